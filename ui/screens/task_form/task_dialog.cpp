// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/task_dialog.h"

#include "core/domain/name.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/left_form.h"
#include "ui/models/tasks/task_removal.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/screens/task_form/deal_box.h"
#include "ui/screens/task_form/duration_box.h"
#include "ui/screens/task_form/recurrence_edit.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/screens/task_form/time_box.h"
#include "ui/text/date_text.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> daysBefore(const Task& task)
{
    if (!task.remindOn.isValid() || !task.due.isValid())
        return std::nullopt;
    return std::max(0, static_cast<int>(task.remindOn.daysTo(task.due)));
}

} // namespace

TaskDialog::TaskDialog(Desk& desk, Navigator& navigator, const Task& task, QWidget* parent,
                       const QString& keptAt)
    : CardDialog(task.id.isNull() ? tr("New task") : tr("Task"), parent),
      desk_(desk),
      navigator_(navigator),
      place_(keptAt),
      base_(task)
{
    setObjectName(u"taskDialog"_s);
    build();
    fill();
    if (!base_.id.isNull())
        buildDelete();
    if (!base_.id.isNull() && base_.doneAt.isNull())
        buildFollowUp();
    title_->setFocus();
    title_->selectAll();
    keeper_ = keepTyped(desk_, *this, place(), base_.deal);
    connect(keeper_, &FormKeeper::basisShown, this, [this] { base_ = edit().wanted; });
}

QString TaskDialog::place() const
{
    if (!place_.isEmpty())
        return place_;
    if (!base_.id.isNull())
        return u"task/"_s + base_.id.toText();
    return base_.deal.isNull() ? u"task/new"_s : u"task/new/"_s + base_.deal.toText();
}

LeftForm TaskDialog::left() const
{
    return {desk_, navigator_, place(), keeper_->content(), task().title};
}

void TaskDialog::build()
{
    title_ = new QLineEdit(this);
    title_->setObjectName(u"taskTitle"_s);
    title_->setPlaceholderText(tr("What needs to be done"));
    type_ = new Segmented(this);
    type_->setObjectName(u"taskType"_s);
    for (const TaskType type : {TaskType::ToDo, TaskType::Call, TaskType::Meeting, TaskType::Mail})
        type_->addSegment(taskTypeText(type), static_cast<int>(type));
    QWidget* when = buildWhen();
    reminder_ = new ReminderBox(this);
    reminder_->setObjectName(u"taskReminder"_s);
    recurrence_ = new RecurrenceEdit(desk_.today(), this);
    recurrence_->setObjectName(u"taskRecurrence"_s);
    priority_ = new Segmented(this);
    priority_->setObjectName(u"taskPriority"_s);
    for (const TaskPriority priority : {TaskPriority::Low, TaskPriority::Normal, TaskPriority::High})
        priority_->addSegment(taskPriorityText(priority), static_cast<int>(priority));
    responsible_ = new ChoiceBox(this);
    responsible_->setObjectName(u"taskResponsible"_s);
    deal_ = new DealBox(desk_, this);
    deal_->setObjectName(u"taskDeal"_s);
    participants_ = new PeoplePicker(this);
    participants_->setObjectName(u"taskParticipants"_s);
    description_ = new QPlainTextEdit(this);
    description_->setObjectName(u"taskDescription"_s);
    description_->setTabChangesFocus(true);
    description_->setFixedHeight(88);

    auto* form = new FormLayout;
    form->setSeparators(false);
    form->addRow(tr("Title"), title_);
    form->addRow(tr("Type"), type_);
    form->addRow(tr("Due"), when);
    form->addRow(tr("Reminder"), reminder_);
    form->addRow(tr("Repeat"), recurrence_);
    form->addRow(tr("Who"), responsible_);
    form->addRow(tr("Participants"), participants_);
    form->addRow(tr("Priority"), priority_);
    form->addRow(tr("Deal"), deal_);
    form->addRow(tr("Description"), description_);
    content()->addLayout(form);
    setMinimumWidth(520);
}

QWidget* TaskDialog::buildWhen()
{
    auto* box = new QWidget(this);
    due_ = new DateButton(tr("Due"), desk_.today(), box);
    due_->setObjectName(u"taskDue"_s);
    time_ = new TimeBox(box);
    time_->setObjectName(u"taskTime"_s);
    duration_ = new DurationBox(box);
    duration_->setObjectName(u"taskDuration"_s);
    auto* when = new QHBoxLayout(box);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(8);
    when->addWidget(due_, 1);
    when->addWidget(time_, 1);
    when->addWidget(duration_, 1);
    return box;
}

