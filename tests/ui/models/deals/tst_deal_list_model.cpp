// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deals/deal_list_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

DealRow row(int id, const QString& name = {})
{
    DealRow row;
    row.id = DealId(id);
    row.name = name.isEmpty() ? u"Deal %1"_s.arg(id) : name;
    return row;
}

QList<DealRow> rows(const QList<int>& ids)
{
    QList<DealRow> rows;
    for (const int id : ids)
        rows.append(row(id));
    return rows;
}

} // namespace

class TestDealListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItIsGiven()
    {
        DealListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(rows({1, 2, 3}), 3);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1).data().toString(), u"Deal 2"_s);
        QCOMPARE(model.rowOf(DealId(3)), 2);
        QCOMPARE(model.rowOf(DealId(9)), -1);
    }

    void saysNothingWhenNothingChanged()
    {
        DealListModel model;
        model.setRows(rows({1, 2, 3}), 3);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows({1, 2, 3}), 3);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void tellsOnlyTheCardThatChanged()
    {
        DealListModel model;
        model.setRows(rows({1, 2, 3}), 3);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<DealRow> next = rows({1, 2, 3});
        next[1].name = u"Renamed"_s;
        model.setRows(next, 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void persistentIndexesFollowTheirDealsUnderRandomChanges()
    {
        QRandomGenerator random(7);
        DealListModel model;
        const QAbstractItemModelTester tester(&model);
        QList<int> ids{1, 2, 3, 4, 5, 6, 7, 8};
        int next = 9;
        model.setRows(rows(ids), ids.size());
        for (int round = 0; round < 300; ++round) {
            QHash<QString, QPersistentModelIndex> kept;
            for (int at = 0; at < model.rowCount(); ++at)
                kept.insert(model.index(at).data().toString(), model.index(at));
            std::shuffle(ids.begin(), ids.end(), random);
            for (int drop = random.bounded(3); drop > 0 && !ids.isEmpty(); --drop)
                ids.remove(random.bounded(static_cast<int>(ids.size())));
            for (int add = random.bounded(4); add > 0; --add)
                ids.insert(random.bounded(static_cast<int>(ids.size()) + 1), next++);
            model.setRows(rows(ids), ids.size());

            QCOMPARE(model.rows(), rows(ids));
            for (auto each = kept.cbegin(); each != kept.cend(); ++each) {
                const bool gone = !model.rows().contains(row(each.key().mid(5).toInt()));
                QCOMPARE(each.value().isValid(), !gone);
                if (!gone)
                    QCOMPARE(each.value().data().toString(), each.key());
            }
        }
    }

    void asksForMoreOnceUntilItCame()
    {
        DealListModel model;
        const QSignalSpy wanted(&model, &DealListModel::moreWanted);
        model.setRows(rows({1, 2}), 4);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toInt(), 2);
        model.append(rows({2, 3}));
        QCOMPARE(model.rows(), rows({1, 2, 3}));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.append({});
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(TestDealListModel)
#include "tst_deal_list_model.moc"
