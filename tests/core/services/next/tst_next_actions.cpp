// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/next/next_actions.h"

#include "core/domain/deal/idle.h"
#include "core/services/session/session.h"
#include "tests/support/random_deals.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

QStringList deals(const NextList& list)
{
    QStringList names;
    for (const NextAction& next : list.actions)
        names.append(next.deal.name);
    return names;
}

} // namespace

class TestNextActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheOrderOfWhatPresses();
    void oneForEachDealWithItsReasons();
    void whoSeesWhat();
    void whatOthersMustDoIsLeftOut();
    void goneOnceDoneOrClosed();
    void valueZeroAndNoWeights();
    void limitAndProcess();
    void strangers();
    void sameAsReadingEveryDeal_data();
    void sameAsReadingEveryDeal();

private:
    static void plan(TestWorkspace& w, DealId deal, QDate due)
    {
        Task task;
        task.title = u"Talk"_s;
        task.type = TaskType::Meeting;
        task.due = due;
        task.responsible = w.sal;
        task.deal = deal;
        (void)expect(w->tasks().add(w.sal, task));
    }
    static NextList mine(TestWorkspace& w, UserId viewer)
    {
        return expect(w->nextActions().list(viewer, {}));
    }
    static NextList team(TestWorkspace& w, UserId viewer)
    {
        return expect(w->nextActions().list(viewer, {NextScope::Team}));
    }
};

void TestNextActions::inTheOrderOfWhatPresses()
{
    TestWorkspace w;
    const QDate today = w.environment.today();
    (void)w.deal(u"Plain"_s, 2000);
    (void)w.deal(u"Large"_s, 9000);
    plan(w, w.deal(u"Late"_s, 1000), today.addDays(-1));
    plan(w, w.deal(u"Today"_s, 1000), today);
    plan(w, w.deal(u"Tomorrow"_s, 1000), today.addDays(1));
    plan(w, w.deal(u"Planned"_s, 1000), today.addDays(9));
    QCOMPARE(deals(mine(w, w.sal)),
             (QStringList{u"Late"_s, u"Large"_s, u"Today"_s, u"Tomorrow"_s, u"Plain"_s, u"Planned"_s}));
    // A quiet fortnight later the plans have become late, and the others are idle.
    w.clock->advanceDays(14);
    const NextList later = mine(w, w.sal);
    QCOMPARE(deals(later),
             (QStringList{u"Large"_s, u"Late"_s, u"Today"_s, u"Tomorrow"_s, u"Planned"_s, u"Plain"_s}));
    QCOMPARE(later.actions.first().why, (QList<NextWhy>{{NextReason::Idle, 14}}));
    QCOMPARE(later.actions[1].why, (QList<NextWhy>{{NextReason::TaskLate, 15}, {NextReason::Idle, 14}}));
}

