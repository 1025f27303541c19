// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/action_options_form.h"

#include "core/domain/text_limits.h"
#include "ui/screens/configurator/options/people_choices.h"
#include "ui/screens/configurator/options/task_template_form.h"
#include "ui/text/words.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/layout/flow_layout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QVBoxLayout* stacked(QWidget* first, QWidget* second)
{
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(first, 0, Qt::AlignLeft);
    rows->addWidget(second);
    return rows;
}

/// Neither on nor off if unknown; the person then switches it to one of the two.
void showState(QCheckBox& box, std::optional<bool> on)
{
    box.setTristate(!on);
    box.setCheckState(!on ? Qt::PartiallyChecked : *on ? Qt::Checked : Qt::Unchecked);
}

bool stateOf(const QCheckBox& box, bool before)
{
    return box.checkState() == Qt::PartiallyChecked ? before : box.isChecked();
}

} // namespace

ActionOptionsForm::ActionOptionsForm(FormLayout::Labels labels, QWidget* parent) : QWidget(parent)
{
    build(*new FormLayout(labels, this));
}

void ActionOptionsForm::build(FormLayout& form)
{
    mandatory_ = makeBox(tr("A deal cannot be won without it"),
                         tr("Mandatory: a deal cannot be won without it"), u"mandatory"_s);
    form.addRow(tr("Mandatory"), mandatory_);
    addPerformers(form);
    note_ = makeChoice(tr("Require note"), u"note"_s);
    for (const NoteRequirement each :
         {NoteRequirement::None, NoteRequirement::Note, NoteRequirement::NoteWithFile})
        note_->addSegment(noteRequirementText(each), int(each));
    auto* note = new QVBoxLayout;
    note->addWidget(note_, 0, Qt::AlignLeft);
    form.addRow(tr("Require note"), note);
    addNotify(form);
    addTrigger(form);
    hint_ = new QLineEdit(this);
    hint_->setObjectName(u"hint"_s);
    hint_->setMaxLength(longestText);
    connect(hint_, &QLineEdit::textChanged, this, [this] { tellChanged(u"hint"_s); });
    form.addRow(tr("Hint"), hint_);
}

Segmented* ActionOptionsForm::makeChoice(const QString& name, const QString& objectName)
{
    auto* choice = new Segmented(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    connect(choice, &Segmented::currentChanged, this, [this] {
        showDependent();
        tellChanged();
    });
    return choice;
}

PeoplePicker* ActionOptionsForm::makePicker(const QString& name, const QString& objectName)
{
    auto* picker = new PeoplePicker(this);
    picker->setObjectName(objectName);
    picker->setAccessibleName(name);
    picker->addButton()->setAccessibleName(tr("Add a person: %1").arg(name));
    connect(picker, &PeoplePicker::chosenChanged, this, [this, picker] {
        notifyPeopleChosen_ = notifyPeopleChosen_ || picker == notifyPeople_;
        Q_EMIT resized();
        tellChanged();
    });
    return picker;
}

QCheckBox* ActionOptionsForm::makeBox(const QString& text, const QString& name, const QString& objectName)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    connect(box, &QCheckBox::clicked, box, [box] { box->setTristate(false); });
    // Not toggled(), which is not emitted when "they differ" becomes "on".
    connect(box, &QCheckBox::stateChanged, this, [this] { tellChanged(); });
    return box;
}

void ActionOptionsForm::addPerformers(FormLayout& form)
{
    performers_ = makeChoice(tr("May be performed by"), u"performers"_s);
    for (const PerformerRule rule : {PerformerRule::Everyone, PerformerRule::Managers,
                                     PerformerRule::Administrators, PerformerRule::Chosen})
        performers_->addSegment(performerRuleText(rule), int(rule));
    performerPeople_ = makePicker(tr("People who may perform it"), u"performerPeople"_s);
    form.addRow(tr("May be performed by"), stacked(performers_, performerPeople_));
}

void ActionOptionsForm::addNotify(FormLayout& form)
{
    const auto group = [this](const QString& text, const QString& objectName) {
        return makeBox(text, tr("Notify: %1").arg(text), objectName);
    };
    administrators_ = group(tr("Administrators"), u"notifyAdministrators"_s);
    managers_ = group(tr("Managers"), u"notifyManagers"_s);
    participants_ = group(tr("Participants"), u"notifyParticipants"_s);
    owner_ = group(tr("Owner"), u"notifyOwner"_s);
    notifyPeople_ = makePicker(tr("People to notify"), u"notifyPeople"_s);
    auto* groups = new QWidget(this);
    auto* flow = new FlowLayout(groups, 14, 8);
    flow->setContentsMargins({});
    for (QCheckBox* box : {administrators_, managers_, participants_, owner_})
        flow->addWidget(box);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addWidget(groups);
    rows->addWidget(notifyPeople_);
    form.addRow(tr("Notify"), rows);
}

