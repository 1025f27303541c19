// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/sqlite/sqlite_dialect.h"

#include "core/domain/name.h"
#include "core/domain/search/searchable.h"
#include "core/storage/engine/sqlite/defences.h"
#include "core/storage/engine/sqlite/fts_check.h"
#include "core/storage/engine/sqlite/fts_index.h"
#include "core/storage/engine/sqlite/hints.h"
#include "core/storage/engine/sqlite/log_file.h"
#include "core/storage/engine/sqlite/native.h"
#include "core/storage/engine/sqlite/page_copy.h"
#include "core/storage/engine/sqlite/refusal.h"
#include "core/storage/engine/statement.h"

#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

using Mode = Connection::Mode;

/// How long the log may grow before it is brought into the file, in frames.
constexpr int mostLogFrames = 1000;
/// Steps of SQLite's machine between two looks at a flag: some tenths of a millisecond.
constexpr int stepsBetween = 10'000;
/// Memory for pages of the file, in KiB, as SQLite counts sizes below zero. A transaction of a hundred
/// thousand deals touches more pages than the usual size holds, and writing them out and reading them back
/// would take a quarter of the time.
constexpr qint64 usualCache = -8'000;
constexpr qint64 bulkCache = -96'000;

QByteArray cacheSize(qint64 size)
{
    return "PRAGMA cache_size = " + QByteArray::number(size);
}

