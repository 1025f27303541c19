// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_rows.h"

#include <sqlite3.h>

namespace stagewright::bench {

BareRow::BareRow(sqlite3_stmt* row)
{
    for (int i = 0; i < sqlite3_column_count(row); ++i)
        values_.push_back(sqlite3_value_dup(sqlite3_column_value(row, i)));
}

BareRow::~BareRow()
{
    for (sqlite3_value* value : values_)
        sqlite3_value_free(value);
}

qint64 BareRow::integer(int column) const
{
    return sqlite3_value_int64(values_.at(static_cast<std::size_t>(column)));
}

BareDatabase::~BareDatabase()
{
    for (const auto& [sql, statement] : statements_)
        sqlite3_finalize(statement);
}

sqlite3_stmt* BareDatabase::statement(const char* sql)
{
    sqlite3_stmt*& kept = statements_[QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)))];
    if (!kept && sqlite3_prepare_v3(handle_, sql, -1, SQLITE_PREPARE_PERSISTENT, &kept, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle_));
    return kept;
}

std::vector<BareRow> BareDatabase::read(const char* sql, const QList<qint64>& values)
{
    sqlite3_stmt* query = statement(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        sqlite3_bind_int64(query, static_cast<int>(i) + 1, values[i]);
    std::vector<BareRow> rows;
    while (sqlite3_step(query) == SQLITE_ROW)
        rows.emplace_back(query);
    sqlite3_reset(query);
    return rows;
}

qint64 BareDatabase::number(const char* sql, const QList<qint64>& values)
{
    const std::vector<BareRow> rows = read(sql, values);
    return rows.empty() ? 0 : rows.front().integer(0);
}

void BareDatabase::run(const char* sql)
{
    sqlite3_stmt* command = statement(sql);
    if (sqlite3_step(command) != SQLITE_DONE)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle_));
    sqlite3_reset(command);
}

void BareDatabase::write(const std::vector<BareWrite>& writes)
{
    run("BEGIN IMMEDIATE");
    for (const BareWrite& each : writes) {
        sqlite3_stmt* command = statement(each.sql);
        int index = 0;
        for (const sqlite3_value* value : each.row.values())
            sqlite3_bind_value(command, ++index, value);
        run(each.sql);
    }
    run("COMMIT");
}

} // namespace stagewright::bench
