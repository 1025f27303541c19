// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/deal/import_report.h"
#include "core/domain/result.h"
#include "core/domain/task/task.h"

#include <memory>

namespace stagewright {

class Session;
struct User;

/// A deal as history tells it: what it is, what was done and how it ended. The rules for winning judge
/// people, not history, so nothing here is refused for them.
struct BulkDeal
{
    DealFacts facts;
    DealStatus status = DealStatus::Open;
    QList<ActionId> done = {};
    QList<Instant> doneAt = {}; ///< one for each of `done`, or empty: all when the deal was created
    Instant createdAt;          ///< null: now
    Instant closedAt;           ///< null while open
    ReasonId reason = {};
    EventKind origin = EventKind::Imported; ///< the first event of the timeline: Imported or Created
    bool withTickEvents = false;            ///< an event for each tick, besides the first and the closing one
};

/// Stores many deals in one transaction, fast, keeping every derived fact. Nothing is stored before commit().
class BulkDeals
{
public:
    /// A trial does the same on a snapshot, keeps what it would make in memory and writes nothing: others may
    /// write meanwhile, and the file may be readable only.
    enum class Kind { Store, Trial };

    explicit BulkDeals(Session& session, Kind kind = Kind::Store);
    ~BulkDeals();
    BulkDeals(const BulkDeals&) = delete;
    BulkDeals& operator=(const BulkDeals&) = delete;

    [[nodiscard]] Outcome begin();
    /// How far the work is, for the programs that have to wait for it.
    void tell(qint64 done, qint64 total);
    /// The new deal's id; its facts must be sound (name not empty, ids known).
    [[nodiscard]] Result<DealId> add(UserId actor, const BulkDeal& deal);
    /// Totals, then the commit; the change is announced. Not for a trial.
    [[nodiscard]] Outcome commit();
    void rollback();

    // Finding by folded name; made when there is none and `create` is set, else a null id.
    [[nodiscard]] Result<CompanyId> company(const QString& name, bool create);
    [[nodiscard]] Result<ProductId> product(const QString& name, bool create);
    [[nodiscard]] Result<SourceId> source(const QString& name, bool create);
    /// By name among the persons of the company (null: persons without one).
    [[nodiscard]] Result<PersonId> person(const QString& name, CompanyId company, bool create);
    /// As UserFinder finds people; null, and never made, where several are called so. A made user is an
    /// active salesperson with an invented e-mail
    /// (@example.invalid) when the text is none.
    [[nodiscard]] Result<UserId> user(const QString& nameOrEmail, bool create);
    [[nodiscard]] bool isAmbiguous(const QString& nameOrEmail) const;
    /// Who was there before; null for those made here.
    [[nodiscard]] const User* knownUser(UserId id) const;
    [[nodiscard]] const ImportMade& made() const;
    /// Whether a deal of this name and company, made within these moments, was there before. Both null: at
    /// any time.
    [[nodiscard]] bool isThere(const QString& name, CompanyId company, Instant from, Instant until);

    // Extras a demo needs, within the same transaction.
    [[nodiscard]] Outcome addTask(UserId actor, const Task& task);
    [[nodiscard]] Outcome addNote(UserId author, DealId deal, const QString& text, Instant at);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace stagewright
