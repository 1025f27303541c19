// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// An untick that is taken back.
class TickAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackTheTickAsItWas();
    void tellsAndProposesNothing();
    void isRefused_data();
    void isRefused();
};

void TickAgainTest::bringsBackTheTickAsItWas()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Sensors"_s);
    const ActionId action = at.action(u"Budget known"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, action, u"120,000 a year"_s, {{u"budget.pdf"_s, "pdf"}}}).ok());
    const DealDetails before = at.details(deal);
    at.clock->advance(60'000);
    QVERIFY(at->deals().untick(at.max, deal, action).ok());
    QVERIFY(at.details(deal).ticks.isEmpty());
    at.clock->advance(60'000);
    QVERIFY(at->deals().tickAgain(at.max, deal, action).ok());
    const DealDetails after = at.details(deal);
    QCOMPARE(after.ticks, before.ticks);
    QCOMPARE(after.notes, before.notes);
    QCOMPARE(after.files, before.files);
    QCOMPARE(after.deal.progress, before.deal.progress);
    // The history keeps both steps, the last with the note the tick has again.
    QCOMPARE(after.timeline.size(), before.timeline.size() + 2);
    QCOMPARE(after.timeline.first().kind, EventKind::Ticked);
    QCOMPARE(after.timeline.first().actor, at.max);
    QCOMPARE(after.timeline.first().note, before.ticks.first().note);
    QVERIFY(at.isClean());
}

void TickAgainTest::tellsAndProposesNothing()
{
    TestWorkspace at;
    Process process = at.process();
    Action action = *process.action(at.action(u"Contact made"_s));
    action.notify.managers = true;
    process = process.withAction(action);
    QVERIFY(at->processes().publish(at.ada, process, 1, {}).ok());
    const DealId deal = at.deal(u"Sensors"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, action.id}).ok());
    QCOMPARE(*at->notifications().unreadCount(at.max), 1);
    QVERIFY(at->deals().untick(at.sal, deal, action.id).ok());
    QVERIFY(at->deals().tickAgain(at.sal, deal, action.id).ok());
    QCOMPARE(*at->notifications().unreadCount(at.max), 1);
}

void TickAgainTest::isRefused_data()
{
    using Prepare = std::function<void(TestWorkspace&, DealId, ActionId)>;
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("code");
    QTest::newRow("never ticked") << Prepare([](TestWorkspace&, DealId, ActionId) {})
                                  << int(ProblemCode::NotDone);
    QTest::newRow("done") << Prepare([](TestWorkspace& at, DealId deal, ActionId action) {
        QVERIFY(at->deals().tick(at.sal, {deal, action}).ok());
    }) << int(ProblemCode::AlreadyDone);
    QTest::newRow("closed since") << Prepare([](TestWorkspace& at, DealId deal, ActionId action) {
        QVERIFY(at->deals().tick(at.sal, {deal, action}).ok());
        QVERIFY(at->deals().untick(at.sal, deal, action).ok());
        const auto reasons = at->lists().directory();
        for (const ClosingReason& reason : reasons->reasons) {
            if (reason.status == DealStatus::Lost)
                QVERIFY(at->deals().close(at.sal, deal, DealStatus::Lost, reason.id, {}).ok());
        }
    }) << int(ProblemCode::DealClosed);
}

void TickAgainTest::isRefused()
{
    using Prepare = std::function<void(TestWorkspace&, DealId, ActionId)>;
    QFETCH(const Prepare, prepare);
    QFETCH(const int, code);
    TestWorkspace at;
    const DealId deal = at.deal(u"Sensors"_s);
    const ActionId action = at.action(u"Budget known"_s);
    prepare(at, deal, action);
    const DealDetails before = at.details(deal);
    const Outcome outcome = at->deals().tickAgain(at.sal, deal, action);
    QVERIFY(!outcome);
    QCOMPARE(int(outcome.problem().code), code);
    QCOMPARE(at.details(deal), before);
}

QTEST_GUILESS_MAIN(TickAgainTest)
#include "tst_tick_again.moc"
