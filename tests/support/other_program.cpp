// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/other_program.h"

#include <sqlite3.h>

namespace stagewright::test {

OtherProgram::OtherProgram(const QString& file)
{
    sqlite3_open(file.toUtf8().constData(), &handle_);
}

OtherProgram::~OtherProgram()
{
    sqlite3_close(handle_);
}

bool OtherProgram::does(const QByteArray& script)
{
    return sqlite3_exec(handle_, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 OtherProgram::number(const QByteArray& sql)
{
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(handle_, sql.constData(), -1, &query, nullptr);
    const qint64 found = sqlite3_step(query) == SQLITE_ROW ? sqlite3_column_int64(query, 0) : -1;
    sqlite3_finalize(query);
    return found;
}

QString OtherProgram::lastError() const
{
    return QString::fromUtf8(sqlite3_errmsg(handle_));
}

} // namespace stagewright::test
