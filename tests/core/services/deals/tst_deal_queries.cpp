// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/domain/name.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

#include <algorithm>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

QSet<DealId> idsOf(const QList<Deal>& deals)
{
    QSet<DealId> ids;
    for (const Deal& deal : deals)
        ids.insert(deal.id);
    return ids;
}

QList<DealId> idsOf(const QList<DealRow>& rows)
{
    QList<DealId> ids;
    for (const DealRow& row : rows)
        ids.append(row.id);
    return ids;
}

const QList<DealSort> allSorts{
    DealSort::Changed, DealSort::Created,       DealSort::Name,  DealSort::Value,   DealSort::Probability,
    DealSort::Stage,   DealSort::Status,        DealSort::Owner, DealSort::Company, DealSort::Product,
    DealSort::Source,  DealSort::ExpectedClose, DealSort::Closed};

} // namespace

class TestDealQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fixture_ = std::make_unique<TestWorkspace>();
        data_ = std::make_unique<RandomDeals>(*fixture_, 700, 11);
        people_ = expect((*fixture_)->people().organisation());
        QVERIFY(fixture_->isClean());
    }

    void everybodySeesWhatTheRuleSays()
    {
        for (const User& user : people_.users) {
            const QSet<DealId> seen = idsOf(data_->seenBy(people_, user.id));
            QCOMPARE(ids(user.id, {}), seen);
            // Rows are told by id too, and to nobody who may not see them.
            const QList<DealRow> rows = expect(queries().rows(user.id, ids(fixture_->ada, {}).values()));
            const QList<DealId> shown = idsOf(rows);
            QCOMPARE(QSet<DealId>(shown.cbegin(), shown.cend()), seen);
        }
        QVERIFY(!queries().ids(UserId(99), {}));
        QVERIFY(!queries().rows(UserId(99), {}));
    }

    void filtersFindWhatTheNaiveReadingFinds()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 400; ++i) {
            const UserId viewer = people_.users.at(random.bounded(int(people_.users.size()))).id;
            const DealQuery query = randomQuery(random);
            const QList<Deal> expected = naive(viewer, query);
            const QList<DealId> found = expect(queries().ids(viewer, query));
            QCOMPARE(QSet<DealId>(found.cbegin(), found.cend()), idsOf(expected));
            QCOMPARE(found.size(), expected.size());
            const Sums sums = sumsOf(expected);
            QCOMPARE(expect(queries().count(viewer, query)),
                     (CountAndValue{sums.count, sums.valueMinor, sums.weightedMinor}));
            QCOMPARE(expect(queries().firstPage(viewer, query, 20)),
                     expect(queries().rows(fixture_->ada, found.mid(0, 20))));
        }
    }

    void everySortIsAnOrder_data()
    {
        QTest::addColumn<DealSort>("sort");
        for (const DealSort sort : allSorts)
            QTest::addRow("sort %d", static_cast<int>(sort)) << sort;
    }

    void everySortIsAnOrder()
    {
        QFETCH(const DealSort, sort);
        for (const bool descending : {false, true}) {
            DealQuery query;
            query.sort = sort;
            query.descending = descending;
            const QList<DealId> ids = expect(queries().ids(fixture_->ada, query));
            QCOMPARE(ids.size(), data_->deals.size());
            const QList<DealRow> rows = expect(queries().rows(fixture_->ada, ids));
            QCOMPARE(idsOf(rows), ids);
            for (qsizetype i = 1; i < rows.size(); ++i)
                QVERIFY2(isOrdered(rows.at(i - 1), rows.at(i), sort, descending),
                         qPrintable(rows.at(i).name));
            QCOMPARE(expect(queries().firstPage(fixture_->ada, query, 50)), rows.mid(0, 50));
        }
    }

    void rowsCarryNamesAndTheNextTask()
    {
        for (const Deal& deal : data_->deals.mid(0, 200)) {
            const QList<DealRow> rows = expect(queries().rows(fixture_->ada, {deal.id}));
            QCOMPARE(rows.size(), 1);
            const DealRow& row = rows.first();
            QCOMPARE(row.name, deal.facts.name);
            QCOMPARE(row.progress, deal.progress);
            QCOMPARE(row.companyName, data_->companies.value(deal.facts.company));
            QCOMPARE(row.expectedClose, deal.facts.expectedClose);
            QCOMPARE(row.closedAt, deal.closing.at);
            QCOMPARE(row.nextTask, nextTask(expect(queries().details(fixture_->ada, deal.id)).tasks));
        }
        const DealId gone(1);
        const DealId there = data_->deals.first().id;
        QCOMPARE(idsOf(expect(queries().rows(fixture_->ada, {there, gone, there}))),
                 (QList<DealId>{there, there}));
    }

    void aLongReadCanBeCancelled()
    {
        const CancelFlag cancel = true;
        for (const DealSort sort : {DealSort::Changed, DealSort::Owner, DealSort::ExpectedClose}) {
            DealQuery query;
            query.sort = sort;
            const auto result = queries().ids(fixture_->ada, query, &cancel);
            QVERIFY(!result);
            QCOMPARE(result.problem().code, ProblemCode::Cancelled);
        }
        QCOMPARE(expect(queries().ids(fixture_->ada, {})).size(), data_->deals.size());
    }

    void searchFindsPartsOfNames_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"lod", "ŁÓDŹ",   "zak", "leasing 1",  "100% p",
                                 "%",   "_",      "a_b", "\"ramowa\"", "\"",
                                 "it",  "x",      "1",   "optima",     "nothing like this",
                                 "AND", "OR NOT", "*",   "--",         "'",
                                 "q",   "zz",     "o ",  " 1",         "y"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << QString(20'000, u'x');
        QTest::newRow("zero byte") << u"lo"_s + QChar(QChar::Null) + u"dz"_s;
    }

    void searchFindsPartsOfNames()
    {
        QFETCH(const QString, text);
        for (const UserId viewer : {fixture_->ada, fixture_->sal, fixture_->mia}) {
            // Every word, in any order; open deals first, newest first among them.
            const QStringList words = searchWords(folded(QString(text).remove(QChar(QChar::Null))));
            QList<DealId> expected;
            qsizetype open = 0;
            for (const Deal& deal : data_->seenBy(people_, viewer)) {
                const QString known = searchable(deal);
                if (!std::all_of(words.cbegin(), words.cend(),
                                 [&known](const QString& word) { return known.contains(word); }))
                    continue;
                const bool isOpen = deal.status == DealStatus::Open;
                expected.insert(isOpen ? 0 : open, deal.id);
                open += isOpen ? 1 : 0;
            }
            QCOMPARE(idsOf(expect(queries().search(viewer, text, 1000))), expected);
            QCOMPARE(idsOf(expect(queries().search(viewer, text, 3))), expected.mid(0, 3));
        }
    }

    void searchingForNothingFindsNothing()
    {
        QVERIFY(expect(queries().search(fixture_->ada, u"  "_s, 10)).isEmpty());
        QVERIFY(expect(queries().search(fixture_->ada, u"lodz"_s, -1)).isEmpty());
    }

