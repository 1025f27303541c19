// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Moving a deal to another process and back.
class SwitchProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        w_ = std::make_unique<TestWorkspace>();
        first_ = w_->process().id;
        second_ = expect((*w_)->processes().duplicate(w_->ada, first_, u"Renewal"_s));
        deal_ = w_->deal(u"A"_s);
    }

    void eachProcessKeepsItsTicks()
    {
        tick(w_->action(u"Budget known"_s));
        const Progress inFirst = w_->progress(deal_);
        QVERIFY(switchTo(second_));
        QCOMPARE(w_->progress(deal_).doneWeight, 0);
        const Process second = expect((*w_)->processes().byId(w_->ada, second_)).process;
        tick(second.stages.at(1).actions.at(1).id);
        const Progress inSecond = w_->progress(deal_);
        QCOMPARE(inSecond.stage, second.stages.at(1).id);
        QVERIFY(switchTo(first_));
        QCOMPARE(w_->progress(deal_), inFirst);
        QVERIFY(switchTo(second_));
        QCOMPARE(w_->progress(deal_), inSecond);
        QCOMPARE(w_->details(deal_).ticks.size(), 2);
        QVERIFY(w_->isClean());
    }

    /// Losses are counted at the furthest stage ever reached, so a detour may not make it less.
    void theFurthestStageSurvivesADetour()
    {
        tick(w_->action(u"Contact made"_s));
        tick(w_->action(u"Offer sent"_s));
        QVERIFY((*w_)->deals().untick(w_->sal, deal_, w_->action(u"Offer sent"_s)).ok());
        const Progress before = w_->progress(deal_);
        QCOMPARE(before.furthest, w_->stage(u"Offer"_s));
        QVERIFY(switchTo(second_));
        QVERIFY(w_->progress(deal_).furthest.isNull());
        QVERIFY(switchTo(first_));
        QCOMPARE(w_->progress(deal_), before);
        QVERIFY(w_->isClean());
    }

    void totalsGoAlong()
    {
        tick(w_->action(u"Budget known"_s));
        QVERIFY(switchTo(second_));
        QCOMPARE(openIn(first_).count, 0);
        QCOMPARE(openIn(second_), (Sums{1, 100'000, 0}));
        QVERIFY(switchTo(first_));
        QCOMPARE(openIn(first_), (Sums{1, 100'000, 10'000}));
        QCOMPARE(openIn(second_).count, 0);
    }

    void theHistoryNamesBoth()
    {
        QVERIFY(switchTo(second_));
        const Event event = w_->details(deal_).timeline.first();
        QCOMPARE(event.kind, EventKind::ProcessChanged);
        QCOMPARE(event.subject, u"Renewal"_s);
        QCOMPARE(event.detail, u"Default process → Renewal"_s);
    }

    /// With so many, what a verb remembers of one process may not be lost when it reads the next.
    void amongManyProcesses()
    {
        QList<ProcessId> all;
        for (int i = 0; i < 150; ++i)
            all.append(expect((*w_)->processes().duplicate(w_->ada, first_, u"Process %1"_s.arg(i))));
        // A fresh start knows none of them.
        w_->workspace = w_->second();
        QString before = u"Default process"_s;
        for (int i = 0; i < all.size(); ++i) {
            QVERIFY(switchTo(all.at(i)));
            const QString now = u"Process %1"_s.arg(i);
            QCOMPARE(w_->details(deal_).timeline.first().detail, before + u" → "_s + now);
            before = now;
        }
        QVERIFY(w_->isClean());
    }

    void whatIsRefused()
    {
        const DealDetails before = w_->details(deal_);
        DealService& deals = (*w_)->deals();
        QCOMPARE(deals.switchProcess(w_->tom, deal_, second_).problem().code, ProblemCode::DealNotFound);
        QCOMPARE(deals.switchProcess(w_->sal, deal_, ProcessId(5)).problem().code,
                 ProblemCode::ProcessNotFound);
        QVERIFY((*w_)->processes().setActive(w_->ada, second_, false).ok());
        QCOMPARE(deals.switchProcess(w_->sal, deal_, second_).problem().code, ProblemCode::ProcessArchived);
        QVERIFY(switchTo(first_)); // where it is already
        QCOMPARE(w_->details(deal_), before);
        tick(w_->action(u"Contract signed"_s));
        QVERIFY(deals.win(w_->sal, deal_).ok());
        QVERIFY((*w_)->processes().setActive(w_->ada, second_, true).ok());
        QCOMPARE(deals.switchProcess(w_->sal, deal_, second_).problem().code, ProblemCode::DealClosed);
    }

    /// No new deals, but those that run go on.
    void anArchivedProcessRunsOn()
    {
        QVERIFY(switchTo(second_));
        QVERIFY((*w_)->processes().setActive(w_->ada, second_, false).ok());
        DealFacts facts = w_->facts(u"B"_s, w_->sal);
        facts.process = second_;
        QCOMPARE((*w_)->deals().create(w_->sal, facts).problem().code, ProblemCode::ProcessArchived);
        const Process second = expect((*w_)->processes().byId(w_->ada, second_)).process;
        tick(second.stages.at(3).actions.at(3).id);
        QVERIFY((*w_)->deals().win(w_->sal, deal_).ok());
        QVERIFY((*w_)->deals().reopen(w_->sal, deal_).ok());
        QCOMPARE(openIn(second_).count, 1);
        QVERIFY(w_->isClean());
    }

private:
    void tick(ActionId action) { QVERIFY((*w_)->deals().tick(w_->sal, {deal_, action}).ok()); }
    bool switchTo(ProcessId process) { return (*w_)->deals().switchProcess(w_->sal, deal_, process).ok(); }
    Sums openIn(ProcessId process)
    {
        OpenDealsFilter filter;
        filter.process = process;
        return expect((*w_)->statistics().openDeals(w_->ada, GroupBy::Owner, filter)).total;
    }

    std::unique_ptr<TestWorkspace> w_;
    ProcessId first_, second_;
    DealId deal_;
};

QTEST_GUILESS_MAIN(SwitchProcessTest)
#include "tst_switch_process.moc"
