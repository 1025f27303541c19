// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Winning, losing, and coming back.
class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        deal_ = w_->deal(u"A"_s);
        for (const ClosingReason& each : expect((*w_)->lists().directory()).reasons)
            reasons_.insert(each.status, each.id);
    }

    void theProbabilityItHadIsKept_data()
    {
        QTest::addColumn<DealStatus>("status");
        QTest::addColumn<int>("shown");
        QTest::addColumn<qint64>("certain");
        QTest::newRow("won") << DealStatus::Won << 100 << 100'000LL;
        QTest::newRow("lost") << DealStatus::Lost << 0 << 0LL;
        QTest::newRow("outdated") << DealStatus::Outdated << 0 << 0LL;
    }

    void theProbabilityItHadIsKept()
    {
        QFETCH(DealStatus, status);
        QFETCH(int, shown);
        QFETCH(qint64, certain);
        tick(u"Meeting with the decision maker"_s);
        tick(u"Contract signed"_s);
        QVERIFY((*w_)->deals().untick(w_->sal, deal_, w_->action(u"Meeting with the decision maker"_s)).ok());
        const Progress before = w_->progress(deal_);
        w_->clock->advanceDays(3);
        close(status);
        const Deal stored = w_->details(deal_).deal;
        QCOMPARE(stored.status, status);
        QCOMPARE(stored.closing.at, w_->clock->now());
        QCOMPARE(stored.progress, before);
        QCOMPARE(shownProbability(stored.status, stored.progress), shown);
        QCOMPARE(percent(stored.progress.doneWeight, stored.progress.totalWeight), 10);
        QCOMPARE(expect((*w_)->dealQueries().count(w_->ada, {})), (CountAndValue{1, 100'000, certain}));
        QCOMPARE(expect((*w_)->statistics().openDeals(w_->ada, GroupBy::Stage, {})).total.count, 0);
        QVERIFY(w_->isClean());
    }

    void whoMayReopen_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("may");
        QTest::newRow("owner") << u"Sal"_s << true;
        QTest::newRow("manager") << u"Max"_s << true;
        QTest::newRow("manager of the team above") << u"Mia"_s << true;
        QTest::newRow("manager by name of the team") << u"Tom"_s << true;
        QTest::newRow("administrator") << u"Ada"_s << true;
        QTest::newRow("participant") << u"Sue"_s << false;
        QTest::newRow("whoever sees it") << u"Pat"_s << false;
        QTest::newRow("who left") << u"Lea"_s << false;
    }

    void whoMayReopen()
    {
        QFETCH(QString, who);
        QFETCH(bool, may);
        PeopleService& people = (*w_)->people();
        // South above North; Tom, a salesperson, is North's named manager; Lea managed it and left.
        QVERIFY(w_->change(w_->ada, Team{w_->north, u"North"_s, w_->south, w_->tom}).ok());
        (void)expect(people.addUser(w_->ada, {{}, u"Pat"_s, u"pat@example.com"_s, Role::Manager, {}, true}));
        (void)expect(
            people.addUser(w_->ada, {{}, u"Lea"_s, u"lea@example.com"_s, Role::Manager, w_->north, false}));
        DealFacts facts = w_->details(deal_).deal.facts;
        facts.participants = {w_->sue};
        facts.visibility = Visibility::Public;
        QVERIFY(w_->change(w_->sal, deal_, facts).ok());
        close(DealStatus::Lost);
        const UserId actor = expect(people.byEmail(w_->ada, who.toLower() + u"@example.com"_s)).id;
        QCOMPARE((*w_)->deals().reopen(actor, deal_).ok(), may);
        QCOMPARE(w_->details(deal_).deal.status, may ? DealStatus::Open : DealStatus::Lost);
        const auto seen = (*w_)->dealQueries().details(actor, deal_);
        QCOMPARE(seen.ok(), who != u"Lea");
        if (seen)
            QCOMPARE(seen->rights.reopen, may);
        QVERIFY(w_->isClean());
    }

    void aReopenedDealFollowsTheNewestVersion()
    {
        tick(u"Contact made"_s);
        tick(u"Contract signed"_s);
        close(DealStatus::Won);
        const Process before = w_->process();
        const Process without = before.withStageRemoved(w_->stage(u"Offer"_s));
        QVERIFY((*w_)->processes().publish(w_->ada, without, 1, {}).ok());
        QCOMPARE(w_->details(deal_).processVersion, 1);
        QCOMPARE(w_->progress(deal_).stage, before.stages.last().id);
        QVERIFY((*w_)->deals().reopen(w_->sal, deal_).ok());
        const DealDetails after = w_->details(deal_);
        QCOMPARE(after.processVersion, 2);
        QCOMPARE(after.deal.processVersion, 0);
        QCOMPARE(after.deal.closing, Closing{});
        QCOMPARE(after.deal.progress,
                 (Progress{w_->stage(u"Contact"_s), w_->stage(u"Needs analysis"_s), 10, 65}));
        QCOMPARE(after.ticks.size(), 2);
        QVERIFY(w_->isClean());
        // The stage comes back, and with it the tick.
        QVERIFY((*w_)->processes().publish(w_->ada, before, 2, {}).ok());
        QCOMPARE(w_->progress(deal_).doneWeight, 20);
        QVERIFY(w_->isClean());
    }

    void dutiesAreThoseOfTheNewestVersion()
    {
        tick(u"Contract signed"_s);
        Action duty = *w_->process().action(w_->action(u"Budget known"_s));
        duty.mandatory = true;
        QVERIFY((*w_)->processes().publish(w_->ada, w_->process().withAction(duty), 1, {}).ok());
        QCOMPARE((*w_)->deals().win(w_->ada, deal_).problem(),
                 (Problem{ProblemCode::MandatoryUndone, {u"Budget known"_s}}));
        // Losing asks for no duty.
        close(DealStatus::Lost);
        QVERIFY((*w_)->deals().reopen(w_->sal, deal_).ok());
        QVERIFY((*w_)->processes().publish(w_->ada, w_->process().withActionRemoved(duty.id), 2, {}).ok());
        close(DealStatus::Won);
        QVERIFY(w_->isClean());
    }

    void aClosedDealIsLeftAlone()
    {
        tick(u"Contact made"_s);
        close(DealStatus::Lost);
        const DealDetails before = w_->details(deal_);
        DealService& deals = (*w_)->deals();
        const auto closed = ProblemCode::DealClosed;
        for (const UserId actor : {w_->sal, w_->ada}) {
            QCOMPARE(deals.tick(actor, {deal_, w_->action(u"Offer sent"_s)}).problem().code, closed);
            QCOMPARE(deals.untick(actor, deal_, w_->action(u"Contact made"_s)).problem().code, closed);
            QCOMPARE(deals.win(actor, deal_).problem().code, closed);
            const ReasonId reason = reasons_.value(DealStatus::Outdated);
            QCOMPARE(deals.close(actor, deal_, DealStatus::Outdated, reason, {}).problem().code, closed);
        }
        QCOMPARE(w_->details(deal_), before);
    }

private:
    void tick(const QString& action)
    {
        QVERIFY((*w_)->deals().tick(w_->sal, {deal_, w_->action(action)}).ok());
    }
    void close(DealStatus status)
    {
        DealService& deals = (*w_)->deals();
        QVERIFY(status == DealStatus::Won
                    ? deals.win(w_->sal, deal_).ok()
                    : deals.close(w_->sal, deal_, status, reasons_.value(status), u"Why"_s).ok());
    }

    std::unique_ptr<TestWorkspace> w_;
    DealId deal_;
    QHash<DealStatus, ReasonId> reasons_;
};

QTEST_GUILESS_MAIN(ClosingTest)
#include "tst_closing.moc"
