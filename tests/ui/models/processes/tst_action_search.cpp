// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_process.h"
#include "ui/models/processes/action_search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

class TestActionSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesAndHints();
    void nothingMatchesWithoutASearch();
    void goesRound();
    void goesOnWhenAMatchIsGone();
    void beginsAnew();

private:
    const Process process_ = test::smallProcess();
};

void TestActionSearch::findsNamesAndHints()
{
    Process process = process_;
    process.stages[2].actions[0].hint = u"Ask about ŁÓDŹ"_s;
    ActionSearch search;
    search.begin(u"aCtIoN 1"_s);
    QVERIFY(search.isActive());
    QCOMPARE(search.matches(process), (QList<ActionId>{ActionId(11), ActionId(12), ActionId(13)}));
    search.begin(u"lodz"_s);
    QCOMPARE(search.matches(process), QList<ActionId>{ActionId(31)});
    search.begin(u"nobody"_s);
    QVERIFY(search.matches(process).isEmpty());
}

void TestActionSearch::nothingMatchesWithoutASearch()
{
    ActionSearch search;
    search.begin(u"  "_s);
    QVERIFY(!search.isActive());
    QVERIFY(search.matches(process_).isEmpty());
    QVERIFY(search.next(process_).isNull());
    QVERIFY(search.current().isNull());
}

void TestActionSearch::goesRound()
{
    ActionSearch search;
    search.begin(u"Action 3"_s);
    QVERIFY(search.current().isNull());
    QCOMPARE(search.next(process_), ActionId(31));
    QCOMPARE(search.next(process_), ActionId(32));
    QCOMPARE(search.next(process_), ActionId(31));
    QCOMPARE(search.current(), ActionId(31));
}

void TestActionSearch::goesOnWhenAMatchIsGone()
{
    ActionSearch search;
    search.begin(u"Action 1"_s);
    QCOMPARE(search.next(process_), ActionId(11));
    QCOMPARE(search.next(process_.withActionRemoved(ActionId(11))), ActionId(12));
}

void TestActionSearch::beginsAnew()
{
    ActionSearch search;
    search.begin(u"Action 1"_s);
    QCOMPARE(search.next(process_), ActionId(11));
    search.begin(u"Action"_s);
    QVERIFY(search.current().isNull());
    search.begin({});
    QVERIFY(!search.isActive());
}

QTEST_GUILESS_MAIN(TestActionSearch)
#include "tst_action_search.moc"
