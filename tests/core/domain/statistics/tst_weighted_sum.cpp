// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/process.h"
#include "core/domain/statistics/weighted_sum.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

class TestWeightedSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestWorkspaceFits();
    void partsComeBack();
    void roundsOnce();
    void aHalfOfUnlikePartsRoundsUp();
    void orderDoesNotMatter();
    void damageDoesNotOverflow();
    void staysAtTheEdge_data();
    void staysAtTheEdge();
};

namespace {
constexpr qint64 largestWeight = Process::maxActions * 100;
}

void TestWeightedSum::theLargestWorkspaceFits()
{
    // Nine million deals of ten billion, all of them won but for one point of the heaviest process.
    WeightedSum thousand;
    for (int i = 0; i < 1000; ++i)
        thousand.add(Money::largest, largestWeight - 1);
    DealSums all;
    for (qint64 i = 0; i < mostDealsKept / 1000; ++i)
        all.add(1000, 1000 * Money::largest, thousand, largestWeight);
    const Sums sums = all.sums();
    QCOMPARE(sums.count, mostDealsKept);
    QCOMPARE(sums.valueMinor, mostDealsKept * Money::largest);
    QCOMPARE(sums.weightedMinor, mostDealsKept * (Money::largest - Money::largest / largestWeight));
}

void TestWeightedSum::partsComeBack()
{
    WeightedSum sum;
    for (int i = 0; i < 300; ++i)
        sum.add(Money::largest - i, largestWeight - i);
    QCOMPARE(WeightedSum::fromParts(sum.billions(), sum.rest()), sum);
    QVERIFY(sum.billions() > 0);
    for (int i = 0; i < 300; ++i)
        sum.add(Money::largest - i, largestWeight - i, -1);
    QCOMPARE(sum, WeightedSum());
    sum.add(Money::largest, largestWeight, -1); // a change of the kept sums may be below zero
    QCOMPARE(WeightedSum::fromParts(sum.billions(), sum.rest()), sum);
    QCOMPARE(sum.toText(), u"-200000000000000000"_s);
}

void TestWeightedSum::roundsOnce()
{
    DealSums a;
    a.add(1, 40, 100); // 0.4
    DealSums b = a;
    QCOMPARE(a.sums().weightedMinor, 0);
    b += a;
    QCOMPARE(b.sums().weightedMinor, 1); // 0.8
    QCOMPARE(b.sums().count, 2);
    DealSums none;
    none.add(5, 0, 0);
    QCOMPARE(none.sums(), (Sums{1, 5, 0}));
}

void TestWeightedSum::aHalfOfUnlikePartsRoundsUp()
{
    DealSums sums;
    sums.add(1, 1, 3);
    sums.add(1, 1, 6);
    QCOMPARE(sums.sums().weightedMinor, 1); // 1/3 + 1/6
    sums.add(1, 1, 7);
    QCOMPARE(sums.sums().weightedMinor, 1);
    DealSums less;
    less.add(1, 1, 3);
    less.add(1, 16665, 100'000);
    QCOMPARE(less.sums().weightedMinor, 0); // 0.49998...
}

void TestWeightedSum::orderDoesNotMatter()
{
    QRandomGenerator random(7);
    DealSums forwards;
    DealSums backwards;
    QList<std::array<qint64, 3>> deals;
    for (int i = 0; i < 500; ++i) {
        const qint64 total = 1 + random.bounded(300);
        deals.append({random.bounded(1'000'000), random.bounded(int(total) + 1), total});
    }
    for (qsizetype i = 0; i < deals.size(); ++i) {
        const auto& one = deals[i];
        const auto& other = deals[deals.size() - 1 - i];
        forwards.add(one[0], one[1], one[2]);
        backwards.add(other[0], other[1], other[2]);
    }
    QCOMPARE(forwards, backwards);
    QCOMPARE(forwards.sums(), backwards.sums());
}

void TestWeightedSum::damageDoesNotOverflow()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    DealSums sums;
    for (int i = 0; i < 10; ++i)
        sums.add(most, most, 1);
    QCOMPARE(sums.sums().weightedMinor, most);
    QCOMPARE(sums.sums().valueMinor, most);
}

void TestWeightedSum::staysAtTheEdge_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("after");
    const auto row = [](const char* name, qint64 before, qint64 value, int times, qint64 after) {
        QTest::newRow(name) << before << value << times << after;
    };
    row("usual", 5, 7, 1, 12);
    row("taken away", 5, 7, -1, -2);
    row("above", most, 1, 1, most);
    row("below", least, 1, -1, least);
    row("the least taken away", 0, least, -1, most);
    row("the least taken away from the most", most, least, -1, most);
    row("the least twice", least, least, 1, least);
}

void TestWeightedSum::staysAtTheEdge()
{
    QFETCH(qint64, before);
    QFETCH(qint64, value);
    QFETCH(int, times);
    QFETCH(qint64, after);
    QCOMPARE(saturatingSum(before, saturatingTimes(value, times)), after);
    DealSums sums;
    sums.add(1, before, WeightedSum(), 0);
    sums.add(times, saturatingTimes(value, times), WeightedSum(), 0);
    QCOMPARE(sums.sums().valueMinor, after);
}

QTEST_APPLESS_MAIN(TestWeightedSum)
#include "tst_weighted_sum.moc"
