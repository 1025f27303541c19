// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/task_dialog.h"

#include "core/domain/name.h"
#include "ui/models/desk.h"
#include "ui/screens/drafts/form_keeper.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

TaskDialog::TaskDialog(Desk& desk, const Task& task, QWidget* parent)
    : CardDialog(task.id.isNull() ? tr("New task") : tr("Task"), parent), desk_(desk), task_(task)
{
    setObjectName(u"taskDialog"_s);
    build();
    fill();
    if (!task_.id.isNull())
        buildDelete();
    title_->setFocus();
    title_->selectAll();
    keepTyped(desk_, *this, place(), task_.deal);
}

QString TaskDialog::place() const
{
    if (!task_.id.isNull())
        return u"task/"_s + task_.id.toText();
    return task_.deal.isNull() ? u"task/new"_s : u"task/new/"_s + task_.deal.toText();
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
    title_->setText(task_.title);
    type_->setCurrentData(static_cast<int>(task_.type));
    due_->setDate(task_.due);
    if (task_.remindOn.isValid() && task_.due.isValid())
        reminder_->setDaysBefore(std::max(0, int(task_.remindOn.daysTo(task_.due))));
    showReminder();
    connect(due_, &DateButton::dateChanged, this, &TaskDialog::showReminder);
    description_->setPlainText(task_.description);
    QList<Choice> people;
    const QList<User>& users = desk_.directory().people.users;
    for (const User& user : users) {
        if (user.active || user.id == task_.responsible)
            people.append({user.id.value(), user.name, {}});
    }
    responsible_->setChoices(people);
    responsible_->setCurrentId((task_.responsible.isNull() ? desk_.actor() : task_.responsible).value());
}

void TaskDialog::showReminder()
{
    reminder_->setEnabled(due_->date().isValid());
}

Task TaskDialog::task() const
{
    Task task = task_;
    task.title = title_->text().trimmed();
    task.type = static_cast<TaskType>(type_->currentData().toInt());
    task.due = due_->date();
    const auto days = reminder_->daysBefore();
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
        showError(tr("Choose who will do it."));
        responsible_->setFocus();
        return;
    }
    if (busy_)
        return;
    busy_ = true;
    desk_
        .write([actor = desk_.actor(), wanted](Workspace& workspace) {
            return workspace.tasks().save(actor, wanted);
        })
        .then(&desk_, [self = QPointer(this), desk = &desk_, actor = desk_.actor(),
                       place = place()](const Result<TaskId>& saved) {
            if (!self && saved)
                dropTyped(*desk, actor, place); // closed while it was on its way
            if (!self)
                return;
            self->busy_ = false;
            if (!saved) {
                self->showError(sentence(saved.problem()));
                return;
            }
            Q_EMIT self->saved(*saved);
            self->done(Accepted);
        });
}

void TaskDialog::remove()
{
    desk_
        .write([actor = desk_.actor(), id = task_.id](Workspace& workspace) {
            return workspace.tasks().remove(actor, id);
        })
        .then(&desk_, [self = QPointer(this)](const Outcome& removed) {
            if (!self)
                return;
            if (!removed) {
                self->showError(sentence(removed.problem()));
                return;
            }
            Q_EMIT self->removed(self->task_.id);
            self->done(Accepted);
        });
}

} // namespace stagewright
