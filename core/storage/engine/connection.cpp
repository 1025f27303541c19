// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"

#include "core/domain/name.h"
#include "core/storage/engine/import_note.h"
#include "core/storage/engine/private_file.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/sqlite/defences.h"
#include "core/storage/engine/sqlite/file_locks.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/engine/sqlite/native.h"
#include "core/storage/engine/statement.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// How long a write waits for another program's write before it gives up, in milliseconds.
constexpr int busyTimeout = 5000;
/// How long the log may grow before it is brought into the file, in frames.
constexpr int mostLogFrames = 1000;
/// More than the stores have, so that only statements with lists of values come and go.
constexpr std::size_t mostStatements = 300;

/// Checks the file before SQLite does, because SQLite would accept an empty or missing file as a database.
/// The file is never opened here: where keepFileLocks() has no effect, closing it again would end every lock
/// that this program's other connections hold on it.
std::optional<Problem> refusal(const QString& file, Connection::Mode mode)
{
    const QFileInfo info(file);
    if (mode == Connection::Mode::Create)
        return info.exists() ? std::optional(Problem{ProblemCode::DatabaseExists, {file}}) : std::nullopt;
    if (!info.exists())
        return Problem{ProblemCode::DatabaseNotFound, {file}};
    if (!info.isFile())
        return Problem{ProblemCode::DatabaseNotOurs, {file}};
    if (!info.isReadable())
        return Problem{ProblemCode::DatabaseUnwritable, {file, qt_error_string(EACCES)}};
    if (info.size() == 0)
        return Problem{ProblemCode::DatabaseNotOurs, {file}};
    if (mode == Connection::Mode::ReadWrite && !info.isWritable())
        return Problem{ProblemCode::DatabaseReadOnly, {file}};
    return {};
}

