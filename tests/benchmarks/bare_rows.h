// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace stagewright::bench {

/// The values of one row, as SQLite keeps them.
class BareRow
{
public:
    explicit BareRow(sqlite3_stmt* row);
    ~BareRow();
    BareRow(BareRow&& other) noexcept : values_(std::move(other.values_)) { other.values_.clear(); }
    BareRow(const BareRow&) = delete;
    BareRow& operator=(const BareRow&) = delete;
    BareRow& operator=(BareRow&&) = delete;

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] const std::vector<sqlite3_value*>& values() const { return values_; }

private:
    std::vector<sqlite3_value*> values_;
};

/// A statement to run, and the row whose values are bound to it in their order.
struct BareWrite
{
    const char* sql;
    BareRow row;
};

/// The C API and nothing else: what the services are measured against. Statements are prepared once.
class BareDatabase
{
public:
    explicit BareDatabase(sqlite3* handle) : handle_(handle) {}
    ~BareDatabase();
    BareDatabase(const BareDatabase&) = delete;
    BareDatabase& operator=(const BareDatabase&) = delete;

    [[nodiscard]] std::vector<BareRow> read(const char* sql, const QList<qint64>& values = {});
    [[nodiscard]] qint64 number(const char* sql, const QList<qint64>& values = {});
    /// All of it in one transaction.
    void write(const std::vector<BareWrite>& writes);

private:
    [[nodiscard]] sqlite3_stmt* statement(const char* sql);
    void run(const char* sql);

    sqlite3* handle_;
    std::map<QByteArray, sqlite3_stmt*> statements_;
};

} // namespace stagewright::bench
