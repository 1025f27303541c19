// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"
#include "ui/widgets/window/key_hint.h"

#include <QListView>

namespace stagewright {

class TaskDelegate;
class TaskListModel;

/// The task list: Space completes, Shift+Space plans the next too, Enter or a click edits, R
/// reschedules, N adds, Delete removes; on headings, the first, Enter and a click fold.
class TaskListView : public QListView
{
    Q_OBJECT

public:
    explicit TaskListView(TaskListModel* model, QWidget* parent = nullptr);

    /// For a narrow column beside something tasks can be dragged to.
    void setCompact(bool compact);
    /// What the keys do here.
    [[nodiscard]] static QList<KeyHint> keyHints();

Q_SIGNALS:
    void toggleWanted(const stagewright::Task& task);
    void editWanted(const stagewright::Task& task);
    void removeWanted(const stagewright::Task& task);
    void dealWanted(stagewright::DealId deal);
    /// Complete it and plan what follows.
    void planNextWanted(const stagewright::Task& task);
    /// Another day for it, chosen from a menu that opens at this place of the screen.
    void rescheduleWanted(const stagewright::Task& task, const QPoint& at);
    void addWanted();
    /// Only the tasks of this deal.
    void dealFilterWanted(stagewright::DealId deal, const QString& name);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void click(const QModelIndex& index, const QPoint& at);
    void fold(const QModelIndex& index);
    [[nodiscard]] bool isOverLink(const QModelIndex& index, const QPoint& at) const;
    /// True if the key applies to this line.
    /// Ctrl+O on a task of a deal.
    [[nodiscard]] bool opensDeal(const QKeyEvent& event) const;
    bool useKey(const QModelIndex& index, int key);
    [[nodiscard]] QPoint menuPlace(const QModelIndex& index) const;

    TaskListModel* model_;
    TaskDelegate* delegate_;
    QPersistentModelIndex pressed_;
};

} // namespace stagewright
