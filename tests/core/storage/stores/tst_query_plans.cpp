// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/statement.h"
#include "core/storage/stores/deals/deal_query_sql.h"
#include "core/storage/stores/deals/next_store.h"
#include "core/storage/stores/finding/find_store.h"
#include "core/storage/stores/statistics/statistics_store.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SqlText)

/// What is fast with a million deals must neither sort them nor look at every one: the plans say so.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInTheOrderOfAnIndex_data();
    void readsInTheOrderOfAnIndex();
    void looksThroughAlongAnIndex_data();
    void looksThroughAlongAnIndex();
    void sumsAlongAnIndex_data();
    void sumsAlongAnIndex();
    void workIsFoundByItsPeople();

private:
    [[nodiscard]] QString planOf(const SqlText& text);

    test::TestDatabase database_;
};

namespace {

DealFilter filterOf(bool everything, std::optional<DealStatus> status)
{
    DealFilter filter;
    filter.sight = everything ? DealSight{true, {}, {}} : DealSight{false, UserId(3), {UserId(3), UserId(4)}};
    filter.status = status;
    return filter;
}

} // namespace

QString TestQueryPlans::planOf(const SqlText& text)
{
    Statement rows(database_.connection(), "EXPLAIN QUERY PLAN " + text.sql);
    QStringList steps;
    rows.bindAll(text.values);
    while (rows.step())
        steps.append(rows.text(3));
    return database_.connection().failed() ? u"failed"_s : steps.join(u'\n');
}

void TestQueryPlans::readsInTheOrderOfAnIndex_data()
{
    QTest::addColumn<SqlText>("text");
    const std::optional<DealStatus> statuses[] = {std::nullopt, DealStatus::Open, DealStatus::Won};
    for (const bool everything : {true, false}) {
        for (const auto& status : statuses) {
            const DealFilter filter = filterOf(everything, status);
            const QByteArray who = (everything ? "everything, status " : "some, status ") +
                                   QByteArray::number(status ? static_cast<int>(*status) : -1);
            for (const bool descending : {true, false}) {
                for (int order = 0; order <= static_cast<int>(DealOrder::Closed); ++order) {
                    const auto wanted = static_cast<DealOrder>(order);
                    const auto part = hasEmptyValues(wanted) ? OrderPart::WithValue : OrderPart::Whole;
                    QTest::addRow("order %d %s, %s", order, descending ? "down" : "up", who.constData())
                        << orderedIdsSql(filter, {wanted, descending, 100}, part);
                }
                for (int key = 0; key <= static_cast<int>(DealKey::Status); ++key)
                    QTest::addRow("key %d %s, %s", key, descending ? "down" : "up", who.constData())
                        << idsOfKeySql(filter, static_cast<DealKey>(key), 1, descending, 100);
            }
        }
        DealFilter column = filterOf(everything, DealStatus::Open);
        column.process = ProcessId(1);
        column.stage = StageId(2);
        QTest::addRow("board, %s", everything ? "everything" : "some") << boardCardsSql(column, 0, 30);
        QTest::addRow("closed worth, %s", everything ? "everything" : "some")
            << closedWorthSql(filterOf(everything, std::nullopt));
        QTest::addRow("search, %s", everything ? "everything" : "some")
            << searchSql(column.sight, {TextQuery{{{u"rack"_s}}}, {}}, true, 20);
        QTest::addRow("several words, %s", everything ? "everything" : "some") << searchSql(
            column.sight, {TextQuery{{{u"rack"_s}, {u"bo "_s, u"boa"_s}}}, {u"ra"_s}}, false, 20);
        QTest::addRow("scan, %s", everything ? "everything" : "some")
            << searchSql(column.sight, {{}, {u"ra"_s, u"b"_s}}, true, 20);
        for (const TextKind kind : allTextKinds) {
            const QByteArray what = QByteArray(textsOf(kind)) + (everything ? ", everything" : ", some");
            QTest::addRow("find, %s", what.constData())
                << foundSql(kind, column.sight, {TextQuery{{{u"rack"_s}}}, {}}, FoundPart::Open, 20);
            QTest::addRow("find several words, %s", what.constData())
                << foundSql(kind, column.sight, {TextQuery{{{u"rack"_s}}}, {u"ra"_s}}, FoundPart::All, 20);
            QTest::addRow("find by looking through, %s", what.constData())
                << foundSql(kind, column.sight, {{}, {u"ra"_s, u"b"_s}}, FoundPart::All, 20);
        }
    }
}