void TestNextActions::oneForEachDealWithItsReasons()
{
    TestWorkspace w;
    const DealId deal = w.deal(u"Press"_s, 1333);
    (void)expect(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}));
    const NextList list = mine(w, w.sal);
    QCOMPARE(list.actions.size(), 1);
    const NextAction& next = list.actions.first();
    QCOMPARE(next.deal, expect(w->dealQueries().rows(w.sal, {deal})).first());
    QCOMPARE(next.action.name.text(), u"Reason to contact defined"_s);
    QCOMPARE(next.stage, w.stage(u"Contact"_s));
    QCOMPARE(next.worthMinor, 6'665);
    QCOMPARE(list.worthMinor, 6'665);
    QCOMPARE(next.why, (QList<NextWhy>{{NextReason::NothingPlanned, 0}}));
    QVERIFY(!list.more);
}

void TestNextActions::whoSeesWhat()
{
    TestWorkspace w;
    const auto add = [&](const QString& name, Visibility visibility, const QList<UserId>& participants) {
        DealFacts facts = w.facts(name, w.sal);
        facts.visibility = visibility;
        facts.participants = participants;
        (void)expect(w->deals().create(w.sal, facts));
    };
    add(u"Private"_s, Visibility::Private, {});
    add(u"Public"_s, Visibility::Public, {});
    add(u"Hidden"_s, Visibility::Hidden, {});
    add(u"Shared"_s, Visibility::Hidden, {w.sue, w.tom});
    const auto sorted = [](QStringList names) {
        names.sort();
        return names;
    };
    const QStringList all{u"Hidden"_s, u"Private"_s, u"Public"_s, u"Shared"_s};
    QCOMPARE(sorted(deals(mine(w, w.sal))), all);
    QCOMPARE(deals(mine(w, w.sue)), QStringList{u"Shared"_s});
    QCOMPARE(deals(mine(w, w.tom)), QStringList{u"Shared"_s});
    QVERIFY(mine(w, w.max).actions.isEmpty());
    QVERIFY(mine(w, w.ada).actions.isEmpty());
    // Seeing a public deal is not working on it.
    QCOMPARE(deals(team(w, w.sue)), QStringList{u"Shared"_s});
    QCOMPARE(sorted(deals(team(w, w.max))), (QStringList{u"Private"_s, u"Public"_s}));
    QVERIFY(team(w, w.mia).actions.isEmpty());
}

void TestNextActions::whatOthersMustDoIsLeftOut()
{
    TestWorkspace w;
    Process process = w.process();
    for (Stage& stage : process.stages) {
        for (Action& action : stage.actions)
            action.performers.rule = PerformerRule::Managers;
    }
    process.stages[1].actions[1].performers = {PerformerRule::Chosen, {w.sal}};
    (void)expect(w->processes().publish(w.ada, process, 1, {}));
    const DealId deal = w.deal(u"Press"_s);
    QCOMPARE(mine(w, w.sal).actions.first().action.name.text(), u"Contact made"_s);
    QCOMPARE(team(w, w.max).actions.first().action.name.text(), u"Decision makers identified"_s);
    (void)expect(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}));
    QVERIFY(mine(w, w.sal).actions.isEmpty());
    QCOMPARE(team(w, w.max).actions.size(), 1);
}

void TestNextActions::goneOnceDoneOrClosed()
{
    TestWorkspace w;
    const DealId deal = w.deal(u"Press"_s);
    for (const Stage& stage : w.process().stages) {
        for (const Action& action : stage.actions) {
            const NextList list = mine(w, w.sal);
            QCOMPARE(list.actions.size(), 1);
            QCOMPARE(list.actions.first().action.id, action.id);
            (void)expect(w->deals().tick(w.sal, {deal, action.id}));
        }
    }
    QVERIFY(mine(w, w.sal).actions.isEmpty());
    (void)expect(w->deals().untick(w.sal, deal, w.action(u"Contract signed"_s)));
    QCOMPARE(mine(w, w.sal).actions.first().why.first().reason, NextReason::NeededToWin);
    const ReasonId reason = w->lists().directory()->reasons.first().id;
    QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, reason, {}).ok());
    QVERIFY(mine(w, w.sal).actions.isEmpty());
}

void TestNextActions::valueZeroAndNoWeights()
{
    TestWorkspace w;
    (void)w.deal(u"Nothing"_s, 0);
    plan(w, w.deal(u"Nothing, but late"_s, 0), w.environment.today().addDays(-1));
    QCOMPARE(deals(mine(w, w.sal)), (QStringList{u"Nothing, but late"_s, u"Nothing"_s}));
    Process process = w.process();
    for (Stage& stage : process.stages) {
        for (Action& action : stage.actions)
            action.weight = {};
    }
    (void)expect(w->processes().publish(w.ada, process, 1, {}));
    (void)w.deal(u"Large"_s, 9000);
    const NextList list = mine(w, w.sal);
    QCOMPARE(deals(list), (QStringList{u"Nothing, but late"_s, u"Large"_s, u"Nothing"_s}));
    QCOMPARE(list.worthMinor, 0);
}

void TestNextActions::limitAndProcess()
{
    TestWorkspace w;
    for (int i = 1; i <= 230; ++i)
        (void)w.deal(u"Deal %1"_s.arg(i), i);
    const NextList all = expect(w->nextActions().list(w.sal, {NextScope::Mine, w.process().id, 1'000'000}));
    QCOMPARE(all.actions.size(), NextQuery::mostRows);
    QVERIFY(all.more);
    QCOMPARE(all.actions.first().deal.name, u"Deal 230"_s);
    const NextList few = expect(w->nextActions().list(w.sal, {NextScope::Mine, {}, 3}));
    QCOMPARE(few.actions, all.actions.first(3));
    QVERIFY(few.more);
    for (const int limit : {0, -5})
        QVERIFY(expect(w->nextActions().list(w.sal, {NextScope::Mine, {}, limit})).actions.isEmpty());
    QCOMPARE(w->nextActions().list(w.sal, {NextScope::Mine, ProcessId(5), 3}).problem().code,
             ProblemCode::ProcessNotFound);
}

