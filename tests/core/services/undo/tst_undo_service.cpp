// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "core/services/undo/undo_service.h"
#include "tests/core/services/undo/rich_deal.h"

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// What a verb leaves, once more undone and done again.
struct Verb
{
    StepKind kind;
    std::function<Outcome(TestWorkspace&, DealId)> run;
};

template<class T>
Outcome outcomeOf(const Result<T>& result)
{
    return result ? done() : Outcome(result.problem());
}

/// The first task of the deal.
TaskId taskIn(TestWorkspace& at, DealId deal)
{
    return at.details(deal).tasks.first().id;
}

const QList<Verb>& verbs()
{
    static const QList<Verb> all{
        {StepKind::Ticked,
         [](TestWorkspace& at, DealId deal) {
             return outcomeOf(at->deals().tick(
                 at.sal, {deal, at.action(u"Offer sent"_s), u"as told"_s, {{u"offer.pdf"_s, "bytes"}}}));
         }},
        {StepKind::Unticked,
         [](TestWorkspace& at, DealId deal) {
             return outcomeOf(at->deals().untick(at.sal, deal, at.action(u"Contact made"_s)));
         }},
        {StepKind::FactsChanged,
         [](TestWorkspace& at, DealId deal) {
             DealFacts facts = at.details(deal).deal.facts;
             facts.name = u"Renamed"_s;
             facts.valueMinor = 77;
             facts.participants = {at.tom};
             facts.visibility = Visibility::Public;
             return at.change(at.sal, deal, facts);
         }},
        {StepKind::ProcessChanged,
         [](TestWorkspace& at, DealId deal) {
             return at->deals().switchProcess(at.sal, deal, secondProcess(at));
         }},
        {StepKind::Won,
         [](TestWorkspace& at, DealId deal) {
             return at->deals().win(at.sal, deal);
         }},
        {StepKind::Lost,
         [](TestWorkspace& at, DealId deal) {
             return at->deals().close(at.sal, deal, DealStatus::Lost, lostReason(at), u"dear"_s);
         }},
        {StepKind::NoteAdded,
         [](TestWorkspace& at, DealId deal) {
             return outcomeOf(at->deals().addNote(at.sal, deal, u"A note"_s, {{u"a.txt"_s, "content"}}));
         }},
        {StepKind::TaskAdded,
         [](TestWorkspace& at, DealId deal) {
             return outcomeOf(at->tasks().add(at.sal, taskOf(at, deal, u"Second task"_s)));
         }},
        {StepKind::TaskChanged,
         [](TestWorkspace& at, DealId deal) {
             Task task = at.details(deal).tasks.first();
             task.title = u"Other"_s;
             task.due = {};
             return at.change(at.sal, task);
         }},
        {StepKind::TaskDone,
         [](TestWorkspace& at, DealId deal) {
             return at->tasks().setDone(at.sal, taskIn(at, deal), true);
         }},
        {StepKind::TaskRemoved,
         [](TestWorkspace& at, DealId deal) {
             return outcomeOf(at->tasks().remove(at.sal, taskIn(at, deal)));
         }},
    };
    return all;
}

} // namespace

class UndoServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbBackAndForth_data();
    void everyVerbBackAndForth();
    void reopening();
    void severalDeepAfterARestart();
    void aNewStepForgetsWhatWasTakenBack();
    void exactlyThisStep();
    void nothingToDo();
    void leavesWhatSomebodyElseChanged();
    void sameFieldIsRefusedThenPassedOver();
    void somebodyElsesTickIsRefused();
    void rightsOfNow();
    void oldThingsAreForgotten();
    void manyStepsAreForgotten();
};

void UndoServiceTest::everyVerbBackAndForth_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < verbs().size(); ++i)
        QTest::addRow("kind %d", static_cast<int>(verbs()[i].kind)) << static_cast<int>(i);
}

