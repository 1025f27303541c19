// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/deal_store.h"

#include "core/domain/name.h"
#include "core/storage/engine/connection.h"

#include <limits>

namespace stagewright {

namespace {

constexpr auto openDealsSql = "SELECT d.id, d.owner_id, d.product_id, d.source_id, d.value, d.stage_id, "
                              "d.furthest_stage_id, d.done_weight, d.total_weight, d.visibility, c.action_id "
                              "FROM deal d LEFT JOIN completed_action c ON c.deal_id = d.id "
                              "WHERE d.process_id = ? AND d.status = 0 ORDER BY d.id";
constexpr auto wonDealsSql = "SELECT d.id, d.owner_id, d.product_id, d.source_id, d.value, d.stage_id, "
                             "d.furthest_stage_id, d.done_weight, d.total_weight, d.visibility, c.action_id "
                             "FROM deal d LEFT JOIN completed_action c ON c.deal_id = d.id "
                             "WHERE d.process_id = ? AND d.status = 1 AND d.closed_at >= ? ORDER BY d.id";

Deal dealOf(const Statement& row)
{
    Deal deal;
    deal.id = row.id<DealId>(0);
    deal.facts.process = row.id<ProcessId>(1);
    deal.facts.owner = row.id<UserId>(2);
    deal.status = static_cast<DealStatus>(row.small(3));
    deal.progress = {row.id<StageId>(4), row.id<StageId>(5), row.integer(6), row.integer(7)};
    deal.facts.valueMinor = row.integer(8);
    deal.facts.company = row.id<CompanyId>(9);
    deal.facts.person = row.id<PersonId>(10);
    deal.facts.product = row.id<ProductId>(11);
    deal.facts.source = row.id<SourceId>(12);
    deal.facts.visibility = static_cast<Visibility>(row.small(13));
    deal.facts.expectedClose = row.date(14);
    deal.createdAt = row.instant(15);
    deal.changedAt = row.instant(16);
    deal.closing = {row.instant(17), row.id<ReasonId>(18), row.text(21)};
    deal.processVersion = row.small(19);
    deal.facts.name = row.text(20);
    return deal;
}

DealStore::WeighedDeal weighedDealOf(const Statement& row)
{
    return {row.id<DealId>(0),
            row.id<UserId>(1),
            row.id<ProductId>(2),
            row.id<SourceId>(3),
            row.integer(4),
            {row.id<StageId>(5), row.id<StageId>(6), row.integer(7), row.integer(8)},
            static_cast<Visibility>(row.small(9)),
            {}};
}

} // namespace

DealStore::DealStore(Connection& connection)
    : connection_(connection),
      insert_(connection, "INSERT INTO deal (id, process_id, owner_id, status, stage_id, furthest_stage_id, "
                          "done_weight, total_weight, value, company_id, person_id, product_id, source_id, "
                          "visibility, expected_close, created_at, changed_at, closed_at, closing_reason_id, "
                          "process_version, name, folded_name, closing_comment) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      updateFacts_(connection,
                   "UPDATE deal SET process_id = ?, owner_id = ?, stage_id = ?, furthest_stage_id = ?, "
                   "done_weight = ?, total_weight = ?, value = ?, company_id = ?, person_id = ?, "
                   "product_id = ?, source_id = ?, visibility = ?, expected_close = ?, changed_at = ?, "
                   "name = ?, folded_name = ? WHERE id = ?"),
      updateProgress_(connection, "UPDATE deal SET stage_id = ?, furthest_stage_id = ?, done_weight = ?, "
                                  "total_weight = ?, changed_at = ? WHERE id = ?"),
      updateStatus_(connection,
                    "UPDATE deal SET status = ?, closed_at = ?, closing_reason_id = ?, closing_comment = ?, "
                    "process_version = ?, changed_at = ? WHERE id = ?"),
      byId_(connection, "SELECT id, process_id, owner_id, status, stage_id, furthest_stage_id, done_weight, "
                        "total_weight, value, company_id, person_id, product_id, source_id, visibility, "
                        "expected_close, created_at, changed_at, closed_at, closing_reason_id, "
                        "process_version, name, closing_comment FROM deal WHERE id = ?"),
      participants_(connection, "SELECT user_id FROM participant WHERE deal_id = ? ORDER BY user_id"),
      insertParticipant_(connection, "INSERT INTO participant (deal_id, user_id) VALUES (?, ?) "
                                     "ON CONFLICT DO NOTHING"),
      removeParticipants_(connection, "DELETE FROM participant WHERE deal_id = ?"),
      doneActions_(connection, "SELECT action_id FROM completed_action WHERE deal_id = ?"),
      ticks_(connection, "SELECT action_id, at, user_id, note_id FROM completed_action WHERE deal_id = ? "
                         "ORDER BY at, action_id"),
      insertTick_(connection, "INSERT INTO completed_action (deal_id, action_id, at, user_id, note_id) "
                              "VALUES (?, ?, ?, ?, ?)"),
      removeTick_(connection, "DELETE FROM completed_action WHERE deal_id = ? AND action_id = ?"),
      setProgress_(connection, "UPDATE deal SET stage_id = ?, furthest_stage_id = ?, done_weight = ?, "
                               "total_weight = ? WHERE id = ?")
{}

void DealStore::insert(const Deal& deal)
{
    const DealFacts& facts = deal.facts;
    insert_
        .bind(deal.id, facts.process, facts.owner, static_cast<int>(deal.status), deal.progress.stage.value(),
              deal.progress.furthest.value(), deal.progress.doneWeight, deal.progress.totalWeight,
              facts.valueMinor, facts.company, facts.person, facts.product, facts.source,
              static_cast<int>(facts.visibility), facts.expectedClose, deal.createdAt, deal.changedAt,
              deal.closing.at, deal.closing.reason, deal.processVersion, facts.name, folded(facts.name),
              deal.closing.comment)
        .run();
    insertParticipants(deal);
}

void DealStore::updateFacts(const Deal& deal)
{
    const DealFacts& facts = deal.facts;
    updateFacts_
        .bind(facts.process, facts.owner, deal.progress.stage.value(), deal.progress.furthest.value(),
              deal.progress.doneWeight, deal.progress.totalWeight, facts.valueMinor, facts.company,
              facts.person, facts.product, facts.source, static_cast<int>(facts.visibility),
              facts.expectedClose, deal.changedAt, facts.name, folded(facts.name), deal.id)
        .run();
    removeParticipants_.bind(deal.id).run();
    insertParticipants(deal);
}

void DealStore::updateProgress(const Deal& deal)
{
    const Progress& progress = deal.progress;
    updateProgress_
        .bind(progress.stage.value(), progress.furthest.value(), progress.doneWeight, progress.totalWeight,
              deal.changedAt, deal.id)
        .run();
}

void DealStore::setProgress(DealId deal, const Progress& progress)
{
    setProgress_
        .bind(progress.stage.value(), progress.furthest.value(), progress.doneWeight, progress.totalWeight,
              deal)
        .run();
}

void DealStore::updateStatus(const Deal& deal)
{
    updateStatus_
        .bind(static_cast<int>(deal.status), deal.closing.at, deal.closing.reason, deal.closing.comment,
              deal.processVersion, deal.changedAt, deal.id)
        .run();
}

qint64 DealStore::count()
{
    return connection_.number("SELECT count(*) FROM deal");
}

std::optional<Deal> DealStore::byId(DealId id)
{
    byId_.bind(id);
    if (!byId_.step())
        return {};
    Deal deal = dealOf(byId_);
    byId_.reset();
    deal.facts.participants = participants(id);
    return deal;
}

bool DealStore::any()
{
    return connection_.number("SELECT EXISTS (SELECT 1 FROM deal)") == 1;
}

bool DealStore::isThere(const QString& name, CompanyId company, Instant from, Instant until)
{
    // Asked for every row of an import, and one company or one day may have thousands of deals.
    Statement& row = connection_.statement("SELECT 1 FROM deal /*+ index deal_by_name */ WHERE folded_name = "
                                           "? AND company_id IS NOT DISTINCT FROM ? "
                                           "AND created_at >= ? AND created_at < ? LIMIT 1");
    const qint64 end = until.isNull() ? std::numeric_limits<qint64>::max() : until.ms;
    const qint64 start = from.isNull() ? std::numeric_limits<qint64>::min() : from.ms;
    row.bind(folded(name), company, start, end);
    const bool found = row.step();
    row.reset();
    return found;
}

void DealStore::insertParticipants(const Deal& deal)
{
    for (const UserId user : deal.facts.participants)
        insertParticipant_.bind(deal.id, user).run();
}

QList<UserId> DealStore::participants(DealId deal)
{
    QList<UserId> users;
    participants_.bind(deal);
    while (participants_.step())
        users.append(participants_.id<UserId>(0));
    return users;
}

QSet<ActionId> DealStore::doneActions(DealId deal)
{
    QSet<ActionId> done;
    doneActions_.bind(deal);
    while (doneActions_.step())
        done.insert(doneActions_.id<ActionId>(0));
    return done;
}

QList<Tick> DealStore::ticks(DealId deal)
{
    QList<Tick> ticks;
    ticks_.bind(deal);
    while (ticks_.step())
        ticks.append({ticks_.id<ActionId>(0), ticks_.instant(1), ticks_.id<UserId>(2), ticks_.id<NoteId>(3)});
    return ticks;
}

std::optional<Tick> DealStore::tick(DealId deal, ActionId action)
{
    Statement& row = connection_.statement("SELECT at, user_id, note_id FROM completed_action "
                                           "WHERE deal_id = ? AND action_id = ?");
    if (!row.bind(deal, action).step())
        return {};
    const Tick tick{action, row.instant(0), row.id<UserId>(1), row.id<NoteId>(2)};
    row.reset();
    return tick;
}

void DealStore::insertTick(DealId deal, const Tick& tick)
{
    insertTick_.bind(deal, tick.action, tick.at.ms, tick.by, tick.note).run();
}

void DealStore::removeTick(DealId deal, ActionId action)
{
    removeTick_.bind(deal, action).run();
}

void DealStore::eachOpenDeal(ProcessId process, const std::function<bool(const WeighedDeal&)>& take)
{
    eachOf(connection_.statement(openDealsSql).bind(process), take);
}

void DealStore::eachWonDeal(ProcessId process, Instant since,
                            const std::function<bool(const WeighedDeal&)>& take)
{
    eachOf(connection_.statement(wonDealsSql).bind(process, since), take);
}

void DealStore::eachOf(Statement& rows, const std::function<bool(const WeighedDeal&)>& take)
{
    WeighedDeal deal;
    while (rows.step()) {
        if (deal.id != rows.id<DealId>(0)) {
            if (!deal.id.isNull() && !take(deal)) {
                rows.reset();
                return;
            }
            // The list keeps its memory from deal to deal.
            QList<ActionId> done = std::move(deal.done);
            done.clear();
            deal = weighedDealOf(rows);
            deal.done = std::move(done);
        }
        if (!rows.isNull(10))
            deal.done.append(rows.id<ActionId>(10));
    }
    if (!deal.id.isNull())
        take(deal);
}

} // namespace stagewright
