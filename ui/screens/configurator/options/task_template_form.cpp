// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/task_template_form.h"

#include "ui/screens/configurator/options/task_title_edit.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/text/placeholder_text.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

TaskTemplateForm::TaskTemplateForm(QWidget* parent)
    : QWidget(parent),
      title_(new TaskTitleEdit(this)),
      type_(new QComboBox(this)),
      days_(new QSpinBox(this)),
      workingDays_(new QCheckBox(tr("Working days"), this)),
      reminder_(new ReminderBox(this)),
      responsible_(new QComboBox(this)),
      person_(new ChoiceBox(this))
{
    nameParts();
    arrange();
    setTemplate({});
    connectParts();
}

void TaskTemplateForm::nameParts()
{
    title_->setObjectName(u"taskTitle"_s);
    title_->setAccessibleName(tr("Title of the task"));
    title_->setPlaceholderText(
        tr("Title, for example: Send the summary to %1").arg(withShownPlaceholders(companyPlaceholder)));
    title_->setToolTip(tr("%1 are replaced by their names.").arg(placeholderList()));
    type_->setObjectName(u"taskType"_s);
    type_->setAccessibleName(tr("Type of the task"));
    for (const TaskType type : {TaskType::ToDo, TaskType::Call, TaskType::Meeting, TaskType::Mail})
        type_->addItem(taskTypeText(type), int(type));
    days_->setObjectName(u"taskDays"_s);
    days_->setAccessibleName(tr("Due in days"));
    days_->setRange(0, TaskTemplate::mostDays);
    days_->setPrefix(tr("in ", "before a number of days"));
    days_->setSuffix(tr(" d", "days, short"));
    workingDays_->setObjectName(u"taskWorkingDays"_s);
    reminder_->setObjectName(u"taskReminder"_s);
    responsible_->setObjectName(u"taskResponsible"_s);
    responsible_->setAccessibleName(tr("Responsible"));
    for (const Responsible who : {Responsible::Performer, Responsible::Owner, Responsible::Person})
        responsible_->addItem(responsibleText(who), int(who));
    person_->setObjectName(u"taskPerson"_s);
    person_->setAccessibleName(tr("Responsible person"));
    person_->setPlaceholder(tr("Choose a person"));
}

void TaskTemplateForm::arrange()
{
    auto* when = new QHBoxLayout;
    when->setSpacing(8);
    when->addWidget(type_);
    when->addWidget(days_);
    when->addWidget(workingDays_);
    when->addStretch();
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(responsible_);
    who->addWidget(person_, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(title_);
    rows->addLayout(insertButtons());
    rows->addLayout(when);
    rows->addLayout(who);
    rows->addWidget(reminder_, 0, Qt::AlignLeft);
    setTabOrder(workingDays_, responsible_);
    setTabOrder(responsible_, person_);
    setTabOrder(person_, reminder_);
}

QLayout* TaskTemplateForm::insertButtons()
{
    auto* row = new FlowLayout(nullptr, space::s, space::xs);
    auto* label = new TextLabel(tr("Insert:"), TextStyle::Caption, TextTone::Muted);
    row->addWidget(label);
    QWidget* before = title_;
    for (const PlaceholderWord& word : placeholderWords()) {
        auto* button = new Button(Button::Kind::Link, word.shown, this);
        button->setObjectName(u"insert"_s + word.stored.mid(1, word.stored.size() - 2));
        button->setAccessibleName(word.insertText);
        button->setToolTip(word.insertText);
        // A press leaves the focus in the title, with its cursor and selection.
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &Button::clicked, this, [this, shown = word.shown] {
            title_->insertWord(shown);
            title_->setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, type_);
    setTabOrder(type_, days_);
    setTabOrder(days_, workingDays_);
    return row;
}

void TaskTemplateForm::connectParts()
{
    connect(responsible_, &QComboBox::currentIndexChanged, this, &TaskTemplateForm::showPerson);
    connect(title_, &QLineEdit::textChanged, this, &TaskTemplateForm::changed);
    connect(type_, &QComboBox::currentIndexChanged, this, &TaskTemplateForm::changed);
    connect(days_, &QSpinBox::valueChanged, this, &TaskTemplateForm::changed);
    connect(workingDays_, &QCheckBox::toggled, this, &TaskTemplateForm::changed);
    connect(reminder_, &QComboBox::currentIndexChanged, this, &TaskTemplateForm::changed);
    connect(responsible_, &QComboBox::currentIndexChanged, this, &TaskTemplateForm::changed);
    connect(person_, &ChoiceBox::currentIdChanged, this, &TaskTemplateForm::changed);
}

void TaskTemplateForm::setPeople(const QList<Choice>& people)
{
    person_->setChoices(people);
}

void TaskTemplateForm::setTemplate(const TaskTemplate& shown)
{
    title_->setStored(shown.title);
    type_->setCurrentIndex(type_->findData(int(shown.type)));
    days_->setValue(shown.dueInDays);
    workingDays_->setChecked(shown.workingDays);
    reminder_->setDaysBefore(shown.remindDaysBefore);
    responsible_->setCurrentIndex(responsible_->findData(int(shown.responsible)));
    person_->setCurrentId(shown.person.value());
    showPerson();
}

TaskTemplate TaskTemplateForm::value() const
{
    TaskTemplate made;
    made.title = title_->stored().simplified();
    made.type = TaskType(type_->currentData().toInt());
    made.dueInDays = days_->value();
    made.workingDays = workingDays_->isChecked();
    made.remindDaysBefore = reminder_->daysBefore();
    made.responsible = Responsible(responsible_->currentData().toInt());
    if (made.responsible == Responsible::Person)
        made.person = UserId(person_->currentId());
    return made;
}

QString TaskTemplateForm::missing() const
{
    const TaskTemplate made = value();
    if (made.title.isEmpty())
        return tr("Give the task a title.");
    if (made.responsible == Responsible::Person && made.person.isNull())
        return person_->isWrong() ? person_->mistake() : tr("Choose who is responsible for the task.");
    return {};
}

void TaskTemplateForm::focusTitle()
{
    title_->setFocus();
}

void TaskTemplateForm::focusMissing()
{
    if (value().title.isEmpty())
        title_->setFocus(Qt::OtherFocusReason);
    else
        person_->setFocus(Qt::OtherFocusReason);
}

void TaskTemplateForm::showPerson()
{
    person_->setVisible(Responsible(responsible_->currentData().toInt()) == Responsible::Person);
}

} // namespace stagewright
