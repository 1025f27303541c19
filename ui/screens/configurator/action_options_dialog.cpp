// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/action_options_dialog.h"

#include "ui/screens/configurator/people_choices.h"
#include "ui/screens/configurator/task_template_form.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag_picker.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

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

/// The captions at the left and the margins.
constexpr int labelRoom = 220;

} // namespace

ActionOptionsDialog::ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent)
    : CardDialog(action.name.text(), parent), action_(action)
{
    setObjectName(u"actionOptions"_s);
    setMinimumWidth(540);
    primary()->setText(tr("Done"));
    setHint(tr("You will save the changes together with the process"));
    auto* form = new FormLayout;
    addMandatory(*form);
    addPerformers(*form, people);
    addNote(*form);
    addNotify(*form, people);
    addTrigger(*form, people);
    hint_ = new QLineEdit(action.hint, this);
    hint_->setObjectName(u"hint"_s);
    hint_->setPlaceholderText(tr("What helps to do it"));
    hint_->setMaxLength(4000);
    form->addRow(tr("Hint"), hint_);
    content()->addLayout(form);
    // Segments do not wrap: the longest of them decides, in any language.
    setMinimumWidth(std::max(540, performers_->sizeHint().width() + labelRoom));
}

void ActionOptionsDialog::addMandatory(FormLayout& form)
{
    mandatory_ = new QCheckBox(tr("A deal cannot be won without it"), this);
    mandatory_->setObjectName(u"mandatory"_s);
    mandatory_->setChecked(action_.mandatory);
    form.addRow(tr("Mandatory"), mandatory_);
    mandatory_->setAccessibleName(tr("Mandatory: a deal cannot be won without it"));
}

void ActionOptionsDialog::addPerformers(FormLayout& form, const Organisation& people)
{
    performers_ = new Segmented(this);
    performers_->setObjectName(u"performers"_s);
    performers_->setAccessibleName(tr("May be performed by"));
    for (const PerformerRule rule : {PerformerRule::Everyone, PerformerRule::Managers,
                                     PerformerRule::Administrators, PerformerRule::Chosen})
        performers_->addSegment(performerRuleText(rule), int(rule));
    performerPeople_ = new PeoplePicker(this);
    performerPeople_->setObjectName(u"performerPeople"_s);
    performerPeople_->setAccessibleName(tr("People who may perform it"));
    performerPeople_->setChoices(peopleChoices(people));
    performerPeople_->setChosen(idValues(action_.performers.people));
    const auto showPeople = [this] {
        performerPeople_->setVisible(performers_->currentData().toInt() == int(PerformerRule::Chosen));
        fit();
    };
    form.addRow(tr("May be performed by"), stacked(performers_, performerPeople_));
    connect(performers_, &Segmented::currentChanged, this, showPeople);
    performers_->setCurrentData(int(action_.performers.rule));
    showPeople();
}

void ActionOptionsDialog::addNote(FormLayout& form)
{
    note_ = new Segmented(this);
    note_->setObjectName(u"note"_s);
    note_->setAccessibleName(tr("Require note"));
    for (const NoteRequirement need :
         {NoteRequirement::None, NoteRequirement::Note, NoteRequirement::NoteWithFile})
        note_->addSegment(noteRequirementText(need), int(need));
    note_->setCurrentData(int(action_.note));
    auto* row = new QVBoxLayout;
    row->addWidget(note_, 0, Qt::AlignLeft);
    form.addRow(tr("Require note"), row);
}

QCheckBox* ActionOptionsDialog::makeGroup(const QString& text, const QString& objectName, bool on)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setAccessibleName(tr("Notify: %1").arg(text));
    box->setChecked(on);
    return box;
}

void ActionOptionsDialog::addNotify(FormLayout& form, const Organisation& people)
{
    const NotifyRule& rule = action_.notify;
    administrators_ = makeGroup(tr("Administrators"), u"notifyAdministrators"_s, rule.administrators);
    managers_ = makeGroup(tr("Managers"), u"notifyManagers"_s, rule.managers);
    participants_ = makeGroup(tr("Participants"), u"notifyParticipants"_s, rule.participants);
    owner_ = makeGroup(tr("Owner"), u"notifyOwner"_s, rule.owner);
    notifyPeople_ = new PeoplePicker(this);
    notifyPeople_->setObjectName(u"notifyPeople"_s);
    notifyPeople_->setAccessibleName(tr("People to notify"));
    notifyPeople_->setChoices(peopleChoices(people));
    notifyPeople_->setChosen(idValues(rule.people));
    connect(notifyPeople_, &PeoplePicker::chosenChanged, this, &ActionOptionsDialog::fit);
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

void ActionOptionsDialog::addTrigger(FormLayout& form, const Organisation& people)
{
    trigger_ = new Segmented(this);
    trigger_->setObjectName(u"trigger"_s);
    trigger_->setAccessibleName(tr("Trigger action"));
    trigger_->addSegment(tr("None"), false);
    trigger_->addSegment(tr("Add a task"), true);
    task_ = new TaskTemplateForm(people, this);
    task_->setObjectName(u"taskTemplate"_s);
    if (action_.trigger)
        task_->setTemplate(*action_.trigger);
    form.addRow(tr("Trigger action"), stacked(trigger_, task_));
    trigger_->setCurrentData(action_.trigger.has_value());
    task_->setVisible(action_.trigger.has_value());
    connect(trigger_, &Segmented::currentChanged, this, [this] {
        const bool adds = trigger_->currentData().toBool();
        task_->setVisible(adds);
        if (adds)
            task_->focusTitle();
        fit();
    });
}

void ActionOptionsDialog::fit()
{
    QTimer::singleShot(0, this, [this] { adjustSize(); });
}

Action ActionOptionsDialog::action() const
{
    Action made = action_;
    made.mandatory = mandatory_->isChecked();
    made.performers.rule = PerformerRule(performers_->currentData().toInt());
    made.performers.people =
        made.performers.rule == PerformerRule::Chosen ? userIds(performerPeople_->chosen()) : QList<UserId>();
    made.note = NoteRequirement(note_->currentData().toInt());
    made.notify = {administrators_->isChecked(), managers_->isChecked(), participants_->isChecked(),
                   owner_->isChecked(), userIds(notifyPeople_->chosen())};
    made.trigger.reset();
    if (trigger_->currentData().toBool())
        made.trigger = task_->value();
    made.hint = hint_->text().trimmed();
    return made;
}

void ActionOptionsDialog::accept()
{
    const Action made = action();
    if (made.performers.rule == PerformerRule::Chosen && made.performers.people.isEmpty()) {
        showError(tr("Choose at least one person who may perform the action."));
        return;
    }
    const QString missing = made.trigger ? task_->missing() : QString();
    if (!missing.isEmpty()) {
        showError(missing);
        return;
    }
    CardDialog::accept();
}

} // namespace stagewright
