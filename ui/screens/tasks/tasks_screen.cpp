// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/tasks_screen.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/tasks/task_list_model.h"
#include "ui/screens/tasks/calendar/week_view.h"
#include "ui/screens/tasks/task_actions.h"
#include "ui/screens/tasks/task_filter_bar.h"
#include "ui/screens/tasks/task_list_view.h"
#include "ui/screens/tasks/week_page.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {
constexpr int mostDone = 200;
constexpr int mostInWeek = 10'000;
constexpr std::chrono::minutes minute{1};
} // namespace

TasksScreen::TasksScreen(Desk& desk, Navigator& navigator, QWidget* parent,
                         const CalendarFileChooser& chooser)
    : Screen(parent),
      desk_(desk),
      navigator_(navigator),
      actions_(new TaskActions(desk, navigator, this)),
      export_(new TaskExport(desk, navigator, chooser, this)),
      shapes_(new Segmented(this)),
      filter_(new TaskFilterBar(desk, this)),
      model_(new TaskListModel(this)),
      list_(new TaskListView(model_, this)),
      empty_(new EmptyState(u"tasks"_s, {}, {}, this)),
      week_(new WeekPage(desk.today(), this)),
      pages_(new QStackedLayout)
{
    setObjectName(u"tasksScreen"_s);
    list_->setObjectName(u"taskList"_s);
    list_->setAccessibleName(tr("Tasks"));
    empty_->setObjectName(u"emptyState"_s);
    build();
    connectParts();
}

void TasksScreen::build()
{
    shapes_->setObjectName(u"taskShape"_s);
    shapes_->setAccessibleName(tr("How tasks are shown"));
    shapes_->addSegment(tr("List"), int(Shape::List));
    shapes_->addSegment(tr("Week"), int(Shape::Week));
    shapes_->setCurrentIndex(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, 0);
    column->setSpacing(space::s);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(shapes_);
    top->addWidget(filter_, 1);
    auto* out = new IconButton(u"export"_s, tr("Export the shown tasks"), this);
    out->setObjectName(u"exportShown"_s);
    out->setOutlined(true);
    out->setPopupMode(QToolButton::InstantPopup);
    // What was done comes along only where a calendar shows it.
    out->setMenu(export_->menu(out, [this] { return shown_.ofWeek ? shown_.rest : shown_.open; }));
    top->addWidget(out);
    column->addLayout(top);
    pages_->addWidget(list_);
    pages_->addWidget(empty_);
    pages_->addWidget(week_);
    column->addLayout(pages_, 1);
}

template<class View>
void TasksScreen::connectView(View* view)
{
    connect(view, &View::toggleWanted, actions_, &TaskActions::toggle);
    connect(view, &View::editWanted, actions_, &TaskActions::edit);
    connect(view, &View::planNextWanted, actions_, &TaskActions::planNext);
    connect(view, &View::removeWanted, actions_, &TaskActions::remove);
    connect(view, &View::dealWanted, &navigator_, &Navigator::openDeal);
    connect(view, &View::rescheduleWanted, this, [this, view](const Task& task, const QPoint& at) {
        actions_->rescheduleMenu(task, view)->popup(at);
    });
}

void TasksScreen::connectParts()
{
    connectView(list_);
    connectView(week_->view());
    connectView(week_->inbox());
    connect(list_, &TaskListView::addWanted, this, &TasksScreen::addTask);
    connect(list_, &TaskListView::dealFilterWanted, filter_, &TaskFilterBar::setDeal);
    connect(week_->inbox(), &TaskListView::dealFilterWanted, filter_, &TaskFilterBar::setDeal);
    connect(week_->inbox(), &TaskListView::addWanted, actions_, [this] { actions_->add({}); });
    connect(week_->view(), &WeekView::addWanted, actions_,
            [this](QDate day, QTime time) { actions_->add(day, time, time.isValid() ? usualBlock : 0); });
    connect(week_->view(), &WeekView::moveWanted, actions_, &TaskActions::move);
    connect(week_, &WeekPage::dropWanted, actions_, [this](const Task& task, QDate day, QTime time) {
        actions_->move(task, day, time, task.minutes);
    });
    connect(week_, &WeekPage::weekChanged, this, &TasksScreen::refresh);
    connect(actions_, &TaskActions::refused, this, &TasksScreen::refresh);
    connect(filter_, &TaskFilterBar::changed, this, &TasksScreen::refresh);
    connect(shapes_, &Segmented::currentChanged, this, [this] {
        refresh();
        focusShown();
    });
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (filter_->narrows())
            filter_->clear();
        else
            addTask();
    });
    connect(&desk_, &Desk::changed, this, &TasksScreen::refreshFor);
    const auto everything = [this] {
        filter_->follow();
        refresh();
    };
    connect(&desk_, &Desk::actorChanged, this, everything);
    connect(&desk_, &Desk::directoryChanged, this, everything);
    auto* add = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    connect(add, &QShortcut::activated, this, &TasksScreen::addTask);
    // What has a time becomes late, and the line of now moves on.
    clock_.setInterval(minute);
    connect(&clock_, &QTimer::timeout, this, &TasksScreen::showLatest);
    clock_.start();
}

