// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/refusal.h"

#include "core/storage/engine/import_note.h"
#include "core/storage/engine/regular_file.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include <cerrno>

namespace stagewright {

namespace {

bool isDiskFull(const QString& file, int systemError)
{
    constexpr qint64 leastRoom = 128LL * 1024; ///< a few pages of the file and of its log
    if (systemError == ENOSPC || systemError == EDQUOT)
        return true;
    const QStorageInfo disk(QFileInfo(systemPath(file)).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < leastRoom;
}

Problem problemOf(sqlite3* handle, int code, const QString& file, const QString& told)
{
    const QString detail = told.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(handle)) : told;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        if (const auto left = ImportNote::secondsLeft(file))
            return {ProblemCode::DatabaseImporting, {file, QString::number(*left)}};
        return {ProblemCode::DatabaseLocked, {file}};
    case SQLITE_CORRUPT:
        return {ProblemCode::DatabaseDamaged, {file, detail}};
    case SQLITE_NOTADB:
        return {ProblemCode::DatabaseNotOurs, {file}};
    case SQLITE_READONLY:
        return {ProblemCode::DatabaseReadOnly, {file}};
    case SQLITE_FULL:
        return {ProblemCode::DatabaseFull, {file}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        if (isDiskFull(file, handle ? sqlite3_system_errno(handle) : 0))
            return {ProblemCode::DatabaseFull, {file}};
        return {ProblemCode::DatabaseUnwritable, {file, detail}};
    case SQLITE_INTERRUPT:
        return {ProblemCode::Cancelled, {}};
    default:
        return {ProblemCode::DatabaseFailed, {detail}};
    }
}

} // namespace

Refusal refusalOf(sqlite3* handle, int code, const QString& file, const QString& detail)
{
    // Damage that SQLite finds only in the search index can be repaired by rebuilding it.
    const bool isDamage = (code & 0xff) == SQLITE_CORRUPT && code != SQLITE_CORRUPT_VTAB;
    return {problemOf(handle, code, file, detail), isDamage};
}

bool isRowRefused(sqlite3* handle)
{
    const int kind = sqlite3_errcode(handle) & 0xff;
    return kind == SQLITE_CONSTRAINT || kind == SQLITE_MISMATCH || kind == SQLITE_TOOBIG;
}

bool mayBeInLog(sqlite3* handle)
{
    const int code = sqlite3_extended_errcode(handle);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
    case SQLITE_ERROR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
        return false;
    default:
        return code != SQLITE_IOERR_WRITE;
    }
}

} // namespace stagewright