void ActionOptionsForm::addTrigger(FormLayout& form)
{
    trigger_ = makeChoice(tr("Trigger action"), u"trigger"_s);
    trigger_->addSegment(tr("None"), false);
    trigger_->addSegment(tr("Add a task"), true);
    task_ = new TaskTemplateForm(this);
    task_->setObjectName(u"taskTemplate"_s);
    form.addRow(tr("Trigger action"), stacked(trigger_, task_));
    connect(trigger_, &Segmented::currentChanged, this, [this] {
        if (!showing_ && addsTask())
            task_->focusTitle();
    });
    connect(task_, &TaskTemplateForm::changed, this, [this] { tellChanged(u"task"_s); });
}

void ActionOptionsForm::setPeople(const Organisation& people)
{
    const QScopedValueRollback showing(showing_, true);
    const QList<Choice> choices = peopleChoices(people);
    for (PeoplePicker* picker : {performerPeople_, notifyPeople_}) {
        picker->setChoices(choices);
        // People who have left are not offered, but can still be removed.
        picker->setFormer(formerPeople(people));
    }
    task_->setPeople(choices);
}

void ActionOptionsForm::setActions(const QList<Action>& actions)
{
    const QScopedValueRollback showing(showing_, true);
    actions_ = actions;
    showState(*mandatory_, common([](const Action& each) { return each.mandatory; }));
    const auto performers = common([](const Action& each) { return each.performers; });
    performerPeople_->setChosen(performers ? idValues(performers->people) : QList<qint64>());
    performers_->setCurrentIndex(performers ? performers_->indexOf(int(performers->rule)) : -1);
    const auto need = common([](const Action& each) { return each.note; });
    note_->setCurrentIndex(need ? note_->indexOf(int(*need)) : -1);
    showNotify();
    showTrigger();
    const auto hint = common([](const Action& each) { return each.hint; });
    hint_->setPlaceholderText(hint ? tr("Tips for doing it") : tr("Different hints"));
    hint_->setText(hint.value_or(QString()));
    showDependent();
}

void ActionOptionsForm::showNotify()
{
    const auto show = [this](QCheckBox& box, bool NotifyRule::*group) {
        showState(box, common([group](const Action& each) { return each.notify.*group; }));
    };
    show(*administrators_, &NotifyRule::administrators);
    show(*managers_, &NotifyRule::managers);
    show(*participants_, &NotifyRule::participants);
    show(*owner_, &NotifyRule::owner);
    const auto people = common([](const Action& each) { return each.notify.people; });
    notifyPeople_->setChosen(people ? idValues(*people) : QList<qint64>());
    notifyPeopleChosen_ = people.has_value();
}

void ActionOptionsForm::showTrigger()
{
    const auto task = common([](const Action& each) { return each.trigger; });
    task_->setTemplate(task ? task->value_or(TaskTemplate{}) : TaskTemplate{});
    trigger_->setCurrentIndex(task ? trigger_->indexOf(task->has_value()) : -1);
}

void ActionOptionsForm::showDependent()
{
    performerPeople_->setVisible(choosesPeople());
    task_->setVisible(addsTask());
    Q_EMIT resized();
}

void ActionOptionsForm::tellChanged(const QString& field)
{
    if (!showing_)
        Q_EMIT changed(field);
}

int ActionOptionsForm::fieldWidth() const
{
    return std::max(performers_->sizeHint().width(), note_->sizeHint().width());
}

bool ActionOptionsForm::choosesPeople() const
{
    return performers_->currentIndex() >= 0 &&
           PerformerRule(performers_->currentData().toInt()) == PerformerRule::Chosen;
}

bool ActionOptionsForm::addsTask() const
{
    return trigger_->currentIndex() >= 0 && trigger_->currentData().toBool();
}

NotifyRule ActionOptionsForm::appliedNotify(const NotifyRule& before) const
{
    return {stateOf(*administrators_, before.administrators), stateOf(*managers_, before.managers),
            stateOf(*participants_, before.participants), stateOf(*owner_, before.owner),
            notifyPeopleChosen_ ? userIds(notifyPeople_->chosen()) : before.people};
}

Action ActionOptionsForm::applied(const Action& action) const
{
    Action made = action;
    made.mandatory = stateOf(*mandatory_, action.mandatory);
    if (choosesPeople() && !performerPeople_->chosen().isEmpty())
        made.performers = {PerformerRule::Chosen, userIds(performerPeople_->chosen())};
    else if (performers_->currentIndex() >= 0 && !choosesPeople())
        made.performers = {PerformerRule(performers_->currentData().toInt()), {}};
    if (note_->currentIndex() >= 0)
        made.note = NoteRequirement(note_->currentData().toInt());
    made.notify = appliedNotify(action.notify);
    if (addsTask() && task_->missing().isEmpty())
        made.trigger = task_->value();
    else if (trigger_->currentIndex() >= 0 && !addsTask())
        made.trigger.reset();
    if (actions_.size() == 1 || hint_->isModified())
        made.hint = hint_->text().trimmed();
    return made;
}

QString ActionOptionsForm::missing() const
{
    if (choosesPeople() && performerPeople_->chosen().isEmpty())
        return tr("Choose at least one person who may perform the action.");
    return addsTask() ? task_->missing() : QString();
}

void ActionOptionsForm::focusMissing()
{
    if (choosesPeople() && performerPeople_->chosen().isEmpty())
        performerPeople_->setFocus(Qt::OtherFocusReason);
    else
        task_->focusMissing();
}

} // namespace stagewright
