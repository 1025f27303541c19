// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/undo/bin_store.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// A table, and which of its rows belong to a deal. Those that others refer to come first.
struct OfDeal
{
    const char* table;
    const char* condition;
};

constexpr std::array ofDeal{
    OfDeal{"deal", "id = ?"},
    OfDeal{"participant", "deal_id = ?"},
    OfDeal{"note", "deal_id = ?"},
    OfDeal{"file", "deal_id = ?"},
    OfDeal{"completed_action", "deal_id = ?"},
    OfDeal{"history", "deal_id = ?"},
    OfDeal{"task", "deal_id = ?"},
    OfDeal{"notification", "deal_id = ?"},
    // Somebody may be reminded of a task without being told of its deal.
    OfDeal{"notification", "deal_id IS NULL AND task_id IN (SELECT id FROM task WHERE deal_id = ?)"},
    OfDeal{"note_version", "note_id IN (SELECT id FROM note WHERE deal_id = ?)"},
    OfDeal{"task_participant", "task_id IN (SELECT id FROM task WHERE deal_id = ?)"},
    OfDeal{"typed_draft", "deal_id = ?"},
};

/// What a deal may lose meanwhile, as entries of lists can be deleted once no deal has them.
struct Reference
{
    const char* column;
    const char* table;
};

constexpr std::array references{Reference{"company_id", "company"}, Reference{"person_id", "person"},
                                Reference{"product_id", "product"}, Reference{"source_id", "source"},
                                Reference{"closing_reason_id", "closing_reason"}};

} // namespace

QStringList BinStore::tablesOfDeal()
{
    QStringList tables{u"file_content"_s};
    for (const OfDeal& each : ofDeal)
        tables.append(QString::fromLatin1(each.table));
    return tables;
}

void BinStore::open(DealId deal, const Removal& removal)
{
    connection_.statement("INSERT INTO bin_item (id, removed_by, removed_at, name) VALUES (?, ?, ?, ?)")
        .bind(deal, removal.by, removal.at.ms, removal.name)
        .run();
    place_ = 0;
}

void BinStore::take(DealId deal, const Removal& removal)
{
    open(deal, removal);
    for (const OfDeal& each : ofDeal)
        takeRows(deal, each.table, each.condition);
    takeFiles(deal);
    // The rest goes with it.
    connection_.statement("DELETE FROM deal WHERE id = ?").bind(deal).run();
}

void BinStore::takeRows(DealId deal, const QByteArray& table, const QByteArray& condition)
{
    const QString name = QString::fromLatin1(table);
    const QList<Column> columns = columnsOf(name);
    QByteArrayList names;
    for (const Column& column : columns)
        names.append(column.name.toLatin1());
    Statement& rows =
        connection_.statement("SELECT " + names.join(", ") + " FROM " + table + " WHERE " + condition);
    Statement& keep = connection_.statement(
        "INSERT INTO bin_row (item_id, position, table_name, body) VALUES (?, ?, ?, ?)");
    rows.bind(deal);
    while (rows.step()) {
        QJsonObject body;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const int at = static_cast<int>(i);
            if (rows.isNull(at))
                continue;
            body.insert(columns[i].name,
                        columns[i].isText ? QJsonValue(rows.text(at)) : QJsonValue(rows.integer(at)));
        }
        keep.bind(deal, ++place_, name, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)))
            .run();
    }
}

void BinStore::takeFiles(DealId deal)
{
    // Inside the database: no file has to fit into memory.
    connection_
        .statement("INSERT INTO bin_file (file_id, item_id, bytes) SELECT c.file_id, ?, c.bytes FROM file f "
                   "JOIN file_content c ON c.file_id = f.id WHERE f.deal_id = ?")
        .bind(deal, deal)
        .run();
}

std::optional<ProcessId> BinStore::processOf(DealId deal)
{
    Statement& row =
        connection_.statement("SELECT body FROM bin_row WHERE item_id = ? AND table_name = 'deal'");
    if (!row.bind(deal).step())
        return {};
    const QJsonObject body = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
    row.reset();
    return ProcessId(body.value(u"process_id"_s).toInteger());
}

void BinStore::putBack(DealId deal)
{
    QList<std::pair<QString, QByteArray>> kept;
    Statement& rows =
        connection_.statement("SELECT table_name, body FROM bin_row WHERE item_id = ? ORDER BY position");
    rows.bind(deal);
    while (rows.step())
        kept.append({rows.text(0), rows.text(1).toUtf8()});
    for (const auto& [table, body] : std::as_const(kept))
        store(table, body);
    connection_
        .statement("INSERT INTO file_content (file_id, bytes) SELECT file_id, bytes FROM bin_file "
                   "WHERE item_id = ?")
        .bind(deal)
        .run();
    connection_.statement("DELETE FROM bin_item WHERE id = ?").bind(deal).run();
}

void BinStore::store(const QString& table, const QByteArray& body)
{
    // Only tables that rows are taken from, and only their columns: the names may come from a damaged file.
    if (!tablesOfDeal().contains(table))
        return;
    const QJsonObject row = QJsonDocument::fromJson(body).object();
    QByteArrayList names;
    QList<SqlValue> values;
    const QList<Column> columns = columnsOf(table);
    for (const Column& column : columns) {
        const QJsonValue value = row.value(column.name);
        if (value.isUndefined())
            continue;
        const auto reference = std::find_if(references.begin(), references.end(), [&](const Reference& each) {
            return table == u"deal" && column.name == QLatin1StringView(each.column);
        });
        if (reference != references.end() &&
            connection_.statement(QByteArray("SELECT count(*) FROM ") + reference->table + " WHERE id = ?")
                    .bind(value.toInteger())
                    .firstInteger() == 0)
            continue;
        names.append(column.name.toLatin1());
        values.append(column.isText ? SqlValue(value.toString()) : SqlValue(value.toInteger()));
    }
    const QByteArray places = QByteArrayList(names.size(), "?").join(", ");
    connection_
        .statement("INSERT INTO " + table.toLatin1() + " (" + names.join(", ") + ") VALUES (" + places +
                   ") ON CONFLICT DO NOTHING") // somebody may be typing at the same place again
        .bindAll(values)
        .run();
}

QList<BinStore::Column> BinStore::columnsOf(const QString& table)
{
    if (const auto known = columns_.constFind(table); known != columns_.constEnd())
        return *known;
    QList<Column> columns;
    Statement& rows = connection_.statement(connection_.dialect().columns()).bind(table);
    while (rows.step())
        columns.append({rows.text(0), rows.flag(1)});
    columns_.insert(table, columns);
    return columns;
}

bool BinStore::hasOlder(Instant before)
{
    return connection_.statement("SELECT EXISTS (SELECT 1 FROM bin_item WHERE removed_at < ?)")
               .bind(before.ms)
               .firstInteger() == 1;
}

void BinStore::removeOlder(Instant before)
{
    connection_.statement("DELETE FROM bin_item WHERE removed_at < ?").bind(before.ms).run();
}

} // namespace stagewright
