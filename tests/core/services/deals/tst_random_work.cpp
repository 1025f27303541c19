// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/processes/process_service.h"
#include "tests/support/random_deals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// People do thousands of things in no order; whatever they do, every derived fact stays what the rules make
/// of the rest, and what is refused changes nothing.
class RandomWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysSound_data();
    void staysSound();

private:
    void doSomething();
    void work(DealId deal, UserId actor);
    void changeTheProcess();
    void importDeals();
    [[nodiscard]] UserId somebody();
    [[nodiscard]] QList<UserId> someParticipants();
    [[nodiscard]] ActionId anAction(const Process& process);

    template<class T>
    const T& pick(const QList<T>& list)
    {
        return list.at(random_.bounded(static_cast<int>(list.size())));
    }

    std::unique_ptr<TestWorkspace> w_;
    QRandomGenerator random_;
    QList<DealId> deals_;
    QList<ProcessId> processes_;
    QList<ReasonId> reasons_;
    int done_ = 0;
    int refused_ = 0;
};

UserId RandomWorkTest::somebody()
{
    return pick(QList<UserId>{w_->ada, w_->max, w_->sal, w_->sue, w_->mia, w_->tom});
}

QList<UserId> RandomWorkTest::someParticipants()
{
    QList<UserId> people;
    for (int i = random_.bounded(3); i > 0; --i)
        people.append(somebody());
    return people;
}

ActionId RandomWorkTest::anAction(const Process& process)
{
    QList<ActionId> all;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions)
            all.append(action.id);
    }
    return all.isEmpty() ? ActionId() : pick(all);
}

void RandomWorkTest::changeTheProcess()
{
    ProcessService& service = (*w_)->processes();
    const ProcessSummary now = expect(service.byId(w_->ada, pick(processes_)));
    Process next = now.process;
    const ActionId action = anAction(next);
    const Stage& stage = pick(next.stages);
    switch (random_.bounded(5)) {
    case 0:
        if (next.actionCount() > 4)
            next = next.withActionRemoved(action);
        break;
    case 1:
        next = next.withActionMoved(action, stage.id, random_.bounded(4));
        break;
    case 2:
        next = next.withStageMoved(stage.id, random_.bounded(4));
        break;
    case 3: {
        Action changed = *next.action(action);
        changed.weight = *Weight::from(random_.bounded(101));
        changed.mandatory = random_.bounded(4) == 0;
        next = next.withAction(changed);
        break;
    }
    default: {
        Action added = *next.action(action);
        added.id = w_->environment.ids->make<ActionId>();
        next = next.withActionAdded(stage.id, added, random_.bounded(4));
    }
    }
    (service.publish(w_->ada, next, now.version, {}) ? done_ : refused_) += 1;
}

void RandomWorkTest::importDeals()
{
    const ProcessId process = pick(processes_);
    const Process known = expect((*w_)->processes().byId(w_->ada, process)).process;
    BulkDeals bulk((*w_)->session());
    QVERIFY(bulk.begin().ok());
    QList<DealId> added;
    for (int i = random_.bounded(1, 6); i > 0; --i) {
        BulkDeal deal;
        deal.facts = {u"Imported %1"_s.arg(i), process, somebody()};
        deal.facts.valueMinor = random_.bounded(1'000'000);
        deal.facts.visibility = static_cast<Visibility>(random_.bounded(3));
        deal.facts.participants = someParticipants();
        deal.facts.company = expect(bulk.company(u"Firm %1"_s.arg(random_.bounded(5)), true));
        deal.status = static_cast<DealStatus>(random_.bounded(4));
        deal.withTickEvents = random_.bounded(2) == 0;
        deal.done = actionsUpTo(known, pick(known.stages).id);
        added.append(expect(bulk.add(w_->ada, deal)));
    }
    if (random_.bounded(3) == 0) {
        bulk.rollback();
        return;
    }
    QVERIFY(bulk.commit().ok());
    deals_ += added;
    ++done_;
}

void RandomWorkTest::work(DealId deal, UserId actor)
{
    DealService& service = (*w_)->deals();
    const auto details = (*w_)->dealQueries().details(w_->ada, deal);
    if (!details)
        return;
    const ActionId action = anAction(details->process);
    const auto count = [this](bool ok) {
        (ok ? done_ : refused_) += 1;
    };
    switch (random_.bounded(12)) {
    case 0:
        count(service.win(actor, deal).ok());
        break;
    case 1:
        count(service.close(actor, deal, static_cast<DealStatus>(random_.bounded(2, 4)), pick(reasons_), {})
                  .ok());
        break;
    case 2:
        count(service.reopen(actor, deal).ok());
        break;
    case 3:
        count(service.switchProcess(actor, deal, pick(processes_)).ok());
        break;
    case 4: {
        DealFacts facts = details->deal.facts;
        facts.valueMinor = random_.bounded(1'000'000);
        facts.owner = somebody();
        facts.visibility = static_cast<Visibility>(random_.bounded(3));
        facts.participants = someParticipants();
        count(service.changeFacts(actor, deal, {details->deal.facts, facts}).ok());
        break;
    }
    case 5:
        if (random_.bounded(6) == 0)
            count(service.remove(actor, deal).ok());
        break;
    case 6:
    case 7:
        count(service.untick(actor, deal, action).ok());
        break;
    default:
        count(service.tick(actor, {deal, action, random_.bounded(2) ? u"Seen"_s : QString()}).ok());
    }
}

void RandomWorkTest::doSomething()
{
    w_->clock->advance(random_.bounded(1, 3'600'000));
    const int what = random_.bounded(40);
    if (what == 0) {
        changeTheProcess();
    } else if (what == 1) {
        importDeals();
    } else if (what < 6 || deals_.isEmpty()) {
        DealFacts facts = w_->facts(u"Deal %1"_s.arg(deals_.size()), somebody(), random_.bounded(100'000));
        facts.process = pick(processes_);
        facts.participants = someParticipants();
        const auto made = (*w_)->deals().create(w_->ada, facts);
        if (made)
            deals_.append(*made);
    } else {
        work(pick(deals_), random_.bounded(2) == 0 ? w_->ada : somebody());
    }
}

void RandomWorkTest::staysSound_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void RandomWorkTest::staysSound()
{
    QFETCH(quint32, seed);
    w_ = std::make_unique<TestWorkspace>();
    random_.seed(seed);
    deals_.clear();
    done_ = 0;
    refused_ = 0;
    const Process first = w_->process();
    processes_ = {first.id, expect((*w_)->processes().duplicate(w_->ada, first.id, u"Second"_s))};
    reasons_.clear();
    for (const ClosingReason& each : expect((*w_)->lists().directory()).reasons)
        reasons_.append(each.id);
    for (int step = 1; step <= 1750; ++step) {
        doSomething();
        if (step % 250 == 0)
            QVERIFY2(w_->isClean(), qPrintable(u"after step %1"_s.arg(step)));
    }
    QVERIFY2(done_ > 400, qPrintable(QString::number(done_)));
    QVERIFY2(refused_ > 50, qPrintable(QString::number(refused_)));
}

QTEST_GUILESS_MAIN(RandomWorkTest)
#include "tst_random_work.moc"
