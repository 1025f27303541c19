// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/process_editor.h"

#include "core/domain/process/comparison.h"
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

} // namespace

ProcessEditor::ProcessEditor(Process process, QObject* parent)
    : QObject(parent), current_(std::move(process)), base_{current_, 0, 0}
{}

ProcessEditor::~ProcessEditor() = default;

void ProcessEditor::start(const Process& saved, int version, std::shared_ptr<IdSource> ids)
{
    current_ = saved;
    base_ = {saved, version, version};
    ids_ = std::move(ids);
    past_.clear();
    future_.clear();
    endJoin();
    Q_EMIT changed();
}

void ProcessEditor::continueDraft(const Process& draft, int basedOn, const QString& stepName)
{
    if (draft == current_)
        return;
    // Undoing it gives the saved version again, and further changes are then based on that version.
    take(stepName, draft, base_);
    base_.version = basedOn;
    Q_EMIT changed();
}

void ProcessEditor::markSaved(const Process& saved, int version)
{
    // From here on, every earlier value counts as a change of the version just saved, back to where another
    // version came in: values from before that lack the other version's changes, so saving them must be
    // refused as before.
    for (QList<Step>* steps : {&past_, &future_}) {
        int basedOn = base_.version;
        for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
            if (!step->otherBase)
                continue;
            const int other = step->otherBase->version;
            if (other == basedOn)
                step->otherBase.reset();
            basedOn = other;
        }
    }
    base_ = {saved, version, version};
    endJoin();
    Q_EMIT changed();
}

void ProcessEditor::rebase(const QString& stepName, const Process& next, const Process& saved, int version)
{
    take(stepName, next, base_);
    base_ = {saved, version, version};
    Q_EMIT changed();
}

int ProcessEditor::changeCount() const
{
    return int(compare(base_.saved, current_).size());
}

QString ProcessEditor::undoName() const
{
    return past_.isEmpty() ? QString() : past_.last().name;
}

QString ProcessEditor::redoName() const
{
    return future_.isEmpty() ? QString() : future_.last().name;
}

void ProcessEditor::take(const QString& stepName, const Process& next, const std::optional<Base>& otherBase)
{
    past_.append({stepName, current_, ++steps_, otherBase});
    future_.clear();
    current_ = next;
    endJoin();
}

void ProcessEditor::swapWith(Step& step)
{
    std::swap(step.other, current_);
    if (step.otherBase)
        std::swap(*step.otherBase, base_);
    endJoin();
}

void ProcessEditor::undo()
{
    if (past_.isEmpty())
        return;
    Step step = past_.takeLast();
    swapWith(step);
    future_.append(std::move(step));
    Q_EMIT changed();
}

void ProcessEditor::redo()
{
    if (future_.isEmpty())
        return;
    Step step = future_.takeLast();
    swapWith(step);
    past_.append(std::move(step));
    Q_EMIT changed();
}

void ProcessEditor::apply(const QString& stepName, const Process& next, const QString& joinKey)
{
    if (next == current_)
        return;
    const bool joins = !joinKey.isEmpty() && joinKey == joinKey_ && !past_.isEmpty() && future_.isEmpty();
    if (joins)
        current_ = next;
    else
        take(stepName, next);
    joinKey_ = joinKey;
    // Changed back to where it started: there is nothing left to undo.
    if (joins && past_.last().other == current_) {
        past_.removeLast();
        endJoin();
    }
    Q_EMIT changed();
}

void ProcessEditor::endJoin()
{
    joinKey_.clear();
}

void ProcessEditor::discard()
{
    if (base_.version == base_.savedVersion)
        apply(tr("Discard the draft"), base_.saved);
    else
        rebase(tr("Discard the draft"), base_.saved, base_.saved, base_.savedVersion);
}

Outcome ProcessEditor::renameProcess(const QString& name)
{
    const auto checked = ProcessName::from(name);
    if (!checked)
        return checked.problem();
    apply(tr("Rename the process"), current_.withName(*checked), u"process name"_s);
    return done();
}

Outcome ProcessEditor::describeProcess(const QString& text)
{
    if (const auto checked = checkedText(text); !checked)
        return checked.problem();
    apply(tr("Change process description"), current_.withDescription(text.trimmed()),
          u"process description"_s);
    return done();
}

Result<StageId> ProcessEditor::addStage(const QString& name, qsizetype at)
{
    if (current_.stages.size() >= Process::maxStages)
        return Problem{ProblemCode::TooManyStages, {QString::number(Process::maxStages)}};
    const auto checked = StageName::from(name);
    if (!checked)
        return checked.problem();
    const auto id = ids_->make<StageId>();
    apply(tr("Add stage “%1”").arg(isolated(checked->text())), current_.withStageAdded({id, *checked}, at));
    return id;
}

