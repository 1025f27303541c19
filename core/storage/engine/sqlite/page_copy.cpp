// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/page_copy.h"

#include "core/storage/engine/sqlite/log_file.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

#include <cerrno>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace stagewright {

namespace {

constexpr int pagesAtOnce = 512;

struct CloseDatabase
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};

/// A copy is a file of its own: if it kept the log number from when it was made, it would pass for the file
/// that the next log of its source was started on, and be mixed with that log.
Outcome giveNewGeneration(const QString& path)
{
    QFile file(path);
    QByteArray bytes(4, '\0');
    qToBigEndian<quint32>(anyGeneration(), bytes.data());
    if (file.open(QIODevice::ReadWrite) && file.seek(generationAt) && file.write(bytes) == bytes.size() &&
        file.flush())
        return done();
    return Problem{ProblemCode::DatabaseUnwritable, {path, file.errorString()}};
}

/// Empty, and private to its owner from the first moment.
bool makeFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return descriptor >= 0 && ::close(descriptor) == 0;
#else
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
#endif
}

Problem problemOf(sqlite3* copy, const QString& path, int code)
{
    const int kind = code & 0xff;
    const int systemError = sqlite3_system_errno(copy);
    if (kind == SQLITE_FULL || (kind == SQLITE_IOERR && systemError == ENOSPC))
        return {ProblemCode::DatabaseFull, {path}};
    return {ProblemCode::DatabaseUnwritable, {path, QString::fromUtf8(sqlite3_errmsg(copy))}};
}

} // namespace

Outcome copyPages(sqlite3* source, const QString& sourceFile, const QString& path, const LongWork& work)
{
    if (!makeFile(path))
        return Problem{ProblemCode::DatabaseUnwritable, {path, qt_error_string(errno)}};
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<sqlite3, CloseDatabase> copy(raw);
    if (opened != SQLITE_OK)
        return problemOf(copy.get(), path, opened);
    // Nobody reads the copy before it is complete, and its maker waits for the disk once, at the end.
    sqlite3_exec(copy.get(), "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr,
                 nullptr);
    sqlite3_backup* const backup = sqlite3_backup_init(copy.get(), "main", source, "main");
    if (!backup)
        return problemOf(copy.get(), path, sqlite3_errcode(copy.get()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !work.isCancelled()) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int all = sqlite3_backup_pagecount(backup);
        work.tell(all - sqlite3_backup_remaining(backup), all);
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE) {
        copy.reset();
        return giveNewGeneration(path);
    }
    if (code == SQLITE_OK)
        return Problem{ProblemCode::Cancelled, {}};
    if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB)
        return Problem{ProblemCode::DatabaseDamaged, {sourceFile, QString::fromUtf8(sqlite3_errstr(code))}};
    return problemOf(copy.get(), path, code);
}

} // namespace stagewright
