// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/statement.h"

#include "core/storage/engine/connection.h"

#include <sqlite3.h>

namespace stagewright {

Statement::Statement(Connection& connection, QByteArray sql) : connection_(connection), sql_(std::move(sql))
{}

Statement::~Statement()
{
    sqlite3_finalize(statement_);
}

void Statement::prepare()
{
    check(sqlite3_prepare_v3(connection_.handle(), sql_.constData(), static_cast<int>(sql_.size()) + 1,
                             SQLITE_PREPARE_PERSISTENT, &statement_, nullptr));
}

void Statement::start()
{
    if (connection_.failed())
        return;
    if (!statement_)
        prepare();
    else
        sqlite3_reset(statement_);
}

void Statement::reset()
{
    if (statement_)
        sqlite3_reset(statement_);
}

Statement& Statement::bindAll(const QList<qint64>& values)
{
    start();
    for (qsizetype i = 0; i < values.size(); ++i)
        put(static_cast<int>(i) + 1, values[i]);
    return *this;
}

Statement& Statement::bindAll(const QList<SqlValue>& values)
{
    start();
    for (qsizetype i = 0; i < values.size(); ++i)
        std::visit([&](const auto& value) { put(static_cast<int>(i) + 1, value); }, values[i]);
    return *this;
}

Statement& Statement::bindRow(const Statement& row)
{
    start();
    for (int column = 0; column < row.columnCount() && !connection_.failed(); ++column)
        check(sqlite3_bind_value(statement_, column + 1, sqlite3_column_value(row.statement_, column)));
    return *this;
}

int Statement::columnCount() const
{
    return statement_ ? sqlite3_column_count(statement_) : 0;
}

bool Statement::step()
{
    if (connection_.failed())
        return false;
    if (!statement_)
        prepare();
    if (!statement_)
        return false;
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        connection_.fail(code);
    sqlite3_reset(statement_);
    return false;
}

bool Statement::run()
{
    while (step()) { // rows are ignored
    }
    return !connection_.failed();
}

bool Statement::isBusy() const
{
    return statement_ && sqlite3_stmt_busy(statement_) != 0;
}

qint64 Statement::changes() const
{
    return sqlite3_changes64(connection_.handle());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(statement_, column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement_, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return QByteArray(data, sqlite3_column_bytes(statement_, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

QDate Statement::date(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

qint64 Statement::firstInteger()
{
    const qint64 value = step() ? integer(0) : 0;
    reset();
    return value;
}

QString Statement::firstText()
{
    const QString value = step() ? text(0) : QString();
    reset();
    return value;
}

void Statement::put(int index, qint64 value)
{
    if (!connection_.failed())
        check(sqlite3_bind_int64(statement_, index, value));
}

void Statement::put(int index, double value)
{
    if (!connection_.failed())
        check(sqlite3_bind_double(statement_, index, value));
}

void Statement::put(int index, const QString& value)
{
    if (connection_.failed())
        return;
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(statement_, index, utf8.isNull() ? "" : utf8.constData(),
                            static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::put(int index, const QByteArray& value)
{
    if (!connection_.failed())
        check(sqlite3_bind_blob64(statement_, index, value.isNull() ? "" : value.constData(),
                                  static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::put(int index, QDate value)
{
    value.isValid() ? put(index, value.toJulianDay()) : putNull(index);
}

void Statement::putNull(int index)
{
    if (!connection_.failed())
        check(sqlite3_bind_null(statement_, index));
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        connection_.fail(code);
}

} // namespace stagewright
