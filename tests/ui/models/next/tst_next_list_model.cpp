// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next/next_list_model.h"

#include "tests/support/random_deals.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

struct Listed
{
    TestWorkspace data;
    NextListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void read(const QList<NextPlace>& going = {})
    {
        const Directory directory = expect(data->lists().directory(data.sal));
        model.setActions(expect(data->nextActions().list(data.sal, {})), directory, going);
    }
    [[nodiscard]] QStringList deals() const
    {
        QStringList names;
        for (const NextRow& row : model.rows())
            names.append(row.next.deal.name);
        return names;
    }
};

} // namespace

class NextListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatWhyAndWorth();
    void theNextActionTakesTheLine();
    void whatGoesIsMarked();
    void anotherProcessIsNamed();
};

void NextListModelTest::aLineSaysWhatWhyAndWorth()
{
    Listed at;
    (void)at.data.deal(u"Solar pilot"_s, 2000);
    (void)at.data.deal(u"Fleet"_s, 9000);
    at.read();
    QCOMPARE(at.deals(), (QStringList{u"Fleet"_s, u"Solar pilot"_s}));
    const NextRow& first = at.model.rows().first();
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.stageIndex, -1);
    QVERIFY2(first.worth.startsWith(u'+') && first.worth.contains(u"450"_s), qPrintable(first.worth));
    QVERIFY2(first.formula.contains(u"× 5%"_s), qPrintable(first.formula));
    QCOMPARE(first.why.size(), 1);
    const QString spoken = at.model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"Decision makers identified"_s, u"Fleet"_s, first.why.first(), first.worth})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QVERIFY(at.model.index(0).data(Qt::ToolTipRole).toString().contains(first.why.first()));
}

void NextListModelTest::theNextActionTakesTheLine()
{
    Listed at;
    const DealId small = at.data.deal(u"Solar pilot"_s, 2000);
    const DealId large = at.data.deal(u"Fleet"_s, 9000);
    at.read();
    const QPersistentModelIndex kept = at.model.indexOf(small);
    QSignalSpy removed(&at.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&at.model, &QAbstractItemModel::dataChanged);
    (void)expect(
        at.data->deals().tick(at.data.sal, {large, at.data.action(u"Decision makers identified"_s)}));
    at.read();
    QCOMPARE(removed.size(), 0);
    QCOMPARE(changed.size(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(at.model.row(kept).next.deal.id, small);
    QCOMPARE(at.model.row(at.model.indexOf(large)).next.action.name.text(), u"Contact data completed"_s);
    QCOMPARE(at.model.deals(), (QList<DealId>{large, small}));
    QVERIFY(!at.model.indexOf(DealId(1)).isValid());
}

void NextListModelTest::whatGoesIsMarked()
{
    Listed at;
    (void)at.data.deal(u"Solar pilot"_s, 2000);
    (void)at.data.deal(u"Fleet"_s, 9000);
    at.read();
    QSignalSpy changed(&at.model, &QAbstractItemModel::dataChanged);
    const NextPlace place = at.model.rows().first().place();
    at.model.setGoing({place});
    QCOMPARE(changed.size(), 1);
    QVERIFY(at.model.rows().first().going);
    QVERIFY(!at.model.rows().last().going);
    at.read({place});
    QVERIFY(at.model.rows().first().going);
    at.model.setGoing({});
    QVERIFY(!at.model.rows().first().going);
}

void NextListModelTest::anotherProcessIsNamed()
{
    Listed at;
    (void)at.data.deal(u"Solar pilot"_s, 2000);
    at.read();
    const Directory known = expect(at.data->lists().directory(at.data.sal));
    const QString name = known.defaultProcess()->process.name.text();
    QVERIFY(!at.model.rows().first().about.contains(name));
    Directory other = known;
    for (ProcessSummary& each : other.processes)
        each.isDefault = false;
    at.model.setActions(expect(at.data->nextActions().list(at.data.sal, {})), other, {});
    QVERIFY(at.model.rows().first().about.contains(name));
}

QTEST_GUILESS_MAIN(NextListModelTest)
#include "tst_next_list_model.moc"