template<QString (*rule)(const QString&)>
void teach(sqlite3* handle, const char* name)
{
    const auto call = [](sqlite3_context* context, int, sqlite3_value** values) {
        const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
        const QByteArray result = rule(QString::fromUtf8(utf8, sqlite3_value_bytes(values[0]))).toUtf8();
        sqlite3_result_text(context, result.constData(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
    };
    sqlite3_create_function_v2(handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, call, nullptr,
                               nullptr, nullptr);
}

/// Lets statements, including those of migrations, fold names by the one rule, folded(name), and make the
/// texts of the search. If a function cannot be registered, the statement that uses it fails.
void teachFolding(sqlite3* handle)
{
    teach<folded>(handle, "folded");
    teach<searchable>(handle, "searchable");
    teach<digitsOf>(handle, "digits_of");
}

int lookAtFlag(void* flag)
{
    return isCancelled(static_cast<const CancelFlag*>(flag)) ? 1 : 0;
}

} // namespace

SqliteDialect::SqliteDialect(Connection& connection, std::optional<SqliteFile> file)
    : connection_(connection), file_(std::move(file))
{}

void SqliteDialect::attach()
{
    if (const Outcome same = requireLinkedSqlite(connection_.database()); !same) {
        connection_.fail(same.problem());
        return;
    }
    handle_ = nativeConnection(connection_.database());
    teachFolding(handle_);
    if (!takeDefences(handle_))
        connection_.fail(Problem{ProblemCode::DatabaseFailed, {u"sqlite3_db_config"_s}});
    if (!file_)
        return;
    sqlite3_wal_hook(handle_, keepLogShort, this);
    setPragmas();
    if (file_->mode == Mode::Create)
        prepareForWriting();
}

void SqliteDialect::setPragmas()
{
    if (file_->mode == Mode::Create)
        connection_.run("PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8'");
    if (file_->mode == Mode::Read || file_->mode == Mode::Still)
        connection_.run("PRAGMA query_only = ON");
    connection_.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST;"
                    "PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
    connection_.run(cacheSize(usualCache));
    if (connection_.failed())
        return;
    // SQLite silently accepts a misspelt or refused pragma, so what matters is read back.
    const bool kept = connection_.number("PRAGMA foreign_keys") == 1 &&
                      connection_.number("PRAGMA synchronous") == 2 &&
                      connection_.number("PRAGMA cell_size_check") == 1;
    if (!kept)
        connection_.fail(Problem{ProblemCode::DatabaseFailed, {u"PRAGMA"_s}});
}

void SqliteDialect::detach()
{
    // Others may have written to the file since: what only the log has does not belong into it any more.
    if (!watch_)
        return;
    connection_.forgetFailure();
    requirePlace();
    if (connection_.failed() && connection_.problem().code != ProblemCode::DatabaseMoved)
        sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

QByteArray SqliteDialect::translated(const QByteArray& statement) const
{
    return withHints(statement);
}

NativeStatement SqliteDialect::native(const QSqlQuery& query) const
{
    return NativeStatement(nativeStatement(query));
}

QString SqliteDialect::searchText(const TextQuery& query) const
{
    return ftsText(query);
}

void SqliteDialect::runScript(const QByteArray& script)
{
    const int code = sqlite3_exec(handle_, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        connection_.fail(code);
}

void SqliteDialect::interrupt()
{
    if (handle_)
        sqlite3_interrupt(handle_);
}

void SqliteDialect::watchFor(const CancelFlag* cancel)
{
    // SQLite hands the pointer back as it is, and looks at it only.
    auto* flag = const_cast<void*>(static_cast<const void*>(cancel));
    sqlite3_progress_handler(handle_, cancel ? stepsBetween : 0, cancel ? lookAtFlag : nullptr, flag);
}

Refusal SqliteDialect::refusal(int code, const QString& detail) const
{
    return refusalOf(handle_, code, connection_.file(), detail);
}

Refusal SqliteDialect::refusal(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt();
    if (code != SQLITE_OK)
        return refusal(code, error.databaseText());
    return refusal(SQLITE_MISUSE, error.text()); // what the driver itself refuses has no code
}

bool SqliteDialect::wasRowRefused() const
{
    return isRowRefused(handle_);
}

void SqliteDialect::requireStillness()
{
    const bool isStill = !file_ || !file_->stillAs ||
                         (*file_->stillAs == FileMark::of(connection_.file()) && !hasLog(connection_.file()));
    if (!isStill)
        connection_.fail(Problem{ProblemCode::DatabaseChanged, {connection_.file()}});
}

void SqliteDialect::requirePlace()
{
    int moved = 0;
    const int code = sqlite3_file_control(handle_, nullptr, SQLITE_FCNTL_HAS_MOVED, &moved);
    if (code == SQLITE_OK && moved != 0)
        connection_.fail(Problem{ProblemCode::DatabaseMoved, {connection_.file()}});
    if (!watch_ || connection_.failed())
        return;
    if (const auto trouble = watch_->trouble())
        connection_.fail(Problem{*trouble, {connection_.file()}});
}

void SqliteDialect::writingBegan()
{
    if (!freshLog_ || connection_.failed())
        return;
    // The mark is kept in a setting that also sets the size of the cache.
    const qint64 cache = connection_.number("PRAGMA cache_size");
    const qint64 before = connection_.number(readGeneration);
    const qint64 next =
        before > 0 && before < std::numeric_limits<int>::max() - 1 ? before + 1 : qint64{anyGeneration()};
    connection_.run(writeGeneration + QByteArray::number(next));
    connection_.run(cacheSize(cache));
    freshLog_ = false;
}

bool SqliteDialect::inTransaction() const
{
    return handle_ && !sqlite3_get_autocommit(handle_);
}

void SqliteDialect::rollback()
{
    if (inTransaction())
        sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
}

int SqliteDialect::commitCode() const
{
    return sqlite3_extended_errcode(handle_);
}

bool SqliteDialect::mayBeStored() const
{
    return mayBeInLog(handle_);
}

void SqliteDialect::commitNothing()
{
    connection_.run("BEGIN IMMEDIATE");
    const qint64 schema = connection_.number("PRAGMA user_version");
    // The value stays the same, but its page is written anyway.
    connection_.run("PRAGMA user_version = " + QByteArray::number(schema));
    connection_.run("COMMIT");
}

void SqliteDialect::setBulk(bool on)
{
    connection_.run(cacheSize(on ? bulkCache : usualCache));
}

SchemaMark SqliteDialect::schemaMark()
{
    return {static_cast<int>(connection_.number("PRAGMA application_id")),
            static_cast<int>(connection_.number("PRAGMA user_version"))};
}

void SqliteDialect::setSchemaMark(const SchemaMark& mark)
{
    connection_.run("PRAGMA user_version = " + QByteArray::number(mark.version));
    connection_.run("PRAGMA application_id = " + QByteArray::number(mark.application));
}

void SqliteDialect::prepareForWriting()
{
    // The file remembers that it has a log; one restored from a copy has lost the setting.
    connection_.run("PRAGMA journal_mode = WAL");
    if (connection_.failed())
        return;
    const bool kept = connection_.statement("PRAGMA journal_mode").firstText() == u"wal";
    if (!kept)
        connection_.fail(Problem{ProblemCode::DatabaseFailed, {u"PRAGMA"_s}});
}

void SqliteDialect::watchPlace()
{
    const QString& file = connection_.file();
    (void)connection_.number("PRAGMA user_version"); // the log is made by the first reader
    if (QFileInfo::exists(file + u"-wal"_s) && QFileInfo::exists(file + u"-shm"_s))
        watch_.emplace(file);
}

bool SqliteDialect::putLogAway()
{
    connection_.forgetFailure();
    requirePlace();
    if (connection_.failed())
        return false;
    sqlite3_busy_timeout(handle_, 0);
    // Others who are reading or writing right now go first; the next time is soon enough.
    int frames = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &frames, nullptr);
    sqlite3_busy_timeout(handle_, busyTimeout);
    freshLog_ = freshLog_ || code == SQLITE_OK;
    return code == SQLITE_OK;
}

int SqliteDialect::keepLogShort(void* dialect, sqlite3* handle, const char* schema, int frames)
{
    if (frames < mostLogFrames)
        return SQLITE_OK;
    int all = 0;
    int stored = 0;
    const int code = sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, &all, &stored);
    if (code == SQLITE_OK && all == stored)
        static_cast<SqliteDialect*>(dialect)->freshLog_ = true; // the next write starts it again
    return SQLITE_OK;
}

QString SqliteDialect::logPutAside() const
{
    return file_ ? file_->logPutAside : QString();
}

Outcome SqliteDialect::copyTo(const QString& path, const LongWork& work)
{
    return copyPages(handle_, connection_.file(), path, work);
}

QStringList SqliteDialect::integrityComplaints(int most)
{
    QStringList found;
    Statement& rows =
        connection_.statement("PRAGMA integrity_check(" + QByteArray::number(most) + ')').bind();
    while (rows.step()) {
        if (const QString text = rows.text(0); text != QLatin1String("ok"))
            found.append(text);
    }
    return found;
}

void SqliteDialect::eachOrphan(const std::function<void(const QString&, qint64, const QString&)>& take)
{
    Statement& rows = connection_.statement("PRAGMA foreign_key_check").bind();
    while (rows.step())
        take(rows.text(0), rows.isNull(1) ? -1 : rows.integer(1), rows.text(2));
}

QByteArray SqliteDialect::indexText(const QByteArray& index) const
{
    return FtsIndex(index).insert();
}

QByteArray SqliteDialect::forgetText(const QByteArray& index) const
{
    return FtsIndex(index).remove();
}

QByteArray SqliteDialect::forgetTexts(const QByteArray& index) const
{
    return FtsIndex(index).removeAll();
}

QByteArray SqliteDialect::termsBetween(const QByteArray& index) const
{
    return FtsIndex(index).terms();
}

std::unique_ptr<TextIndexCheck> SqliteDialect::indexCheck(const QByteArray& index, const QByteArray& texts)
{
    return std::make_unique<FtsCheck>(connection_, index, texts);
}

} // namespace stagewright
