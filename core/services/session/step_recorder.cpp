// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/step_recorder.h"

#include "core/services/session/session.h"

namespace stagewright {

namespace {

/// So many fit into one document that it stays small.
constexpr qsizetype dealsOfOneChange = 500;

struct DealsOf
{
    QSet<DealId>& deals;

    void operator()(const TickChange& change) const { deals.insert(change.deal); }
    void operator()(const FactsChange& change) const { deals.insert(change.deal); }
    void operator()(const StatusChange& change) const { deals.insert(change.deal); }
    void operator()(const NoteChange& change) const { deals.insert(change.deal); }
    void operator()(const FileChange& change) const { deals.insert(change.deal); }
    void operator()(const DealsAdded& change) const { insert(change.deals); }
    void operator()(const DealsRemoved& change) const { insert(change.deals); }
    void operator()(const TaskChange& change) const
    {
        const Task& task = change.after ? *change.after : *change.before;
        if (!task.deal.isNull())
            deals.insert(task.deal);
    }
    void insert(const QList<DealId>& more) const
    {
        for (const DealId deal : more)
            deals.insert(deal);
    }
};

/// Adds the deals to the last change if it is of this kind and has room for them.
template<class Change>
bool joined(QList<StepChange>& changes, const Change& more)
{
    auto* last = changes.isEmpty() ? nullptr : std::get_if<Change>(&changes.last());
    if (!last || last->deals.size() + more.deals.size() > dealsOfOneChange)
        return false;
    last->deals.append(more.deals);
    return true;
}

} // namespace

StepRecorder::StepRecorder(Session& session, UserId actor, StepKind kind, const QString& subject,
                           const QString& detail)
    : session_(session), step_{session.environment().ids->make<StepId>(),
                               actor,
                               session.environment().now(),
                               kind,
                               subject,
                               detail}
{}

void StepRecorder::add(StepChange change)
{
    std::visit(DealsOf{deals_}, change);
    if (const auto* added = std::get_if<DealsAdded>(&change); added && joined(changes_, *added))
        return;
    if (const auto* removed = std::get_if<DealsRemoved>(&change); removed && joined(changes_, *removed))
        return;
    changes_.append(std::move(change));
}

void StepRecorder::store()
{
    if (changes_.isEmpty())
        return;
    step_.deals = deals_.size();
    session_.steps.add(step_, changes_, step_.id.value());
}

} // namespace stagewright
