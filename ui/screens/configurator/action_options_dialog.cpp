// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/action_options_dialog.h"

#include "ui/screens/configurator/action_preview.h"
#include "ui/screens/configurator/people_choices.h"
#include "ui/screens/configurator/task_template_form.h"
#include "ui/text/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tag_picker.h"
#include "ui/widgets/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
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

/// Neither on nor off when it is not known; the person then makes it one of both.
void showState(QCheckBox& box, std::optional<bool> on)
{
    box.setTristate(!on);
    box.setCheckState(!on ? Qt::PartiallyChecked : *on ? Qt::Checked : Qt::Unchecked);
    QObject::connect(&box, &QCheckBox::clicked, &box, [&box] { box.setTristate(false); });
}

bool stateOf(const QCheckBox& box, bool before)
{
    return box.checkState() == Qt::PartiallyChecked ? before : box.isChecked();
}

/// The captions at the left and the margins.
constexpr int labelRoom = 220;

} // namespace

ActionOptionsDialog::ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent)
    : ActionOptionsDialog(QList<Action>{action}, people, parent)
{}

ActionOptionsDialog::ActionOptionsDialog(const QList<Action>& actions, const Organisation& people,
                                         QWidget* parent)
    : CardDialog(actions.size() == 1 ? actions.first().name.text()
                                     : tr("Options of %n action(s)", nullptr, int(actions.size())),
                 parent),
      actions_(actions)
{
    setObjectName(u"actionOptions"_s);
    setMinimumWidth(540);
    primary()->setText(tr("Done"));
    setHint(actions.size() == 1 ? tr("You will save the changes together with the process")
                                : tr("What you leave open stays with each as it is"));
    auto* form = new FormLayout;
    addMandatory(*form);
    addPerformers(*form, people);
    addNote(*form);
    addNotify(*form, people);
    addTrigger(*form, people);
    addHint(*form);
    columns_ = new QHBoxLayout;
    columns_->setSpacing(space::l);
    columns_->addLayout(form, 1);
    content()->addLayout(columns_);
    // Segments do not wrap: the longest of them decides, in any language.
    setMinimumWidth(std::max(540, performers_->sizeHint().width() + labelRoom));
}

void ActionOptionsDialog::addPreview(const Process& process, const Directory& directory)
{
    preview_ = new ActionPreview(process, directory, this);
    columns_->addWidget(preview_);
    setMinimumWidth(minimumWidth() + preview_->width() + columns_->spacing());
    connectPreview();
    preview_->showAction(action());
}

void ActionOptionsDialog::connectPreview()
{
    for (const QCheckBox* box : {mandatory_, administrators_, managers_, participants_, owner_})
        connect(box, &QCheckBox::toggled, this, &ActionOptionsDialog::showPreview);
    for (const Segmented* choice : {performers_, note_, trigger_})
        connect(choice, &Segmented::currentChanged, this, &ActionOptionsDialog::showPreview);
    for (const PeoplePicker* picker : {performerPeople_, notifyPeople_})
        connect(picker, &PeoplePicker::chosenChanged, this, &ActionOptionsDialog::showPreview);
    connect(task_, &TaskTemplateForm::changed, this, &ActionOptionsDialog::showPreview);
    connect(hint_, &QLineEdit::textChanged, this, &ActionOptionsDialog::showPreview);
}

void ActionOptionsDialog::showPreview()
{
    preview_->showAction(action());
    fit();
}

void ActionOptionsDialog::addMandatory(FormLayout& form)
{
    mandatory_ = new QCheckBox(tr("A deal cannot be won without it"), this);
    mandatory_->setObjectName(u"mandatory"_s);
    showState(*mandatory_, common([](const Action& each) { return each.mandatory; }));
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
    const auto performers = common([](const Action& each) { return each.performers; });
    performerPeople_->setChosen(performers ? idValues(performers->people) : QList<qint64>());
    const auto showPeople = [this] {
        performerPeople_->setVisible(performers_->currentIndex() >= 0 &&
                                     performers_->currentData().toInt() == int(PerformerRule::Chosen));
        fit();
    };
    form.addRow(tr("May be performed by"), stacked(performers_, performerPeople_));
    connect(performers_, &Segmented::currentChanged, this, showPeople);
    performers_->setCurrentIndex(performers ? performers_->indexOf(int(performers->rule)) : -1);
    showPeople();
}

void ActionOptionsDialog::addNote(FormLayout& form)
{
    note_ = new Segmented(this);
    note_->setObjectName(u"note"_s);
    note_->setAccessibleName(tr("Require note"));
    for (const NoteRequirement each :
         {NoteRequirement::None, NoteRequirement::Note, NoteRequirement::NoteWithFile})
        note_->addSegment(noteRequirementText(each), int(each));
    const auto need = common([](const Action& each) { return each.note; });
    note_->setCurrentIndex(need ? note_->indexOf(int(*need)) : -1);
    auto* row = new QVBoxLayout;
    row->addWidget(note_, 0, Qt::AlignLeft);
    form.addRow(tr("Require note"), row);
}

