// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/task_dialog.h"

#include "core/domain/name.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/left_form.h"
#include "ui/models/tasks/task_removal.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/meanwhile/edit_store.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

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
    due_ = new DateButton(tr("Due"), desk_.today(), this);
    due_->setObjectName(u"taskDue"_s);
    reminder_ = new ReminderBox(this);
    reminder_->setObjectName(u"taskReminder"_s);
    responsible_ = new ChoiceBox(this);
    responsible_->setObjectName(u"taskResponsible"_s);
    description_ = new QPlainTextEdit(this);
    description_->setObjectName(u"taskDescription"_s);
    description_->setTabChangesFocus(true);
    description_->setFixedHeight(88);

    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(due_, 1);
    when->addWidget(reminder_, 1);
    auto* form = new FormLayout;
    form->setSeparators(false);
    form->addRow(tr("Title"), title_);
    form->addRow(tr("Type"), type_);
    form->addRow(tr("Due"), when);
    form->addRow(tr("Who"), responsible_);
    form->addRow(tr("Description"), description_);
    content()->addLayout(form);
    setMinimumWidth(520);
}

void TaskDialog::buildDelete()
{
    auto* remove = new Button(Button::Kind::Danger, tr("Delete"), this);
    remove->setObjectName(u"taskDelete"_s);
    addFooterButton(remove);
    connect(remove, &Button::clicked, this, &TaskDialog::remove);
}

void TaskDialog::fill()
{
    connect(due_, &DateButton::dateChanged, this, &TaskDialog::showReminder);
    connect(&desk_, &Desk::changed, this, &TaskDialog::follow);
    QList<Choice> people;
    const QList<User>& users = desk_.directory().people.users;
    for (const User& user : users) {
        if (user.active || user.id == base_.responsible)
            people.append({user.id.value(), user.name, {}});
    }
    responsible_->setChoices(people);
    if (base_.responsible.isNull())
        base_.responsible = desk_.actor();
    type_->setCurrentData(static_cast<int>(base_.type));
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
    reminder_->setDaysBefore(daysBefore(task));
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
    reminder_->setEnabled(due_->date().isValid());
}

Task TaskDialog::task() const
{
    Task task = base_;
    task.title = title_->text().trimmed();
    task.type = static_cast<TaskType>(type_->currentData().toInt());
    task.due = due_->date();
    // A reminder later than the due date is shown as one on that date, but is stored unchanged.
    const auto days = reminder_->daysBefore();
    if (task.due != base_.due || days != daysBefore(base_))
        task.remindOn = days && task.due.isValid() ? task.due.addDays(-*days) : QDate();
    task.responsible = UserId(responsible_->currentId());
    task.description = description_->toPlainText();
    return task;
}

void TaskDialog::accept()
{
    const Task wanted = task();
    if (const auto name = cleanedName(wanted.title, 200); !name) {
        showError(sentence(name.problem()));
        title_->setFocus();
        return;
    }
    if (wanted.responsible.isNull()) {
        showError(responsible_->isWrong() ? responsible_->mistake() : tr("Choose who will do it."));
        responsible_->setFocus();
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
        .write([actor = desk_.actor(), wanted = task()](Workspace& workspace) {
            return workspace.tasks().add(actor, wanted);
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
    if (!outcome) {
        showError(sentence(outcome.problem()));
        return;
    }
    Q_EMIT saved(base_.id);
    done(Accepted);
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