void UndoServiceTest::everyVerbBackAndForth()
{
    QFETCH(const int, index);
    const Verb& verb = verbs()[index];
    TestWorkspace at;
    const DealId deal = richDeal(at);
    const DealDetails before = stateOf(at, deal);
    const Outcome outcome = verb.run(at, deal);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.problem().values.join(u' ')));
    const DealDetails after = stateOf(at, deal);
    QVERIFY(before != after);
    const qsizetype told = at.details(deal).timeline.size();
    at.clock->advance(60'000);

    const auto undone = at->undo().undo(at.sal);
    QVERIFY(undone);
    QVERIFY2(!undone->refusal, undone->refusal ? qPrintable(undone->refusal->values.join(u' ')) : "");
    QCOMPARE(undone->step.kind, verb.kind);
    QCOMPARE(undone->taken, 1);
    const DealDetails back = stateOf(at, deal);
    QCOMPARE(back.deal, before.deal);
    QCOMPARE(back.ticks, before.ticks);
    QCOMPARE(back.tasks, before.tasks);
    if (verb.kind != StepKind::Ticked) { // the note of a tick stays in the timeline, as after an untick
        QCOMPARE(back.notes, before.notes);
        QCOMPARE(back.files, before.files);
    }
    QVERIFY(at.isClean());
    at.clock->advance(60'000);

    const auto redone = at->undo().redo(at.sal);
    QVERIFY(redone);
    QVERIFY(!redone->refusal);
    QCOMPARE(stateOf(at, deal), after);
    QVERIFY(at.isClean());
    // Nothing is erased: the history tells it all.
    if (verb.kind != StepKind::TaskChanged)
        QVERIFY(at.details(deal).timeline.size() >= told + 2);
}

void UndoServiceTest::reopening()
{
    TestWorkspace at;
    const DealId deal = richDeal(at);
    QVERIFY(at->deals().win(at.sal, deal));
    at.clock->advance(60'000);
    const DealDetails won = stateOf(at, deal);
    QVERIFY(at->deals().reopen(at.sal, deal));
    at.clock->advance(60'000);
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QCOMPARE(stateOf(at, deal), won);
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QCOMPARE(at.details(deal).deal.status, DealStatus::Open);
    QVERIFY(!at->undo().redo(at.sal)->refusal);
    QCOMPARE(stateOf(at, deal), won);
    QVERIFY(at.isClean());
}

void UndoServiceTest::severalDeepAfterARestart()
{
    TestWorkspace at;
    const DealId deal = richDeal(at);
    QList<DealDetails> states{stateOf(at, deal)};
    for (const StepKind kind : {StepKind::Ticked, StepKind::FactsChanged, StepKind::Lost}) {
        for (const Verb& verb : verbs()) {
            if (verb.kind == kind)
                QVERIFY(verb.run(at, deal));
        }
        states.append(stateOf(at, deal));
        at.clock->advance(1000);
    }
    at.workspace.reset();
    at.workspace = at.second();
    const auto next = at->undo().next(at.sal);
    QVERIFY(next);
    QCOMPARE(next->undo->kind, StepKind::Lost);
    QCOMPARE(next->undo->subject, u"Renamed"_s);
    QVERIFY(!next->redo);
    for (qsizetype i = 2; i >= 1; --i) {
        QVERIFY(!at->undo().undo(at.sal)->refusal);
        QCOMPARE(stateOf(at, deal), states[i]);
    }
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QCOMPARE(stateOf(at, deal).ticks, states[0].ticks);
    for (qsizetype i = 1; i <= 3; ++i) {
        QVERIFY(!at->undo().redo(at.sal)->refusal);
        QCOMPARE(stateOf(at, deal), states[i]);
    }
    QCOMPARE(at->undo().redo(at.sal).problem().code, ProblemCode::NothingToRedo);
    QVERIFY(at.isClean());
}

void UndoServiceTest::aNewStepForgetsWhatWasTakenBack()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, at.action(u"Offer sent"_s)}));
    QVERIFY(at->undo().undo(at.sal));
    QVERIFY(at->undo().next(at.sal)->redo);
    QVERIFY(at->deals().tick(at.sal, {deal, at.action(u"Contact made"_s)}));
    QVERIFY(!at->undo().next(at.sal)->redo);
    QCOMPARE(at->undo().redo(at.sal).problem().code, ProblemCode::NothingToRedo);
    // That of one person is nothing to another.
    QVERIFY(!at->undo().next(at.max)->undo);
}

void UndoServiceTest::exactlyThisStep()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    const ActionId sent = at.action(u"Offer sent"_s);
    const ActionId made = at.action(u"Contact made"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, sent}));
    const StepId first = at->undo().recorded();
    QVERIFY(at->deals().tick(at.sal, {deal, made}));
    QVERIFY(!first.isNull() && at->undo().recorded() != first);
    QCOMPARE(at->undo().undo(at.max, first).problem().code, ProblemCode::StepGone);
    QVERIFY(!at->undo().undo(at.sal, first)->refusal);
    QCOMPARE(at.details(deal).done(), QSet<ActionId>{made});
    QCOMPARE(at->undo().undo(at.sal, first).problem().code, ProblemCode::StepGone);
    QVERIFY(!at->undo().redo(at.sal, first)->refusal);
    QCOMPARE(at.details(deal).done(), (QSet<ActionId>{made, sent}));
    // A verb that changed nothing is no step.
    QVERIFY(at.change(at.sal, deal, at.details(deal).deal.facts));
    QVERIFY(at->undo().recorded().isNull());
}

void UndoServiceTest::nothingToDo()
{
    TestWorkspace at;
    QCOMPARE(at->undo().undo(at.sal).problem().code, ProblemCode::NothingToUndo);
    QCOMPARE(at->undo().redo(at.sal).problem().code, ProblemCode::NothingToRedo);
    QCOMPARE(at->undo().undo(UserId(1)).problem().code, ProblemCode::UserNotFound);
    QCOMPARE(at->undo().undo(at.sal, StepId(1)).problem().code, ProblemCode::StepGone);
}

