// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people/list_store.h"

#include "core/domain/name.h"
#include "core/storage/engine/connection.h"
#include "core/storage/stores/search/search_index.h"

namespace stagewright {

namespace {

template<class Entry>
QList<Entry> entries(Connection& connection, const QByteArray& table)
{
    Statement& row =
        connection.statement("SELECT id, name, archived FROM " + table + " ORDER BY position, id");
    QList<Entry> result;
    row.bind();
    while (row.step())
        result.append({row.id<decltype(Entry::id)>(0), row.text(1), row.flag(2)});
    return result;
}

template<class Entry>
void saveEntry(Connection& connection, const QByteArray& table, const Entry& entry)
{
    connection
        .statement("INSERT INTO " + table +
                   " (id, name, archived, position) "
                   "VALUES (?, ?, ?, (SELECT coalesce(max(position), -1) + 1 FROM " +
                   table +
                   ")) ON CONFLICT (id) DO UPDATE SET name = excluded.name, archived = excluded.archived")
        .bind(entry.id, entry.name, entry.archived)
        .run();
}

template<class AnyId>
void reorderEntries(Connection& connection, const QByteArray& table, const QList<AnyId>& order)
{
    // Entries that are not named come after those that are.
    connection.statement("UPDATE " + table + " SET position = position + ?").bind(qint64(order.size())).run();
    Statement& place = connection.statement("UPDATE " + table + " SET position = ? WHERE id = ?");
    for (qsizetype i = 0; i < order.size(); ++i)
        place.bind(qint64(i), order[i]).run();
}

Person personAt(const Statement& row)
{
    return {row.id<PersonId>(0), row.text(1), row.id<CompanyId>(2), row.text(3), row.text(4)};
}

template<class Thing, class Read>
std::optional<Thing> firstRow(Statement& row, Read read)
{
    if (!row.step())
        return std::nullopt;
    const Thing thing = read(row);
    row.reset();
    return thing;
}

Company companyAt(const Statement& row)
{
    return {row.id<CompanyId>(0), row.text(1)};
}

/// Of rows with names that are equal apart from marks, the first one with exactly this name.
template<class Thing, class Read>
std::optional<Thing> namesake(Statement& row, const QString& name, Read read)
{
    const QString key = identityKey(name);
    while (row.step()) {
        const Thing thing = read(row);
        if (identityKey(thing.name) == key) {
            row.reset();
            return thing;
        }
    }
    return std::nullopt;
}

/// Names that contain a text; only those of visible deals.
SqlText offeredSql(const char* select, const char* deals, const DealSight& sight, const QString& text,
                   int limit)
{
    SqlText sql;
    sql.add(select).add(" WHERE ").addContains("n.folded_name", folded(text));
    if (!sight.everything)
        sql.add(" AND EXISTS (SELECT 1 FROM ").add(deals).add(sightClause(sight)).add(")");
    return sql.add(" ORDER BY n.folded_name, n.id LIMIT ?", qint64(limit));
}

QByteArray peopleSql(const char* which)
{
    return QByteArray("SELECT id, name, company_id, email, phone FROM person ") + which;
}

} // namespace

ListStore::ListStore(Connection& connection) : connection_(connection) {}

std::optional<WorkspaceFacts> ListStore::workspace()
{
    Statement& row =
        connection_.statement("SELECT name, currency, created_at, time_zone FROM workspace WHERE id = 1");
    if (!row.bind().step())
        return std::nullopt;
    const QString name = row.text(0);
    const auto currency = Currency::fromCode(row.text(1));
    const Instant createdAt = row.instant(2);
    const QString timeZone = row.text(3);
    row.reset();
    if (!currency) {
        // Guessing a currency would show wrong amounts.
        connection_.foundDamage(QStringLiteral("workspace.currency"));
        return std::nullopt;
    }
    return WorkspaceFacts{name, *currency, createdAt, timeZone};
}

void ListStore::saveWorkspace(const WorkspaceFacts& facts)
{
    connection_
        .statement("INSERT INTO workspace (id, name, currency, created_at, time_zone) VALUES (1, ?, ?, ?, "
                   "?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, currency = excluded.currency, "
                   "time_zone = excluded.time_zone")
        .bind(facts.name, facts.currency.code(), facts.createdAt, facts.timeZone)
        .run();
}

QList<DealProduct> ListStore::products()
{
    return entries<DealProduct>(connection_, "product");
}

QList<DealSource> ListStore::sources()
{
    return entries<DealSource>(connection_, "source");
}

QList<ClosingReason> ListStore::reasons()
{
    Statement& row = connection_.statement(
        "SELECT id, status, name, archived FROM closing_reason ORDER BY status, position, id");
    QList<ClosingReason> result;
    row.bind();
    while (row.step()) {
        result.append({row.id<ReasonId>(0), static_cast<DealStatus>(row.small(1)), row.text(2), row.flag(3)});
    }
    return result;
}

void ListStore::saveProduct(const DealProduct& product)
{
    saveEntry(connection_, "product", product);
}

void ListStore::saveSource(const DealSource& source)
{
    saveEntry(connection_, "source", source);
}

void ListStore::saveReason(const ClosingReason& reason)
{
    connection_
        .statement("INSERT INTO closing_reason (id, status, name, archived, position) VALUES (?, ?, ?, ?, "
                   "(SELECT coalesce(max(position), -1) + 1 FROM closing_reason)) "
                   "ON CONFLICT (id) DO UPDATE SET status = excluded.status, name = excluded.name, "
                   "archived = excluded.archived")
        .bind(reason.id, static_cast<int>(reason.status), reason.name, reason.archived)
        .run();
}

void ListStore::reorder(const QList<ProductId>& order)
{
    reorderEntries(connection_, "product", order);
}

void ListStore::reorder(const QList<SourceId>& order)
{
    reorderEntries(connection_, "source", order);
}

void ListStore::reorder(const QList<ReasonId>& order)
{
    reorderEntries(connection_, "closing_reason", order);
}

void ListStore::remove(ProductId id)
{
    connection_.statement("DELETE FROM product WHERE id = ?").bind(id).run();
}

void ListStore::remove(SourceId id)
{
    connection_.statement("DELETE FROM source WHERE id = ?").bind(id).run();
}

void ListStore::remove(ReasonId id)
{
    connection_.statement("DELETE FROM closing_reason WHERE id = ?").bind(id).run();
}

std::optional<Company> ListStore::company(CompanyId id)
{
    Statement& row = connection_.statement("SELECT id, name FROM company WHERE id = ?");
    return firstRow<Company>(row.bind(id), companyAt);
}

std::optional<Company> ListStore::companyNamed(const QString& name)
{
    Statement& row = connection_.statement("SELECT id, name FROM company WHERE folded_name = ? ORDER BY id");
    return namesake<Company>(row.bind(folded(name)), name, companyAt);
}

void ListStore::insertCompany(const Company& company)
{
    connection_.statement("INSERT INTO company (id, name, folded_name) VALUES (?, ?, ?)")
        .bind(company.id, company.name, folded(company.name))
        .run();
    SearchIndex(connection_).companyMade(company.id);
}

void ListStore::saveCompany(const Company& company)
{
    connection_.statement("UPDATE company SET name = ?, folded_name = ? WHERE id = ?")
        .bind(company.name, folded(company.name), company.id)
        .run();
    SearchIndex(connection_).companyChanged(company.id);
}

std::optional<Person> ListStore::person(PersonId id)
{
    Statement& row = connection_.statement(peopleSql("WHERE id = ?"));
    return firstRow<Person>(row.bind(id), personAt);
}

std::optional<Person> ListStore::personNamed(const QString& name, CompanyId company)
{
    Statement& row = connection_.statement(
        peopleSql("WHERE folded_name = ? AND company_id IS NOT DISTINCT FROM ? ORDER BY id"));
    return namesake<Person>(row.bind(folded(name), company), name, personAt);
}

void ListStore::insertPerson(const Person& person)
{
    connection_
        .statement("INSERT INTO person (id, name, folded_name, company_id, email, phone) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(person.id, person.name, folded(person.name), person.company, person.email, person.phone)
        .run();
    SearchIndex(connection_).personMade(person.id);
}

void ListStore::savePerson(const Person& person)
{
    connection_
        .statement("UPDATE person SET name = ?, folded_name = ?, company_id = ?, email = ?, phone = ? "
                   "WHERE id = ?")
        .bind(person.name, folded(person.name), person.company, person.email, person.phone, person.id)
        .run();
    SearchIndex(connection_).personChanged(person.id);
}

QList<Company> ListStore::companies(const DealSight& sight, const QString& text, int limit)
{
    const SqlText asked =
        offeredSql("SELECT n.id, n.name FROM company n",
                   "deal d /*+ index deal_by_company */ WHERE d.company_id = n.id", sight, text, limit);
    Statement& row = connection_.statement(asked.sql).bindAll(asked.values);
    QList<Company> result;
    while (row.step())
        result.append(companyAt(row));
    return result;
}

QList<Person> ListStore::persons(const DealSight& sight, const QString& text, int limit)
{
    const SqlText asked =
        offeredSql("SELECT n.id, n.name, n.company_id, n.email, n.phone FROM person n",
                   "deal d /*+ index deal_by_person */ WHERE d.person_id = n.id", sight, text, limit);
    Statement& row = connection_.statement(asked.sql).bindAll(asked.values);
    QList<Person> result;
    while (row.step())
        result.append(personAt(row));
    return result;
}

} // namespace stagewright
