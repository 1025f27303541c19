// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/draft_history.h"

#include "core/domain/process/comparison.h"

#include <utility>

namespace stagewright {

DraftHistory::DraftHistory(Process process, QObject* parent)
    : QObject(parent), current_(std::move(process)), base_{current_, 0, 0}
{}

void DraftHistory::start(const Process& saved, int version)
{
    current_ = saved;
    base_ = {saved, version, version};
    past_.clear();
    future_.clear();
    endJoin();
    Q_EMIT changed();
}

void DraftHistory::continueDraft(const Process& draft, int basedOn, const QString& stepName)
{
    if (draft == current_)
        return;
    // Undoing it gives the saved version again, and further changes are then based on that version.
    take(stepName, draft, base_);
    base_.version = basedOn;
    Q_EMIT changed();
}

void DraftHistory::markSaved(const Process& saved, int version)
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

void DraftHistory::rebase(const QString& stepName, const Process& next, const Process& saved, int version)
{
    take(stepName, next, base_);
    base_ = {saved, version, version};
    Q_EMIT changed();
}

int DraftHistory::changeCount() const
{
    return int(compare(base_.saved, current_).size());
}

void DraftHistory::apply(const QString& stepName, const Process& next, const QString& joinKey)
{
    if (next == current_)
        return;
    const bool joins = !joinKey.isEmpty() && joinKey == joinKey_ && !past_.isEmpty() && future_.isEmpty();
    if (joins)
        current_ = next;
    else
        take(stepName, next);
    joinKey_ = joinKey;
    // Changed back to where it started: it is as if nothing had been done.
    if (joins && past_.last().other == current_) {
        past_.removeLast();
        future_ = std::exchange(dropped_, {});
        endJoin();
    }
    Q_EMIT changed();
}

void DraftHistory::discard()
{
    if (base_.version == base_.savedVersion)
        apply(tr("Discard the draft"), base_.saved);
    else
        rebase(tr("Discard the draft"), base_.saved, base_.saved, base_.savedVersion);
}

void DraftHistory::undo()
{
    if (past_.isEmpty())
        return;
    Step step = past_.takeLast();
    swapWith(step);
    future_.append(std::move(step));
    Q_EMIT changed();
}

void DraftHistory::redo()
{
    if (future_.isEmpty())
        return;
    Step step = future_.takeLast();
    swapWith(step);
    past_.append(std::move(step));
    Q_EMIT changed();
}

void DraftHistory::take(const QString& stepName, const Process& next, const std::optional<Base>& otherBase)
{
    past_.append({stepName, current_, ++steps_, otherBase});
    dropped_ = std::exchange(future_, {});
    current_ = next;
    endJoin();
}

void DraftHistory::swapWith(Step& step)
{
    std::swap(step.other, current_);
    if (step.otherBase)
        std::swap(*step.otherBase, base_);
    endJoin();
}

} // namespace stagewright
