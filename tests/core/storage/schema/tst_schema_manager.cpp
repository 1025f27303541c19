// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backup/backup_names.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/dialect.h"
#include "core/storage/engine/statement.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/schema/schema_manager.h"
#include "tests/support/other_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

const QByteArray markAsOurs = "PRAGMA application_id = " + QByteArray::number(applicationId);

const QByteArray keep = "INSERT INTO workspace VALUES (1, 'kept', 'PLN', 42)";
constexpr auto kept = "SELECT created_at FROM workspace WHERE name = 'kept'";

} // namespace

/// Each named outcome, that a migration is all or nothing, and that nothing is opened that holds more than
/// the migrations make. A file of version 1 stands for an old one.
class SchemaManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void createdIsMarked()
    {
        const auto connection = opened(Connection::Mode::Create);
        QCOMPARE(*prepareSchema(*connection, true, true), SchemaOutcome::Created);
        QCOMPARE(connection->number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(connection->number("PRAGMA application_id"), applicationId);
        QCOMPARE(*prepareSchema(*connection, false, true), SchemaOutcome::Current);
        QCOMPARE(*prepareSchema(*connection, false, false), SchemaOutcome::Current);
        QCOMPARE(copies(), QStringList());
    }

    void migratedAfterACopy()
    {
        const auto connection = oldFile(keep);
        QCOMPARE(*prepareSchema(*connection, false, true), SchemaOutcome::Migrated);
        QCOMPARE(connection->number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(connection->number("SELECT count(*) FROM deal"), 0);
        QCOMPARE(connection->number(kept), 42);
        QCOMPARE(copies().size(), 1);
        QCOMPARE(QFile::permissions(copies().first()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto before = *Connection::open(copies().first(), Connection::Mode::Still);
        QCOMPARE(before->number("PRAGMA user_version"), 1);
        QCOMPARE(before->number(kept), 42);
        QCOMPARE(before->number("SELECT count(*) FROM sqlite_schema WHERE name = 'process_team'"), 0);
    }

    void anOldFileIsNotMigratedByAReader()
    {
        oldFile(keep).reset();
        const auto reader = opened(Connection::Mode::Read);
        QCOMPARE(prepareSchema(*reader, false, false).problem().code, ProblemCode::DatabaseOutdated);
        QCOMPARE(reader->number("PRAGMA user_version"), 1);
        QCOMPARE(copies(), QStringList());
    }

    void aMigrationThatFailsChangesNothing()
    {
        const auto connection = oldFile(keep);
        const qint64 parts = connection->number("SELECT count(*) FROM sqlite_schema");
        // Room for some of the new tables: the script ends in its middle.
        connection->run("PRAGMA max_page_count = " +
                        QByteArray::number(connection->number("PRAGMA page_count") + 3));
        const auto outcome = prepareSchema(*connection, false, true);
        QCOMPARE(outcome.problem().code, ProblemCode::DatabaseFull);
        connection->forgetFailure();
        QCOMPARE(connection->number("PRAGMA user_version"), 1);
        QCOMPARE(connection->number("SELECT count(*) FROM sqlite_schema"), parts);
        QCOMPARE(connection->number(kept), 42);
    }

    void twoProgramsMigrateOnce()
    {
        const auto other = oldFile(keep);
        other->dialect().prepareForWriting();
        other->run("BEGIN IMMEDIATE");
        std::optional<Result<SchemaOutcome>> outcome;
        std::thread second([&] {
            const auto connection = opened(Connection::Mode::ReadWrite);
            outcome = prepareSchema(*connection, false, true);
        });
        // Its copy is the last thing it does before it waits for its turn.
        const bool copied = QTest::qWaitFor([this] { return !copies().isEmpty(); });
        for (int version = 2; version <= schemaVersion; ++version)
            other->run(migration(u"sqlite"_s, version));
        other->run("PRAGMA user_version = " + QByteArray::number(schemaVersion) + "; COMMIT");
        second.join();
        QVERIFY(copied);
        QVERIFY2(!other->failed(), "the first program could not migrate");
        QVERIFY2(outcome->ok(), "the second program migrated once more");
        QCOMPARE(**outcome, SchemaOutcome::Current);
    }

    void whatIsNotOurs_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<ProblemCode>("code");
        QTest::newRow("another program's")
            << QByteArray("CREATE TABLE theirs (x); PRAGMA user_version = 1") << ProblemCode::DatabaseNotOurs;
        QTest::newRow("another program's mark")
            << QByteArray("PRAGMA application_id = 77; PRAGMA user_version = 1")
            << ProblemCode::DatabaseNotOurs;
        QTest::newRow("newer") << markAsOurs + "; PRAGMA user_version = 2000" << ProblemCode::DatabaseTooNew;
    }

    void whatIsNotOurs()
    {
        QFETCH(QByteArray, script);
        QFETCH(ProblemCode, code);
        const auto connection = opened(Connection::Mode::Create);
        connection->run("PRAGMA journal_mode = DELETE; " + script);
        QCOMPARE(prepareSchema(*connection, false, true).problem().code, code);
        // Not even the kind of its journal.
        QCOMPARE(connection->statement("PRAGMA journal_mode").bind().firstText(), u"delete"_s);
    }

    void whatStandsInAFileIsKnown_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("part");
        QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER promote AFTER INSERT ON deal BEGIN UPDATE "
                                                 "workspace_user SET role = 2; END")
                                   << u"trigger promote"_s;
        QTest::newRow("a view") << QByteArray("CREATE VIEW other AS SELECT * FROM deal") << u"view other"_s;
        QTest::newRow("a view in a table's place")
            << QByteArray(
                   "PRAGMA foreign_keys = OFF; DROP TABLE team; CREATE VIEW team (id, name, parent_id, "
                   "manager_id) AS SELECT 1, 'a', NULL, NULL")
            << u"view team"_s;
        QTest::newRow("a recursive view")
            << QByteArray(
                   "PRAGMA foreign_keys = OFF; DROP TABLE product; CREATE VIEW product (id, name, position, "
                   "archived) AS WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                   "SELECT x, 'p', x, 0 FROM n")
            << u"view product"_s;
        QTest::newRow("a table") << QByteArray("CREATE TABLE theirs (x)") << u"table theirs"_s;
        QTest::newRow("an index") << QByteArray("CREATE INDEX theirs ON deal (value + 1)")
                                  << u"index theirs"_s;
        QTest::newRow("an index less") << QByteArray("DROP INDEX deal_by_name") << u"index deal_by_name"_s;
        QTest::newRow("a column") << QByteArray("ALTER TABLE team ADD COLUMN x INTEGER") << u"table team"_s;
        QTest::newRow("a generated column")
            << QByteArray("ALTER TABLE team ADD COLUMN x INTEGER AS (id * 2)") << u"table team"_s;
        QTest::newRow("a virtual table")
            << QByteArray("CREATE VIRTUAL TABLE v USING fts5 (text)") << u"table v"_s;
        QTest::newRow("one called as the index's own")
            << QByteArray("CREATE TABLE deal_search_more (x)") << u"table deal_search_more"_s;
        QTest::newRow("what the planner counted") << QByteArray("ANALYZE") << QString();
    }

    void whatStandsInAFileIsKnown()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, part);
        {
            const auto connection = opened(Connection::Mode::Create);
            QVERIFY(prepareSchema(*connection, true, true).ok());
        }
        spoil(script);
        for (const bool writing : {true, false}) {
            const auto connection = opened(writing ? Connection::Mode::ReadWrite : Connection::Mode::Read);
            const auto outcome = prepareSchema(*connection, false, writing);
            QCOMPARE(outcome.ok(), part.isEmpty());
            if (!outcome)
                QCOMPARE(outcome.problem(), (Problem{ProblemCode::DatabaseAltered, {path(), part}}));
        }
    }

    void anOldFileIsKnownToo()
    {
        oldFile("CREATE TABLE theirs (x)").reset();
        const auto connection = opened(Connection::Mode::ReadWrite);
        QCOMPARE(prepareSchema(*connection, false, true).problem(),
                 (Problem{ProblemCode::DatabaseAltered, {path(), u"table theirs"_s}}));
        QCOMPARE(copies(), QStringList());
    }

private:
    /// As another program does, which has no defences.
    void spoil(const QByteArray& script) const
    {
        test::OtherProgram other(path());
        QVERIFY2(other.does(script), qPrintable(other.lastError()));
    }
    [[nodiscard]] QString path() const { return folder_->filePath(u"a.stagewright"_s); }
    /// Of the file, made before it was migrated.
    [[nodiscard]] QStringList copies() const
    {
        QStringList paths;
        for (const QFileInfo& each : QDir(backupFolder(path())).entryInfoList(QDir::Files))
            paths.append(each.filePath());
        return paths;
    }
    [[nodiscard]] std::unique_ptr<Connection> opened(Connection::Mode mode) const
    {
        auto connection = Connection::open(path(), mode);
        if (!connection)
            qFatal("no connection: problem %d", static_cast<int>(connection.problem().code));
        return std::move(*connection);
    }
    [[nodiscard]] std::unique_ptr<Connection> oldFile(const QByteArray& script) const
    {
        auto connection = opened(Connection::Mode::Create);
        connection->run(migration(u"sqlite"_s, 1));
        connection->run("PRAGMA user_version = 1; " + markAsOurs + "; " + script);
        return connection;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(SchemaManagerTest)
#include "tst_schema_manager.moc"
