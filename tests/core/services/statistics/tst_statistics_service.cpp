// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/rights.h"
#include "core/services/statistics/statistics_service.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Every chart against the same deals added up by hand.
class StatisticsServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsAddUp_data();
    void groupsAddUp();
    void stagesComeInTheirOrder();
    void theDefaultProcessIsMeantByStage();
    void nothingForStrangers();
    void followsEveryChange();
    void tilesAddUp();

private:
    [[nodiscard]] QList<Deal> wanted(UserId viewer, const OpenDealsFilter& filter) const;
    [[nodiscard]] static qint64 keyOf(const Deal& deal, GroupBy by);
    [[nodiscard]] QDate day(Instant at) const { return fixture_->environment.dateOf(at); }

    std::unique_ptr<TestWorkspace> fixture_;
    std::unique_ptr<RandomDeals> data_;
    Organisation people_;
};

void StatisticsServiceTest::initTestCase()
{
    fixture_ = std::make_unique<TestWorkspace>();
    data_ = std::make_unique<RandomDeals>(*fixture_, 600, 21);
    people_ = expect((*fixture_)->people().organisation());
}

QList<Deal> StatisticsServiceTest::wanted(UserId viewer, const OpenDealsFilter& filter) const
{
    QList<Deal> found;
    const QList<Deal> seen = data_->seenBy(people_, viewer);
    for (const Deal& deal : seen) {
        const User* owner = people_.user(deal.facts.owner);
        const QDate created = day(deal.createdAt);
        if (deal.status == DealStatus::Open &&
            (filter.process.isNull() || deal.facts.process == filter.process) &&
            (filter.owner.isNull() || deal.facts.owner == filter.owner) &&
            (filter.team.isNull() || owner->team == filter.team) &&
            (!filter.createdFrom.isValid() || created >= filter.createdFrom) &&
            (!filter.createdTo.isValid() || created <= filter.createdTo))
            found.append(deal);
    }
    return found;
}

qint64 StatisticsServiceTest::keyOf(const Deal& deal, GroupBy by)
{
    switch (by) {
    case GroupBy::Stage:
        return deal.progress.stage.value();
    case GroupBy::Product:
        return deal.facts.product.value();
    case GroupBy::Owner:
        return deal.facts.owner.value();
    case GroupBy::Source:
        return deal.facts.source.value();
    }
    return 0;
}

void StatisticsServiceTest::groupsAddUp_data()
{
    QTest::addColumn<int>("filtered");
    QTest::newRow("everything") << 0;
    QTest::newRow("one process") << 1;
    QTest::newRow("an owner") << 2;
    QTest::newRow("a team") << 3;
    QTest::newRow("a period") << 4;
    QTest::newRow("all at once") << 5;
}

void StatisticsServiceTest::groupsAddUp()
{
    QFETCH(int, filtered);
    const QDate today = fixture_->environment.today();
    OpenDealsFilter filter;
    if (filtered == 1 || filtered == 5)
        filter.process = data_->second.id;
    if (filtered == 2)
        filter.owner = fixture_->sue;
    if (filtered == 3 || filtered == 5)
        filter.team = fixture_->north;
    if (filtered >= 4) {
        filter.createdFrom = today.addDays(-180);
        filter.createdTo = today.addDays(-30);
    }
    for (const User& viewer : std::as_const(people_.users)) {
        for (const GroupBy by : {GroupBy::Stage, GroupBy::Product, GroupBy::Owner, GroupBy::Source}) {
            OpenDealsFilter asked = filter;
            // Stages belong to a process.
            if (by == GroupBy::Stage && asked.process.isNull())
                asked.process = data_->first.id;
            const OpenDealsReport report = expect((*fixture_)->statistics().openDeals(viewer.id, by, asked));
            QHash<qint64, QList<Deal>> expected;
            const QList<Deal> deals = wanted(viewer.id, asked);
            for (const Deal& deal : deals)
                expected[keyOf(deal, by)].append(deal);
            QCOMPARE(report.total.count, deals.size());
            qint64 count = 0;
            qint64 valueMinor = 0;
            for (const OpenDealsGroup& group : report.groups) {
                QCOMPARE(group.sums, sumsOf(expected.take(group.key)));
                count += group.sums.count;
                valueMinor += group.sums.valueMinor;
            }
            QVERIFY(expected.isEmpty());
            QCOMPARE(count, report.total.count);
            QCOMPARE(valueMinor, report.total.valueMinor);
            QCOMPARE(report.total, sumsOf(deals));
        }
    }
}

