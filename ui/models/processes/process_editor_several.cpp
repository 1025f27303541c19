// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that change several actions at once.
#include "core/domain/process/several.h"
#include "ui/models/processes/process_editor.h"
#include "ui/text/isolated.h"

namespace stagewright {

void ProcessEditor::removeActions(const QSet<ActionId>& ids)
{
    apply(tr("Delete %n action(s)", nullptr, int(ids.size())), withActionsRemoved(current_, ids));
}

void ProcessEditor::moveActions(const QSet<ActionId>& ids, StageId into, qsizetype to)
{
    apply(tr("Move %n action(s)", nullptr, int(ids.size())), withActionsMoved(current_, ids, into, to));
}

void ProcessEditor::stepActions(const QSet<ActionId>& ids, int columns, int rows)
{
    apply(tr("Move %n action(s)", nullptr, int(ids.size())),
          withActionsStepped(current_, ids, columns, rows));
}

void ProcessEditor::cutActions(const QSet<ActionId>& ids)
{
    apply(tr("Cut %n action(s)", nullptr, int(ids.size())), withActionsRemoved(current_, ids));
}

Result<QList<ActionId>> ProcessEditor::duplicateActions(const QSet<ActionId>& ids)
{
    QList<Action> copies = actionsOf(current_, ids);
    if (copies.isEmpty())
        return QList<ActionId>();
    if (current_.actionCount() + copies.size() > Process::maxActions)
        return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
    const ActionPlace last = *current_.place(copies.last().id);
    QList<ActionId> made;
    for (Action& copy : copies) {
        copy.id = ids_->make<ActionId>();
        made.append(copy.id);
    }
    apply(tr("Duplicate %n action(s)", nullptr, int(copies.size())),
          withActionsAdded(current_, current_.stages[last.stage].id, copies, last.action + 1));
    return made;
}

void ProcessEditor::setWeights(const QSet<ActionId>& ids, Weight weight)
{
    apply(tr("Weights of %n action(s)", nullptr, int(ids.size())), withWeights(current_, ids, weight));
}

void ProcessEditor::spreadWeights(const QSet<ActionId>& ids, int total)
{
    apply(tr("Weights of %n action(s)", nullptr, int(ids.size())), withWeightsSpread(current_, ids, total));
}

Outcome ProcessEditor::pasteActions(StageId stage, const QList<Action>& actions, qsizetype at)
{
    if (current_.actionCount() + actions.size() > Process::maxActions)
        return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
    apply(tr("Paste %n action(s)", nullptr, int(actions.size())),
          withActionsAdded(current_, stage, actions, at));
    return done();
}

void ProcessEditor::changeActions(const QSet<ActionId>& ids,
                                  const std::function<Action(const Action&)>& change, const QString& joinKey)
{
    const Action* only = ids.size() == 1 ? current_.action(*ids.cbegin()) : nullptr;
    const QString name = only ? tr("Options of “%1”").arg(isolated(only->name.text()))
                              : tr("Options of %n action(s)", nullptr, int(ids.size()));
    apply(name, withActionsChanged(current_, ids, change), joinKey);
}

} // namespace stagewright