void TestQueryPlans::readsInTheOrderOfAnIndex()
{
    QFETCH(SqlText, text);
    const QString plan = planOf(text);
    QVERIFY2(plan != u"failed", text.sql.constData());
    QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(plan));
    QVERIFY2(!plan.contains(u"SCAN d\n") && !plan.endsWith(u"SCAN d"), qPrintable(plan));
}

void TestQueryPlans::looksThroughAlongAnIndex_data()
{
    QTest::addColumn<SqlText>("text");
    for (const bool everything : {true, false}) {
        DealFilter filter = filterOf(everything, DealStatus::Open);
        filter.foldedText = u"rack bo"_s;
        filter.product = ProductId(7);
        for (int order = 0; order < static_cast<int>(DealOrder::Closed); ++order)
            QTest::addRow("order %d, %s", order, everything ? "everything" : "some")
                << lookingThroughSql(filter, {static_cast<DealOrder>(order), true, 100});
    }
}

void TestQueryPlans::looksThroughAlongAnIndex()
{
    QFETCH(SqlText, text);
    const QString plan = planOf(text);
    QVERIFY2(plan != u"failed", text.sql.constData());
    QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(plan));
    QVERIFY2(plan.contains(u" INDEX deal_by_"), qPrintable(plan));
    QVERIFY2(plan.endsWith(u"SEARCH t USING INTEGER PRIMARY KEY (rowid=?)"), qPrintable(plan));
}

void TestQueryPlans::sumsAlongAnIndex_data()
{
    QTest::addColumn<SqlText>("text");
    for (const bool everything : {true, false}) {
        DealFilter filter = filterOf(everything, DealStatus::Open);
        const char* who = everything ? "everything" : "some";
        filter.process = ProcessId(1);
        filter.createdFrom = Instant{1};
        for (const GroupBy by : {GroupBy::Stage, GroupBy::Product, GroupBy::Owner, GroupBy::Source})
            QTest::addRow("open by %d, %s", static_cast<int>(by), who) << openWorthSql(filter, by);
        filter.createdFrom = {};
        QTest::addRow("closed, %s", who)
            << closedSumsSql(filterOf(everything, DealStatus::Won), Instant{1}, Instant{2});
        filter.stage = StageId(2);
        QTest::addRow("idle, %s", who) << idleSql(filter, {Instant{1}, QDate(2026, 3, 2), QDate(2026, 3, 9)});
    }
}

void TestQueryPlans::sumsAlongAnIndex()
{
    QFETCH(SqlText, text);
    const QString plan = planOf(text);
    QVERIFY2(plan.contains(u"INDEX deal_"), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(plan));
}

/// Whoever asks what to do next waits for the deals they work on, not for all that are open.
void TestQueryPlans::workIsFoundByItsPeople()
{
    DealFilter filter = filterOf(false, DealStatus::Open);
    filter.owners = QList<UserId>{UserId(3), UserId(4)};
    const QString owned = planOf(openWorkSql(filter));
    QVERIFY2(owned.contains(u"SEARCH d USING INDEX deal_by_owner (owner_id=?)"_s), qPrintable(owned));
    const QString shared = planOf(sharedWorkSql(UserId(3), ProcessId(1)));
    QVERIFY2(shared.contains(u"SEARCH d USING INTEGER PRIMARY KEY (rowid=?)"_s), qPrintable(shared));
    QVERIFY2(shared.contains(u"USING COVERING INDEX participant_by_user (user_id=?)"_s), qPrintable(shared));
    for (const QString& plan : {owned, shared})
        QVERIFY2(plan.contains(u"SEARCH n USING INDEX task_open_by_deal (deal_id=?)"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_query_plans.moc"