void StatisticsServiceTest::stagesComeInTheirOrder()
{
    const OpenDealsReport report = expect(
        (*fixture_)->statistics().openDeals(fixture_->ada, GroupBy::Stage, {.process = data_->first.id}));
    QCOMPARE(report.groups.size(), data_->first.stages.size() + 1);
    QCOMPARE(report.groups.first().key, 0);
    QCOMPARE(report.groups.first().position, -1);
    for (qsizetype i = 0; i < data_->first.stages.size(); ++i) {
        QCOMPARE(report.groups[i + 1].key, data_->first.stages[i].id.value());
        QCOMPARE(report.groups[i + 1].name, data_->first.stages[i].name.text());
        QCOMPARE(report.groups[i + 1].position, static_cast<int>(i));
    }
    const OpenDealsReport owners =
        expect((*fixture_)->statistics().openDeals(fixture_->ada, GroupBy::Owner, {}));
    for (qsizetype i = 1; i < owners.groups.size(); ++i)
        QVERIFY(owners.groups[i - 1].sums.valueMinor >= owners.groups[i].sums.valueMinor);
}

void StatisticsServiceTest::theDefaultProcessIsMeantByStage()
{
    StatisticsService& service = (*fixture_)->statistics();
    QCOMPARE(expect(service.openDeals(fixture_->ada, GroupBy::Stage, {})),
             expect(service.openDeals(fixture_->ada, GroupBy::Stage, {.process = data_->first.id})));
}

void StatisticsServiceTest::nothingForStrangers()
{
    const auto report = (*fixture_)->statistics().openDeals(UserId(4242), GroupBy::Owner, {});
    QVERIFY(!report);
    QCOMPARE(report.problem().code, ProblemCode::UserNotFound);
}

void StatisticsServiceTest::followsEveryChange()
{
    TestWorkspace w;
    const auto total = [&w] {
        return expect(w->statistics().openDeals(w.ada, GroupBy::Stage, {})).total;
    };
    const DealId deal = w.deal(u"A"_s, 1000);
    QCOMPARE(total(), (Sums{1, 100'000, 0}));
    QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Decision makers identified"_s)}).ok());
    QCOMPARE(total(), (Sums{1, 100'000, 5'000}));
    QVERIFY(w.change(w.sal, deal, w.facts(u"A"_s, w.sal, 2000)).ok());
    QCOMPARE(total(), (Sums{1, 200'000, 10'000}));
    const auto directory = expect(w->lists().directory());
    ReasonId reason;
    for (const ClosingReason& each : directory.reasons) {
        if (each.status == DealStatus::Lost)
            reason = each.id;
    }
    QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, reason, {}).ok());
    QCOMPARE(total(), Sums());
    QVERIFY(w->deals().reopen(w.sal, deal).ok());
    QCOMPARE(total(), (Sums{1, 200'000, 10'000}));
    QVERIFY(w->deals().remove(w.ada, deal).ok());
    QCOMPARE(total(), Sums());
}

void StatisticsServiceTest::tilesAddUp()
{
    const QDate today = fixture_->environment.today();
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    const QDate next = quarter.addMonths(3);
    for (const User& viewer : std::as_const(people_.users)) {
        Sums now;
        Sums before;
        qint64 lost = 0;
        const QList<Deal> seen = data_->seenBy(people_, viewer.id);
        for (const Deal& deal : seen) {
            const QDate closed = day(deal.closing.at);
            if (deal.status == DealStatus::Won && closed >= quarter && closed < next) {
                now.count += 1;
                now.valueMinor += deal.facts.valueMinor;
            } else if (deal.status == DealStatus::Won && closed >= quarter.addMonths(-3) &&
                       closed < quarter) {
                before.count += 1;
                before.valueMinor += deal.facts.valueMinor;
            } else if (deal.status == DealStatus::Lost && closed >= quarter && closed < next) {
                ++lost;
            }
        }
        const StatisticsService::Tiles tiles =
            expect((*fixture_)->statistics().tiles(viewer.id, GroupBy::Owner, {}));
        QCOMPARE(tiles.wonThisQuarter.count, now.count);
        QCOMPARE(tiles.wonThisQuarter.valueMinor, now.valueMinor);
        QCOMPARE(tiles.wonLastQuarter.count, before.count);
        QCOMPARE(tiles.wonLastQuarter.valueMinor, before.valueMinor);
        QCOMPARE(tiles.lostThisQuarter, lost);
    }
}

QTEST_GUILESS_MAIN(StatisticsServiceTest)
#include "tst_statistics_service.moc"
