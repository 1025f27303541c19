// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/statement.h"
#include "core/storage/schema/schema_manager.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

const QByteArray markAsOurs = "PRAGMA application_id = " + QByteArray::number(applicationId);

QByteArray firstMigration()
{
    QFile file(u":/stagewright/schema/0001_first.sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Each named outcome, and that a migration is all or nothing. A file of version 0 stands for an old one: it
/// has our mark and none of our tables.
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
        QVERIFY(!QFile::exists(copy(0)));
    }

    void migratedAfterACopy()
    {
        const auto connection = oldFile("CREATE TABLE kept (x); INSERT INTO kept VALUES (42)");
        QCOMPARE(*prepareSchema(*connection, false, true), SchemaOutcome::Migrated);
        QCOMPARE(connection->number("PRAGMA user_version"), schemaVersion);
        QCOMPARE(connection->number("SELECT count(*) FROM deal"), 0);
        QCOMPARE(connection->number("SELECT x FROM kept"), 42);
        const auto before = *Connection::open(copy(0), Connection::Mode::Read);
        QCOMPARE(before->number("PRAGMA user_version"), 0);
        QCOMPARE(before->number("SELECT x FROM kept"), 42);
        QCOMPARE(before->number("SELECT count(*) FROM sqlite_schema"), 1);
    }

    void anOldFileIsNotMigratedByAReader()
    {
        oldFile("CREATE TABLE kept (x)").reset();
        const auto reader = opened(Connection::Mode::Read);
        QCOMPARE(prepareSchema(*reader, false, false).problem().code, ProblemCode::DatabaseReadOnly);
        QCOMPARE(reader->number("PRAGMA user_version"), 0);
        QVERIFY(!QFile::exists(copy(0)));
    }

    void aMigrationThatFailsChangesNothing()
    {
        // The last table of the schema is there already, so the script ends in its middle.
        const auto connection = oldFile("CREATE TABLE deal_text (theirs)");
        const auto outcome = prepareSchema(*connection, false, true);
        QCOMPARE(outcome.problem().code, ProblemCode::DatabaseFailed);
        connection->forgetFailure();
        QCOMPARE(connection->number("PRAGMA user_version"), 0);
        QCOMPARE(connection->number("SELECT count(*) FROM sqlite_schema"), 1);
    }

    void twoProgramsMigrateOnce()
    {
        const auto other = oldFile("CREATE TABLE kept (x)");
        other->writeAhead();
        other->run("BEGIN IMMEDIATE");
        std::optional<Result<SchemaOutcome>> outcome;
        std::thread second([&] {
            const auto connection = opened(Connection::Mode::ReadWrite);
            outcome = prepareSchema(*connection, false, true);
        });
        // Its copy is the last thing it does before it waits for its turn.
        const bool copied = QTest::qWaitFor([this] { return QFileInfo(copy(0)).size() > 0; });
        other->run(firstMigration());
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

private:
    [[nodiscard]] QString path() const { return folder_->filePath(u"a.stagewright"_s); }
    [[nodiscard]] QString copy(int version) const { return path() + u".version-%1.bak"_s.arg(version); }
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
        connection->run(script + "; " + markAsOurs);
        return connection;
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(SchemaManagerTest)
#include "tst_schema_manager.moc"
