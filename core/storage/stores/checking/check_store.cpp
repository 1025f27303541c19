// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/checking/check_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "core/storage/stores/deals/participant_scan.h"

namespace stagewright {

namespace {

CheckedDeal readDeal(const Statement& row)
{
    CheckedDeal checked;
    Deal& deal = checked.deal;
    deal.id = row.id<DealId>(0);
    deal.status = static_cast<DealStatus>(row.small(1));
    deal.processVersion = row.small(2);
    deal.progress = {row.id<StageId>(3), row.id<StageId>(4), row.integer(5), row.integer(6)};
    deal.facts.process = row.id<ProcessId>(7);
    deal.facts.owner = row.id<UserId>(8);
    deal.facts.product = row.id<ProductId>(9);
    deal.facts.source = row.id<SourceId>(10);
    deal.facts.valueMinor = row.integer(11);
    deal.facts.name = row.text(12);
    deal.facts.visibility = static_cast<Visibility>(row.small(13));
    checked.foldedName = row.text(14);
    checked.companyName = row.text(15);
    checked.personName = row.text(16);
    checked.hasSearchText = !row.isNull(17);
    checked.searchText = row.text(17);
    return checked;
}

constexpr const char* dealsSql =
    "SELECT d.id, d.status, d.process_version, d.stage_id, d.furthest_stage_id, d.done_weight, "
    "d.total_weight, d.process_id, d.owner_id, d.product_id, d.source_id, d.value, d.name, d.visibility, "
    "d.folded_name, c.name, p.name, s.text FROM deal d LEFT JOIN company c ON c.id = d.company_id "
    "LEFT JOIN person p ON p.id = d.person_id LEFT JOIN deal_text s ON s.deal_id = d.id ORDER BY d.id";

} // namespace

void CheckStore::eachBrokenFile(const std::function<void(FileId, qint64, qint64)>& take)
{
    Statement& rows = connection_
                          .statement("SELECT f.id, f.size, coalesce(length(c.bytes), -1) FROM file f "
                                     "LEFT JOIN file_content c ON c.file_id = f.id "
                                     "WHERE c.file_id IS NULL OR length(c.bytes) <> f.size")
                          .bind();
    while (rows.step())
        take(rows.id<FileId>(0), rows.integer(1), rows.integer(2));
}

void CheckStore::eachDeal(const std::function<void(const CheckedDeal&)>& take)
{
    // All are read in the order of deals, side by side, so that none is ever held in memory.
    Statement& deals = connection_.statement(dealsSql).bind();
    Statement& ticks =
        connection_.statement("SELECT deal_id, action_id FROM completed_action ORDER BY deal_id, action_id")
            .bind();
    ParticipantScan participants(connection_);
    bool moreTicks = ticks.step();
    while (deals.step()) {
        CheckedDeal checked = readDeal(deals);
        checked.deal.facts.participants = participants.of(checked.deal.id);
        while (moreTicks && ticks.id<DealId>(0) < checked.deal.id)
            moreTicks = ticks.step();
        for (; moreTicks && ticks.id<DealId>(0) == checked.deal.id; moreTicks = ticks.step())
            checked.done.insert(ticks.id<ActionId>(1));
        take(checked);
    }
    ticks.reset();
}

void CheckStore::eachName(const char* sql, const std::function<void(const CheckedName&)>& take)
{
    Statement& rows = connection_.statement(sql).bind();
    while (rows.step())
        take({rows.integer(0), rows.text(1), rows.text(2)});
}

void CheckStore::eachCompany(const std::function<void(const CheckedName&)>& take)
{
    eachName("SELECT id, name, folded_name FROM company", take);
}

void CheckStore::eachPerson(const std::function<void(const CheckedName&)>& take)
{
    eachName("SELECT id, name, folded_name FROM person", take);
}

} // namespace stagewright
