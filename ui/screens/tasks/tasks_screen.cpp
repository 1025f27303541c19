// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/tasks/tasks_screen.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/models/desk/undo_line.h"
#include "ui/models/desk/undo_offer.h"
#include "ui/models/tasks/task_list_model.h"
#include "ui/models/tasks/task_removal.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/screens/tasks/task_list_view.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {
constexpr int mostDone = 200;
constexpr int everyType = -1;
} // namespace

TasksScreen::TasksScreen(Desk& desk, Navigator& navigator, QWidget* parent)
    : Screen(parent),
      desk_(desk),
      navigator_(navigator),
      whose_(new Segmented(this)),
      types_(new Segmented(this)),
      model_(new TaskListModel(this)),
      list_(new TaskListView(model_, this)),
      empty_(new EmptyState(u"tasks"_s, {}, {}, this)),
      pages_(new QStackedLayout)
{
    setObjectName(u"tasksScreen"_s);
    list_->setObjectName(u"taskList"_s);
    list_->setAccessibleName(tr("Tasks"));
    empty_->setObjectName(u"emptyState"_s);
    build();
    connectParts();
    showTeam();
}

void TasksScreen::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, 0);
    column->setSpacing(space::s);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::m);
    buildFilters(filters);
    column->addLayout(filters);
    pages_->addWidget(list_);
    pages_->addWidget(empty_);
    column->addLayout(pages_, 1);
}

void TasksScreen::buildFilters(QHBoxLayout* row)
{
    whose_->setObjectName(u"whoseTasks"_s);
    whose_->setAccessibleName(tr("Whose tasks"));
    whose_->addSegment(tr("Mine"), int(Whose::Mine));
    whose_->addSegment(tr("My team"), int(Whose::Team));
    whose_->addSegment(tr("Everybody"), int(Whose::Everybody));
    whose_->setCurrentIndex(0);
    types_->setObjectName(u"taskTypes"_s);
    types_->setAccessibleName(tr("Type of task"));
    types_->addSegment(tr("All types"), everyType);
    for (const TaskType type : {TaskType::ToDo, TaskType::Call, TaskType::Meeting, TaskType::Mail})
        types_->addSegment(taskTypeText(type), int(type));
    types_->setCurrentIndex(0);
    row->addWidget(whose_);
    row->addStretch(1);
    row->addWidget(types_);
}

void TasksScreen::connectParts()
{
    connect(whose_, &Segmented::currentChanged, this, &TasksScreen::refresh);
    connect(types_, &Segmented::currentChanged, this, &TasksScreen::refresh);
    connect(list_, &TaskListView::toggleWanted, this, &TasksScreen::toggle);
    connect(list_, &TaskListView::editWanted, this, &TasksScreen::editTask);
    connect(list_, &TaskListView::removeWanted, this, &TasksScreen::remove);
    connect(list_, &TaskListView::dealWanted, &navigator_, &Navigator::openDeal);
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (narrows())
            restoreState({});
        else
            addTask();
    });
    connect(&desk_, &Desk::changed, this, &TasksScreen::refreshFor);
    const auto everything = [this] {
        showTeam();
        refresh();
    };
    connect(&desk_, &Desk::actorChanged, this, everything);
    connect(&desk_, &Desk::directoryChanged, this, everything);
    auto* add = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    connect(add, &QShortcut::activated, this, &TasksScreen::addTask);
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
    list_->setFocus();
}

QByteArray TasksScreen::state() const
{
    return QByteArray::number(whose_->currentIndex()) + ' ' + QByteArray::number(types_->currentIndex());
}

void TasksScreen::restoreState(const QByteArray& state)
{
    const QList<QByteArray> parts = state.split(' ');
    const auto place = [&parts](qsizetype at, const Segmented& choice) {
        return std::clamp(parts.value(at).toInt(), 0, choice.count() - 1);
    };
    whose_->setCurrentIndex(place(0, *whose_));
    types_->setCurrentIndex(place(1, *types_));
}

void TasksScreen::showTeam()
{
    const bool hasTeam = !desk_.directory().people.peopleAround(desk_.actor()).isEmpty();
    whose_->setSegmentEnabled(int(Whose::Team), hasTeam);
    // Only administrators see everybody's tasks; for others the label says what is really listed.
    const bool seesAll = desk_.directory().people.isAdministrator(desk_.actor());
    whose_->setSegmentText(int(Whose::Everybody), seesAll ? tr("Everybody") : tr("All I may see"));
    if (!hasTeam && whose_->currentIndex() == int(Whose::Team))
        whose_->setCurrentIndex(int(Whose::Mine));
}

bool TasksScreen::narrows() const
{
    return types_->currentData().toInt() != everyType;
}

TaskQuery TasksScreen::query(bool done) const
{
    TaskQuery query;
    const auto whose = Whose(whose_->currentData().toInt());
    if (whose == Whose::Mine)
        query.responsible = desk_.actor();
    else if (whose == Whose::Team)
        query.ownTeams = true;
    if (const int type = types_->currentData().toInt(); type != everyType)
        query.type = TaskType(type);
    query.done = done;
    if (done)
        query.limit = mostDone;
    return query;
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
    const auto read = [viewer = desk_.actor(), open = query(false),
                       done = query(true)](Workspace& workspace) -> Result<Tasks> {
        auto openTasks = workspace.tasks().list(viewer, open);
        if (!openTasks)
            return openTasks.problem();
        auto doneTasks = workspace.tasks().list(viewer, done);
        if (!doneTasks)
            return doneTasks.problem();
        return Tasks{*std::move(openTasks), *std::move(doneTasks)};
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
    model_->setTasks(read->open, read->done, desk_.directory().people, desk_.today());
    const bool narrowed = narrows();
    empty_->setHeading(narrowed ? tr("No task of this type") : tr("Nothing to do"));
    empty_->setText(narrowed ? tr("There may be tasks of other types.")
                             : tr("Calls, meetings and other tasks for your deals are listed here by day."));
    empty_->setAction(narrowed ? tr("Show all types") : tr("Add task"), narrowed ? QString() : u"add"_s);
    pages_->setCurrentIndex(model_->rowCount() == 0 ? 1 : 0);
    if (!list_->currentIndex().isValid() && model_->rowCount() > 1)
        list_->setCurrentIndex(model_->index(1));
}

void TasksScreen::addTask()
{
    Task task;
    task.due = desk_.today();
    task.responsible = desk_.actor();
    task.createdBy = desk_.actor();
    editTask(task);
}

void TasksScreen::editTask(const Task& task)
{
    if (dialog_)
        return;
    auto* dialog = new TaskDialog(desk_, navigator_, task, this);
    dialog_ = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TasksScreen::toggle(const Task& task)
{
    const bool done = task.doneAt.isNull();
    const UserId actor = desk_.actor();
    const auto verb = [actor, id = task.id, done](Workspace& workspace) {
        return recorded(workspace, workspace.tasks().setDone(actor, id, done));
    };
    desk_.write(verb).then(this, [this, actor, done](const Result<Recorded<Unit>>& outcome) {
        if (!outcome) {
            navigator_.tell(outcome.problem());
            return;
        }
        tellWithUndo(desk_, navigator_, actor, done ? tr("Task completed") : tr("Task reopened"),
                     [self = QPointer(this), actor, step = outcome->step] {
                         if (self)
                             undoStep(self->desk_, self->navigator_, actor, step);
                     });
    });
}

void TasksScreen::remove(const Task& task)
{
    removeTask(desk_, navigator_, task);
}

} // namespace stagewright
