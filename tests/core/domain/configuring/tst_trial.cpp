// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/trial.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

constexpr UserId ada(1);  // administrator
constexpr UserId max(2);  // manages the north
constexpr UserId sal(3);  // of the north, owns the trial deal
constexpr UserId sue(4);  // of the south, takes part
constexpr UserId tom(5);  // of the south, has nothing to do with it
constexpr UserId gone(6); // left
const QDate today(2026, 11, 24);

Organisation company()
{
    Organisation people;
    people.teams = {{TeamId(1), u"North"_s, {}, {}}, {TeamId(2), u"South"_s, {}, {}}};
    people.users = {{ada, u"Ada"_s, u"ada@x.pl"_s, Role::Administrator, {}, true},
                    {max, u"Max"_s, u"max@x.pl"_s, Role::Manager, TeamId(1), true},
                    {sal, u"Sal"_s, u"sal@x.pl"_s, Role::Salesperson, TeamId(1), true},
                    {sue, u"Sue"_s, u"sue@x.pl"_s, Role::Salesperson, TeamId(2), true},
                    {tom, u"Tom"_s, u"tom@x.pl"_s, Role::Salesperson, TeamId(2), true},
                    {gone, u"Gone"_s, u"gone@x.pl"_s, Role::Manager, TeamId(1), false}};
    return people;
}

Action action(qint64 id, int weight, const std::function<void(Action&)>& change = {})
{
    Action made{ActionId(id), *ActionName::from(u"Action %1"_s.arg(id))};
    made.weight = *Weight::from(weight);
    if (change)
        change(made);
    return made;
}

Process process()
{
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    TaskTemplate call;
    call.title = u"{action} at {company}: {deal}"_s;
    call.dueInDays = 2;
    call.responsible = Responsible::Owner;
    made.stages = {{StageId(1), *StageName::from(u"First"_s)}, {StageId(2), *StageName::from(u"Second"_s)}};
    made.stages[0].actions = {
        action(11, 20,
               [&](Action& each) {
                   each.trigger = call;
                   each.notify.managers = true;
                   each.notify.owner = true;
               }),
        action(12, 30, [](Action& each) { each.note = NoteRequirement::NoteWithFile; })};
    made.stages[1].actions = {
        action(21, 40, [](Action& each) { each.performers.rule = PerformerRule::Managers; }),
        action(22, 10, [](Action& each) { each.mandatory = true; })};
    return made;
}

Trial trial()
{
    DealFacts facts{u"Trial"_s, ProcessId(1), sal};
    facts.participants = {sue};
    return {facts, u"Acme"_s};
}

/// The process and the people, to be seen by anyone.
struct Play
{
    Process draft = process();
    Organisation people = company();
    [[nodiscard]] TrialScene as(UserId actor) const { return {draft, people, actor, today}; }
};

} // namespace

class TestTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksToTheEnd();
    void tellsWhatATickSetsOff();
    void unticksAgain();
    void refuses_data();
    void refuses();
    void findsSomebodyForARole();
    void followsTheDraft();
};

void TestTrial::walksToTheEnd()
{
    const Play play;
    Trial deal = trial();
    QCOMPARE(progressOf(play.draft, deal).stage, StageId());
    auto step = tick(play.as(sal), deal, ActionId(11), {}, false);
    QVERIFY(step.ok());
    QCOMPARE(step->before.doneWeight, 0);
    QCOMPARE(step->after.doneWeight, 20);
    QCOMPARE(step->after.stage, StageId(1));
    step = tick(play.as(sue), step->trial, ActionId(22), {}, false);
    QVERIFY(step.ok());
    QCOMPARE(step->after.stage, StageId(2));
    step = win(play.as(sal), step->trial);
    QVERIFY(step.ok());
    QCOMPARE(step->trial.status, DealStatus::Won);
    QCOMPARE(win(play.as(sal), step->trial).problem().code, ProblemCode::DealClosed);
    step = reopen(play.as(max), step->trial);
    QVERIFY(step.ok());
    QCOMPARE(step->trial.status, DealStatus::Open);
    step = lose(play.as(ada), step->trial);
    QVERIFY(step.ok());
    QCOMPARE(step->trial.status, DealStatus::Lost);
}

void TestTrial::tellsWhatATickSetsOff()
{
    const Play play;
    const auto bySal = tick(play.as(sal), trial(), ActionId(11), {}, false);
    QVERIFY(bySal.ok());
    QCOMPARE(bySal->notified, QList<UserId>{max}); // not who did it, nor who left
    QCOMPARE(bySal->task->title, u"Action 11 at Acme: Trial"_s);
    QCOMPARE(bySal->task->due, today.addDays(2));
    QCOMPARE(bySal->task->responsible, sal);
    const auto byMax = tick(play.as(max), trial(), ActionId(11), {}, false);
    QVERIFY(byMax.ok());
    QCOMPARE(byMax->notified, QList<UserId>{sal});
    const auto quiet = tick(play.as(sal), trial(), ActionId(22), {}, false);
    QVERIFY(quiet.ok() && quiet->notified.isEmpty() && !quiet->task);
}

