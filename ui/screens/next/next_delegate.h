// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace stagewright {

struct NextColumns;
struct NextRow;
struct Theme;

/// Paints the lines of What next: the current one is higher, with room for its buttons below.
class NextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NextDelegate(QAbstractItemView* view);

    void setHovered(const QModelIndex& index, bool overLink);
    /// The name of the deal, which opens it.
    [[nodiscard]] static QRect linkRect(const QRect& item, const NextRow& row);
    /// Where the buttons of the current line are.
    [[nodiscard]] static QRect buttonRect(const QRect& item);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFrame(QPainter& painter, const QRect& line, const QModelIndex& index, const Theme& theme) const;
    void paintWhat(QPainter& painter, const QRect& item, const NextRow& row, bool linkHovered,
                   const Theme& theme) const;
    void paintHint(QPainter& painter, const QRect& item, const Theme& theme) const;

    QAbstractItemView* view_;
    QPersistentModelIndex hovered_;
    bool overLink_ = false;
};

} // namespace stagewright
