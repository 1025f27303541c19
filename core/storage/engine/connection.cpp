// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"

#include "core/domain/name.h"
#include "core/storage/engine/file_locks.h"
#include "core/storage/engine/import_note.h"
#include "core/storage/engine/private_file.h"
#include "core/storage/engine/regular_file.h"
#include "core/storage/engine/sqlite/defences.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/engine/statement.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>
#include <limits>
#include <utility>

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

int openFlags(Connection::Mode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::Read:
        return common | SQLITE_OPEN_READONLY;
    case Connection::Mode::Still:
        return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Connection::Mode::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Connection::Mode::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return common;
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

/// The name passed to SQLite. Only a still file is named by a URI, which the program builds itself.
QByteArray nameFor(const QString& file, Connection::Mode mode)
{
    const QByteArray path = file.toUtf8();
    if (mode != Connection::Mode::Still)
        return path;
    return "file://" + QUrl::toPercentEncoding(QString::fromUtf8(path), "/") + "?immutable=1";
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

Connection::Connection(sqlite3* handle, QString file) : handle_(handle), file_(std::move(file))
{
    teachFolding(handle_);
}

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
    sqlite3_close(handle_);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& name, Mode mode)
{
    const QString file = systemPath(name);
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

std::unique_ptr<Connection> Connection::openedAs(const QString& file, Mode mode)
{
    const auto mark = mode == Mode::Still ? std::optional(FileMark::of(file)) : std::nullopt;
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(nameFor(file, mode).constData(), &handle, openFlags(mode), nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, file));
    if (code != SQLITE_OK)
        connection->fail(code);
    connection->stillAs_ = mark;
    sqlite3_busy_timeout(handle, busyTimeout);
    sqlite3_wal_hook(handle, keepLogShort, connection.get());
    connection->setPragmas(mode);
    return connection;
}

std::unique_ptr<Connection> Connection::inMemory()
{
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &handle, openFlags(Mode::Create) | SQLITE_OPEN_MEMORY, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, {}));
    if (code != SQLITE_OK)
        connection->fail(code);
    else
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
    if (!sqlite3_get_autocommit(handle_))
        sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    problem_ = before;
    return !uncertain_;
}

void Connection::interrupt()
{
    sqlite3_interrupt(handle_);
}

void Connection::fail(int code)
{
    // Damage that SQLite finds only in the search index can be repaired by rebuilding it.
    if ((code & 0xff) == SQLITE_CORRUPT && code != SQLITE_CORRUPT_VTAB && !damage_)
        damage_ = problemFor(code);
    if (!problem_)
        problem_ = problemFor(code);
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

Problem Connection::problemFor(int code) const
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle_));
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
        if (isDiskFull(file_, sqlite3_system_errno(handle_)))
            return {ProblemCode::DatabaseFull, {file_}};
        return {ProblemCode::DatabaseUnwritable, {file_, detail}};
    case SQLITE_INTERRUPT:
        return {ProblemCode::Cancelled, {}};
    default:
        return {ProblemCode::DatabaseFailed, {detail}};
    }
}

} // namespace stagewright
