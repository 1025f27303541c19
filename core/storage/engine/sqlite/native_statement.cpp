// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/native_statement.h"

#include <sqlite3.h>

namespace stagewright {

bool NativeStatement::bind(int index, qint64 value)
{
    return succeeded(sqlite3_bind_int64(statement_, index, value));
}

bool NativeStatement::bind(int index, double value)
{
    return succeeded(sqlite3_bind_double(statement_, index, value));
}

bool NativeStatement::bind(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    return succeeded(sqlite3_bind_text(statement_, index, utf8.isNull() ? "" : utf8.constData(),
                                       static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

bool NativeStatement::bind(int index, const QByteArray& value)
{
    return succeeded(sqlite3_bind_blob64(statement_, index, value.isNull() ? "" : value.constData(),
                                         static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

bool NativeStatement::bindNull(int index)
{
    return succeeded(sqlite3_bind_null(statement_, index));
}

bool NativeStatement::bindColumn(int index, const NativeStatement& row, int column)
{
    return succeeded(sqlite3_bind_value(statement_, index, sqlite3_column_value(row.statement_, column)));
}

bool NativeStatement::succeeded(int code)
{
    if (code != SQLITE_OK)
        code_ = code;
    return code == SQLITE_OK;
}

NativeStatement::Step NativeStatement::step()
{
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE)
        return Step::Done;
    code_ = code;
    return Step::Failed;
}

void NativeStatement::reset()
{
    sqlite3_reset(statement_);
}

bool NativeStatement::isBusy() const
{
    return sqlite3_stmt_busy(statement_) != 0;
}

qint64 NativeStatement::changes() const
{
    return sqlite3_changes64(sqlite3_db_handle(statement_));
}

int NativeStatement::columnCount() const
{
    return sqlite3_column_count(statement_);
}

qint64 NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(statement_, column);
}

double NativeStatement::real(int column) const
{
    return sqlite3_column_double(statement_, column);
}

QString NativeStatement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement_, column));
}

QByteArray NativeStatement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
    return {data, sqlite3_column_bytes(statement_, column)};
}

bool NativeStatement::isNull(int column) const
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

QVariant NativeStatement::value(int column) const
{
    switch (sqlite3_column_type(statement_, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB: // empty bytes are not NULL
        return sqlite3_column_bytes(statement_, column) > 0 ? bytes(column) : QByteArray("");
    default:
        return {};
    }
}

} // namespace stagewright