Outcome ProcessEditor::renameStage(StageId id, const QString& name)
{
    const Stage* stage = current_.stage(id);
    if (!stage)
        return done();
    const auto checked = StageName::from(name);
    if (!checked)
        return checked.problem();
    Stage renamed = *stage;
    renamed.name = *checked;
    apply(tr("Rename stage “%1”").arg(isolated(stage->name.text())), current_.withStage(renamed),
          u"name "_s + id.toText());
    return done();
}

Outcome ProcessEditor::setStageHint(StageId id, const QString& hint)
{
    const Stage* stage = current_.stage(id);
    if (!stage)
        return done();
    if (const auto checked = checkedText(hint); !checked)
        return checked.problem();
    Stage hinted = *stage;
    hinted.hint = hint.trimmed();
    apply(tr("Hint of stage “%1”").arg(isolated(stage->name.text())), current_.withStage(hinted),
          u"hint "_s + id.toText());
    return done();
}

void ProcessEditor::setIdleDays(StageId id, int days)
{
    const Stage* stage = current_.stage(id);
    if (!stage)
        return;
    Stage changed = *stage;
    changed.idleDays = std::clamp(days, Stage::leastIdleDays, Stage::mostIdleDays);
    apply(tr("Idle days of stage “%1”").arg(isolated(stage->name.text())), current_.withStage(changed));
}

Result<StageId> ProcessEditor::duplicateStage(StageId id)
{
    const Stage* stage = current_.stage(id);
    if (!stage)
        return Problem{ProblemCode::StageNotFound, {id.toText()}};
    if (current_.stages.size() >= Process::maxStages)
        return Problem{ProblemCode::TooManyStages, {QString::number(Process::maxStages)}};
    if (current_.actionCount() + stage->actions.size() > Process::maxActions)
        return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
    Stage copy = *stage;
    copy.id = ids_->make<StageId>();
    copy.name = freeStageName(current_, stage->name);
    for (Action& action : copy.actions)
        action.id = ids_->make<ActionId>();
    const qsizetype at = current_.stageIndex(id) + 1;
    apply(tr("Duplicate stage “%1”").arg(isolated(stage->name.text())), current_.withStageAdded(copy, at));
    return copy.id;
}

void ProcessEditor::removeStage(StageId id)
{
    if (const Stage* stage = current_.stage(id))
        apply(tr("Delete stage “%1”").arg(isolated(stage->name.text())), current_.withStageRemoved(id));
}

void ProcessEditor::moveStage(StageId id, qsizetype to)
{
    if (const Stage* stage = current_.stage(id))
        apply(tr("Move stage “%1”").arg(isolated(stage->name.text())), current_.withStageMoved(id, to));
}

Result<ActionId> ProcessEditor::addAction(StageId stage, const QString& name, qsizetype at)
{
    if (current_.actionCount() >= Process::maxActions)
        return Problem{ProblemCode::TooManyActions, {QString::number(Process::maxActions)}};
    const auto checked = ActionName::from(name);
    if (!checked)
        return checked.problem();
    const auto id = ids_->make<ActionId>();
    apply(tr("Add action “%1”").arg(isolated(checked->text())),
          current_.withActionAdded(stage, {id, *checked}, at));
    return id;
}

Outcome ProcessEditor::renameAction(ActionId id, const QString& name)
{
    const Action* action = current_.action(id);
    if (!action)
        return done();
    const auto checked = ActionName::from(name);
    if (!checked)
        return checked.problem();
    Action renamed = *action;
    renamed.name = *checked;
    apply(tr("Rename action “%1”").arg(isolated(action->name.text())), current_.withAction(renamed),
          u"name "_s + id.toText());
    return done();
}

Outcome ProcessEditor::setWeight(ActionId id, int weight)
{
    const Action* action = current_.action(id);
    if (!action)
        return done();
    const auto checked = Weight::from(weight);
    if (!checked)
        return checked.problem();
    Action weighed = *action;
    weighed.weight = *checked;
    apply(tr("Weight of “%1”").arg(isolated(action->name.text())), current_.withAction(weighed),
          u"weight "_s + id.toText());
    return done();
}

void ProcessEditor::setAction(const Action& changed)
{
    apply(tr("Options of “%1”").arg(isolated(changed.name.text())), current_.withAction(changed));
}

void ProcessEditor::removeAction(ActionId id)
{
    if (const Action* action = current_.action(id))
        apply(tr("Delete action “%1”").arg(isolated(action->name.text())), current_.withActionRemoved(id));
}

void ProcessEditor::moveAction(ActionId id, StageId into, qsizetype to)
{
    if (const Action* action = current_.action(id))
        apply(tr("Move action “%1”").arg(isolated(action->name.text())),
              current_.withActionMoved(id, into, to));
}

} // namespace stagewright
