// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people/list_use_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"

namespace stagewright {

namespace {

constexpr auto countProduct = "SELECT count(*) FROM deal WHERE product_id = ?";
constexpr auto countSource = "SELECT count(*) FROM deal WHERE source_id = ?";
constexpr auto countReason = "SELECT count(*) FROM deal WHERE closing_reason_id = ?";
constexpr auto withProduct = "SELECT id FROM deal WHERE product_id = ? ORDER BY id";
constexpr auto withSource = "SELECT id FROM deal WHERE source_id = ? ORDER BY id";
constexpr auto withReason = "SELECT id FROM deal WHERE closing_reason_id = ? ORDER BY id";
constexpr auto giveProduct = "UPDATE deal SET product_id = ? WHERE id = ?";
constexpr auto giveSource = "UPDATE deal SET source_id = ? WHERE id = ?";
constexpr auto giveReason = "UPDATE deal SET closing_reason_id = ? WHERE id = ?";

template<class AnyId>
qint64 counted(Connection& connection, const char* sql, AnyId id)
{
    Statement& row = connection.statement(sql).bind(id);
    const qint64 count = row.step() ? row.integer(0) : 0;
    row.reset();
    return count;
}

template<class AnyId>
QList<DealId> listed(Connection& connection, const char* sql, AnyId id)
{
    Statement& row = connection.statement(sql).bind(id);
    QList<DealId> deals;
    while (row.step())
        deals.append(row.id<DealId>(0));
    return deals;
}

} // namespace

qint64 ListUseStore::count(ProductId id)
{
    return counted(connection_, countProduct, id);
}

qint64 ListUseStore::count(SourceId id)
{
    return counted(connection_, countSource, id);
}

qint64 ListUseStore::count(ReasonId id)
{
    return counted(connection_, countReason, id);
}

QList<DealId> ListUseStore::dealsWith(ProductId id)
{
    return listed(connection_, withProduct, id);
}

QList<DealId> ListUseStore::dealsWith(SourceId id)
{
    return listed(connection_, withSource, id);
}

QList<DealId> ListUseStore::dealsWith(ReasonId id)
{
    return listed(connection_, withReason, id);
}

void ListUseStore::give(DealId deal, ProductId id)
{
    connection_.statement(giveProduct).bind(id, deal).run();
}

void ListUseStore::give(DealId deal, SourceId id)
{
    connection_.statement(giveSource).bind(id, deal).run();
}

void ListUseStore::give(DealId deal, ReasonId id)
{
    connection_.statement(giveReason).bind(id, deal).run();
}

} // namespace stagewright
