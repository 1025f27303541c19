// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_selection.h"

#include "ui/models/deals/deal_id_table.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stagewright;

namespace {

/// A table without a workspace.
class Table : public DealIdTable
{
public:
    DealSelection selection{*this};

    explicit Table(const QList<DealId>& ids)
    {
        replaceIds(ids);
        selection.takeResult(ids);
    }
    void show(const QList<DealId>& ids)
    {
        changeIds(ids);
        selection.takeResult(ids);
    }
    void ask(bool others, const QList<DealId>& ids)
    {
        selection.beginResult(others);
        replaceIds(ids.first(std::min<qsizetype>(ids.size(), 2))); // the first page
        replaceIds(ids);
        selection.takeResult(ids);
    }
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex&, int) const override { return {}; }
};

QList<DealId> ids(std::initializer_list<int> numbers)
{
    QList<DealId> list;
    for (const int number : numbers)
        list.append(DealId(number));
    return list;
}

} // namespace

class DealSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someAndAll()
    {
        Table table(ids({5, 3, 9, 1}));
        DealSelection& selection = table.selection;
        QVERIFY(selection.isEmpty() && !selection.isEverything());
        selection.toggle(DealId(9));
        selection.set(DealId(5), true);
        QCOMPARE(selection.deals(), ids({5, 9}));
        selection.selectAll();
        QVERIFY(selection.isEverything());
        QCOMPARE(selection.deals(), ids({5, 3, 9, 1}));
        selection.toggle(DealId(3));
        QCOMPARE(selection.count(), 3);
        QVERIFY(!selection.isEverything() && !selection.contains(DealId(3)));
        QCOMPARE(selection.deals(), ids({5, 9, 1}));
        selection.toggle(DealId(3));
        QVERIFY(selection.isEverything());
        selection.clear();
        QVERIFY(selection.isEmpty());
        selection.setRows(3, 1, true);
        QCOMPARE(selection.deals(), ids({3, 9, 1}));
        selection.setRows(-4, 99, false);
        QVERIFY(selection.isEmpty());
    }

    void whatIsGoneIsNotSelected_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("some") << false;
        QTest::newRow("all but one") << true;
    }

    void whatIsGoneIsNotSelected()
    {
        QFETCH(bool, all);
        Table table(ids({1, 2, 3, 4}));
        DealSelection& selection = table.selection;
        if (all) {
            selection.selectAll();
            selection.toggle(DealId(4));
        } else {
            selection.setRows(0, 2, true);
        }
        table.show(ids({6, 4, 3, 1})); // 2 is gone, 6 is new
        QCOMPARE(selection.deals(), ids({3, 1}));
        table.ask(false, ids({1, 3, 4, 6})); // another order
        QCOMPARE(selection.deals(), ids({1, 3}));
        table.ask(true, ids({7, 3})); // other filters
        QCOMPARE(selection.deals(), ids({3}));
        table.show({});
        QVERIFY(selection.isEmpty() && !selection.isEverything());
        table.show(ids({3}));
        QVERIFY(selection.isEmpty());
    }

    void allOfWhatIsStillRead()
    {
        Table table(ids({1, 2}));
        table.selection.beginResult(true);
        table.selection.selectAll();
        QVERIFY(table.selection.isEmpty());
        table.show(ids({3, 4, 5}));
        QCOMPARE(table.selection.deals(), ids({3, 4, 5}));
    }

    void aHundredThousandAtOnce()
    {
        QList<DealId> many;
        for (int i = 1; i <= 100'000; ++i)
            many.append(DealId(i));
        Table table(many);
        QElapsedTimer timer;
        timer.start();
        table.selection.selectAll();
        QVERIFY(timer.elapsed() < 16);
        QCOMPARE(table.selection.count(), 100'000);
        QVERIFY(table.selection.contains(DealId(77'777)));
    }
};

QTEST_GUILESS_MAIN(DealSelectionTest)
#include "tst_deal_selection.moc"