void TestNextActions::strangers()
{
    TestWorkspace w;
    const UserId left = expect(w->people().addUser(
        w.ada, {{}, u"Lea"_s, u"lea@example.com"_s, Role::Administrator, w.north, false}));
    for (const NextScope scope : {NextScope::Mine, NextScope::Team}) {
        QCOMPARE(w->nextActions().list(left, {scope}).problem().code, ProblemCode::UserInactive);
        QCOMPARE(w->nextActions().list(UserId(7), {scope}).problem().code, ProblemCode::UserNotFound);
    }
}

void TestNextActions::sameAsReadingEveryDeal_data()
{
    QTest::addColumn<bool>("ofTeam");
    QTest::addColumn<QString>("viewer");
    for (const QString& name : {u"Ada"_s, u"Max"_s, u"Sal"_s, u"Sue"_s, u"Mia"_s, u"Tom"_s}) {
        QTest::newRow(qPrintable(name + u" mine"_s)) << false << name;
        QTest::newRow(qPrintable(name + u" team"_s)) << true << name;
    }
}

/// The rule applied to each deal by itself, without any shortcut.
void TestNextActions::sameAsReadingEveryDeal()
{
    QFETCH(const bool, ofTeam);
    QFETCH(const QString, viewer);
    TestWorkspace w;
    const RandomDeals data(w, 300, 5);
    w.clock->advanceDays(10);
    const QDate today = w.environment.today();
    const Organisation people = expect(w->people().organisation());
    const auto user = std::find_if(people.users.cbegin(), people.users.cend(),
                                   [&](const User& each) { return each.name == viewer; });
    const UserId actor = user->id;
    const QSet<UserId> around = people.peopleAround(actor);

    QList<NextRank> wanted;
    QHash<DealId, ActionId> actions;
    for (const Deal& deal : data.deals) {
        const bool isMine = deal.facts.owner == actor || deal.facts.participants.contains(actor);
        if (deal.status != DealStatus::Open || !(ofTeam ? around.contains(deal.facts.owner) : isMine))
            continue;
        const Process& process = data.process(deal.facts.process);
        const auto allowed = [&](const Action& action) {
            return mayPerform(people, actor, action, deal.facts).ok();
        };
        const DealDetails details = w.details(deal.id);
        const auto step = nextStep(process, details.deal.progress.stage, details.done(), allowed);
        if (!step)
            continue;
        QDate task;
        for (const Task& each : details.tasks) {
            if (each.doneAt.isNull() && each.due.isValid() && (!task.isValid() || each.due < task))
                task = each.due;
        }
        const IdleRule rule{idleDaysOf(process, details.deal.progress.stage), today};
        const Pressure pressure{today, task, deal.facts.expectedClose,
                                rule.holds(w.environment.dateOf(details.deal.changedAt), task)};
        wanted.append({weightedMinor(deal.facts.valueMinor, step->weight, process.totalWeight()),
                       urgencyOf(pressure, step->neededToWin), deal.facts.valueMinor,
                       deal.facts.expectedClose, deal.id});
        actions.insert(deal.id, step->action);
    }
    std::sort(wanted.begin(), wanted.end(), standsBefore);

    for (const int limit : {1, 7, 40, 200}) {
        const NextQuery query{ofTeam ? NextScope::Team : NextScope::Mine, {}, limit};
        const NextList list = expect(w->nextActions().list(actor, query));
        QCOMPARE(list.actions.size(), std::min<qsizetype>(wanted.size(), limit));
        DealSums worth;
        for (qsizetype i = 0; i < list.actions.size(); ++i) {
            const NextAction& next = list.actions[i];
            QCOMPARE(next.deal.id, wanted[i].deal);
            QCOMPARE(next.action.id, actions.value(next.deal.id));
            QCOMPARE(next.worthMinor, wanted[i].worthMinor);
            QCOMPARE(next.urgency, wanted[i].urgency);
            worth.add(next.deal.valueMinor, next.action.weight.value(),
                      data.process(next.deal.process).totalWeight());
        }
        QCOMPARE(list.worthMinor, worth.sums().weightedMinor);
        if (wanted.size() > limit)
            QVERIFY(list.more);
    }
}

QTEST_GUILESS_MAIN(TestNextActions)
#include "tst_next_actions.moc"
