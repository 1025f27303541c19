// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace stagewright {

class NativeStatement;
class TextIndexCheck;
struct TextQuery;

/// Why the engine refused something.
struct Refusal
{
    Problem problem;
    /// Data was read that cannot be right: nothing is written any more.
    bool isDamage = false;
};

/// What a database says it is; zeros for an empty one.
struct SchemaMark
{
    int application = 0; ///< applicationId for a workspace
    int version = 0;
};

/// What one database engine does differently from another, for one connection. Statements that every engine
/// understands stand in the stores, with hints in comments, which translated() puts into the engine's words:
///
/// - "FROM deal d /*+ index deal_board */": use this index;
/// - "/*+ unindexed */ d.status": use none for this column;
/// - "/*+ search deal_search */ ?": the ids that the text index finds for a TextQuery, as a column "id".
///
/// Where a text occurs in another is "strpos(text, part)", as PostgreSQL calls it.
///
/// Unless they say otherwise, members that can fail do so as a statement does: through Connection::fail().
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;

    /// Called once, when the database has been opened: DriverForeign, or whatever keeps it from being used.
    virtual void attach() = 0;
    /// Called once, before the connection is closed, while its statements are still there.
    virtual void detach() = 0;

    // Statements

    [[nodiscard]] virtual QByteArray translated(const QByteArray& statement) const = 0;
    /// The engine's own statement of a prepared query, by which values are bound and read without QVariants;
    /// invalid if there is none.
    [[nodiscard]] virtual NativeStatement native(const QSqlQuery& query) const = 0;
    /// The text to bind for a query of a text index.
    [[nodiscard]] virtual QString searchText(const TextQuery& query) const = 0;
    /// Any number of statements without rows, as in a schema file.
    virtual void runScript(const QByteArray& script) = 0;
    /// Ends the running statement with Cancelled; may be called from any thread.
    virtual void interrupt() = 0;
    /// Until this is called with null, a statement that runs long ends with Cancelled once the flag is set.
    virtual void watchFor(const CancelFlag* cancel) = 0;

    // Failures

    /// Of a code of the engine; without a detail it is the engine's own.
    [[nodiscard]] virtual Refusal refusal(int code, const QString& detail) const = 0;
    [[nodiscard]] virtual Refusal refusal(const QSqlError& error) const = 0;
    /// Whether the last failure was due to the row itself, which breaks a rule of its table, and not to the
    /// disk, the memory or anything else.
    [[nodiscard]] virtual bool wasRowRefused() const = 0;

    // Transactions

    /// A writing transaction has the right to write from its beginning.
    [[nodiscard]] virtual QByteArray beginReading() const = 0;
    [[nodiscard]] virtual QByteArray beginWriting() const = 0;
    /// Fails with DatabaseChanged if the database was opened as one that nobody writes to, and somebody did.
    virtual void requireStillness() = 0;
    /// Fails with DatabaseMoved, DatabaseLogLost or DatabaseReplaced if what is written now would be found by
    /// nobody, or spoil what is there instead.
    virtual void requirePlace() = 0;
    virtual void writingBegan() = 0;
    virtual void writingRolledBack() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;
    /// Ends the transaction if the engine has not done so by itself. Never fails.
    virtual void rollback() = 0;
    /// The code with which a commit failed just now.
    [[nodiscard]] virtual int commitCode() const = 0;
    /// Whether all of a transaction may be stored although its commit failed.
    [[nodiscard]] virtual bool mayBeStored() const = 0;
    /// A commit that changes nothing, to be written over what a failed commit may have left.
    virtual void commitNothing() = 0;
    /// Selects a number that grows when another connection has committed.
    [[nodiscard]] virtual QByteArray dataVersion() const = 0;
    /// Set up for a transaction that touches very many rows.
    virtual void setBulk(bool on) = 0;

    // The database as a whole

    [[nodiscard]] virtual SchemaMark schemaMark() = 0;
    virtual void setSchemaMark(const SchemaMark& mark) = 0;
    /// The folder of the engine's migrations.
    [[nodiscard]] virtual QString schemaFolder() const = 0;
    /// Makes a database that is known to be ours ready for writing.
    virtual void prepareForWriting() = 0;
    /// From here on requirePlace() watches the content that is there now.
    virtual void watchPlace() = 0;
    /// Tidies up while there is nothing to do, if nobody else is at work. Outside of transactions.
    /// Returns whether there is nothing left to tidy up.
    virtual bool putLogAway() = 0;
    /// The name under which a log that did not belong to the database was put aside on opening; usually
    /// empty.
    [[nodiscard]] virtual QString logPutAside() const = 0;
    /// Copies everything that a reading transaction sees into a new file at `path`, which only its owner can
    /// read; others may write meanwhile. Cancelled, DatabaseUnwritable, DatabaseFull, or a problem of
    /// reading; an incomplete copy is left for whoever made the path to remove.
    [[nodiscard]] virtual Outcome copyTo(const QString& path, const LongWork& work) = 0;
    /// The engine's complaints, at most so many; empty if the database is sound.
    [[nodiscard]] virtual QStringList integrityComplaints(int most) = 0;
    /// Every row with a reference that leads nowhere, and its table; -1 for a row without a number.
    virtual void
    eachOrphan(const std::function<void(const QString& table, qint64 row, const QString& target)>& take) = 0;

    /// Selects the columns of a table in their order: name, whether it holds a text. Binds: the table.
    [[nodiscard]] virtual QByteArray columns() const = 0;

    // Indexes of texts

    /// The statement that adds a text. Binds: id, text.
    [[nodiscard]] virtual QByteArray indexText(const QByteArray& index) const = 0;
    /// The statement that removes it. Binds: id, and the text that was added, as the index may not know it.
    [[nodiscard]] virtual QByteArray forgetText(const QByteArray& index) const = 0;
    [[nodiscard]] virtual QByteArray forgetTexts(const QByteArray& index) const = 0;
    /// Selects the terms of the index from one to another, in their order. Binds: the first, the one behind
    /// the last, and how many at most.
    [[nodiscard]] virtual QByteArray termsBetween(const QByteArray& index) const = 0;
    /// `texts` selects: id, text.
    [[nodiscard]] virtual std::unique_ptr<TextIndexCheck> indexCheck(const QByteArray& index,
                                                                     const QByteArray& texts) = 0;
};

} // namespace stagewright
