// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/deal_walk.h"

#include <QTest>

using namespace stagewright;

namespace {

QList<DealId> ids(const QList<int>& numbers)
{
    QList<DealId> ids;
    for (const int number : numbers)
        ids.append(DealId(number));
    return ids;
}

} // namespace

class DealWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighbours_data()
    {
        QTest::addColumn<QList<int>>("list");
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("previous");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("leads");
        QTest::newRow("middle") << QList<int>{3, 1, 2} << 1 << 3 << 2 << 2 << true;
        QTest::newRow("first") << QList<int>{3, 1, 2} << 3 << 0 << 1 << 1 << true;
        QTest::newRow("last") << QList<int>{3, 1, 2} << 2 << 1 << 0 << 3 << true;
        QTest::newRow("only one") << QList<int>{3} << 3 << 0 << 0 << 1 << true;
        QTest::newRow("without a list") << QList<int>{} << 3 << 0 << 0 << 0 << false;
        QTest::newRow("not in the list") << QList<int>{1, 2} << 3 << 0 << 0 << 0 << false;
    }
    void neighbours()
    {
        QFETCH(const QList<int>, list);
        QFETCH(const int, at);
        QFETCH(const int, previous);
        QFETCH(const int, next);
        QFETCH(const int, place);
        QFETCH(const bool, leads);
        DealWalk walk;
        walk.start(DealId(at), ids(list), this);
        QCOMPARE(walk.neighbour(-1), DealId(previous));
        QCOMPARE(walk.neighbour(1), DealId(next));
        QCOMPARE(walk.place(), place);
        QCOMPARE(walk.leadsThrough(DealId(at)), leads);
        QVERIFY(!walk.leadsThrough(DealId()));
    }

    void goneDealsLeaveTheList_data()
    {
        QTest::addColumn<int>("gone");
        QTest::addColumn<int>("previous");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("last");
        QTest::newRow("before") << 1 << 2 << 4 << 2 << 3;
        QTest::newRow("after") << 4 << 2 << 5 << 3 << 3;
        QTest::newRow("the one shown") << 3 << 2 << 4 << 0 << 4;
        QTest::newRow("unknown") << 9 << 2 << 4 << 3 << 3;
    }
    void goneDealsLeaveTheList()
    {
        QFETCH(const int, gone);
        DealWalk walk;
        walk.start(DealId(3), ids({1, 2, 3, 4, 5}), this);
        walk.drop(DealId(gone));
        QTEST(int(walk.neighbour(-1).value()), "previous");
        QTEST(int(walk.neighbour(1).value()), "next");
        QTEST(int(walk.place()), "place");
        QVERIFY(walk.leadsThrough(DealId(3)));
        QTEST(int(walk.takeLast(this).value()), "last");
    }

    void goesOnFromAGoneDeal()
    {
        DealWalk walk;
        walk.start(DealId(2), ids({1, 2, 3}), this);
        walk.drop(DealId(2));
        walk.drop(DealId(2));
        QCOMPARE(walk.count(), 2);
        walk.show(DealId(3));
        QCOMPARE(walk.place(), 2);
        QCOMPARE(walk.neighbour(-1), DealId(1));
        walk.drop(DealId(3));
        QCOMPARE(walk.neighbour(1), DealId());
        QCOMPARE(walk.neighbour(-1), DealId(1));
        walk.show(DealId(1));
        QCOMPARE(walk.place(), 1);
        QCOMPARE(walk.count(), 1);
    }

    void anotherDealInterrupts()
    {
        DealWalk walk;
        walk.start(DealId(2), ids({1, 2, 3}), this);
        walk.show(DealId(9));
        QVERIFY(!walk.leadsThrough(DealId(9)));
        walk.show(DealId(3));
        QVERIFY(walk.leadsThrough(DealId(3)));
        QCOMPARE(walk.place(), 3);
    }

    void aWholeListReplacesItsFirstPage()
    {
        DealWalk walk;
        const QObject other;
        walk.start(DealId(2), ids({1, 2}), this);
        walk.complete(ids({1, 2, 3}), &other);
        QCOMPARE(walk.count(), 2);
        walk.complete(ids({4, 5}), this);
        QCOMPARE(walk.count(), 2);
        walk.complete(ids({0, 1, 2, 3}), this);
        QCOMPARE(walk.count(), 4);
        QCOMPARE(walk.place(), 3);
        QCOMPARE(walk.neighbour(1), DealId(3));
    }

    void onlyTheListItselfGetsTheLastDeal()
    {
        DealWalk walk;
        const QObject other;
        walk.start(DealId(2), ids({1, 2, 3}), this);
        walk.show(DealId(3));
        QCOMPARE(walk.takeLast(&other), DealId());
        QCOMPARE(walk.takeLast(nullptr), DealId());
        QCOMPARE(walk.takeLast(this), DealId(3));
        QCOMPARE(walk.takeLast(this), DealId());
        walk.show(DealId(2));
        QCOMPARE(walk.takeLast(this), DealId(2));
    }
};

QTEST_GUILESS_MAIN(DealWalkTest)
#include "tst_deal_walk.moc"