/// The name passed to SQLite: always a URI, since only that can say that the file must be there already
/// (mode=rw).
QString nameFor(const QString& file, Connection::Mode mode)
{
    const auto named = [&file](const char* options) {
        // A path that begins with two slashes would be taken for the name of a host.
        const QString scheme = file.startsWith(u'/') ? u"file://"_s : u"file:"_s;
        return scheme + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + QLatin1String(options);
    };
    switch (mode) {
    case Connection::Mode::Read:
        return named("?mode=ro");
    case Connection::Mode::Still:
        return named("?mode=ro&immutable=1");
    case Connection::Mode::ReadWrite:
    case Connection::Mode::Create: // made before SQLite sees it
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

/// Lets statements, including those of migrations, fold names by the one rule: folded(name). If the function
/// cannot be registered, the statement that uses it fails.
void teachFolding(sqlite3* handle)
{
    const auto call = [](sqlite3_context* context, int, sqlite3_value** values) {
        const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
        const QByteArray result = folded(QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]))).toUtf8();
        sqlite3_result_text(context, result.constData(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
    };
    if (handle)
        sqlite3_create_function_v2(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, call,
                                   nullptr, nullptr, nullptr);
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
        if (QFileInfo::exists(file + QStringLiteral("-wal")) || !isLogInUse(file))
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool isDiskFull(const QString& file, int systemError)
{
    constexpr qint64 leastRoom = 128LL * 1024; ///< a few pages of the file and of its log
    if (systemError == ENOSPC || systemError == EDQUOT)
        return true;
    const QStorageInfo disk(QFileInfo(systemPath(file)).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < leastRoom;
}

} // namespace

Connection::Connection(const QSqlDatabase& database, QString file)
    : database_(database), file_(std::move(file))
{}

Connection::~Connection()
{
    if (uncertain_)
        (void)takeBack();
    // Others may have written to the file since: what only the log has does not belong into it any more.
    if (watch_) {
        forgetFailure();
        requirePlace();
        if (failed() && problem_->code != ProblemCode::DatabaseMoved)
            sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    statements_.clear();
    dataVersion_.reset();
    // Qt SQL keeps a connection by its name until no object refers to it any more.
    const QString name = database_.connectionName();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& name, Mode mode)
{
    const QString file = systemPath(name);
    if (const Outcome driver = requireDriver(); !driver)
        return driver.problem();
    if (const auto problem = refusal(file, mode))
        return *problem;
    if (mode == Mode::Create) {
        if (const QString refused = makePrivateFile(file); !refused.isEmpty())
            return Problem{ProblemCode::DatabaseUnwritable, {file, refused}};
    }
    keepFileLocks();
    if (mode != Mode::Create && mode != Mode::Still && staysWithoutLog(file))
        return Problem{ProblemCode::DatabaseLogLost, {file}};
    QString putAside;
    if (mode != Mode::Create && mode != Mode::Still && staysForeign(file)) {
        if (mode == Mode::ReadWrite && !isLogInUse(file))
            putAside = putLogAside(file);
        if (putAside.isEmpty())
            return Problem{ProblemCode::DatabaseLogForeign, {file}};
    }
    auto connection = openedAs(file, mode);
    connection->logPutAside_ = putAside;
    if (mode == Mode::Read) {
        // The first read makes SQLite look for the log, and make one if there is none.
        (void)connection->number("PRAGMA application_id");
        if (connection->failed() && isNoRoomForALog(connection->problem(), file) && !hasLog(file))
            connection = openedAs(file, Mode::Still);
    }
    if (connection->failed())
        return connection->problem();
    return connection;
}

std::unique_ptr<Connection> Connection::openedBy(QSqlDatabase database, const QString& file)
{
    std::unique_ptr<Connection> connection(new Connection(database, file));
    if (!database.open())
        connection->fail(database.lastError());
    else if (const Outcome same = requireLinkedSqlite(database); !same)
        connection->problem_ = same.problem();
    if (connection->failed())
        return connection;
    connection->handle_ = nativeConnection(database);
    teachFolding(connection->handle_);
    return connection;
}

std::unique_ptr<Connection> Connection::openedAs(const QString& file, Mode mode)
{
    const auto mark = mode == Mode::Still ? std::optional(FileMark::of(file)) : std::nullopt;
    auto connection = openedBy(newDatabase(nameFor(file, mode)), file);
    connection->stillAs_ = mark;
    if (connection->failed())
        return connection;
    sqlite3_wal_hook(connection->handle_, keepLogShort, connection.get());
    connection->setPragmas(mode);
    return connection;
}

std::unique_ptr<Connection> Connection::inMemory()
{
    auto connection = openedBy(newDatabase(u":memory:"_s), {});
    if (!connection->failed())
        connection->defend();
    return connection;
}

void Connection::defend()
{
    if (!takeDefences(handle_) && !failed())
        problem_ = Problem{ProblemCode::DatabaseFailed, {QStringLiteral("sqlite3_db_config")}};
}

void Connection::setPragmas(Mode mode)
{
    if (failed())
        return;
    defend();
    if (mode == Mode::Create)
        run("PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8'");
    if (mode == Mode::Read || mode == Mode::Still)
        run("PRAGMA query_only = ON");
    run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST;"
        "PRAGMA cache_size = -8000; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; "
        "PRAGMA mmap_size = 0");
    if (failed())
        return;
    // SQLite silently accepts a misspelt or refused pragma, so what matters is read back.
    const bool kept = number("PRAGMA foreign_keys") == 1 && number("PRAGMA synchronous") == 2 &&
                      number("PRAGMA cell_size_check") == 1;
    if (!kept && !failed())
        problem_ = Problem{ProblemCode::DatabaseFailed, {QStringLiteral("PRAGMA")}};
    if (mode == Mode::Create)
        writeAhead();
}

void Connection::writeAhead()
{
    if (failed())
        return;
    run("PRAGMA journal_mode = WAL");
    if (!failed() && statement("PRAGMA journal_mode").firstText() != u"wal" && !failed())
        problem_ = Problem{ProblemCode::DatabaseFailed, {QStringLiteral("PRAGMA")}};
}

void Connection::run(const QByteArray& script)
{
    if (failed())
        return;
    const int code = sqlite3_exec(handle_, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

qint64 Connection::number(const char* sql)
{
    Statement query(*this, sql);
    return query.step() ? query.integer(0) : 0;
}

Statement& Connection::statement(const QByteArray& sql)
{
    KeptStatement& kept = statements_[sql.toStdString()];
    kept.usedAt = ++statementUses_;
    if (!kept.statement) {
        kept.statement = std::make_unique<Statement>(*this, sql);
        if (statements_.size() > mostStatements)
            dropOldestStatement();
    }
    return *kept.statement;
}

void Connection::dropOldestStatement()
{
    auto oldest = statements_.end();
    for (auto it = statements_.begin(); it != statements_.end(); ++it) {
        const bool older = oldest == statements_.end() || it->second.usedAt < oldest->second.usedAt;
        if (older && !it->second.statement->isBusy())
            oldest = it;
    }
    if (oldest != statements_.end())
        statements_.erase(oldest);
}

Result<qint64> Connection::dataVersion()
{
    const auto before = std::exchange(problem_, std::nullopt);
    if (!dataVersion_)
        dataVersion_ = std::make_unique<Statement>(*this, "PRAGMA data_version");
    const qint64 version = dataVersion_->bind().firstInteger();
    const auto failure = std::exchange(problem_, before);
    return failure ? Result<qint64>(*failure) : version;
}

bool Connection::takeBack()
{
    const auto before = std::exchange(problem_, std::nullopt);
    run("BEGIN IMMEDIATE");
    const qint64 schema = number("PRAGMA user_version");
    // The value stays the same, but its page is written anyway.
    run("PRAGMA user_version = " + QByteArray::number(schema));
    run("COMMIT");
    uncertain_ = failed();
    rollback();
    problem_ = before;
    return !uncertain_;
}

bool Connection::commit()
{
    const bool committed = database_.commit();
    if (!committed)
        fail(sqlite3_extended_errcode(handle_));
    return committed;
}

bool Connection::inTransaction() const
{
    return handle_ && !sqlite3_get_autocommit(handle_);
}

void Connection::rollback()
{
    if (inTransaction())
        sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle_);
}

void Connection::fail(int code, const QString& detail)
{
    // Damage that SQLite finds only in the search index can be repaired by rebuilding it.
    const bool isDamage = (code & 0xff) == SQLITE_CORRUPT && code != SQLITE_CORRUPT_VTAB && !damage_;
    if (!isDamage && problem_)
        return;
    const Problem problem = problemFor(code, detail);
    if (isDamage)
        damage_ = problem;
    if (!problem_)
        problem_ = problem;
}

void Connection::fail(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code != SQLITE_OK)
        fail(code, error.databaseText());
    else // what the driver itself refuses has no code
        fail(SQLITE_MISUSE, error.text());
}

void Connection::foundDamage(const QString& what)
{
    stopWriting({ProblemCode::DatabaseDamaged, {file_, what}});
    if (!problem_)
        problem_ = damage_;
}

void Connection::requireSoundness()
{
    if (damage_ && !problem_)
        problem_ = damage_;
}

void Connection::stopWriting(const Problem& problem)
{
    if (!damage_)
        damage_ = problem;
}

void Connection::watchFile()
{
    (void)number("PRAGMA user_version"); // the log is made by the first reader
    if (QFileInfo::exists(file_ + QStringLiteral("-wal")) &&
        QFileInfo::exists(file_ + QStringLiteral("-shm")))
        watch_.emplace(file_);
}

void Connection::markLog()
{
    if (!freshLog_ || failed())
        return;
    const qint64 cache = number("PRAGMA cache_size");
    const qint64 before = number(readGeneration);
    const qint64 next =
        before > 0 && before < std::numeric_limits<int>::max() - 1 ? before + 1 : qint64{anyGeneration()};
    run(writeGeneration + QByteArray::number(next));
    run("PRAGMA cache_size = " + QByteArray::number(cache));
    freshLog_ = false;
}

void Connection::putLogAway()
{
    forgetFailure();
    requirePlace();
    if (failed())
        return;
    sqlite3_busy_timeout(handle_, 0);
    // Others who are reading or writing right now go first; the next time is soon enough.
    int frames = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &frames, nullptr);
    sqlite3_busy_timeout(handle_, busyTimeout);
    if (code == SQLITE_OK)
        freshLog_ = true;
}

int Connection::keepLogShort(void* connection, sqlite3* handle, const char* schema, int frames)
{
    if (frames < mostLogFrames)
        return SQLITE_OK;
    int all = 0;
    int stored = 0;
    const int code = sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, &all, &stored);
    if (code == SQLITE_OK && all == stored)
        static_cast<Connection*>(connection)->freshLog_ = true; // the next write starts it again
    return SQLITE_OK;
}