private:
    DealQueries& queries() { return (*fixture_)->dealQueries(); }

    QSet<DealId> ids(UserId viewer, const DealQuery& query)
    {
        const QList<DealId> found = expect(queries().ids(viewer, query));
        return {found.cbegin(), found.cend()};
    }

    QString searchable(const Deal& deal) const
    {
        return searchText(deal.facts.name, data_->companies.value(deal.facts.company), {});
    }

    static std::optional<NextTask> nextTask(const QList<Task>& tasks)
    {
        std::optional<Task> next;
        for (const Task& task : tasks) {
            const auto key = [](const Task& t) {
                return std::tuple(!t.due.isValid(), t.due, t.id);
            };
            if (task.doneAt.isNull() && (!next || key(task) < key(*next)))
                next = task;
        }
        return next
                   ? std::optional(NextTask{next->title, next->type, next->due, next->dueTime, next->minutes})
                   : std::nullopt;
    }

    DealQuery randomQuery(QRandomGenerator& random)
    {
        const auto often = [&random](int outOf) {
            return random.bounded(outOf) == 0;
        };
        DealQuery query;
        query.sort = allSorts.at(random.bounded(int(allSorts.size())));
        query.descending = often(2);
        if (often(4))
            query.text = QList{u"lodz"_s, u"a"_s, u"100%"_s, u"crane"_s, u"ac"_s}.at(random.bounded(5));
        if (often(2))
            query.status = static_cast<DealStatus>(random.bounded(4));
        if (often(2)) {
            query.process = often(2) ? data_->first.id : data_->second.id;
            const QList<Stage>& stages = data_->process(query.process).stages;
            if (often(2))
                query.stage = often(4) ? StageId() : stages.at(random.bounded(int(stages.size()))).id;
        }
        if (often(5))
            query.owner = people_.users.at(random.bounded(int(people_.users.size()))).id;
        if (often(5))
            query.team = often(2) ? fixture_->north : fixture_->south;
        if (often(6))
            query.product = often(3) ? ProductId() : data_->products.first();
        if (often(6))
            query.source = often(3) ? SourceId() : data_->sources.last();
        if (often(5))
            query.createdFrom = QDate(2025, 10, 1).addDays(random.bounded(90));
        if (often(5))
            query.createdTo = QDate(2025, 11, 1).addDays(random.bounded(90));
        if (often(6))
            query.closingFrom = QDate(2026, 3, 1).addDays(random.bounded(30));
        if (often(6))
            query.closingTo = QDate(2026, 3, 20).addDays(random.bounded(30));
        return query;
    }

    QList<Deal> naive(UserId viewer, const DealQuery& query)
    {
        QList<Deal> found;
        for (const Deal& deal : data_->seenBy(people_, viewer)) {
            if (matches(deal, query))
                found.append(deal);
        }
        return found;
    }

    bool matches(const Deal& deal, const DealQuery& query) const
    {
        const DealFacts& facts = deal.facts;
        const QDate created = QDateTime::fromMSecsSinceEpoch(deal.createdAt.ms, Qt::UTC).date();
        const QDate close = facts.expectedClose;
        return (query.text.isEmpty() || searchable(deal).contains(folded(query.text))) &&
               (!query.status || *query.status == deal.status) &&
               (query.process.isNull() || query.process == facts.process) &&
               (!query.stage || *query.stage == deal.progress.stage) &&
               (query.owner.isNull() || query.owner == facts.owner) &&
               (query.team.isNull() || people_.membersBelow(query.team).contains(facts.owner)) &&
               (!query.product || *query.product == facts.product) &&
               (!query.source || *query.source == facts.source) &&
               (!query.createdFrom.isValid() || created >= query.createdFrom) &&
               (!query.createdTo.isValid() || created <= query.createdTo) &&
               (!query.closingFrom.isValid() || (close.isValid() && close >= query.closingFrom)) &&
               (!query.closingTo.isValid() || (close.isValid() && close <= query.closingTo));
    }

    /// What a row is ordered by, as text or number; nothing where it has none.
    QVariant sortValue(const DealRow& row, DealSort sort)
    {
        const auto named = [](const QString& name) {
            return name.isEmpty() ? QVariant() : QVariant(folded(name));
        };
        switch (sort) {
        case DealSort::Changed:
            return row.changedAt.ms;
        case DealSort::Created:
            return row.createdAt.ms;
        case DealSort::Name:
            return folded(row.name);
        case DealSort::Value:
            return row.valueMinor;
        case DealSort::Probability:
            return shownProbability(row.status, row.progress);
        case DealSort::Stage:
            return data_->process(row.process).stageIndex(row.progress.stage);
        case DealSort::Status:
            return static_cast<int>(row.status);
        case DealSort::Owner:
            return folded(people_.user(row.owner)->name);
        case DealSort::Company:
            return named(row.companyName);
        case DealSort::Product:
            return row.product.isNull() ? QVariant() : QVariant(data_->products.indexOf(row.product));
        case DealSort::Source: // Fair stands before Referral
            return row.source.isNull() ? QVariant() : QVariant(-data_->sources.indexOf(row.source));
        case DealSort::ExpectedClose:
            return row.expectedClose.isValid() ? QVariant(row.expectedClose.toJulianDay()) : QVariant();
        case DealSort::Closed:
            return row.closedAt.isNull() ? QVariant() : QVariant(row.closedAt.ms);
        }
        return {};
    }

    bool isOrdered(const DealRow& a, const DealRow& b, DealSort sort, bool descending)
    {
        const QVariant left = sortValue(a, sort);
        const QVariant right = sortValue(b, sort);
        if (left.isNull() || right.isNull())
            return right.isNull();
        const auto order = left.typeId() == QMetaType::QString ? left.toString().compare(right.toString())
                                                               : (left.toLongLong() > right.toLongLong()) -
                                                                     (left.toLongLong() < right.toLongLong());
        return descending ? order >= 0 : order <= 0;
    }

    std::unique_ptr<TestWorkspace> fixture_;
    std::unique_ptr<RandomDeals> data_;
    Organisation people_;
};

QTEST_GUILESS_MAIN(TestDealQueries)
#include "tst_deal_queries.moc"
