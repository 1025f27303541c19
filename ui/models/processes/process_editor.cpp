// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/process_editor.h"

#include "core/domain/process/bulk_edit.h"
#include "core/domain/text_limits.h"
#include "ui/text/isolated.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

Outcome checkedText(const QString& text)
{
    if (text.size() > longestText)
        return Problem{ProblemCode::TextTooLong, {QString::number(longestText)}};
    return done();
}

Outcome roomForStage(const Process& process)
{
    if (process.stages.size() >= Process::maxStages)
        return Problem{ProblemCode::TooManyStages, {QString::number(Process::maxStages)}};
    return done();
}

Outcome roomForActions(const Process& process, qsizetype more)
{
    if (process.actionCount() + more > Process::maxActions)
        return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
    return done();
}

} // namespace

ProcessEditor::ProcessEditor(Process process, QObject* parent) : DraftHistory(std::move(process), parent) {}

ProcessEditor::~ProcessEditor() = default;

void ProcessEditor::start(const Process& saved, int version, std::shared_ptr<IdSource> ids)
{
    ids_ = std::move(ids);
    DraftHistory::start(saved, version);
}

Outcome ProcessEditor::renameProcess(const QString& name)
{
    const auto checked = ProcessName::from(name);
    if (!checked)
        return checked.problem();
    apply(tr("Rename the process"), process().withName(*checked), u"process name"_s);
    return done();
}

Outcome ProcessEditor::describeProcess(const QString& text)
{
    if (const auto checked = checkedText(text); !checked)
        return checked.problem();
    apply(tr("Change process description"), process().withDescription(text.trimmed()),
          u"process description"_s);
    return done();
}

Result<StageId> ProcessEditor::addStage(const QString& name, qsizetype at)
{
    if (const auto room = roomForStage(process()); !room)
        return room.problem();
    const auto checked = StageName::from(name);
    if (!checked)
        return checked.problem();
    const auto id = ids_->make<StageId>();
    apply(tr("Add stage “%1”").arg(isolated(checked->text())), process().withStageAdded({id, *checked}, at));
    return id;
}

Outcome ProcessEditor::renameStage(StageId id, const QString& name)
{
    const Stage* stage = process().stage(id);
    if (!stage)
        return done();
    const auto checked = StageName::from(name);
    if (!checked)
        return checked.problem();
    Stage renamed = *stage;
    renamed.name = *checked;
    apply(tr("Rename stage “%1”").arg(isolated(stage->name.text())), process().withStage(renamed),
          u"name "_s + id.toText());
    return done();
}

Outcome ProcessEditor::setStageHint(StageId id, const QString& hint)
{
    const Stage* stage = process().stage(id);
    if (!stage)
        return done();
    if (const auto checked = checkedText(hint); !checked)
        return checked.problem();
    Stage hinted = *stage;
    hinted.hint = hint.trimmed();
    apply(tr("Hint of stage “%1”").arg(isolated(stage->name.text())), process().withStage(hinted),
          u"hint "_s + id.toText());
    return done();
}

void ProcessEditor::setIdleDays(StageId id, int days)
{
    const Stage* stage = process().stage(id);
    if (!stage)
        return;
    Stage changed = *stage;
    changed.idleDays = std::clamp(days, Stage::leastIdleDays, Stage::mostIdleDays);
    apply(tr("Idle days of stage “%1”").arg(isolated(stage->name.text())), process().withStage(changed));
}

Result<StageId> ProcessEditor::duplicateStage(StageId id)
{
    const Stage* stage = process().stage(id);
    if (!stage)
        return Problem{ProblemCode::StageNotFound, {id.toText()}};
    if (const auto room = roomForStage(process()); !room)
        return room.problem();
    if (const auto room = roomForActions(process(), stage->actions.size()); !room)
        return room.problem();
    Stage copy = *stage;
    copy.id = ids_->make<StageId>();
    copy.name = freeStageName(process(), stage->name);
    for (Action& action : copy.actions)
        action.id = ids_->make<ActionId>();
    const qsizetype at = process().stageIndex(id) + 1;
    apply(tr("Duplicate stage “%1”").arg(isolated(stage->name.text())), process().withStageAdded(copy, at));
    return copy.id;
}

void ProcessEditor::removeStage(StageId id)
{
    if (const Stage* stage = process().stage(id))
        apply(tr("Delete stage “%1”").arg(isolated(stage->name.text())), process().withStageRemoved(id));
}

void ProcessEditor::moveStage(StageId id, qsizetype to)
{
    if (const Stage* stage = process().stage(id))
        apply(tr("Move stage “%1”").arg(isolated(stage->name.text())), process().withStageMoved(id, to));
}

