// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using stagewright::test::TestWorkspace;

namespace {

template<class T>
ProblemCode codeOf(const Result<T>& result)
{
    return result.problem().code;
}

/// Publishes the process with one of its actions changed.
template<class Change>
void changeAction(TestWorkspace& w, const QString& name, Change change)
{
    const ProcessSummary before = *w->processes().byName(w.ada, u"Default process"_s);
    Action action = *before.process.action(w.action(name));
    change(action);
    QVERIFY(w->processes().publish(w.ada, before.process.withAction(action), before.version, {}).ok());
}

} // namespace

class TestMoveDeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalTicksAreOneMove()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s, 1000);
        const auto moved = w->deals().move(
            w.sal, {deal,
                    w.stage(u"Contact"_s),
                    {{w.action(u"Decision makers identified"_s)}, {w.action(u"Contact made"_s), u"Rang"_s}}});
        QVERIFY(moved.ok());
        QVERIFY(moved->before.stage.isNull());
        QCOMPARE(moved->after.stage, w.stage(u"Contact"_s));
        const DealDetails details = w.details(deal);
        QCOMPARE(details.ticks.size(), 2);
        QCOMPARE(details.notes.size(), 1);
        QCOMPARE(details.timeline.size(), 3);
        // Each entry of the history goes on where the one before it ended.
        QCOMPARE(details.timeline.at(0).before, details.timeline.at(1).after);
        QVERIFY(w.isClean());
    }

    void backwardsAndAgain()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const ActionId made = w.action(u"Contact made"_s);
        const ActionId sent = w.action(u"Offer sent"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, made}).ok());
        QVERIFY(w->deals().tick(w.sal, {deal, sent, u"By mail"_s}).ok());
        const QList<Tick> before = w.details(deal).ticks;
        w.clock->advanceDays(3);
        QVERIFY(w->deals().move(w.sal, {deal, w.stage(u"Contact"_s), {}, {sent}}).ok());
        QCOMPARE(w.progress(deal).stage, w.stage(u"Contact"_s));
        QCOMPARE(w.progress(deal).furthest, w.stage(u"Offer"_s));
        QVERIFY(!w->undo().undo(w.sal)->refusal);
        QCOMPARE(w.details(deal).ticks, before);
        QVERIFY(w->deals().move(w.sal, {deal, StageId(), {}, {made, sent}}).ok());
        QVERIFY(w.progress(deal).stage.isNull());
        QVERIFY(w.isClean());
    }

    void aRefusedMoveStoresNothing()
    {
        TestWorkspace w;
        changeAction(w, u"Offer sent"_s, [](Action& action) { action.note = NoteRequirement::Note; });
        const DealId deal = w.deal(u"A"_s);
        const DealDetails before = w.details(deal);
        const ActionId made = w.action(u"Contact made"_s);
        const ActionId sent = w.action(u"Offer sent"_s);
        const StageId offer = w.stage(u"Offer"_s);
        const QDate tomorrow = w.environment.today().addDays(1);
        QCOMPARE(codeOf(w->deals().move(w.sal, {deal, offer, {{made}}})), ProblemCode::StageNotReached);
        QCOMPARE(codeOf(w->deals().move(w.sal, {deal, offer, {{made}, {sent}}})), ProblemCode::NoteRequired);
        QCOMPARE(codeOf(w->deals().move(w.sal, {deal, offer, {{made}, {sent, u"n"_s, {}, tomorrow}}})),
                 ProblemCode::DayInFuture);
        QCOMPARE(
            codeOf(w->deals().move(w.sal, {deal, offer, {{made}, {sent, QString(longestNote + 1, u'x')}}})),
            ProblemCode::TextTooLong);
        QCOMPARE(codeOf(w->deals().move(w.tom, {deal, offer, {{made}}})), ProblemCode::DealNotFound);
        QCOMPARE(w.details(deal), before);
        QVERIFY(w.isClean());
    }

    void ofTwoPeopleOneMoves()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const auto other = w.second();
        const MoveRequest toOffer{deal, w.stage(u"Offer"_s), {{w.action(u"Offer sent"_s)}}};
        const MoveRequest toContact{deal, w.stage(u"Contact"_s), {{w.action(u"Contact made"_s)}}};
        QVERIFY(w->deals().move(w.sal, toOffer).ok());
        QCOMPARE(codeOf(other->deals().move(w.max, toOffer)), ProblemCode::AlreadyDone);
        QCOMPARE(codeOf(other->deals().move(w.max, toContact)), ProblemCode::StageNotReached);
        QCOMPARE(w.details(deal).ticks.size(), 1);
        QVERIFY(w->deals().remove(w.ada, deal).ok());
        QCOMPARE(codeOf(other->deals().move(w.max, toContact)), ProblemCode::DealNotFound);
        QVERIFY(w.isClean());
    }

    void theDayItWasDoneStays()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const ActionId made = w.action(u"Contact made"_s);
        w.clock->advanceDays(5);
        const QDate day = w.environment.today().addDays(-4);
        QVERIFY(w->deals().move(w.sal, {deal, w.stage(u"Contact"_s), {{made, {}, {}, day}}}).ok());
        QCOMPARE(w.environment.dateOf(w.details(deal).ticks.first().at), day);
        QCOMPARE(w.details(deal).timeline.first().at, w.clock->now());
        QVERIFY(w->deals().untick(w.sal, deal, made).ok());
        QVERIFY(!w->undo().undo(w.sal)->refusal);
        QCOMPARE(w.environment.dateOf(w.details(deal).ticks.first().at), day);
        QVERIFY(w.isClean());
    }

    void everyActionProposesItsTaskAndTells()
    {
        TestWorkspace w;
        for (const QString& name : {u"Contact made"_s, u"Decision makers identified"_s})
            changeAction(w, name, [&](Action& action) {
                TaskTemplate task;
                task.title = u"After "_s + name;
                action.trigger = task;
                action.notify.people = {w.max};
            });
        const DealId deal = w.deal(u"A"_s);
        const auto moved = w->deals().move(
            w.sal, {deal,
                    w.stage(u"Contact"_s),
                    {{w.action(u"Decision makers identified"_s)}, {w.action(u"Contact made"_s)}}});
        QVERIFY(moved.ok());
        QCOMPARE(moved->proposals.size(), 2);
        QCOMPARE(moved->proposals.first().action, w.action(u"Decision makers identified"_s));
        QCOMPARE(moved->proposals.last().task.deal, deal);
        QVERIFY(w.isClean());
    }

    void aThousandMoveAndTheRefusedAreNamed()
    {
        TestWorkspace w;
        const StageId contact = w.stage(u"Contact"_s);
        const ActionId made = w.action(u"Contact made"_s);
        QList<DealId> deals;
        QList<MoveRequest> requests;
        for (int i = 0; i < 1000; ++i) {
            deals.append(w.deal(u"Deal %1"_s.arg(i), 10));
            requests.append({deals.last(), contact, {{made}}});
        }
        QVERIFY(w->deals().tick(w.sal, {deals[1], w.action(u"Offer sent"_s)}).ok());
        ReasonId lost;
        const Directory directory = *w->lists().directory();
        for (const ClosingReason& each : directory.reasons)
            lost = each.status == DealStatus::Lost ? each.id : lost;
        QVERIFY(w->deals().close(w.sal, deals[2], DealStatus::Lost, lost, {}).ok());
        QVERIFY(w->deals().remove(w.sal, deals[3]).ok());
        const auto offered = w->deals().offerMoves(w.sal, w.process().id, deals, contact);
        QVERIFY(offered.ok());
        QCOMPARE(offered->refused.size(), 3); // back where nothing is done; closed; deleted
        QCOMPARE(offered->offers.size(), 997);
        const auto moved = w->deals().move(w.sal, requests);
        QVERIFY(moved.ok());
        QCOMPARE(moved->moved.size(), 997);
        QCOMPARE(moved->refused.size(), 3);
        QCOMPARE(moved->refused.first().name, u"Deal 1"_s);
        QCOMPARE(moved->refused.first().problem.code, ProblemCode::StageNotReached);
        QVERIFY(w.isClean());
    }
};

QTEST_GUILESS_MAIN(TestMoveDeal)
#include "tst_move_deal.moc"
