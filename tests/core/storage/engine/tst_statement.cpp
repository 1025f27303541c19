// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/sql_text.h"
#include "core/storage/engine/sqlite/native.h"
#include "core/storage/engine/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Values come back as they were bound, and a statement can be used again whatever happened to it.
class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Once with the rows as SQLite has them, once through QSqlQuery alone, as on any other driver.
    void initTestCase_data()
    {
        QTest::addColumn<bool>("natively");
        QTest::newRow("natively") << true;
        QTest::newRow("through queries") << false;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, natively);
        folder_ = std::make_unique<QTemporaryDir>();
        auto made = Connection::open(folder_->filePath(u"a.stagewright"_s), Connection::Mode::Create);
        QVERIFY(made.ok());
        connection_ = std::move(*made);
        if (!natively)
            connection_->useQueriesOnly();
        connection_->run("CREATE TABLE number (x INTEGER) STRICT; CREATE TABLE words (x TEXT) STRICT;"
                         "CREATE TABLE bytes (x BLOB) STRICT; CREATE TABLE two (a INTEGER, b TEXT) STRICT");
    }

    void cleanup() { connection_.reset(); }

    void statementsDoNotPileUp()
    {
        connection_->run("INSERT INTO number VALUES (1), (2)");
        Statement& reading = connection_->statement("SELECT x FROM number ORDER BY x").bind();
        QVERIFY(reading.step());
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(connection_->statement("SELECT " + QByteArray::number(i)).bind().firstInteger(),
                     qint64(i));
        int kept = 0;
        for (sqlite3_stmt* each = nullptr;
             (each = sqlite3_next_stmt(nativeConnection(connection_->database()), each)) != nullptr;)
            ++kept;
        QVERIFY2(kept < 400, qPrintable(QString::number(kept)));
        // One that is being read stays, however old it is.
        QVERIFY(reading.step());
        QCOMPARE(reading.integer(0), 2);
    }

    void integers()
    {
        for (const qint64 value :
             {std::numeric_limits<qint64>::min(), -1LL, 0LL, 1LL, std::numeric_limits<qint64>::max()})
            QCOMPARE(back("number", value).integer(0), value);
        QVERIFY(back("number", true).flag(0));
        QCOMPARE(back("number", 7).small(0), 7);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("null") << QString();
        QTest::newRow("Polish") << u"Zażółć gęślą jaźń"_s;
        QTest::newRow("right to left") << u"\u200fמכירה של מזגנים"_s;
        QTest::newRow("emoji") << u"👩‍🔧🚚"_s;
        QTest::newRow("statement") << u"'); DROP TABLE words; --"_s;
        QTest::newRow("zero byte") << u"a"_s + QChar(QChar::Null) + u"b"_s;
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'ż');
    }

    void texts()
    {
        QFETCH(QString, text);
        const Statement& row = back("words", text);
        // No text is an empty one, never NULL.
        QVERIFY(!row.isNull(0));
        QCOMPARE(row.text(0), text);
    }

    /// QSqlQuery would bind them as UTF-16, where SQLite takes such a first letter for a mark of the byte
    /// order.
    void noLetterIsTakenForAMark()
    {
        QFETCH_GLOBAL(bool, natively);
        if (!natively)
            return;
        const QString halfAPair = u"deal "_s + QChar(0xd83d) + u" cable"_s;
        for (const QString& text : {u"\ufeffabc"_s, u"\ufffeabc"_s, u"a\ufeffb"_s, halfAPair})
            QCOMPARE(back("words", text).text(0), QString::fromUtf8(text.toUtf8()));
    }

    void rowsAreCopiedAsTheyAre()
    {
        connection_->run("CREATE TABLE any_value (a ANY, b ANY, c ANY, d ANY, e ANY, f ANY) STRICT");
        Statement& row = connection_->statement("SELECT 7, 0.5, 'ż', '', x'', NULL").bind();
        QVERIFY(row.step());
        QVERIFY(connection_->statement("INSERT INTO any_value VALUES (?, ?, ?, ?, ?, ?)").bindRow(row).run());
        row.reset();
        Statement& types = connection_->statement("SELECT typeof(a) || ' ' || typeof(b) || ' ' || typeof(c) "
                                                  "|| ' ' || typeof(d) || ' ' || typeof(e) || ' ' || "
                                                  "typeof(f) FROM any_value");
        QCOMPARE(types.bind().firstText(), u"integer real text text blob null"_s);
    }

    void nothingHappensAfterAFailure()
    {
        Statement& rows = connection_->statement("SELECT x FROM number WHERE x > ?");
        connection_->run("nonsense");
        QVERIFY(connection_->failed());
        QVERIFY(!rows.bind(1).step());
        QVERIFY(!connection_->statement("INSERT INTO number VALUES (1)").bind().run());
        connection_->forgetFailure();
        QCOMPARE(connection_->number("SELECT count(*) FROM number"), qint64(0));
    }

    void changedRowsAreCounted()
    {
        QVERIFY(connection_->statement("INSERT INTO number VALUES (?), (2), (3)").bind(1).run());
        Statement& update = connection_->statement("UPDATE number SET x = x + 1 WHERE x > ?");
        QVERIFY(update.bind(1).run());
        QCOMPARE(update.changes(), 2);
        QVERIFY(update.bind(100).run());
        QCOMPARE(update.changes(), 0);
    }

    void bytesComeBack()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(static_cast<char>(i));
        QCOMPARE(back("bytes", all).bytes(0), all);
        const Statement& row = back("bytes", QByteArray());
        QVERIFY(!row.isNull(0));
        QCOMPARE(row.bytes(0), QByteArray());
    }

    void whatIsNothingIsNull()
    {
        QVERIFY(back("number", DealId()).isNull(0));
        QVERIFY(back("number", DealId()).id<DealId>(0).isNull());
        QCOMPARE(back("number", DealId(5)).id<DealId>(0), DealId(5));
        QVERIFY(back("number", QDate()).isNull(0));
        QVERIFY(!back("number", QDate()).date(0).isValid());
        for (const QDate day : {QDate(2026, 2, 28), QDate(2024, 2, 29), QDate(1, 1, 1), QDate(9999, 12, 31)})
            QCOMPARE(back("number", day).date(0), day);
        QVERIFY(back("number", Instant()).isNull(0));
        QCOMPARE(back("number", Instant{-5}).instant(0), Instant{-5});
    }

    void listsOfValues()
    {
        Statement& insert = connection_->statement("INSERT INTO two VALUES (?, ?)");
        QVERIFY(insert.bindAll(QList<SqlValue>{qint64(1), u"one"_s}).run());
        QVERIFY(insert.bindAll(QList<SqlValue>{qint64(2), u"two"_s}).run());
        SqlText text;
        text.add("SELECT b FROM two WHERE a IN ").addList({1, 2}).add(" AND b <> ?", u"one"_s);
        QCOMPARE(text.sql, QByteArray("SELECT b FROM two WHERE a IN (?, ?) AND b <> ?"));
        QCOMPARE(connection_->statement(text.sql).bindAll(text.values).firstText(), u"two"_s);
        SqlText none;
        none.add("SELECT count(*) FROM two WHERE a IN ").addList({});
        QCOMPARE(connection_->statement(none.sql).bindAll(none.values).firstInteger(), 0);
        QVERIFY(!connection_->failed());
    }

    void oneTextIsOneStatement()
    {
        QCOMPARE(&connection_->statement("SELECT 1"), &connection_->statement("SELECT 1"));
        QVERIFY(&connection_->statement("SELECT 1") != &connection_->statement("SELECT 2"));
    }

    void aHalfReadStatementStartsAnew()
    {
        connection_->run("INSERT INTO number VALUES (1), (2), (3)");
        Statement& rows = connection_->statement("SELECT x FROM number WHERE x >= ? ORDER BY x");
        QVERIFY(rows.bind(1).step());
        QVERIFY(rows.step());
        QVERIFY(rows.bind(3).step());
        QCOMPARE(rows.integer(0), 3);
        QVERIFY(!rows.step());
        QCOMPARE(rows.bind(2).firstInteger(), 2);
        QCOMPARE(rows.bind(9).firstInteger(), 0);
    }

    void countsWhatItChanged()
    {
        Statement& insert = connection_->statement("INSERT INTO number VALUES (1), (2), (3)");
        QVERIFY(insert.run());
        QCOMPARE(insert.changes(), 3);
        Statement& update = connection_->statement("UPDATE number SET x = 9 WHERE x = ?");
        QVERIFY(update.bind(2).run());
        QCOMPARE(update.changes(), 1);
        QVERIFY(update.bind(2).run());
        QCOMPARE(update.changes(), 0);
    }

    void aWrongStatementFailsTheConnection()
    {
        Statement& wrong = connection_->statement("SELEKT 1");
        QVERIFY(!wrong.bind(1).step());
        QCOMPARE(connection_->problem().code, ProblemCode::DatabaseFailed);
        connection_->forgetFailure();
        QVERIFY(!connection_->statement("SELECT 1").bind(1, 2).step()); // more values than parameters
        QVERIFY(connection_->failed());
    }

    void aRefusedRowLeavesTheStatementUsable()
    {
        Statement& insert = connection_->statement("INSERT INTO number VALUES (?)");
        QVERIFY(!insert.bind(u"no number"_s).run());
        QVERIFY(connection_->failed());
        QVERIFY(!insert.bind(1).run()); // until the failure is forgotten
        connection_->forgetFailure();
        QVERIFY(insert.bind(1).run());
        QCOMPARE(connection_->number("SELECT count(*) FROM number"), 1);
    }

private:
    /// Stores one value and reads it back.
    template<class Value>
    const Statement& back(const QByteArray& table, const Value& value)
    {
        connection_->run("DELETE FROM " + table);
        if (!connection_->statement("INSERT INTO " + table + " VALUES (?)").bind(value).run())
            qFatal("not stored: %s", qPrintable(connection_->problem().values.join(u' ')));
        Statement& row = connection_->statement("SELECT x FROM " + table).bind();
        if (!row.step())
            qFatal("not read");
        return row;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Connection> connection_;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