void TaskDialog::buildDelete()
{
    auto* remove = new Button(Button::Kind::Danger, tr("Delete"), this);
    remove->setObjectName(u"taskDelete"_s);
    addFooterButton(remove);
    connect(remove, &Button::clicked, this, &TaskDialog::remove);
}

void TaskDialog::buildFollowUp()
{
    auto* next = new Button(Button::Kind::Secondary, u"check"_s, tr("Done, plan the next"), this);
    next->setObjectName(u"taskFollowUp"_s);
    next->setToolTip(tr("Opens a new task for the same deal and person; saving it completes this one"));
    addFooterButton(next);
    connect(next, &Button::clicked, this, [this] {
        plansNext_ = true;
        accept();
    });
}

void TaskDialog::setCompletes(TaskId task)
{
    completes_ = task;
    setTitle(tr("Done, and what is next?"));
    primary()->setText(tr("Complete and add"));
}

void TaskDialog::fill()
{
    connect(due_, &DateButton::dateChanged, this, &TaskDialog::showReminder);
    connect(time_, &TimeBox::timeChanged, this, &TaskDialog::showReminder);
    connect(&desk_, &Desk::changed, this, &TaskDialog::follow);
    QList<Choice> people;
    const QList<User>& users = desk_.directory().people.users;
    for (const User& user : users) {
        if (user.active || user.id == base_.responsible)
            people.append({user.id.value(), user.name, {}});
    }
    responsible_->setChoices(people);
    participants_->setChoices(people);
    if (base_.responsible.isNull())
        base_.responsible = desk_.actor();
    type_->setCurrentData(static_cast<int>(base_.type));
    priority_->setCurrentData(static_cast<int>(base_.priority));
    showValues(base_);
    showReminder();
}

void TaskDialog::showValues(const Task& task)
{
    const Task shown = this->task();
    if (task.title != shown.title)
        title_->setText(task.title);
    if (task.type != shown.type)
        type_->setCurrentData(static_cast<int>(task.type));
    if (task.due != shown.due)
        due_->setDate(task.due);
    if (task.dueTime != shown.dueTime)
        time_->setTime(task.dueTime);
    if (task.minutes != shown.minutes)
        duration_->setMinutes(task.minutes);
    showReminderOf(task);
    recurrence_->setRule(task.recurrence);
    if (task.priority != shown.priority)
        priority_->setCurrentData(static_cast<int>(task.priority));
    if (task.participants != shown.participants) {
        QList<qint64> ids;
        for (const UserId each : task.participants)
            ids.append(each.value());
        participants_->setChosen(ids);
    }
    if (task.deal != shown.deal)
        deal_->setDeal(task.deal);
    if (task.responsible != shown.responsible)
        responsible_->setCurrentId(task.responsible.value());
    if (task.description != shown.description)
        description_->setPlainText(task.description);
}

Edit<Task> TaskDialog::edit() const
{
    return {base_, task()};
}

void TaskDialog::follow(const Changes& changes)
{
    if (!changes.tasks || base_.id.isNull() || busy_)
        return;
    desk_
        .read([actor = desk_.actor(), id = base_.id](Workspace& workspace) {
            return workspace.tasks().byId(actor, id);
        })
        .then(this, [this](const Result<Task>& stored) {
            if (!stored || busy_)
                return;
            const Edit<Task> next = followed(edit(), *stored);
            base_ = next.base;
            keeper_->showAnew([&] { showValues(next.wanted); });
        });
}

void TaskDialog::showReminder()
{
    const bool dated = due_->date().isValid();
    reminder_->setEnabled(dated);
    time_->setEnabled(dated);
    recurrence_->setEnabled(dated);
    recurrence_->setDay(due_->date());
    // While a time is being typed, what was chosen for it stays.
    if (!time_->isWrong())
        reminder_->setTimed(dated && time_->time().isValid());
}

void TaskDialog::showReminderOf(const Task& task)
{
    if (task.remindMinutes && task.dueTime.isValid())
        reminder_->setMinutesBefore(*task.remindMinutes);
    else
        reminder_->setDaysBefore(daysBefore(task));
}

