// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagewright {

namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(ProcessChanges)
};

QString fromTo(const QString& pattern, int before, int after)
{
    return pattern.arg(numberText(before), numberText(after));
}

QString noteLabel(NoteRequirement note)
{
    switch (note) {
    case NoteRequirement::None:
        return Changes::tr("no note");
    case NoteRequirement::Note:
        return Changes::tr("note required");
    case NoteRequirement::NoteWithFile:
        return Changes::tr("note with file required");
    }
    return {};
}

QString triggerLabel(const Action& before, const Action& after)
{
    if (!before.trigger)
        return Changes::tr("adds a task");
    return after.trigger ? Changes::tr("different task") : Changes::tr("adds no task");
}

/// Labels that do not depend on the values.
QString plainLabel(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return Changes::tr("new");
    case ChangeKind::Removed:
        return Changes::tr("deleted");
    case ChangeKind::MovedWithin:
        return Changes::tr("moved");
    case ChangeKind::Name:
        return Changes::tr("renamed");
    case ChangeKind::Description:
        return Changes::tr("new description");
    case ChangeKind::Hint:
        return Changes::tr("new hint");
    case ChangeKind::Performers:
        return Changes::tr("different performers");
    case ChangeKind::Notify:
        return Changes::tr("different notifications");
    case ChangeKind::MovedStage:
    case ChangeKind::IdleDays:
    case ChangeKind::Weight:
    case ChangeKind::Mandatory:
    case ChangeKind::Note:
    case ChangeKind::Trigger:
        break;
    }
    return {};
}

} // namespace

QString changeLabel(const ProcessChange& change, const Process& before, const Process& after)
{
    if (change.kind == ChangeKind::IdleDays) {
        const Stage* then = before.stage(change.stage);
        const Stage* now = after.stage(change.stage);
        return then && now ? fromTo(Changes::tr("idle limit %1 → %2 days"), then->idleDays, now->idleDays)
                           : QString();
    }
    const Action* then = before.action(change.action);
    const Action* now = after.action(change.action);
    if (!then || !now)
        return plainLabel(change.kind);
    switch (change.kind) {
    case ChangeKind::MovedStage:
        return Changes::tr("from “%1”").arg(isolated(before.stageOf(change.action)->name.text()));
    case ChangeKind::Weight:
        return fromTo(Changes::tr("weight %1 → %2"), then->weight.value(), now->weight.value());
    case ChangeKind::Mandatory:
        return now->mandatory ? Changes::tr("mandatory") : Changes::tr("not mandatory");
    case ChangeKind::Note:
        return noteLabel(now->note);
    case ChangeKind::Trigger:
        return triggerLabel(*then, *now);
    default:
        return plainLabel(change.kind);
    }
}

} // namespace stagewright
