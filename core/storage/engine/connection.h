// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/engine/file_mark.h"
#include "core/storage/engine/sqlite/file_watch.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;
struct sqlite3;

namespace stagewright {

class Statement;

/// One connection of Qt SQL to one SQLite file, for one thread (except interrupt()): the one that opens it.
///
/// Failure is sticky: the first problem is kept, statements do nothing from then on, and the transaction
/// cannot be committed. So stores are straight code, and the verb checks once at its end. A failure ends with
/// its transaction: the next one, and statements in between, start afresh.
class Connection
{
public:
    /// Still is Read for a file that nobody writes to, such as a copy: nothing is locked and nothing appears
    /// beside it. Read becomes Still by itself if the folder is not writable or the disk is full, and there
    /// is no log to read.
    enum class Mode { Read, ReadWrite, Create, Still };

    /// If it cannot be opened: DriverMissing, DriverForeign, DatabaseNotFound, DatabaseExists (Create),
    /// DatabaseNotOurs, DatabaseReadOnly, DatabaseLocked, DatabaseDamaged, DatabaseUnwritable or
    /// DatabaseFailed.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& name, Mode mode);
    /// An empty database without a file, which disappears with the connection.
    [[nodiscard]] static std::unique_ptr<Connection> inMemory();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& file() const { return file_; }
    /// Runs statements that return nothing: schema files and pragmas.
    void run(const QByteArray& script);
    /// Switches to a write-ahead log. The file remembers it, so this is done only for a file known to be
    /// ours; a file restored from a copy has lost the setting.
    void writeAhead();
    /// A pragma or query with a single value, for settings and counters; 0 if there is no row.
    [[nodiscard]] qint64 number(const char* sql);
    /// The statement of this text, prepared once and kept as long as it is among the few hundred used last; a
    /// reference to it is for the moment. The text is put together from constants only.
    [[nodiscard]] Statement& statement(const QByteArray& sql);

    [[nodiscard]] bool failed() const { return problem_.has_value(); }
    [[nodiscard]] const Problem& problem() const { return *problem_; }
    void forgetFailure() { problem_.reset(); }
    /// Records that SQLite returned `code`; only the first one is kept. Without a detail it is SQLite's own.
    void fail(int code, const QString& detail = {});
    void fail(const QSqlError& error);
    /// Fails with DatabaseMoved when the file was moved or deleted since it was opened, with DatabaseLogLost
    /// when its log was, and with DatabaseReplaced when other content was copied over it: what is written
    /// then is found by nobody, or spoils what is there now.
    void requirePlace();
    /// From here on requirePlace() watches the content and the log that are there now.
    void watchFile();
    /// Call it first in a writing transaction: makes sure that its log can be told from the log of another
    /// file.
    void markLog();
    /// What markLog() wrote was rolled back, or the log starts again.
    void expectFreshLog() { freshLog_ = true; }
    /// Brings the log into the file and empties it, if nobody needs it right now. Outside of transactions.
    void putLogAway();
    /// The name under which a log that did not belong to the file was put aside on opening; usually empty.
    [[nodiscard]] const QString& logPutAside() const { return logPutAside_; }

    /// Fails with damage() if there is any.
    void requireSoundness();
    /// Fails with DatabaseDamaged: what was read, `what`, cannot be right. Nothing is written from now on.
    void foundDamage(const QString& what);
    /// Nothing is written from now on: every writing transaction is refused with this problem.
    void stopWriting(const Problem& problem);
    /// Set once data was read that cannot be right; nothing is written from then on.
    [[nodiscard]] const std::optional<Problem>& damage() const { return damage_; }
    /// Fails with DatabaseChanged if the file was opened as one that nobody writes to, and somebody did.
    void requireStillness();

    /// Grows when another connection has committed. Works even after a failure, and leaves no failure behind.
    [[nodiscard]] Result<qint64> dataVersion();
    /// After a failed COMMIT: makes sure that what it wrote is gone, and returns whether that worked. The log
    /// may contain all of it, including the end mark (if only the flush failed), and would restore it when
    /// the file is opened again; so an empty commit is written over it. If that is not possible, it is tried
    /// again when the next write begins and when the connection is closed.
    [[nodiscard]] bool takeBack();
    [[nodiscard]] bool isUncertain() const { return uncertain_; }
    /// Ends the running statement with ProblemCode::Cancelled; may be called from any thread.
    void interrupt();
    [[nodiscard]] const QSqlDatabase& database() const { return database_; }
    [[nodiscard]] sqlite3* handle() const { return handle_; }
    /// Whether statements are run by SQLite itself (see NativeStatement); otherwise by QSqlQuery.
    [[nodiscard]] bool isNative() const { return native_; }
    /// For statements that are prepared from now on.
    void useQueriesOnly() { native_ = false; }
    [[nodiscard]] bool commit();
    [[nodiscard]] bool inTransaction() const;
    /// Ends the transaction, if SQLite has not done so by itself. Never fails.
    void rollback();

private:
    Connection(const QSqlDatabase& database, QString file);
    [[nodiscard]] static std::unique_ptr<Connection> openedBy(QSqlDatabase database, const QString& file);
    void defend();
    void setPragmas(Mode mode);
    /// SQLite calls it after each commit.
    static int keepLogShort(void* connection, sqlite3* handle, const char* schema, int frames);
    [[nodiscard]] static std::unique_ptr<Connection> openedAs(const QString& file, Mode mode);
    [[nodiscard]] Problem problemFor(int code, const QString& detail) const;

    QSqlDatabase database_;
    sqlite3* handle_ = nullptr; ///< null if it could not be opened
    bool native_ = true;
    QString file_;
    std::optional<FileMark> stillAs_;
    std::optional<FileWatch> watch_;
    QString logPutAside_;
    std::optional<Problem> damage_;
    bool freshLog_ = true;
    std::optional<Problem> problem_;
    /// Lists of values make texts of their own, one for each length: these must not pile up.
    struct KeptStatement
    {
        std::unique_ptr<Statement> statement;
        quint64 usedAt = 0;
    };
    void dropOldestStatement();
    std::unordered_map<std::string, KeptStatement> statements_;
    quint64 statementUses_ = 0;
    std::unique_ptr<Statement> dataVersion_;
    bool uncertain_ = false;
};

} // namespace stagewright
