// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that change several actions at once.
#include "core/domain/process/several.h"
#include "ui/models/process_editor.h"

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
    const QString name = only ? tr("Options of “%1”").arg(only->name.text())
                              : tr("Options of %n action(s)", nullptr, int(ids.size()));
    apply(name, withActionsChanged(current_, ids, change), joinKey);
}

} // namespace stagewright
