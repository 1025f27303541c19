// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace stagewright {

namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(ProcessChanges)
};

QString processText(ChangeKind kind, const Process& before, const Process& after)
{
    if (kind == ChangeKind::Name)
        return Changes::tr("The process “%1” is now called “%2”.")
            .arg(isolated(before.name.text()), isolated(after.name.text()));
    return Changes::tr("The process description changed.");
}

QString stageText(ChangeKind kind, const Stage& before, const Stage& after)
{
    const QString name = isolated(after.name.text());
    switch (kind) {
    case ChangeKind::Added:
        return Changes::tr("The stage “%1” is new.").arg(name);
    case ChangeKind::Removed:
        return Changes::tr("The stage “%1” was deleted.").arg(name);
    case ChangeKind::MovedWithin:
        return Changes::tr("The stage “%1” was moved.").arg(name);
    case ChangeKind::Name:
        return Changes::tr("The stage “%1” is now called “%2”.").arg(isolated(before.name.text()), name);
    case ChangeKind::Hint:
        return Changes::tr("The hint of the stage “%1” changed.").arg(name);
    case ChangeKind::IdleDays:
        return Changes::tr("The idle limit of “%1” is %2 instead of %3 days.")
            .arg(name, numberText(after.idleDays), numberText(before.idleDays));
    case ChangeKind::MovedStage:
    case ChangeKind::Description:
    case ChangeKind::Weight:
    case ChangeKind::Mandatory:
    case ChangeKind::Performers:
    case ChangeKind::Note:
    case ChangeKind::Notify:
    case ChangeKind::Trigger:
        break;
    }
    return {};
}

QString triggerText(const Action& before, const Action& after)
{
    const QString name = isolated(after.name.text());
    if (!before.trigger)
        return Changes::tr("“%1” now adds a task.").arg(name);
    if (!after.trigger)
        return Changes::tr("“%1” no longer adds a task.").arg(name);
    return Changes::tr("The task of “%1” changed.").arg(name);
}

QString noteText(const Action& after)
{
    const QString name = isolated(after.name.text());
    switch (after.note) {
    case NoteRequirement::None:
        return Changes::tr("“%1” no longer needs a note.").arg(name);
    case NoteRequirement::Note:
        return Changes::tr("“%1” now needs a note.").arg(name);
    case NoteRequirement::NoteWithFile:
        return Changes::tr("“%1” now needs a note with a file.").arg(name);
    }
    return {};
}

QString actionText(ChangeKind kind, const Action& before, const Action& after, const Stage& stage)
{
    const QString name = isolated(after.name.text());
    switch (kind) {
    case ChangeKind::Added:
        return Changes::tr("“%1” is new in “%2”.").arg(name, isolated(stage.name.text()));
    case ChangeKind::Removed:
        return Changes::tr("“%1” was deleted from “%2”.").arg(name, isolated(stage.name.text()));
    case ChangeKind::MovedWithin:
        return Changes::tr("“%1” was moved within “%2”.").arg(name, isolated(stage.name.text()));
    case ChangeKind::MovedStage:
        return Changes::tr("“%1” moved to “%2”.").arg(name, isolated(stage.name.text()));
    case ChangeKind::Name:
        return Changes::tr("“%1” is now called “%2”.").arg(isolated(before.name.text()), name);
    case ChangeKind::Hint:
        return Changes::tr("The hint of “%1” changed.").arg(name);
    case ChangeKind::Weight:
        return Changes::tr("The weight of “%1” is %2 instead of %3.")
            .arg(name, numberText(after.weight.value()), numberText(before.weight.value()));
    case ChangeKind::Mandatory:
        return after.mandatory ? Changes::tr("“%1” is now mandatory.").arg(name)
                               : Changes::tr("“%1” is no longer mandatory.").arg(name);
    case ChangeKind::Performers:
        return Changes::tr("Different people may perform “%1”.").arg(name);
    case ChangeKind::Note:
        return noteText(after);
    case ChangeKind::Notify:
        return Changes::tr("“%1” notifies different people.").arg(name);
    case ChangeKind::Trigger:
        return triggerText(before, after);
    case ChangeKind::Description:
    case ChangeKind::IdleDays:
        break;
    }
    return {};
}

/// What was added or removed exists on one side only.
template<class Value>
QString onBothSides(const Value* before, const Value* after, const auto& text)
{
    if (!before && !after)
        return {};
    return text(before ? *before : *after, after ? *after : *before);
}

} // namespace

QString changeText(const ProcessChange& change, const Process& before, const Process& after)
{
    if (change.stage.isNull())
        return processText(change.kind, before, after);
    const Stage* now = after.stage(change.stage);
    const Stage* then = before.stage(change.stage);
    if (change.action.isNull())
        return onBothSides(then, now, [&](const Stage& old, const Stage& fresh) {
            return stageText(change.kind, old, fresh);
        });
    return onBothSides(before.action(change.action), after.action(change.action),
                       [&](const Action& old, const Action& fresh) {
                           const Stage* home = change.kind == ChangeKind::Removed ? then : now;
                           return home ? actionText(change.kind, old, fresh, *home) : QString();
                       });
}

} // namespace stagewright
