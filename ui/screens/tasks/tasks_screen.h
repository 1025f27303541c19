// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tasks/task_service.h"
#include "ui/screens/tasks/task_export.h"
#include "ui/widgets/window/screen.h"

#include <QTimer>

class QStackedLayout;

namespace stagewright {

struct Changes;
class Desk;
class EmptyState;
class Navigator;
class Segmented;
class TaskActions;
class TaskFilterBar;
class TaskListModel;
class TaskListView;
class WeekPage;

/// What has to be done and by when: as a list by urgency, or as a week.
class TasksScreen : public Screen
{
    Q_OBJECT

public:
    TasksScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr,
                const CalendarFileChooser& chooser = systemCalendarFileChooser());

    void fillTopBar(TopBar& bar) override;
    void activate() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    /// Opens the form of a task, if it can still be read.
    void openTask(TaskId task);
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

private:
    enum class Shape { List, Week };
    struct Tasks
    {
        QList<TaskRow> open = {};
        QList<TaskRow> rest = {}; ///< done ones, or those of the week
        bool ofWeek = false;
    };

    void build();
    void connectParts();
    template<class View>
    void connectView(View* view);
    [[nodiscard]] Shape shape() const;
    void refreshFor(const Changes& changes);
    void refresh();
    void showTasks(const Result<Tasks>& read);
    /// What was read, as it is at this minute.
    void showLatest();
    void focusShown();
    void addTask();

    Desk& desk_;
    Navigator& navigator_;
    TaskActions* actions_;
    TaskExport* export_;
    Segmented* shapes_;
    TaskFilterBar* filter_;
    TaskListModel* model_;
    TaskListView* list_;
    EmptyState* empty_;
    WeekPage* week_;
    QStackedLayout* pages_;
    Tasks shown_;
    QTimer clock_;
    int generation_ = 0;
};

} // namespace stagewright
