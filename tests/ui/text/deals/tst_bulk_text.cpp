// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/deals/bulk_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// What is said after many deals were changed; without a translator, in the source language.
class BulkTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWishHasItsSentence_data()
    {
        QTest::addColumn<int>("wish");
        QTest::addColumn<QString>("said");
        QTest::newRow("facts") << 0 << u"2 deal(s) changed."_s;
        QTest::newRow("process") << 1 << u"2 deal(s) moved to the other process."_s;
        QTest::newRow("won") << 2 << u"2 deal(s) won."_s;
        QTest::newRow("lost") << 3 << u"2 deal(s) lost."_s;
        QTest::newRow("outdated") << 4 << u"2 deal(s) outdated."_s;
        QTest::newRow("reopened") << 5 << u"2 deal(s) reopened."_s;
        QTest::newRow("deleted") << 6 << u"2 deal(s) deleted."_s;
    }

    void everyWishHasItsSentence()
    {
        QFETCH(int, wish);
        QFETCH(QString, said);
        const BulkWish wishes[] = {BulkFacts{},
                                   BulkSwitch{},
                                   BulkClosing{DealStatus::Won, {}, {}},
                                   BulkClosing{DealStatus::Lost, {}, {}},
                                   BulkClosing{DealStatus::Outdated, {}, {}},
                                   BulkReopening{},
                                   BulkRemoval{}};
        QCOMPARE(bulkReportText(wishes[wish], {2, 0, {}}), QStringList{said});
    }

    void refusalsAreNamed()
    {
        const BulkRefusal closed{{ProblemCode::DealClosed, {u"A"_s}}, 5, {u"A"_s, u"B"_s, u"C"_s}};
        QCOMPARE(bulkRefusalText(closed), u"Left as they are: 5 deal(s) closed already (A, B, C, …)."_s);
        const BulkRefusal one{{ProblemCode::DealClosed, {u"A"_s}}, 1, {u"A"_s}};
        QCOMPARE(bulkRefusalText(one), u"Left as they are: 1 deal(s) closed already (A)."_s);
        const BulkRefusal unseen{{ProblemCode::DealNotFound, {u"0"_s}}, 1, {}};
        QCOMPARE(bulkRefusalText(unseen), u"Left as they are: 1 deal(s) no longer there."_s);
        const BulkRefusal rare{{ProblemCode::ValueNegative, {}}, 1, {u"%1"_s}};
        QVERIFY(bulkRefusalText(rare).endsWith(u"(%1)."_s));
        QVERIFY(!bulkRefusalText(rare).contains(u".)"_s));
    }

    void onlyWhatHappenedIsSaid()
    {
        const BulkRefusal closed{{ProblemCode::DealClosed, {u"A"_s}}, 1, {u"A"_s}};
        QCOMPARE(bulkReportText(BulkRemoval{}, {0, 0, {closed}}).size(), 1);
        QCOMPARE(bulkReportText(BulkFacts{}, {0, 4, {}}), QStringList{u"4 deal(s) needed no change."_s});
        QCOMPARE(bulkReportText(BulkFacts{}, {0, 0, {}}), QStringList{u"0 deal(s) changed."_s});
        QCOMPARE(bulkReportText(BulkFacts{}, {1, 2, {closed}}).size(), 3);
    }
};

QTEST_GUILESS_MAIN(BulkTextTest)
#include "tst_bulk_text.moc"
