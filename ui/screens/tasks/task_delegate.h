// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace stagewright {

struct TaskLine;
struct Theme;

/// Paints the lines of the task list, and says where their check box and deal link are.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TaskDelegate(QAbstractItemView* view);

    /// Less room for the day at the right, and no face.
    void setCompact(bool compact) { compact_ = compact; }
    void setHovered(const QModelIndex& index, bool overLink);
    [[nodiscard]] static QRect checkRect(const QRect& row);
    /// Empty if the task has no deal.
    [[nodiscard]] QRect linkRect(const QRect& row, const TaskLine& line) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBackground(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QRect& row, const TaskLine& line) const;
    void paintTask(QPainter& painter, const QRect& row, const TaskLine& line, bool linkHovered) const;
    /// The due date and the responsible person; returns where they start.
    int paintRight(QPainter& painter, const QRect& row, const TaskLine& line) const;

    QAbstractItemView* view_;
    QPersistentModelIndex hovered_;
    bool overLink_ = false;
    bool compact_ = false;
};

} // namespace stagewright
