// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/board_verbs.h"

#include "core/domain/process/bulk_edit.h"
#include "core/domain/process/sequence.h"
#include "ui/models/processes/action_clipboard.h"
#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/process_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace stagewright {

BoardVerbs::BoardVerbs(ProcessEditor& editor, ActionSelection& selection, std::function<InUse()> inUse)
    : editor_(editor), selection_(selection), inUse_(std::move(inUse))
{}

QSet<ActionId> BoardVerbs::chosen() const
{
    if (!selection_.isEmpty())
        return selection_.ids();
    const ActionId one = inUse_().focusedAction();
    return one.isNull() ? QSet<ActionId>() : QSet<ActionId>{one};
}

void BoardVerbs::copy() const
{
    const QList<Action> actions = actionsOf(editor_.process(), chosen());
    if (!actions.isEmpty())
        QGuiApplication::clipboard()->setMimeData(actionsToClipboard(editor_.process().id, actions, people_));
}

void BoardVerbs::cut()
{
    const QSet<ActionId> ids = chosen();
    if (readOnly_ || ids.isEmpty())
        return;
    copy();
    Q_EMIT cutWanted(ids);
}

void BoardVerbs::duplicate()
{
    if (readOnly_)
        return;
    const StageOrAction place = inUse_().what;
    const auto* stage = std::get_if<StageId>(&place);
    if (stage && selection_.isEmpty() && editor_.process().stage(*stage)) {
        duplicateStage(*stage);
        return;
    }
    const auto copies = editor_.duplicateActions(chosen());
    if (!copies)
        Q_EMIT refused(copies.problem());
    else if (!copies->isEmpty())
        showFresh(*copies);
}

void BoardVerbs::duplicateStage(StageId id)
{
    const auto copy = editor_.duplicateStage(id);
    if (copy)
        Q_EMIT stageMade(*copy);
    else
        Q_EMIT refused(copy.problem());
}

void BoardVerbs::paste()
{
    const Process& process = editor_.process();
    const auto place = pastePlace(process, inUse_().what, selection_.ids());
    if (readOnly_ || !place || !canPaste())
        return;
    const QMimeData& held = *QGuiApplication::clipboard()->mimeData();
    const auto actions = actionsFromClipboard(held, process, people_, editor_.ids());
    if (!actions) {
        Q_EMIT refused(actions.problem());
        return;
    }
    const StageId into = process.stages[place->stage].id;
    if (const Outcome pasted = editor_.pasteActions(into, *actions, place->action); !pasted) {
        Q_EMIT refused(pasted.problem());
        return;
    }
    if (!actions->isEmpty())
        showFresh(idsOf(*actions));
}

bool BoardVerbs::canPaste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    return held && holdsActions(*held);
}

void BoardVerbs::remove()
{
    const QSet<ActionId> ids = chosen();
    if (!readOnly_ && !ids.isEmpty())
        Q_EMIT removeWanted(ids);
}

void BoardVerbs::removeWith(ActionId id)
{
    Q_EMIT removeWanted(selection_.togetherWith(id));
}

void BoardVerbs::wantOptions(ActionId id)
{
    const QSet<ActionId> together = selection_.togetherWith(id);
    if (together.size() > 1)
        Q_EMIT severalOptionsWanted(together);
    else
        Q_EMIT optionsWanted(id);
}

void BoardVerbs::wantWeights()
{
    const QSet<ActionId> ids = chosen();
    if (!readOnly_ && !ids.isEmpty())
        Q_EMIT weightsWanted(ids);
}

void BoardVerbs::showFresh(const QList<ActionId>& actions)
{
    Q_EMIT actionsMade(actions.first());
    selection_.set(QSet<ActionId>(actions.cbegin(), actions.cend()));
}

} // namespace stagewright