Result<ActionId> ProcessEditor::addAction(StageId stage, const QString& name, qsizetype at)
{
    if (const auto room = roomForActions(process(), 1); !room)
        return room.problem();
    const auto checked = ActionName::from(name);
    if (!checked)
        return checked.problem();
    const auto id = ids_->make<ActionId>();
    apply(tr("Add action “%1”").arg(isolated(checked->text())),
          process().withActionAdded(stage, {id, *checked}, at));
    return id;
}

Outcome ProcessEditor::renameAction(ActionId id, const QString& name)
{
    const Action* action = process().action(id);
    if (!action)
        return done();
    const auto checked = ActionName::from(name);
    if (!checked)
        return checked.problem();
    Action renamed = *action;
    renamed.name = *checked;
    apply(tr("Rename action “%1”").arg(isolated(action->name.text())), process().withAction(renamed),
          u"name "_s + id.toText());
    return done();
}

Outcome ProcessEditor::setWeight(ActionId id, int weight)
{
    const Action* action = process().action(id);
    if (!action)
        return done();
    const auto checked = Weight::from(weight);
    if (!checked)
        return checked.problem();
    Action weighed = *action;
    weighed.weight = *checked;
    apply(tr("Weight of “%1”").arg(isolated(action->name.text())), process().withAction(weighed),
          u"weight "_s + id.toText());
    return done();
}

void ProcessEditor::setAction(const Action& changed)
{
    apply(tr("Options of “%1”").arg(isolated(changed.name.text())), process().withAction(changed));
}

void ProcessEditor::removeAction(ActionId id)
{
    if (const Action* action = process().action(id))
        apply(tr("Delete action “%1”").arg(isolated(action->name.text())), process().withActionRemoved(id));
}

void ProcessEditor::moveAction(ActionId id, StageId into, qsizetype to)
{
    if (const Action* action = process().action(id))
        apply(tr("Move action “%1”").arg(isolated(action->name.text())),
              process().withActionMoved(id, into, to));
}

void ProcessEditor::removeActions(const QSet<ActionId>& ids)
{
    apply(tr("Delete %n action(s)", nullptr, int(ids.size())), withActionsRemoved(process(), ids));
}

void ProcessEditor::moveActions(const QSet<ActionId>& ids, StageId into, qsizetype to)
{
    apply(tr("Move %n action(s)", nullptr, int(ids.size())), withActionsMoved(process(), ids, into, to));
}

void ProcessEditor::stepActions(const QSet<ActionId>& ids, int columns, int rows)
{
    apply(tr("Move %n action(s)", nullptr, int(ids.size())),
          withActionsStepped(process(), ids, columns, rows));
}

void ProcessEditor::cutActions(const QSet<ActionId>& ids)
{
    apply(tr("Cut %n action(s)", nullptr, int(ids.size())), withActionsRemoved(process(), ids));
}

Result<QList<ActionId>> ProcessEditor::duplicateActions(const QSet<ActionId>& ids)
{
    QList<Action> copies = actionsOf(process(), ids);
    if (copies.isEmpty())
        return QList<ActionId>();
    if (const auto room = roomForActions(process(), copies.size()); !room)
        return room.problem();
    const ActionPlace last = *process().place(copies.last().id);
    QList<ActionId> made;
    for (Action& copy : copies) {
        copy.id = ids_->make<ActionId>();
        made.append(copy.id);
    }
    apply(tr("Duplicate %n action(s)", nullptr, int(copies.size())),
          withActionsAdded(process(), process().stages[last.stage].id, copies, last.action + 1));
    return made;
}

void ProcessEditor::setWeights(const QSet<ActionId>& ids, Weight weight)
{
    apply(tr("Weights of %n action(s)", nullptr, int(ids.size())), withWeights(process(), ids, weight));
}

void ProcessEditor::spreadWeights(const QSet<ActionId>& ids, int total)
{
    apply(tr("Weights of %n action(s)", nullptr, int(ids.size())), withWeightsSpread(process(), ids, total));
}

Outcome ProcessEditor::pasteActions(StageId stage, const QList<Action>& actions, qsizetype at)
{
    if (const auto room = roomForActions(process(), actions.size()); !room)
        return room.problem();
    apply(tr("Paste %n action(s)", nullptr, int(actions.size())),
          withActionsAdded(process(), stage, actions, at));
    return done();
}

void ProcessEditor::changeActions(const QSet<ActionId>& ids,
                                  const std::function<Action(const Action&)>& change, const QString& joinKey)
{
    const Action* only = ids.size() == 1 ? process().action(*ids.cbegin()) : nullptr;
    const QString name = only ? tr("Options of “%1”").arg(isolated(only->name.text()))
                              : tr("Options of %n action(s)", nullptr, int(ids.size()));
    apply(name, withActionsChanged(process(), ids, change), joinKey);
}

} // namespace stagewright