void TasksScreen::fillTopBar(TopBar& bar)
{
    bar.setTitle(tr("Tasks"));
    auto* add = new Button(Button::Kind::Primary, u"add"_s, tr("Add task"));
    add->setObjectName(u"addTask"_s);
    add->setToolTip(
        tr("Add a task (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)));
    connect(add, &QPushButton::clicked, this, &TasksScreen::addTask);
    bar.addPrimary(add);
}

void TasksScreen::activate()
{
    refresh();
    focusShown();
}

void TasksScreen::focusShown()
{
    if (shape() == Shape::Week)
        week_->view()->setFocus();
    else
        list_->setFocus();
}

TasksScreen::Shape TasksScreen::shape() const
{
    return Shape(shapes_->currentData().toInt());
}

QList<Command> TasksScreen::commands()
{
    return {
        {tr("New task"), u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_T), [this] { addTask(); }, u"newTask"_s}};
}

QList<KeyGroup> TasksScreen::keyHints() const
{
    QList<KeyGroup> groups{{tr("Tasks"), {{{Qt::CTRL | Qt::Key_T}, tr("New task")}}, true}};
    if (shape() == Shape::List)
        groups.append({tr("In the list"), TaskListView::keyHints()});
    else
        groups.append({tr("In the week"), WeekView::keyHints()});
    if (week_->inbox()->isVisible())
        groups.append({week_->inbox()->accessibleName(), TaskListView::keyHints()});
    return groups;
}

void TasksScreen::openTask(TaskId task)
{
    const UserId actor = desk_.actor();
    desk_.read([actor, task](Workspace& workspace) { return workspace.tasks().byId(actor, task); })
        .then(this, [this, actor](const Result<Task>& read) {
            if (actor != desk_.actor() || !isVisible())
                return;
            if (read)
                actions_->edit(*read);
            else
                navigator_.tell(read.problem());
        });
}

QByteArray TasksScreen::state() const
{
    return filter_->state() + ' ' + QByteArray::number(shapes_->currentIndex());
}

void TasksScreen::restoreState(const QByteArray& state)
{
    filter_->restoreState(state);
    shapes_->setCurrentIndex(std::clamp(state.split(' ').value(3).toInt(), 0, shapes_->count() - 1));
}

void TasksScreen::refreshFor(const Changes& changes)
{
    // A renamed or deleted deal affects the rows of its tasks.
    if (changes.tasks || changes.anyDeals())
        refresh();
}

void TasksScreen::refresh()
{
    // Even if nothing is read now: a pending answer was requested by somebody else, or too early.
    const int generation = ++generation_;
    if (!isVisible())
        return;
    const bool ofWeek = shape() == Shape::Week;
    const QDate from = week_->monday();
    const auto read = [viewer = desk_.actor(), query = filter_->query(), ofWeek,
                       from](Workspace& workspace) -> Result<Tasks> {
        auto open = workspace.tasks().list(viewer, query);
        if (!open)
            return open.problem();
        TaskQuery others = query;
        others.done = true;
        others.limit = ofWeek ? mostInWeek : mostDone;
        auto rest = ofWeek ? workspace.tasks().onDays(viewer, others, from, from.addDays(daysShown - 1))
                           : workspace.tasks().list(viewer, others);
        if (!rest)
            return rest.problem();
        return Tasks{*std::move(open), *std::move(rest), ofWeek};
    };
    desk_.read(read).then(this, [this, generation](const Result<Tasks>& tasks) {
        if (generation == generation_)
            showTasks(tasks);
    });
}

void TasksScreen::showTasks(const Result<Tasks>& read)
{
    if (!read) {
        navigator_.tell(read.problem());
        return;
    }
    shown_ = *read;
    showLatest();
    if (!list_->currentIndex().isValid() && model_->rowCount() > 1)
        list_->setCurrentIndex(model_->index(1));
}

void TasksScreen::showLatest()
{
    const Organisation& people = desk_.directory().people;
    const QTime now = desk_.environment().timeOfDay();
    if (shown_.ofWeek) {
        week_->setTasks(shown_.rest, shown_.open, people, desk_.today(), now);
        pages_->setCurrentWidget(week_);
        return;
    }
    model_->setTasks(shown_.open, shown_.rest, people, desk_.today(), now);
    const bool narrowed = filter_->narrows();
    empty_->setHeading(narrowed ? tr("No task like that") : tr("Nothing to do"));
    empty_->setText(narrowed ? tr("There may be tasks that these filters leave out.")
                             : tr("Calls, meetings and other tasks for your deals are listed here by day."));
    empty_->setAction(narrowed ? tr("Show all of them") : tr("Add task"), narrowed ? QString() : u"add"_s);
    pages_->setCurrentWidget(model_->rowCount() == 0 ? static_cast<QWidget*>(empty_) : list_);
}

void TasksScreen::addTask()
{
    actions_->add(desk_.today());
}

} // namespace stagewright
