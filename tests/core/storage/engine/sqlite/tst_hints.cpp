// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/connection.h"
#include "core/storage/engine/sqlite/hints.h"
#include "core/storage/engine/statement.h"

#include <QTest>

using namespace stagewright;

/// A hint is a comment to every other engine, and an order to SQLite.
class HintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translated_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* sql, const char* expected) {
            QTest::newRow(name) << QByteArray(sql) << QByteArray(expected);
        };
        row("none", "SELECT id FROM deal", "SELECT id FROM deal");
        row("one", "SELECT id FROM deal d /*+ index deal_board */ WHERE 1 = 1",
            "SELECT id FROM deal d INDEXED BY deal_board WHERE 1 = 1");
        row("two", "SELECT 1 FROM a /*+ index b */, c /*+ index d */",
            "SELECT 1 FROM a INDEXED BY b, c INDEXED BY d");
        row("unindexed", "SELECT id FROM deal d ORDER BY /*+ unindexed */ d.value, d.id",
            "SELECT id FROM deal d ORDER BY +d.value, d.id");
        row("a search", "SELECT 1 FROM deal d WHERE d.id IN (/*+ search deal_search */ ?)",
            "SELECT 1 FROM deal d WHERE d.id IN (SELECT rowid AS id FROM deal_search WHERE deal_search MATCH "
            "?)");
        row("a place in a text", "SELECT 1 WHERE strpos(t.text, ?) > 0",
            "SELECT 1 WHERE instr(t.text, ?) > 0");
        row("another comment", "SELECT /* every */ id FROM deal", "SELECT /* every */ id FROM deal");
        row("not closed", "SELECT id FROM deal /*+ index deal_board",
            "SELECT id FROM deal /*+ index deal_board");
    }

    void translated()
    {
        QFETCH(QByteArray, sql);
        QTEST(withHints(sql), "expected");
    }

    void obeyed()
    {
        const auto connection = Connection::inMemory();
        connection->run("CREATE TABLE pair (a INTEGER, b INTEGER); CREATE INDEX by_a ON pair (a); "
                        "CREATE INDEX by_b ON pair (b)");
        Statement plan(*connection,
                       "EXPLAIN QUERY PLAN SELECT a FROM pair /*+ index by_b */ WHERE a = 1 AND b = 2");
        QVERIFY(plan.bind().step());
        QVERIFY2(plan.text(3).contains(QLatin1String("by_b")), qPrintable(plan.text(3)));
    }

    /// Otherwise a page would be slow some day without anybody knowing why.
    void oneThatNoLongerFitsFails()
    {
        const auto connection = Connection::inMemory();
        connection->run("CREATE TABLE pair (a INTEGER, b INTEGER)");
        Statement rows(*connection, "SELECT a FROM pair /*+ index by_b */");
        QVERIFY(!rows.bind().step());
        QVERIFY(connection->failed());
    }
};

QTEST_GUILESS_MAIN(HintsTest)
#include "tst_hints.moc"
