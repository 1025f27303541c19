// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tasks/task_service.h"
#include "ui/widgets/window/screen.h"

#include <QPointer>

class QHBoxLayout;
class QStackedLayout;

namespace stagewright {

struct Changes;
class Desk;
class EmptyState;
class Navigator;
class Segmented;
class TaskListModel;
class TaskListView;

/// What has to be done and by when: overdue, today, the next days, later; and what has been done.
class TasksScreen : public Screen
{
    Q_OBJECT

public:
    TasksScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void fillTopBar(TopBar& bar) override;
    void activate() override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

private:
    enum class Whose { Mine, Team, Everybody };
    struct Tasks
    {
        QList<TaskRow> open;
        QList<TaskRow> done;
    };

    void build();
    void buildFilters(QHBoxLayout* row);
    void connectParts();
    void showTeam();
    [[nodiscard]] TaskQuery query(bool done) const;
    [[nodiscard]] bool narrows() const;
    void refreshFor(const Changes& changes);
    void refresh();
    void showTasks(const Result<Tasks>& read);

    void addTask();
    void editTask(const Task& task);
    void toggle(const Task& task);
    void remove(const Task& task);

    Desk& desk_;
    Navigator& navigator_;
    Segmented* whose_;
    Segmented* types_;
    TaskListModel* model_;
    TaskListView* list_;
    EmptyState* empty_;
    QStackedLayout* pages_;
    QPointer<QWidget> dialog_;
    int generation_ = 0;
};

} // namespace stagewright