void TaskDialog::takeReminder(Task& task) const
{
    const auto minutes = reminder_->minutesBefore();
    task.remindMinutes = task.dueTime.isValid() ? minutes : std::nullopt;
    if (task.remindMinutes) {
        task.remindOn = {};
        return;
    }
    // A reminder later than the due date is shown as one on that date, but is stored unchanged.
    const auto days = reminder_->daysBefore();
    if (task.due != base_.due || days != daysBefore(base_))
        task.remindOn = days && task.due.isValid() ? task.due.addDays(-*days) : QDate();
}

Task TaskDialog::task() const
{
    Task task = base_;
    task.title = title_->text().trimmed();
    task.type = static_cast<TaskType>(type_->currentData().toInt());
    task.due = due_->date();
    task.dueTime = task.due.isValid() ? time_->time() : QTime();
    task.minutes = duration_->minutes();
    takeReminder(task);
    task.recurrence = task.due.isValid() ? recurrence_->rule() : QString();
    task.priority = static_cast<TaskPriority>(priority_->currentData().toInt());
    task.participants.clear();
    for (const qint64 id : participants_->chosen())
        task.participants.append(UserId(id));
    std::sort(task.participants.begin(), task.participants.end());
    task.responsible = UserId(responsible_->currentId());
    task.deal = deal_->deal();
    task.description = description_->toPlainText();
    return task;
}

bool TaskDialog::refuses(const Task& wanted)
{
    if (const auto name = cleanedName(wanted.title, 200); !name) {
        showError(sentence(name.problem()));
        title_->setFocus();
        return true;
    }
    if (time_->isWrong()) {
        showError(tr("\"%1\" is not a time of day. Type it like %2.")
                      .arg(time_->currentText(), timeText(QTime(14, 30), QLocale())));
        time_->setFocus();
        return true;
    }
    if (wanted.responsible.isNull()) {
        showError(responsible_->isWrong() ? responsible_->mistake() : tr("Choose who will do it."));
        responsible_->setFocus();
        return true;
    }
    if (deal_->isWrong()) {
        showError(tr("Choose the deal from the list that appears while you type, or leave the field empty."));
        deal_->setFocus();
        return true;
    }
    return false;
}

void TaskDialog::accept()
{
    if (refuses(task())) {
        plansNext_ = false;
        return;
    }
    if (busy_)
        return;
    busy_ = true;
    if (base_.id.isNull())
        add();
    else
        change();
}

void TaskDialog::add()
{
    desk_
        .write([actor = desk_.actor(), wanted = task(), completes = completes_](Workspace& workspace) {
            return completes.isNull() ? workspace.tasks().add(actor, wanted)
                                      : workspace.tasks().completeAndAdd(actor, completes, wanted);
        })
        .then(&desk_, [self = QPointer(this), left = left()](const Result<TaskId>& added) {
            const Outcome outcome = added ? stagewright::done() : Outcome(added.problem());
            if (!self || !self->isVisible()) {
                left.take(outcome);
                return;
            }
            if (added)
                self->base_.id = *added;
            self->stored(outcome);
        });
}

void TaskDialog::change()
{
    const UserId actor = desk_.actor();
    storeEdit<Task>(
        desk_, this, edit(),
        {.change = [actor](Workspace& workspace,
                           const Edit<Task>& edit) { return workspace.tasks().change(actor, edit); },
         .read = [actor, id = base_.id](Workspace& workspace) { return workspace.tasks().byId(actor, id); },
         .decided =
             [this](const Edit<Task>& edit) {
                 base_ = edit.base;
                 showValues(edit.wanted);
             },
         .ended = [this](const Outcome& outcome) { stored(outcome); },
         .mayAsk = {},
         .late = [left = left()](const Outcome& outcome) { left.take(outcome); },
         .name = task().title});
}

void TaskDialog::stored(const Outcome& outcome)
{
    busy_ = false;
    const bool plansNext = std::exchange(plansNext_, false);
    if (!outcome) {
        showError(sentence(outcome.problem()));
        return;
    }
    Q_EMIT saved(base_.id);
    const Task now = task();
    done(Accepted);
    if (plansNext)
        Q_EMIT followUpWanted(now);
}

void TaskDialog::remove()
{
    if (busy_)
        return;
    busy_ = true;
    removeTask(desk_, navigator_, base_, [self = QPointer(this)](const Outcome& removed) {
        if (!self || !self->isVisible())
            return false;
        self->busy_ = false;
        if (removed)
            self->done(Accepted);
        else
            self->showError(sentence(removed.problem()));
        return true;
    });
}

} // namespace stagewright