void UndoServiceTest::leavesWhatSomebodyElseChanged()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    DealFacts facts = at.details(deal).deal.facts;
    facts.valueMinor = 5;
    QVERIFY(at.change(at.sal, deal, facts));
    facts = at.details(deal).deal.facts;
    facts.name = u"Max's name"_s;
    QVERIFY(at.change(at.max, deal, facts));
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QCOMPARE(at.details(deal).deal.facts.name, u"Max's name"_s);
    QCOMPARE(at.details(deal).deal.facts.valueMinor, 100'000);
    QVERIFY(at.isClean());
}

void UndoServiceTest::sameFieldIsRefusedThenPassedOver()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, at.action(u"Offer sent"_s)}));
    DealFacts facts = at.details(deal).deal.facts;
    facts.valueMinor = 5;
    at.clock->advance(1000);
    QVERIFY(at.change(at.sal, deal, facts));
    const StepId change = at->undo().recorded();
    at.clock->advance(1000);
    facts.valueMinor = 6;
    QVERIFY(at.change(at.max, deal, facts));
    const DealDetails before = at.details(deal);
    const auto refused = at->undo().undo(at.sal);
    QVERIFY(refused && refused->refusal);
    QCOMPARE(*refused->refusal, (Problem{ProblemCode::StepOvertaken, {u"Deal"_s, u"Max"_s, u"value"_s}}));
    QCOMPARE(refused->taken, 0);
    QCOMPARE(at.details(deal), before);
    // It said so; the next one is the step before.
    const auto tick = at->undo().undo(at.sal);
    QVERIFY(tick && !tick->refusal);
    QCOMPARE(tick->step.kind, StepKind::Ticked);
    QCOMPARE(at.details(deal).deal.facts.valueMinor, 6);
    // Once the other one gave way, it can still be had.
    facts.valueMinor = 5;
    QVERIFY(at.change(at.max, deal, facts));
    QVERIFY(!at->undo().undo(at.sal, change)->refusal);
    QCOMPARE(at.details(deal).deal.facts.valueMinor, 100'000);
}

void UndoServiceTest::somebodyElsesTickIsRefused()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    const ActionId action = at.action(u"Offer sent"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, action}));
    at.clock->advance(1000);
    QVERIFY(at->deals().untick(at.max, deal, action));
    QVERIFY(at->deals().tick(at.max, {deal, action}));
    const auto refused = at->undo().undo(at.sal);
    QVERIFY(refused && refused->refusal);
    QCOMPARE(refused->refusal->code, ProblemCode::StepOvertaken);
    QCOMPARE(at.details(deal).ticks.first().by, at.max);
}

void UndoServiceTest::rightsOfNow()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, at.action(u"Offer sent"_s)}));
    DealFacts facts = at.details(deal).deal.facts;
    facts.owner = at.tom;
    QVERIFY(at.change(at.ada, deal, facts));
    const auto refused = at->undo().undo(at.sal);
    QVERIFY(refused && refused->refusal);
    QCOMPARE(refused->refusal->code, ProblemCode::DealNotFound);
    QCOMPARE(at.details(deal).ticks.size(), 1);
    // A participant who closed a deal may take that back, though not reopen it.
    facts = at.details(deal).deal.facts;
    facts.participants = {at.sal};
    QVERIFY(at.change(at.ada, deal, facts));
    QVERIFY(at->deals().close(at.sal, deal, DealStatus::Lost, lostReason(at), {}));
    QCOMPARE(at->deals().reopen(at.sal, deal).problem().code, ProblemCode::NotAllowedToReopen);
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QCOMPARE(at.details(deal).deal.status, DealStatus::Open);
    User sal = *at->people().organisation()->user(at.sal);
    sal.active = false;
    QVERIFY(at.change(at.ada, sal));
    QCOMPARE(at->undo().undo(at.sal).problem().code, ProblemCode::UserInactive);
}

void UndoServiceTest::oldThingsAreForgotten()
{
    TestWorkspace at;
    const DealId deal = richDeal(at);
    QVERIFY(at->deals().remove(at.sal, deal));
    at.clock->advanceDays(keptStepDays + 1);
    QCOMPARE(at->undo().undo(at.sal).problem().code, ProblemCode::NothingToUndo);
    at.workspace.reset();
    at.workspace = at.second();
    Connection& connection = at->session().connection();
    for (const char* table : {"undo_step", "undo_change", "bin_item", "bin_row", "bin_file"})
        QCOMPARE(connection.number((QByteArray("SELECT count(*) FROM ") + table).constData()), 0);
}

void UndoServiceTest::manyStepsAreForgotten()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    const ActionId action = at.action(u"Offer sent"_s);
    for (int i = 0; i < 2 * keptSteps; ++i) {
        QVERIFY(at->deals().tick(at.sal, {deal, action}));
        QVERIFY(at->deals().untick(at.sal, deal, action));
    }
    const qint64 kept = at->session().connection().number("SELECT count(*) FROM undo_step");
    QVERIFY2(kept >= keptSteps && kept < keptSteps + 100, qPrintable(QString::number(kept)));
    QCOMPARE(at->session().connection().number("SELECT count(*) FROM undo_change"), kept);
}

QTEST_GUILESS_MAIN(UndoServiceTest)
#include "tst_undo_service.moc"
