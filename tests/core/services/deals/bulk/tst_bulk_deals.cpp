// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Deals as history tells them: statuses, dates and ticks are facts, and derived facts follow from them.
class BulkDealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        process_ = w_->process().id;
        created_ = {w_->clock->now().ms - 100 * day};
    }

    void rulesJudgePeopleAndNotHistory()
    {
        // Won without the mandatory signature.
        BulkDeal deal = wanted(u"Won long ago"_s);
        deal.status = DealStatus::Won;
        deal.closedAt = {created_.ms + 30 * day};
        deal.done = {w_->action(u"Contact made"_s), w_->action(u"Offer sent"_s)};
        const Deal stored = w_->details(store(deal)).deal;
        QCOMPARE(stored.status, DealStatus::Won);
        QCOMPARE(stored.createdAt, created_);
        QCOMPARE(stored.closing.at, deal.closedAt);
        QCOMPARE(stored.processVersion, 1);
        QCOMPARE(stored.progress, (Progress{w_->stage(u"Offer"_s), w_->stage(u"Offer"_s), 20, 100}));
        QCOMPARE(shownProbability(stored.status, stored.progress), 100);
        QVERIFY(w_->isClean());
    }

    void whatWasClosedCanBeReopened()
    {
        BulkDeal deal = wanted(u"Lost"_s);
        deal.status = DealStatus::Lost;
        deal.done = {w_->action(u"Budget known"_s)};
        const DealId id = store(deal);
        QCOMPARE(expect((*w_)->statistics().openDeals(w_->ada, GroupBy::Stage, {})).total.count, 0);
        QVERIFY((*w_)->deals().reopen(w_->sal, id).ok());
        const Sums sums = expect((*w_)->statistics().openDeals(w_->ada, GroupBy::Stage, {})).total;
        QCOMPARE(sums, (Sums{1, 5'000, 500}));
        QVERIFY(w_->isClean());
    }

    void theHistoryTellsItInOrder()
    {
        BulkDeal deal = wanted(u"A"_s);
        deal.origin = EventKind::Created;
        deal.withTickEvents = true;
        deal.status = DealStatus::Lost;
        deal.closedAt = {created_.ms + 9 * day};
        deal.reason = expect((*w_)->lists().directory()).reasons.first().id;
        deal.done = {w_->action(u"Contact made"_s), w_->action(u"Contact made"_s),
                     w_->action(u"Offer sent"_s)};
        deal.doneAt = {{created_.ms + day}, {created_.ms + 2 * day}, {created_.ms + 3 * day}};
        const DealDetails details = w_->details(store(deal));
        QList<EventKind> kinds;
        for (const Event& event : details.timeline)
            kinds.prepend(event.kind);
        QCOMPARE(kinds, (QList<EventKind>{EventKind::Created, EventKind::Ticked, EventKind::Ticked,
                                          EventKind::Lost}));
        QCOMPARE(details.timeline.first().subject, u"Too expensive"_s);
        QCOMPARE(details.timeline.at(2).before.doneWeight, 0);
        QCOMPARE(details.timeline.at(2).after.doneWeight, 10);
        QCOMPARE(details.ticks.size(), 2); // an action is done once
        QCOMPARE(details.deal.changedAt, deal.closedAt);
        QVERIFY(w_->isClean());
    }

    void ownersAreNoParticipants()
    {
        BulkDeal deal = wanted(u"A"_s);
        deal.facts.participants = {w_->sal, w_->tom, w_->tom};
        QCOMPARE(w_->details(store(deal)).deal.facts.participants, QList<UserId>{w_->tom});
    }

    void namesAreFoundOrMade()
    {
        BulkDeals bulk((*w_)->session());
        QVERIFY(bulk.begin().ok());
        QVERIFY(expect(bulk.company(u"Żółw"_s, false)).isNull());
        const CompanyId company = expect(bulk.company(u"Żółw"_s, true));
        QCOMPARE(expect(bulk.company(u" ŻÓŁW "_s, true)), company);
        // Letters that differ in a mark are another company.
        QVERIFY(expect(bulk.company(u"zolw"_s, false)).isNull());
        QVERIFY(expect(bulk.company(u" "_s, true)).isNull());
        QCOMPARE(expect(bulk.user(u"SAL@example.com"_s, true)), w_->sal);
        QCOMPARE(expect(bulk.user(u"sal"_s, true)), w_->sal);
        QVERIFY(expect(bulk.source(u"Web"_s, false)).isNull());
        QCOMPARE(expect(bulk.source(u"fair"_s, true)), expect(bulk.source(u"Fair"_s, false)));
        QCOMPARE(bulk.product(QString(10'000, u'x'), true).problem().code, ProblemCode::NameTooLong);
        QCOMPARE(bulk.company(QString(10'000, u'x'), true).problem().code, ProblemCode::NameTooLong);
        const UserId made = expect(bulk.user(u"Łucja Żak"_s, true));
        QVERIFY(bulk.commit().ok());
        const User stored = *expect((*w_)->people().organisation()).user(made);
        QCOMPARE(stored.email, u"lucja.zak@example.invalid"_s);
        QCOMPARE(stored.role, Role::Salesperson);
    }

    void companiesAreSearchable()
    {
        BulkDeals bulk((*w_)->session());
        QVERIFY(bulk.begin().ok());
        BulkDeal deal = wanted(u"Fleet"_s);
        deal.facts.company = expect(bulk.company(u"Zakłady Łódź"_s, true));
        const DealId id = expect(bulk.add(w_->ada, deal));
        QVERIFY(bulk.commit().ok());
        QCOMPARE(expect((*w_)->dealQueries().search(w_->ada, u"lodz"_s, 5)).value(0).id, id);
        QVERIFY(w_->isClean());
    }

    void nothingIsStoredWithoutACommit()
    {
        {
            BulkDeals bulk((*w_)->session());
            QVERIFY(bulk.begin().ok());
            for (int i = 0; i < 50; ++i)
                QVERIFY(bulk.add(w_->ada, wanted(u"A"_s)).ok());
            (void)expect(bulk.company(u"Acme"_s, true));
            (void)expect(bulk.user(u"Nobody yet"_s, true));
        }
        QCOMPARE(expect((*w_)->dealQueries().count(w_->ada, {})).count, 0);
        QVERIFY(expect((*w_)->dealQueries().companies(w_->ada, u"Acme"_s, 5)).isEmpty());
        QCOMPARE(expect((*w_)->people().organisation()).users.size(), 6);
        QVERIFY(w_->isClean());
    }

    void aFullDiskStoresNothing()
    {
        Connection& connection = (*w_)->session().connection();
        const qint64 pages = connection.number("PRAGMA page_count");
        connection.run("PRAGMA max_page_count = " + QByteArray::number(pages + 6));
        BulkDeals bulk((*w_)->session());
        QVERIFY(bulk.begin().ok());
        Outcome outcome = done();
        for (int i = 0; i < 5000 && outcome; ++i) {
            const auto added = bulk.add(w_->ada, wanted(u"Deal %1"_s.arg(i)));
            outcome = added ? done() : Outcome(added.problem());
        }
        QVERIFY(!outcome);
        QCOMPARE(outcome.problem().code, ProblemCode::DatabaseFull);
        QVERIFY(!bulk.commit().ok());
        connection.run("PRAGMA max_page_count = 1000000");
        QCOMPARE(expect((*w_)->dealQueries().count(w_->ada, {})).count, 0);
        QVERIFY(w_->isClean());
    }

    void theChangeIsToldOnceAfterTheCommit()
    {
        QList<Changes> heard;
        (*w_)->onChanged([&](const Changes& changes) { heard.append(changes); });
        BulkDeals bulk((*w_)->session());
        QVERIFY(bulk.begin().ok());
        QVERIFY(bulk.add(w_->ada, wanted(u"A"_s)).ok());
        QVERIFY(bulk.add(w_->ada, wanted(u"B"_s)).ok());
        QVERIFY(heard.isEmpty());
        QVERIFY(bulk.commit().ok());
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().manyDeals);
    }

    /// The large cache is for the bulk only, and is set also after something else failed.
    void theCacheIsAsBefore()
    {
        Connection& connection = (*w_)->session().connection();
        const qint64 usual = connection.number("PRAGMA cache_size");
        const auto locking = w_->second();
        locking->session().connection().run("BEGIN IMMEDIATE");
        connection.run("PRAGMA busy_timeout = 20");
        QVERIFY(!(*w_)->deals().create(w_->sal, w_->facts(u"A"_s, w_->sal)));
        QVERIFY2(!connection.failed(), "a failure ends with its transaction");
        connection.run("SELECT nothing FROM nowhere");
        QVERIFY(connection.failed());
        {
            BulkDeals bulk((*w_)->session());
            QCOMPARE(bulk.begin().problem().code, ProblemCode::DatabaseLocked);
        }
        locking->session().connection().run("ROLLBACK");
        QCOMPARE(connection.number("PRAGMA cache_size"), usual);
        {
            BulkDeals bulk((*w_)->session());
            QVERIFY(bulk.begin().ok());
            QVERIFY(connection.number("PRAGMA cache_size") != usual);
        }
        QCOMPARE(connection.number("PRAGMA cache_size"), usual);
    }

    /// What a trial promises is what there is room for, its own deals counted.
    void aTrialHasNoMoreRoomThanAnImport_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("taken");
        QTest::newRow("none left") << 3 << 0;
        QTest::newRow("some") << 8 << 5;
        QTest::newRow("enough") << 30 << 20;
    }

    void aTrialHasNoMoreRoomThanAnImport()
    {
        QFETCH(const int, most);
        QFETCH(const int, taken);
        for (int i = 0; i < 3; ++i)
            (void)store(wanted(u"Here"_s));
        Environment environment = w_->environment;
        environment.mostDeals = most;
        const auto limited = expect(Workspace::open(w_->file(), Workspace::Mode::ReadWrite, environment));
        for (const auto kind : {BulkDeals::Kind::Trial, BulkDeals::Kind::Trial, BulkDeals::Kind::Store}) {
            BulkDeals bulk(limited->session(), kind);
            QVERIFY(bulk.begin().ok());
            int added = 0;
            while (added < 20) {
                const auto id = bulk.add(w_->ada, wanted(u"New"_s));
                if (!id) {
                    QCOMPARE(id.problem(), (Problem{ProblemCode::TooManyDeals, {QString::number(most)}}));
                    break;
                }
                ++added;
            }
            QCOMPARE(added, taken);
            bulk.rollback();
        }
    }

private:
    static constexpr qint64 day = 86'400'000;

    [[nodiscard]] BulkDeal wanted(const QString& name)
    {
        BulkDeal deal;
        deal.facts = {name, process_, w_->sal};
        deal.facts.valueMinor = 5'000;
        deal.createdAt = created_;
        return deal;
    }
    [[nodiscard]] DealId store(const BulkDeal& deal)
    {
        BulkDeals bulk((*w_)->session());
        if (!bulk.begin())
            qFatal("could not begin");
        const DealId id = expect(bulk.add(w_->ada, deal));
        if (!bulk.commit())
            qFatal("could not commit");
        return id;
    }

    std::unique_ptr<TestWorkspace> w_;
    ProcessId process_;
    Instant created_;
};

QTEST_GUILESS_MAIN(BulkDealsTest)
#include "tst_bulk_deals.moc"
