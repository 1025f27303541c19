// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"

#include <QListView>

namespace stagewright {

class TaskDelegate;
class TaskListModel;

/// The task list: Space completes, Enter or a click edits, Delete removes; on headings, all three fold.
class TaskListView : public QListView
{
    Q_OBJECT

public:
    explicit TaskListView(TaskListModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void toggleWanted(const stagewright::Task& task);
    void editWanted(const stagewright::Task& task);
    void removeWanted(const stagewright::Task& task);
    void dealWanted(stagewright::DealId deal);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void click(const QModelIndex& index, const QPoint& at);
    void fold(const QModelIndex& index);
    [[nodiscard]] bool isOverLink(const QModelIndex& index, const QPoint& at) const;
    /// True if the key applies to this line.
    bool useKey(const QModelIndex& index, int key);

    TaskListModel* model_;
    TaskDelegate* delegate_;
    QPersistentModelIndex pressed_;
};

} // namespace stagewright