void Connection::requirePlace()
{
    int moved = 0;
    const int code = sqlite3_file_control(handle_, nullptr, SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code == SQLITE_OK && moved != 0 && !problem_)
        problem_ = Problem{ProblemCode::DatabaseMoved, {file_}};
    if (!watch_ || problem_)
        return;
    if (const auto trouble = watch_->trouble())
        problem_ = Problem{*trouble, {file_}};
}

void Connection::requireStillness()
{
    if (stillAs_ && !problem_ && (*stillAs_ != FileMark::of(file_) || hasLog(file_)))
        problem_ = Problem{ProblemCode::DatabaseChanged, {file_}};
}

Problem Connection::problemFor(int code, const QString& told) const
{
    const QString detail = told.isEmpty() ? QString::fromUtf8(sqlite3_errmsg(handle_)) : told;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        if (const auto left = ImportNote::secondsLeft(file_))
            return {ProblemCode::DatabaseImporting, {file_, QString::number(*left)}};
        return {ProblemCode::DatabaseLocked, {file_}};
    case SQLITE_CORRUPT:
        return {ProblemCode::DatabaseDamaged, {file_, detail}};
    case SQLITE_NOTADB:
        return {ProblemCode::DatabaseNotOurs, {file_}};
    case SQLITE_READONLY:
        return {ProblemCode::DatabaseReadOnly, {file_}};
    case SQLITE_FULL:
        return {ProblemCode::DatabaseFull, {file_}};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        if (isDiskFull(file_, handle_ ? sqlite3_system_errno(handle_) : 0))
            return {ProblemCode::DatabaseFull, {file_}};
        return {ProblemCode::DatabaseUnwritable, {file_, detail}};
    case SQLITE_INTERRUPT:
        return {ProblemCode::Cancelled, {}};
    default:
        return {ProblemCode::DatabaseFailed, {detail}};
    }
}

} // namespace stagewright