QCheckBox* ActionOptionsDialog::makeGroup(const QString& text, const QString& objectName,
                                          bool NotifyRule::*group)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    box->setAccessibleName(tr("Notify: %1").arg(text));
    showState(*box, common([group](const Action& each) { return each.notify.*group; }));
    return box;
}

void ActionOptionsDialog::addNotify(FormLayout& form, const Organisation& people)
{
    administrators_ = makeGroup(tr("Administrators"), u"notifyAdministrators"_s, &NotifyRule::administrators);
    managers_ = makeGroup(tr("Managers"), u"notifyManagers"_s, &NotifyRule::managers);
    participants_ = makeGroup(tr("Participants"), u"notifyParticipants"_s, &NotifyRule::participants);
    owner_ = makeGroup(tr("Owner"), u"notifyOwner"_s, &NotifyRule::owner);
    notifyPeople_ = new PeoplePicker(this);
    notifyPeople_->setObjectName(u"notifyPeople"_s);
    notifyPeople_->setAccessibleName(tr("People to notify"));
    notifyPeople_->setChoices(peopleChoices(people));
    const auto notified = common([](const Action& each) { return each.notify.people; });
    notifyPeople_->setChosen(notified ? idValues(*notified) : QList<qint64>());
    notifyPeopleChosen_ = notified.has_value();
    connect(notifyPeople_, &PeoplePicker::chosenChanged, this, [this] {
        notifyPeopleChosen_ = true;
        fit();
    });
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
    const auto task = common([](const Action& each) { return each.trigger; });
    const bool adds = task && task->has_value();
    if (adds)
        task_->setTemplate(**task);
    form.addRow(tr("Trigger action"), stacked(trigger_, task_));
    trigger_->setCurrentIndex(task ? trigger_->indexOf(adds) : -1);
    task_->setVisible(adds);
    connect(trigger_, &Segmented::currentChanged, this, [this] {
        const bool adding = trigger_->currentData().toBool();
        task_->setVisible(adding);
        if (adding)
            task_->focusTitle();
        fit();
    });
}

void ActionOptionsDialog::fit()
{
    QTimer::singleShot(0, this, [this] { adjustSize(); });
}

void ActionOptionsDialog::addHint(FormLayout& form)
{
    const auto hint = common([](const Action& each) { return each.hint; });
    hint_ = new QLineEdit(hint.value_or(QString()), this);
    hint_->setObjectName(u"hint"_s);
    hint_->setPlaceholderText(hint ? tr("What helps to do it") : tr("Different hints"));
    hint_->setMaxLength(4000);
    form.addRow(tr("Hint"), hint_);
}

NotifyRule ActionOptionsDialog::appliedNotify(const NotifyRule& before) const
{
    return {stateOf(*administrators_, before.administrators), stateOf(*managers_, before.managers),
            stateOf(*participants_, before.participants), stateOf(*owner_, before.owner),
            notifyPeopleChosen_ ? userIds(notifyPeople_->chosen()) : before.people};
}

Action ActionOptionsDialog::applied(const Action& action) const
{
    Action made = action;
    made.mandatory = stateOf(*mandatory_, action.mandatory);
    if (performers_->currentIndex() >= 0) {
        made.performers.rule = PerformerRule(performers_->currentData().toInt());
        made.performers.people = made.performers.rule == PerformerRule::Chosen
                                     ? userIds(performerPeople_->chosen())
                                     : QList<UserId>();
    }
    if (note_->currentIndex() >= 0)
        made.note = NoteRequirement(note_->currentData().toInt());
    made.notify = appliedNotify(action.notify);
    if (trigger_->currentIndex() >= 0)
        made.trigger = trigger_->currentData().toBool() ? std::optional(task_->value()) : std::nullopt;
    if (actions_.size() == 1 || hint_->isModified())
        made.hint = hint_->text().trimmed();
    return made;
}

void ActionOptionsDialog::accept()
{
    const bool chosen = performers_->currentIndex() >= 0 &&
                        PerformerRule(performers_->currentData().toInt()) == PerformerRule::Chosen;
    if (chosen && performerPeople_->chosen().isEmpty()) {
        showError(tr("Choose at least one person who may perform the action."));
        return;
    }
    const bool adds = trigger_->currentIndex() >= 0 && trigger_->currentData().toBool();
    const QString missing = adds ? task_->missing() : QString();
    if (!missing.isEmpty()) {
        showError(missing);
        return;
    }
    CardDialog::accept();
}

} // namespace stagewright
