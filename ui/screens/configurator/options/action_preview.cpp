// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/action_preview.h"

#include "core/domain/configuring/trial.h"
#include "core/domain/deal/rights.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_delegate.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"
#include "ui/widgets/text/labels.h"

#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QString dueText(const TaskTemplate& task)
{
    if (task.dueInDays == 0)
        return ActionPreview::tr("due the same day");
    return task.workingDays ? ActionPreview::tr("due in %n working day(s)", nullptr, task.dueInDays)
                            : ActionPreview::tr("due in %n day(s)", nullptr, task.dueInDays);
}

/// As many names as can be read at a glance, then how many more there are.
QString namesText(const QList<UserId>& people, const Directory& directory)
{
    constexpr qsizetype most = 4;
    QStringList names;
    for (const UserId person : people.first(std::min(most, people.size())))
        names.append(isolated(directory.userName(person)));
    const QString text = names.join(u", "_s);
    return people.size() > most
               ? ActionPreview::tr("%1 and %n more", nullptr, int(people.size() - most)).arg(text)
               : text;
}

} // namespace

ActionPreview::ActionPreview(const Directory& directory, QWidget* parent)
    : Card(parent),
      directory_(directory),
      viewer_(new TextLabel({}, TextStyle::Caption, TextTone::Muted, this)),
      rows_(new ChecklistModel(this)),
      line_(new QListView(this)),
      steps_(new QVBoxLayout)
{
    setObjectName(u"actionPreview"_s);
    setSunken(true);
    line_->setObjectName(u"previewLine"_s);
    line_->setAccessibleName(tr("What a salesperson sees"));
    line_->setModel(rows_);
    line_->setItemDelegate(new ChecklistDelegate(line_));
    line_->setFrameShape(QFrame::NoFrame);
    line_->setFocusPolicy(Qt::NoFocus);
    line_->setSelectionMode(QAbstractItemView::NoSelection);
    line_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line_->viewport()->setAutoFillBackground(false);
    steps_->setSpacing(space::s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::m, space::m, space::m, space::m);
    all->setSpacing(space::s);
    auto* title = new TextLabel(tr("What a salesperson sees"), TextStyle::BodyStrong);
    title->setWordWrap(true);
    all->addWidget(title);
    viewer_->setObjectName(u"previewViewer"_s);
    viewer_->setWordWrap(true);
    all->addWidget(viewer_);
    all->addWidget(line_);
    all->addLayout(steps_);
    all->addStretch();
}

void ActionPreview::showAction(const Action& action, const Process& process, const QString& missing)
{
    const UserId viewer = someoneAs(Role::Salesperson, directory_.people, {});
    const QString name = directory_.userName(viewer);
    viewer_->setText(name.isEmpty() ? tr("As any salesperson, on one of their own deals")
                                    : tr("As %1, on one of their own deals").arg(isolated(name)));
    showRow(action, process.withAction(action), viewer);
    showSteps(missing.isEmpty() ? stepsOf(action, viewer) : QStringList{missing});
}

void ActionPreview::showRow(const Action& action, const Process& process, UserId viewer)
{
    DealDetails details{{}, process, 0, {}, {}, {}, {}, {}, {}, {}};
    details.deal.facts.owner = viewer;
    QList<ChecklistRow> rows = checklistRows(details, directory_, viewer, {});
    rows.removeIf([&](const ChecklistRow& row) { return row.isStage || row.id != action.id.value(); });
    for (ChecklistRow& row : rows)
        row.lastOfStage = false;
    rows_->setRows(rows);
    line_->setFixedHeight(rows.isEmpty() ? 0 : line_->sizeHintForRow(0));
}

QString ActionPreview::taskStep(const Action& action, UserId viewer) const
{
    const Task task = proposedTask(*action.trigger, QDate(2000, 1, 3), viewer, viewer, {}, tr("Example deal"),
                                   tr("Example company"), action.name.text());
    const TaskTemplate& wanted = *action.trigger;
    const QString who = wanted.responsible == Responsible::Person
                            ? isolated(directory_.userName(wanted.person))
                            : responsibleText(wanted.responsible);
    const QString step = tr("After ticking it, a task form opens: “%1”, %2. Assigned to: %3.")
                             .arg(isolated(task.title), dueText(wanted), who);
    return wanted.remindDaysBefore ? step + u' ' + reminderText(wanted.remindDaysBefore) + u'.' : step;
}

QString ActionPreview::notifyStep(const NotifyRule& rule, UserId viewer, bool performs) const
{
    DealFacts own;
    own.owner = viewer;
    const QList<UserId> reached = recipients(directory_.people, rule, own, performs ? viewer : UserId());
    if (reached.isEmpty() && !rule.participants)
        return tr("Ticking it notifies no one here: %1.").arg(whyNobody(rule, viewer, performs));
    const QString names = namesText(reached, directory_);
    const QString whom = reached.isEmpty()   ? tr("the participants of the deal, if it has any")
                         : rule.participants ? tr("%1, and the participants of the deal").arg(names)
                                             : names;
    return performs ? tr("Ticking it notifies %1.").arg(whom)
                    : tr("Ticking it notifies %1, except whoever ticks it.").arg(whom);
}

QString ActionPreview::whyNobody(const NotifyRule& rule, UserId viewer, bool performs) const
{
    QStringList reasons;
    if (performs && (rule.owner || rule.people.contains(viewer)))
        reasons.append(tr("whoever ticks an action is not notified of it"));
    if (rule.managers)
        reasons.append(tr("the owner has no manager"));
    if (rule.administrators)
        reasons.append(tr("there is no active administrator"));
    const auto isOther = [viewer](UserId person) {
        return person != viewer;
    };
    if (std::any_of(rule.people.cbegin(), rule.people.cend(), isOther))
        reasons.append(tr("the people chosen are inactive or may not see the deal"));
    if (reasons.isEmpty()) // the owner alone, if no salesperson can be one
        reasons.append(tr("there is no active salesperson"));
    return reasons.join(u"; "_s);
}

QStringList ActionPreview::stepsOf(const Action& action, UserId viewer) const
{
    QStringList steps;
    if (!action.hint.isEmpty())
        steps.append(tr("Hint: %1").arg(isolated(action.hint)));
    DealFacts own;
    own.owner = viewer;
    if (!mayPerform(directory_.people, viewer, action, own)) {
        steps.append(tr("They cannot tick this action."));
        if (!action.notify.isEmpty())
            steps.append(notifyStep(action.notify, viewer, false));
        return steps;
    }
    if (action.note == NoteRequirement::Note)
        steps.append(tr("Ticking it asks for a note first."));
    else if (action.note == NoteRequirement::NoteWithFile)
        steps.append(tr("Ticking it asks for a note and a file first."));
    if (action.trigger && !action.trigger->title.isEmpty())
        steps.append(taskStep(action, viewer));
    if (action.note == NoteRequirement::None && !action.trigger)
        steps.append(tr("One click ticks it."));
    if (!action.notify.isEmpty())
        steps.append(notifyStep(action.notify, viewer, true));
    return steps;
}

void ActionPreview::showSteps(const QStringList& steps)
{
    while (const QLayoutItem* item = steps_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& step : steps) {
        auto* label = new TextLabel(step, TextStyle::Caption, TextTone::Muted);
        label->setObjectName(u"previewStep"_s);
        label->setWordWrap(true);
        steps_->addWidget(label);
    }
}

} // namespace stagewright
