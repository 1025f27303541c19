// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/deal/import_report.h"
#include "core/domain/result.h"
#include "core/domain/task/task.h"
#include "core/domain/undo/step.h"

#include <memory>

namespace stagewright {

class Session;
struct User;

/// A deal with its past: what it is, what was done and how it ended. The rules for winning apply to people,
/// not to the past, so they refuse nothing here.
struct BulkDeal
{
    DealFacts facts;
    DealStatus status = DealStatus::Open;
    QList<ActionId> done = {};
    QList<Instant> doneAt = {}; ///< one for each of `done`; empty: all were done when the deal was created
    Instant createdAt;          ///< null: now
    Instant closedAt;           ///< null while open
    ReasonId reason = {};
    EventKind origin = EventKind::Imported; ///< the first event of the timeline: Imported or Created
    bool withTickEvents = false; ///< an event for each tick, besides the first event and the closing
};

/// Stores many deals quickly in one transaction, keeping every derived fact right. Nothing is stored before
/// commit(). Whoever uses it has checked that the actor may do so. Any of it may return the Database
/// problems; what else is named with each.
class BulkDeals
{
public:
    /// A trial does the same on a snapshot, keeps what it would make in memory and writes nothing: others may
    /// write meanwhile, and the file may be read-only.
    enum class Kind { Store, Trial };

    explicit BulkDeals(Session& session, Kind kind = Kind::Store);
    ~BulkDeals();
    BulkDeals(const BulkDeals&) = delete;
    BulkDeals& operator=(const BulkDeals&) = delete;

    /// DatabaseLocked or DatabaseImporting if somebody else is writing.
    [[nodiscard]] Outcome begin();
    /// The deals that are added become one step of this person, who can take all of them back together.
    void recordFor(UserId actor, StepKind kind, const QString& subject);
    /// Progress, for other programs that have to wait.
    void tell(qint64 done, qint64 total);
    /// Returns the new deal's id; the facts must be valid (name not empty, ids known). ProcessNotFound,
    /// TooManyDeals.
    [[nodiscard]] Result<DealId> add(UserId actor, const BulkDeal& deal);
    /// Stores the totals, commits, and announces the change. Not for a trial. CommitUncertain if nobody can
    /// tell whether it is stored.
    [[nodiscard]] Outcome commit();
    void rollback();

    // Find by folded name. If there is none, they make it when `create` is set, otherwise return a null id.
    // NameTooLong or NameUnreadable for a name that cannot be stored.
    [[nodiscard]] Result<CompanyId> company(const QString& name, bool create);
    [[nodiscard]] Result<ProductId> product(const QString& name, bool create);
    [[nodiscard]] Result<SourceId> source(const QString& name, bool create);
    /// By name among the persons of the company (null: persons without a company).
    [[nodiscard]] Result<PersonId> person(const QString& name, CompanyId company, bool create);
    /// Finds a user like UserFinder; if several have the name, returns null and makes none. A user made here
    /// is an active salesperson, with an invented e-mail (@example.invalid) unless the text is one.
    [[nodiscard]] Result<UserId> user(const QString& nameOrEmail, bool create);
    [[nodiscard]] bool isAmbiguous(const QString& nameOrEmail) const;
    /// Users from before the transaction; null for those made here.
    [[nodiscard]] const User* knownUser(UserId id) const;
    [[nodiscard]] const ImportMade& made() const;
    /// Whether the workspace already had a deal with this name and company, made from `from` until before
    /// `until`. Both null: at any time.
    [[nodiscard]] bool isThere(const QString& name, CompanyId company, Instant from, Instant until);

    // Extras that the demo data needs, in the same transaction.
    [[nodiscard]] Outcome addTask(UserId actor, const Task& task);
    [[nodiscard]] Outcome addNote(UserId author, DealId deal, const QString& text, Instant at);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace stagewright