void TestTrial::unticksAgain()
{
    const Play play;
    auto step = tick(play.as(sal), trial(), ActionId(22), {}, false);
    QVERIFY(step.ok());
    step = untick(play.as(sal), step->trial, ActionId(22));
    QVERIFY(step.ok());
    QCOMPARE(step->after.stage, StageId());
    QCOMPARE(step->after.furthest, StageId(2)); // it has been there
    QVERIFY(step->trial.done.isEmpty() && !step->task);
}

void TestTrial::refuses_data()
{
    using Verb = std::function<Result<TrialStep>(const Play&)>;
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<Problem>("expected");
    const auto row = [](const char* name, const Verb& verb, const Problem& expected) {
        QTest::newRow(name) << verb << expected;
    };
    const auto ticking = [](UserId actor, qint64 id, const QString& note = {}, bool file = false) -> Verb {
        return [=](const Play& play) {
            return tick(play.as(actor), trial(), ActionId(id), note, file);
        };
    };
    const auto closed = [] {
        Trial deal = trial();
        deal.status = DealStatus::Lost;
        return deal;
    };
    using Code = ProblemCode;
    row("no such action", ticking(sal, 99), {Code::ActionNotFound, {ActionId(99).toText()}});
    row("no note", ticking(sal, 12), {Code::NoteRequired, {u"Action 12"_s}});
    row("empty note", ticking(sal, 12, u" \n"_s, true), {Code::NoteRequired, {u"Action 12"_s}});
    row("no file", ticking(sal, 12, u"note"_s), {Code::FileRequired, {u"Action 12"_s}});
    row("only managers", ticking(sal, 21), {Code::OnlyManagers, {u"Action 21"_s}});
    row("not their deal", ticking(tom, 11), {Code::DealNotFound, {DealId().toText()}});
    row("who left", ticking(gone, 11), {Code::UserInactive, {u"Gone"_s}});
    row("done already",
        [](const Play& play) {
            Trial deal = trial();
            deal.done = {ActionId(11)};
            return tick(play.as(sal), deal, ActionId(11), {}, false);
        },
        {Code::AlreadyDone, {u"Action 11"_s}});
    row("not done", [](const Play& play) { return untick(play.as(sal), trial(), ActionId(11)); },
        {Code::NotDone, {u"Action 11"_s}});
    row("closed", [=](const Play& play) { return tick(play.as(sal), closed(), ActionId(11), {}, false); },
        {Code::DealClosed, {u"Trial"_s}});
    row("mandatory", [](const Play& play) { return win(play.as(sal), trial()); },
        {Code::MandatoryUndone, {u"Action 22"_s}});
    row("open already", [](const Play& play) { return reopen(play.as(sal), trial()); },
        {Code::DealNotClosed, {u"Trial"_s}});
    row("only looks on", [=](const Play& play) { return reopen(play.as(sue), closed()); },
        {Code::NotAllowedToReopen, {u"Trial"_s}});
    row("a stranger closes", [](const Play& play) { return lose(play.as(tom), trial()); },
        {Code::DealNotFound, {DealId().toText()}});
}

void TestTrial::refuses()
{
    using Verb = std::function<Result<TrialStep>(const Play&)>;
    QFETCH(Verb, verb);
    QFETCH(Problem, expected);
    const auto step = verb(Play());
    QVERIFY(!step.ok());
    QCOMPARE(step.problem().code, expected.code);
    QCOMPARE(step.problem().values, expected.values);
}

void TestTrial::findsSomebodyForARole()
{
    const Organisation people = company();
    QCOMPARE(someoneAs(Role::Salesperson, people, sue), sue);
    QCOMPARE(someoneAs(Role::Salesperson, people, ada), sal);
    QCOMPARE(someoneAs(Role::Manager, people, sal), max);
    QCOMPARE(someoneAs(Role::Manager, people, sue), UserId()); // nobody manages the south
    QCOMPARE(someoneAs(Role::Administrator, people, sal), ada);
    QCOMPARE(someoneAs(Role::Administrator, {}, sal), UserId());
}

void TestTrial::followsTheDraft()
{
    // The draft is edited while the deal stands in it.
    Play play;
    const auto step = tick(play.as(sal), trial(), ActionId(22), {}, false);
    QVERIFY(step.ok());
    play.draft = play.draft.withActionRemoved(ActionId(22));
    QCOMPARE(progressOf(play.draft, step->trial).doneWeight, 0);
    QCOMPARE(progressOf(play.draft, step->trial).furthest, StageId(2));
    play.draft = play.draft.withStageRemoved(StageId(2));
    QCOMPARE(progressOf(play.draft, step->trial).furthest, StageId());
    QVERIFY(win(play.as(sal), step->trial).ok()); // nothing is mandatory any more
}

QTEST_GUILESS_MAIN(TestTrial)
#include "tst_trial.moc"
