// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/trial_walk.h"

#include "core/domain/deal/progress.h"
#include "core/domain/deal/rights.h"
#include "ui/text/date_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/text/words.h"

#include <QDateTime>

namespace stagewright {

namespace {

UserId ownerFor(const Organisation& people, UserId actor)
{
    const UserId salesperson = someoneAs(Role::Salesperson, people, {});
    return salesperson.isNull() ? actor : salesperson;
}

} // namespace

TrialWalk::TrialWalk(const Process& process, const Directory& directory, UserId actor, QDate today,
                     QObject* parent)
    : QObject(parent), process_(process), directory_(directory), today_(today), fallback_(actor)
{
    trial_.facts.name = tr("Trial deal");
    trial_.facts.process = process.id;
    trial_.facts.owner = ownerFor(directory.people, actor);
    trial_.companyName = tr("Example company");
    play(canPlay(Role::Salesperson) ? Role::Salesperson : Role::Administrator);
}

TrialWalk::~TrialWalk() = default;

const User& TrialWalk::actor() const
{
    return *directory_.people.user(actor_);
}

const User& TrialWalk::owner() const
{
    return *directory_.people.user(trial_.facts.owner);
}

bool TrialWalk::canPlay(Role role) const
{
    return !someoneAs(role, directory_.people, trial_.facts.owner).isNull();
}

void TrialWalk::play(Role role)
{
    const UserId player = someoneAs(role, directory_.people, trial_.facts.owner);
    role_ = role;
    actor_ = player.isNull() ? fallback_ : player;
    Q_EMIT changed();
}

void TrialWalk::playAs(UserId person)
{
    const User* user = directory_.people.user(person);
    if (!user || !user->active || person == actor_)
        return;
    role_ = user->role;
    actor_ = person;
    // Somebody who could not see the deal is made a participant: the trial is about the process, not about
    // access.
    if (!maySee(directory_.people, person, trial_.facts))
        trial_.facts.participants.append(person);
    Q_EMIT changed();
}

TrialScene TrialWalk::scene() const
{
    return {process_, directory_.people, actor_, today_};
}

NoteRequirement TrialWalk::noteNeeded(ActionId id) const
{
    const Action* action = process_.action(id);
    const bool may = action && trial_.status == DealStatus::Open && !trial_.done.contains(id) &&
                     mayPerform(directory_.people, actor_, *action, trial_.facts).ok();
    return may ? action->note : NoteRequirement::None;
}

void TrialWalk::tick(ActionId id, const QString& note, bool hasFile)
{
    const Action* action = process_.action(id);
    const auto step = stagewright::tick(scene(), trial_, id, note, hasFile);
    if (step)
        doneBy_.insert(id, actor_);
    take(step,
         action ? tr("%1 did “%2”.").arg(isolated(actor().name), isolated(action->name.text())) : QString());
}

void TrialWalk::untick(ActionId id)
{
    const Action* action = process_.action(id);
    take(stagewright::untick(scene(), trial_, id),
         action ? tr("%1 took “%2” back.").arg(isolated(actor().name), isolated(action->name.text()))
                : QString());
}

void TrialWalk::win()
{
    take(stagewright::win(scene(), trial_), tr("%1 won the deal.").arg(isolated(actor().name)));
}

void TrialWalk::lose()
{
    take(stagewright::lose(scene(), trial_), tr("%1 lost the deal.").arg(isolated(actor().name)));
}

void TrialWalk::reopen()
{
    take(stagewright::reopen(scene(), trial_), tr("%1 opened the deal again.").arg(isolated(actor().name)));
}

void TrialWalk::restart()
{
    trial_.done.clear();
    trial_.furthest = {};
    trial_.status = DealStatus::Open;
    doneBy_.clear();
    entries_.clear();
    Q_EMIT changed();
}

void TrialWalk::take(const Result<TrialStep>& step, const QString& done)
{
    if (!step) {
        entries_.prepend({TrialEntry::Kind::Refused, sentence(step.problem())});
        Q_EMIT changed();
        return;
    }
    const bool closes = step->trial.status != trial_.status;
    trial_ = step->trial;
    // What a step sets off is listed below it, and earlier steps below both.
    QList<TrialEntry> fresh = {{closes ? TrialEntry::Kind::Closed : TrialEntry::Kind::Done,
                                closes ? done : done + progressText(*step)}};
    if (!step->notified.isEmpty()) {
        QStringList names;
        for (const UserId id : step->notified)
            names.append(isolated(directory_.userName(id)));
        fresh.append(
            {TrialEntry::Kind::Notified, tr("Would notify %1.").arg(QLocale().createSeparatedList(names))});
    }
    if (step->task)
        fresh.append({TrialEntry::Kind::Task, taskText(*step->task)});
    entries_ = fresh + entries_;
    Q_EMIT changed();
}

/// What the step changed, each sentence preceded by a space.
QString TrialWalk::progressText(const TrialStep& step) const
{
    const auto share = [](const Progress& progress) {
        return numberText(probability(progress));
    };
    QString text;
    if (share(step.before) != share(step.after))
        text += u' ' + tr("Probability %1% → %2%.").arg(share(step.before), share(step.after));
    if (step.before.stage != step.after.stage)
        text +=
            u' ' + tr("Stage %1 → %2.")
                       .arg(isolated(stageName(step.before.stage)), isolated(stageName(step.after.stage)));
    return text;
}

QString TrialWalk::taskText(const Task& task) const
{
    const QString text = tr("Would propose the task “%1” for %2, due %3.")
                             .arg(isolated(task.title), isolated(directory_.userName(task.responsible)),
                                  dayText(task.due, QLocale()));
    if (!task.remindOn.isValid())
        return text;
    return text + u' ' + tr("Reminder on %1.").arg(dayText(task.remindOn, QLocale()));
}

QString TrialWalk::stageName(StageId id) const
{
    const Stage* stage = process_.stage(id);
    return stage ? stage->name.text() : notStartedText();
}

QList<ChecklistRow> TrialWalk::rows() const
{
    DealDetails details{{}, process_, 0, {}, {}, {}, {}, {}, {}, {}};
    details.deal.facts = trial_.facts;
    details.deal.status = trial_.status;
    details.deal.progress = progress();
    const Instant now{QDateTime(today_, QTime(12, 0)).toMSecsSinceEpoch()};
    for (const ActionId id : trial_.done)
        details.ticks.append({id, now, doneBy_.value(id), {}});
    return checklistRows(details, directory_, actor_, {});
}

} // namespace stagewright
