// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/opening.h"

#include "core/storage/engine/private_file.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/sqlite/file_locks.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/engine/sqlite/native.h"
#include "core/storage/engine/sqlite/sqlite_dialect.h"

#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

using Mode = Connection::Mode;

/// Checks the file before SQLite does, because SQLite would accept an empty or missing file as a database.
/// The file is never opened here: where keepFileLocks() has no effect, closing it again would end every lock
/// that this program's other connections hold on it.
std::optional<Problem> refusalOf(const QString& file, Mode mode)
{
    const QFileInfo info(file);
    if (mode == Mode::Create)
        return info.exists() ? std::optional(Problem{ProblemCode::DatabaseExists, {file}}) : std::nullopt;
    if (!info.exists())
        return Problem{ProblemCode::DatabaseNotFound, {file}};
    if (!info.isFile())
        return Problem{ProblemCode::DatabaseNotOurs, {file}};
    if (!info.isReadable())
        return Problem{ProblemCode::DatabaseUnwritable, {file, qt_error_string(EACCES)}};
    if (info.size() == 0)
        return Problem{ProblemCode::DatabaseNotOurs, {file}};
    if (mode == Mode::ReadWrite && !info.isWritable())
        return Problem{ProblemCode::DatabaseReadOnly, {file}};
    return {};
}

/// The name passed to SQLite: always a URI, since only that can say that the file must be there already
/// (mode=rw).
QString nameFor(const QString& file, Mode mode)
{
    const auto named = [&file](const char* options) {
        // A path that begins with two slashes would be taken for the name of a host.
        const QString scheme = file.startsWith(u'/') ? u"file://"_s : u"file:"_s;
        return scheme + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + QLatin1String(options);
    };
    switch (mode) {
    case Mode::Read:
        return named("?mode=ro");
    case Mode::Still:
        return named("?mode=ro&immutable=1");
    case Mode::ReadWrite:
    case Mode::Create: // made before SQLite sees it
        return named("?mode=rw");
    }
    return {};
}

/// A connection of Qt SQL with a name of its own, as every connection needs one.
QSqlDatabase newDatabase(const QString& name)
{
    static std::atomic<quint64> made = 0;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stagewright-%1"_s.arg(++made));
    database.setDatabaseName(name);
    database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    return database;
}

/// Whether a file cannot be read only because nothing can be written beside it.
bool isNoRoomForALog(const Problem& problem, const QString& file)
{
    if (problem.code == ProblemCode::DatabaseFull)
        return true;
    const bool refused =
        problem.code == ProblemCode::DatabaseUnwritable || problem.code == ProblemCode::DatabaseReadOnly;
    return refused && !QFileInfo(QFileInfo(file).absolutePath()).isWritable();
}

/// While another program works, file and log are read at two moments, between which it may have started a new
/// log.
bool staysForeign(const QString& file)
{
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        if (!hasForeignLog(file))
            return false;
        if (!isLogInUse(file))
            return true;
        QThread::msleep(20);
    }
    return true;
}

/// Somebody works with a log that no longer has a name: what is written to a new one beside the file would
/// not be theirs. The last one to close a file removes the log first, so one check may fall in between.
bool staysWithoutLog(const QString& file)
{
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        if (QFileInfo::exists(file + u"-wal"_s) || !isLogInUse(file))
            return false;
        QThread::msleep(20);
    }
    return true;
}

/// Puts the log of another file aside, and returns its new name; empty if there is none.
Result<QString> clearedOfForeignLog(const QString& file, Mode mode)
{
    if (staysWithoutLog(file))
        return Problem{ProblemCode::DatabaseLogLost, {file}};
    if (!staysForeign(file))
        return QString();
    QString putAside;
    if (mode == Mode::ReadWrite && !isLogInUse(file))
        putAside = putLogAside(file);
    if (putAside.isEmpty())
        return Problem{ProblemCode::DatabaseLogForeign, {file}};
    return putAside;
}

std::unique_ptr<Connection> openedAs(const QString& file, Mode mode, const QString& logPutAside)
{
    const SqliteFile opened{mode, mode == Mode::Still ? std::optional(FileMark::of(file)) : std::nullopt,
                            logPutAside};
    return std::make_unique<Connection>(
        newDatabase(nameFor(file, mode)), file,
        [&opened](Connection& connection) { return std::make_unique<SqliteDialect>(connection, opened); });
}

} // namespace

Result<std::unique_ptr<Connection>> openSqlite(const QString& name, Mode mode)
{
    const QString file = systemPath(name);
    if (const Outcome driver = requireDriver(); !driver)
        return driver.problem();
    if (const auto problem = refusalOf(file, mode))
        return *problem;
    if (mode == Mode::Create) {
        if (const QString refused = makePrivateFile(file); !refused.isEmpty())
            return Problem{ProblemCode::DatabaseUnwritable, {file, refused}};
    }
    keepFileLocks();
    QString putAside;
    if (mode != Mode::Create && mode != Mode::Still) {
        auto cleared = clearedOfForeignLog(file, mode);
        if (!cleared)
            return cleared.problem();
        putAside = *cleared;
    }
    auto connection = openedAs(file, mode, putAside);
    if (mode == Mode::Read) {
        // The first read makes SQLite look for the log, and make one if there is none.
        (void)connection->number("PRAGMA application_id");
        if (connection->failed() && isNoRoomForALog(connection->problem(), file) && !hasLog(file))
            connection = openedAs(file, Mode::Still, {});
    }
    if (connection->failed())
        return connection->problem();
    return connection;
}

std::unique_ptr<Connection> sqliteInMemory()
{
    return std::make_unique<Connection>(newDatabase(u":memory:"_s), QString(), [](Connection& connection) {
        return std::make_unique<SqliteDialect>(connection, std::nullopt);
    });
}

} // namespace stagewright
