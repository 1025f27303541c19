// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/salvage_text.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// What was saved, what is missing and what became something else are three things.
class TestSalvageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<SalvagedPart>("part");
        QTest::addColumn<QString>("line");
        QTest::newRow("whole") << SalvagedPart{u"deal"_s, 400} << u"deals: 400"_s;
        QTest::newRow("missing") << SalvagedPart{u"deal"_s, 398, 2} << u"deals: 398, 2 missing"_s;
        QTest::newRow("mended") << SalvagedPart{u"deal"_s, 400, 0, false, 2}
                                << u"deals: 400, 2 with a value put right"_s;
        QTest::newRow("all")
            << SalvagedPart{u"note"_s, 3, 1, true, 2}
            << u"notes: 3, 1 missing, 2 with a value put right, some of it could not be read"_s;
    }

    void lines()
    {
        QFETCH(SalvagedPart, part);
        QFETCH(QString, line);
        QCOMPARE(salvagedLines({u"f"_s, {part}}), QStringList{line});
    }

    void whatAValueBecameIsTold()
    {
        SalvageReport report{u"f"_s, {{u"deal"_s, 400}, {u"workspace_user"_s, 4}}};
        QCOMPARE(salvageSentence(report), u"Nothing is missing."_s);
        QVERIFY(assumedLines(report).isEmpty());
        report.parts[0].mended = 2;
        QVERIFY(!report.isComplete());
        QVERIFY(salvageSentence(report).startsWith(u"Nothing is missing, but"_s));
        QCOMPARE(assumedLines(report).size(), 1);
        QVERIFY(assumedLines(report).first().contains(u"amounts of deals are now 0"_s));
        report.parts[1].missing = 1;
        QVERIFY(salvageSentence(report).startsWith(u"What is missing"_s));
    }
};

QTEST_GUILESS_MAIN(TestSalvageText)
#include "tst_salvage_text.moc"
