// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/storage/engine/file_mark.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace stagewright {

class Statement;

/// One connection to one SQLite file, for one thread (interrupt() apart).
///
/// Failure is sticky: the first thing that goes wrong is kept, statements do nothing from then on, and the
/// transaction cannot be committed. So stores are straight code, and the verb asks once at its end. It ends
/// with its transaction: the next one, and what is asked between them, begins anew.
class Connection
{
public:
    /// Still is Read of a file that nobody writes, such as a copy: nothing is locked and nothing appears
    /// beside it. Read becomes so by itself where the folder cannot be written, or the disk is full, and
    /// there is no log to read.
    enum class Mode { Read, ReadWrite, Create, Still };

    /// DatabaseNotFound, DatabaseExists (Create), DatabaseNotOurs, DatabaseReadOnly, DatabaseLocked,
    /// DatabaseDamaged, DatabaseUnwritable or DatabaseFailed when it cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& name, Mode mode);
    /// An empty database of no file, gone with the connection.
    [[nodiscard]] static std::unique_ptr<Connection> inMemory();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& file() const { return file_; }
    /// Runs statements that return nothing: schema files and pragmas.
    void run(const QByteArray& script);
    /// Switches to a write-ahead log. The file remembers it, so it is done only to a file known to be ours;
    /// one that was restored from a copy has lost it.
    void writeAhead();
    /// A one-value pragma or query, for settings and counters; 0 when there is no row.
    [[nodiscard]] qint64 number(const char* sql);
    /// The statement of this text, prepared once and kept. The text is put together from constants only.
    [[nodiscard]] Statement& statement(const QByteArray& sql);

    [[nodiscard]] bool failed() const { return problem_.has_value(); }
    [[nodiscard]] const Problem& problem() const { return *problem_; }
    void forgetFailure() { problem_.reset(); }
    /// Notes that SQLite answered `code`; the first one is kept.
    void fail(int code);
    /// Fails with DatabaseMoved when the file was moved or deleted since it was opened, and with
    /// DatabaseLogLost when its log was: what is written then is found by nobody.
    void requirePlace();
    /// From here on requirePlace() watches the log that is there now.
    void watchLog();
    /// Within a transaction that writes, before anything else: sees to it that its log can be told from that
    /// of another file.
    void markLog();
    /// What markLog() wrote was rolled back, or the log begins anew.
    void expectFreshLog() { freshLog_ = true; }
    /// Brings the log into the file and empties it, when nobody needs it just now. Outside of transactions.
    void putLogAway();
    /// The name under which a log that was not the file's was put aside when it was opened; empty usually.
    [[nodiscard]] const QString& logPutAside() const { return logPutAside_; }

    /// Fails with damage() when there is some.
    void requireSoundness();
    /// Nothing is written from now on: every transaction that would is refused with this.
    void stopWriting(const Problem& problem);
    /// Set once something was read that cannot be right; nothing is written then.
    [[nodiscard]] const std::optional<Problem>& damage() const { return damage_; }
    /// Fails with DatabaseChanged when the file was opened as one that nobody writes, and somebody did.
    void requireStillness();

    /// Grows when another connection has committed. Asks whatever failed before, and leaves no failure
    /// behind.
    [[nodiscard]] Result<qint64> dataVersion();
    /// After a COMMIT that failed: whether what it wrote is gone for good. The log may hold all of it, its
    /// end mark too (where only the flush failed), and would bring it back when the file is opened again; so
    /// a commit of nothing is written over it. While that cannot be done it is tried again when the next
    /// write begins, and when the connection is closed.
    [[nodiscard]] bool takeBack();
    [[nodiscard]] bool isUncertain() const { return uncertain_; }
    /// Ends the running statement with ProblemCode::Cancelled; from any thread.
    void interrupt();
    [[nodiscard]] sqlite3* handle() const { return handle_; }

private:
    Connection(sqlite3* handle, QString file);
    void defend();
    void setPragmas(Mode mode);
    /// SQLite calls it after each commit.
    static int keepLogShort(void* connection, sqlite3* handle, const char* schema, int frames);
    [[nodiscard]] static std::unique_ptr<Connection> openedAs(const QString& file, Mode mode);
    [[nodiscard]] Problem problemFor(int code) const;

    sqlite3* handle_;
    QString file_;
    std::optional<FileMark> stillAs_;
    std::optional<std::pair<FileMark, FileMark>> log_; ///< and its index
    QString logPutAside_;
    std::optional<Problem> damage_;
    bool freshLog_ = true;
    std::optional<Problem> problem_;
    std::unordered_map<std::string, std::unique_ptr<Statement>> statements_;
    std::unique_ptr<Statement> dataVersion_;
    bool uncertain_ = false;
};

} // namespace stagewright
