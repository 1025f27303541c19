// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/generator.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// The first page of a list filtered by a word that many deals contain is found by looking through the deals
/// in order; it is the same page that sorting all hits finds.
class TestCommonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        w_ = std::make_unique<TestWorkspace>();
        const auto made = generateDeals(**w_, 5'000, 1, 0.5);
        QVERIFY(made.ok());
    }
    void cleanupTestCase() { w_.reset(); }
    void theFirstPageIsTheSame_data();
    void theFirstPageIsTheSame();

private:
    [[nodiscard]] QList<DealId> page(UserId viewer, const DealQuery& query, int limit)
    {
        QList<DealId> ids;
        const auto rows = (*w_)->dealQueries().firstPage(viewer, query, limit);
        for (const DealRow& row : *rows)
            ids.append(row.id);
        return ids;
    }

    std::unique_ptr<TestWorkspace> w_;
};

void TestCommonWords::theFirstPageIsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sells");
    QTest::addColumn<int>("sort");
    QTest::addColumn<int>("status");
    const DealSort sorts[] = {DealSort::Changed, DealSort::Created,     DealSort::Name,
                              DealSort::Value,   DealSort::Probability, DealSort::ExpectedClose,
                              DealSort::Closed};
    // One letter, which has no index; a common word, two of them, and one that is rare.
    for (const QString& text : {u"e"_s, u"ing"_s, u"ing a"_s, u"rack"_s}) {
        for (const bool sells : {false, true}) {
            for (const DealSort sort : sorts) {
                for (const int status :
                     {-1, static_cast<int>(DealStatus::Open), static_cast<int>(DealStatus::Won)})
                    QTest::addRow("%s, %s, sort %d, status %d", qPrintable(text),
                                  sells ? "sells" : "administers", static_cast<int>(sort), status)
                        << text << sells << static_cast<int>(sort) << status;
            }
        }
    }
}

void TestCommonWords::theFirstPageIsTheSame()
{
    QFETCH(const QString, text);
    QFETCH(const bool, sells);
    QFETCH(const int, sort);
    QFETCH(const int, status);
    const UserId viewer = sells ? w_->sal : w_->ada;
    DealQuery query;
    query.text = text;
    query.sort = static_cast<DealSort>(sort);
    if (status >= 0)
        query.status = static_cast<DealStatus>(status);
    for (const bool descending : {true, false}) {
        query.descending = descending;
        const auto all = (*w_)->dealQueries().ids(viewer, query);
        QVERIFY(all.ok() && !all->isEmpty());
        for (const int limit : {1, 10, 50})
            QCOMPARE(page(viewer, query, limit), all->first(std::min<qsizetype>(limit, all->size())));
        // What the index of the order does not know is asked of every hit.
        DealQuery narrow = query;
        narrow.createdFrom = QDate(2020, 1, 1);
        narrow.source = SourceId();
        const auto few = (*w_)->dealQueries().ids(viewer, narrow);
        QCOMPARE(page(viewer, narrow, 10), few->first(std::min<qsizetype>(10, few->size())));
    }
}

QTEST_MAIN(TestCommonWords)
#include "tst_common_words.moc"
