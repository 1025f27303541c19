// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/file_mark.h"
#include "core/storage/engine/sqlite/file_watch.h"

#include <optional>

struct sqlite3;

namespace stagewright {

/// How long a write waits for another program's write before it gives up, in milliseconds.
inline constexpr int busyTimeout = 5000;

/// A file as it was found when it was opened.
struct SqliteFile
{
    Connection::Mode mode = Connection::Mode::Read;
    std::optional<FileMark> stillAs; ///< of a file that nobody may write to meanwhile
    QString logPutAside;
};

/// SQLite, in a file with a write-ahead log, or in memory.
class SqliteDialect final : public Dialect
{
public:
    /// Without a file it is a database in memory.
    SqliteDialect(Connection& connection, std::optional<SqliteFile> file);

    void attach() override;
    void detach() override;

    [[nodiscard]] QByteArray translated(const QByteArray& statement) const override;
    [[nodiscard]] NativeStatement native(const QSqlQuery& query) const override;
    [[nodiscard]] QString searchText(const TextQuery& query) const override;
    void runScript(const QByteArray& script) override;
    void interrupt() override;
    void watchFor(const CancelFlag* cancel) override;

    [[nodiscard]] Refusal refusal(int code, const QString& detail) const override;
    [[nodiscard]] Refusal refusal(const QSqlError& error) const override;
    [[nodiscard]] bool wasRowRefused() const override;

    [[nodiscard]] QByteArray beginReading() const override { return "BEGIN"; }
    [[nodiscard]] QByteArray beginWriting() const override { return "BEGIN IMMEDIATE"; }
    void requireStillness() override;
    void requirePlace() override;
    void writingBegan() override;
    void writingRolledBack() override { freshLog_ = true; }
    [[nodiscard]] bool inTransaction() const override;
    void rollback() override;
    [[nodiscard]] int commitCode() const override;
    [[nodiscard]] bool mayBeStored() const override;
    void commitNothing() override;
    [[nodiscard]] QByteArray dataVersion() const override { return "PRAGMA data_version"; }
    void setBulk(bool on) override;

    [[nodiscard]] SchemaMark schemaMark() override;
    void setSchemaMark(const SchemaMark& mark) override;
    [[nodiscard]] QString schemaFolder() const override { return QStringLiteral("sqlite"); }
    void prepareForWriting() override;
    void watchPlace() override;
    bool putLogAway() override;
    [[nodiscard]] QString logPutAside() const override;
    [[nodiscard]] Outcome copyTo(const QString& path, const LongWork& work) override;
    [[nodiscard]] QStringList integrityComplaints(int most) override;
    [[nodiscard]] QByteArray columns() const override
    {
        return "SELECT name, type = 'TEXT' FROM pragma_table_info(?) ORDER BY cid";
    }
    void eachOrphan(
        const std::function<void(const QString& table, qint64 row, const QString& target)>& take) override;

    [[nodiscard]] QByteArray indexText(const QByteArray& index) const override;
    [[nodiscard]] QByteArray forgetText(const QByteArray& index) const override;
    [[nodiscard]] QByteArray forgetTexts(const QByteArray& index) const override;
    [[nodiscard]] QByteArray termsBetween(const QByteArray& index) const override;
    [[nodiscard]] std::unique_ptr<TextIndexCheck> indexCheck(const QByteArray& index,
                                                             const QByteArray& texts) override;

private:
    void setPragmas();
    /// SQLite calls it after each commit.
    static int keepLogShort(void* dialect, sqlite3* handle, const char* schema, int frames);

    Connection& connection_;
    sqlite3* handle_ = nullptr; ///< null until it is attached
    std::optional<SqliteFile> file_;
    std::optional<FileWatch> watch_;
    bool freshLog_ = true; ///< the next writing transaction starts the log, and marks it
};

} // namespace stagewright
