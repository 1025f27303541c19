// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/conflict_text.h"

#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/placeholder_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagewright {

namespace {

struct Conflicts
{
    Q_DECLARE_TR_FUNCTIONS(MergeConflicts)
};

QString processConflict(MergeField field)
{
    switch (field) {
    case MergeField::Name:
        return Conflicts::tr("Name of the process");
    case MergeField::Order:
        return Conflicts::tr("Order of the stages");
    default:
        return Conflicts::tr("Description of the process");
    }
}

QString stageConflict(MergeField field, const QString& stage)
{
    const QString name = isolated(stage);
    switch (field) {
    case MergeField::Existence:
        return Conflicts::tr("Whether the stage “%1” stays").arg(name);
    case MergeField::Order:
        return Conflicts::tr("Order of the actions in “%1”").arg(name);
    case MergeField::Hint:
        return Conflicts::tr("Hint of the stage “%1”").arg(name);
    case MergeField::IdleDays:
        return Conflicts::tr("Idle limit of “%1” in days").arg(name);
    default:
        return Conflicts::tr("Name of the stage “%1”").arg(name);
    }
}

QString actionConflict(MergeField field, const QString& action)
{
    const QString name = isolated(action);
    switch (field) {
    case MergeField::Existence:
        return Conflicts::tr("Whether “%1” stays").arg(name);
    case MergeField::Stage:
        return Conflicts::tr("Stage of “%1”").arg(name);
    case MergeField::Hint:
        return Conflicts::tr("Hint of “%1”").arg(name);
    case MergeField::Weight:
        return Conflicts::tr("Weight of “%1”").arg(name);
    case MergeField::Mandatory:
        return Conflicts::tr("Whether “%1” is mandatory").arg(name);
    case MergeField::Performers:
        return Conflicts::tr("Who may perform “%1”").arg(name);
    case MergeField::Note:
        return Conflicts::tr("Note of “%1”").arg(name);
    case MergeField::Notify:
        return Conflicts::tr("Whom “%1” notifies").arg(name);
    case MergeField::Trigger:
        return Conflicts::tr("Task of “%1”").arg(name);
    case MergeField::Order:
    case MergeField::Name:
    case MergeField::Description:
    case MergeField::IdleDays:
        break;
    }
    return Conflicts::tr("Name of “%1”").arg(name);
}

QString existenceText(bool exists)
{
    return exists ? Conflicts::tr("stays") : Conflicts::tr("deleted");
}

QString hintText(const QString& hint)
{
    return hint.isEmpty() ? Conflicts::tr("no hint") : hint.simplified();
}

QString processValue(MergeField field, const Process& process)
{
    if (field == MergeField::Name)
        return process.name.text();
    if (field != MergeField::Description)
        return {};
    return process.description.isEmpty() ? Conflicts::tr("no description") : process.description.simplified();
}

QString actionValue(MergeField field, const Process& side, const Action& action)
{
    switch (field) {
    case MergeField::Name:
        return action.name.text();
    case MergeField::Stage:
        return side.stageOf(action.id)->name.text();
    case MergeField::Weight:
        return numberText(action.weight.value());
    case MergeField::Mandatory:
        return action.mandatory ? Conflicts::tr("mandatory") : Conflicts::tr("not mandatory");
    case MergeField::Performers:
        return performerRuleText(action.performers.rule);
    case MergeField::Note:
        return noteRequirementText(action.note);
    case MergeField::Trigger:
        return action.trigger ? withShownPlaceholders(action.trigger->title) : Conflicts::tr("no task");
    case MergeField::Hint:
        return hintText(action.hint);
    default:
        return {};
    }
}

QString stageValue(MergeField field, const Stage& stage)
{
    switch (field) {
    case MergeField::Name:
        return stage.name.text();
    case MergeField::Hint:
        return hintText(stage.hint);
    case MergeField::IdleDays:
        return numberText(stage.idleDays);
    default:
        return {};
    }
}

} // namespace

QString conflictText(const MergeConflict& conflict, const Process& merged)
{
    if (conflict.stage.isNull() && conflict.action.isNull())
        return processConflict(conflict.field);
    if (const Action* action = merged.action(conflict.action))
        return actionConflict(conflict.field, action->name.text());
    const Stage* stage = merged.stage(conflict.stage);
    return stageConflict(conflict.field, stage ? stage->name.text() : QString());
}

QString conflictValue(const MergeConflict& conflict, const Process& side)
{
    if (conflict.stage.isNull() && conflict.action.isNull())
        return processValue(conflict.field, side);
    if (!conflict.action.isNull()) {
        const Action* action = side.action(conflict.action);
        if (conflict.field == MergeField::Existence)
            return existenceText(action != nullptr);
        return action ? actionValue(conflict.field, side, *action) : QString();
    }
    const Stage* stage = side.stage(conflict.stage);
    if (conflict.field == MergeField::Existence)
        return existenceText(stage != nullptr);
    return stage ? stageValue(conflict.field, *stage) : QString();
}

} // namespace stagewright
