// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using stagewright::test::TestWorkspace;

class TestBoardOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnIsInOrder_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("names");
        QTest::newRow("last changed") << int(DealSort::Changed) << true << u"C B A"_s;
        QTest::newRow("longest idle") << int(DealSort::Changed) << false << u"A B C"_s;
        QTest::newRow("value") << int(DealSort::Value) << true << u"B C A"_s;
        QTest::newRow("closing date") << int(DealSort::ExpectedClose) << false << u"C A B"_s;
    }

    void everyColumnIsInOrder()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QString, names);
        TestWorkspace w;
        const QDate day(2026, 4, 1);
        const auto add = [&](const QString& name, qint64 major, QDate close) {
            w.clock->advance(1000);
            EnteredDeal entered{w.facts(name, w.sal, major)};
            entered.facts.expectedClose = close;
            QVERIFY(w->deals().create(w.sal, entered).ok());
        };
        add(u"A"_s, 100, day.addDays(5));
        add(u"B"_s, 300, {});
        add(u"C"_s, 200, day);
        DealQuery query;
        query.sort = static_cast<DealSort>(sort);
        query.descending = descending;
        const ProcessId process = w.process().id;
        const auto board = w->dealQueries().board(w.sal, process, query, 10);
        QVERIFY(board.ok());
        QStringList shown;
        for (const DealRow& row : board->first().cards)
            shown << row.name;
        QCOMPARE(shown.join(u' '), names);
        // What is read on scrolling goes on where the first cards ended.
        const auto rest = w->dealQueries().boardCards(w.sal, process, StageId(), query, 1, 10);
        QVERIFY(rest.ok());
        QCOMPARE(*rest, board->first().cards.mid(1));
    }

    void theMostProbableIsFirst()
    {
        TestWorkspace w;
        const DealId little = w.deal(u"Little"_s);
        const DealId much = w.deal(u"Much"_s);
        QVERIFY(w->deals().tick(w.sal, {little, w.action(u"Offer sent"_s)}).ok());
        QVERIFY(w->deals().tick(w.sal, {much, w.action(u"Offer sent"_s)}).ok());
        QVERIFY(w->deals().tick(w.sal, {much, w.action(u"Contact made"_s)}).ok());
        DealQuery query;
        query.sort = DealSort::Probability;
        for (const bool descending : {true, false}) {
            query.descending = descending;
            const auto board = w->dealQueries().board(w.sal, w.process().id, query, 10);
            QVERIFY(board.ok());
            QCOMPARE(board->last().cards.first().id, descending ? much : little);
        }
    }
};

QTEST_GUILESS_MAIN(TestBoardOrder)
#include "tst_board_order.moc"
