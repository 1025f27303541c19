// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;

namespace stagewright {

class Dialect;
class Statement;
struct Refusal;

/// One connection of Qt SQL to one database, for one thread (except interrupt()): the one that opens it.
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

    using MakeDialect = std::function<std::unique_ptr<Dialect>(Connection&)>;
    /// Opens the database; failed() says whether that worked. For the engines: others use open().
    Connection(const QSqlDatabase& database, QString file, const MakeDialect& makeDialect);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& file() const { return file_; }
    [[nodiscard]] const QSqlDatabase& database() const { return database_; }
    [[nodiscard]] Dialect& dialect() const { return *dialect_; }

    /// Runs statements that return nothing, as in a schema file.
    void run(const QByteArray& script);
    /// A query with a single value, for settings and counters; 0 if there is no row.
    [[nodiscard]] qint64 number(const char* sql);
    /// The statement of this text, prepared once and kept as long as it is among the few hundred used last; a
    /// reference to it is for the moment. The text is put together from constants only.
    [[nodiscard]] Statement& statement(const QByteArray& sql);
    /// Whether statements are run by the engine itself (see NativeStatement); otherwise by QSqlQuery.
    [[nodiscard]] bool isNative() const { return native_; }
    /// For statements that are prepared from now on.
    void useQueriesOnly() { native_ = false; }

    [[nodiscard]] bool failed() const { return problem_.has_value(); }
    [[nodiscard]] const Problem& problem() const { return *problem_; }
    void forgetFailure() { problem_.reset(); }
    /// Only the first failure is kept.
    void fail(const Problem& problem);
    /// Records that the engine returned `code`. Without a detail it is the engine's own.
    void fail(int code, const QString& detail = {});
    void fail(const QSqlError& error);

    /// Fails with damage() if there is any.
    void requireSoundness();
    /// Fails with DatabaseDamaged: what was read, `what`, cannot be right. Nothing is written from now on.
    void foundDamage(const QString& what);
    /// Nothing is written from now on: every writing transaction is refused with this problem.
    void stopWriting(const Problem& problem);
    /// Set once data was read that cannot be right; nothing is written from then on.
    [[nodiscard]] const std::optional<Problem>& damage() const { return damage_; }

    /// Grows when another connection has committed. Works even after a failure, and leaves no failure behind.
    [[nodiscard]] Result<qint64> dataVersion();
    [[nodiscard]] bool commit();
    [[nodiscard]] bool inTransaction() const;
    /// Ends the transaction, if the engine has not done so by itself. Never fails.
    void rollback();
    /// After a failed COMMIT: makes sure that what it wrote is gone, and returns whether that worked. The log
    /// may contain all of it, including the end mark (if only the flush failed), and would restore it when
    /// the file is opened again; so an empty commit is written over it. If that is not possible, it is tried
    /// again when the next write begins and when the connection is closed.
    [[nodiscard]] bool takeBack();
    [[nodiscard]] bool isUncertain() const { return uncertain_; }
    /// Ends the running statement with ProblemCode::Cancelled; may be called from any thread.
    void interrupt();

private:
    /// Lists of values make texts of their own, one for each length: these must not pile up.
    struct KeptStatement
    {
        std::unique_ptr<Statement> statement;
        quint64 usedAt = 0;
    };
    void take(const Refusal& refusal);
    void dropOldestStatement();

    QSqlDatabase database_;
    QString file_;
    std::unique_ptr<Dialect> dialect_;
    bool native_ = true;
    std::optional<Problem> problem_;
    std::optional<Problem> damage_;
    bool uncertain_ = false;
    std::unordered_map<std::string, KeptStatement> statements_;
    quint64 statementUses_ = 0;
    std::unique_ptr<Statement> dataVersion_;
};

} // namespace stagewright
