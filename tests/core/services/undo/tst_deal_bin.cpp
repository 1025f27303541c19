// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deals/bulk/bulk_deals.h"
#include "core/services/session/session.h"
#include "core/services/session/step_recorder.h"
#include "core/storage/stores/undo/bin_store.h"
#include "tests/core/services/undo/rich_deal.h"

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

/// Deals that come and go: deleted, created and imported, taken back and done again.
class DealBinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedDealComesBackWhole();
    void aCreatedDealGoesAndComes();
    void aDealSomebodyWorkedOnStays();
    void theProcessMovedOnMeanwhile();
    void manyDealsAreOneStep();
    void aStepOverManyLeavesWhatOthersChanged();
    void everyTableOfADealIsKept();
};

void DealBinTest::aDeletedDealComesBackWhole()
{
    TestWorkspace at;
    const DealId deal = richDeal(at);
    DealFacts facts = at.details(deal).deal.facts;
    facts.participants = {at.tom, at.sue};
    QVERIFY(at->deals().changeFacts(at.sal, deal,
                                    {at.details(deal).deal.facts, {facts, u"Łódź Solar"_s, u"Ola"_s}}));
    QVERIFY(at->typing().keep(at.sal, {u"note/1"_s, deal, u"{\"half\":\"written\"}"_s}));
    const DealDetails before = at.details(deal);
    QVERIFY(at->deals().remove(at.sal, deal));
    QVERIFY(!isThere(at, deal));
    QVERIFY(at.isClean());
    QVERIFY(at->dealQueries().search(at.ada, u"Rich"_s, 10)->isEmpty());
    QCOMPARE(at->dealQueries().count(at.ada, {})->count, 0);
    QVERIFY(at->tasks().list(at.ada, {})->isEmpty());

    at.workspace.reset();
    at.workspace = at.second();
    at.clock->advance(1000);
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QVERIFY(at.isClean());
    DealDetails after = at.details(deal);
    QCOMPARE(after.timeline.size(), before.timeline.size() + 2);
    QCOMPARE(after.timeline[0].kind, EventKind::DealRestored);
    QCOMPARE(after.timeline[1].kind, EventKind::DealRemoved);
    after.timeline.remove(0, 2);
    QCOMPARE(after, before);
    for (const FileInfo& file : before.files)
        QCOMPARE(*at->deals().fileBytes(at.ada, file.id), QByteArray(5000, 'f'));
    QCOMPARE(at->dealQueries().search(at.ada, u"łódź"_s, 10)->size(), 1);
    QCOMPARE(at->dealQueries().count(at.ada, {})->count, 1);

    QVERIFY(!at->undo().redo(at.sal)->refusal);
    QVERIFY(!isThere(at, deal));
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QVERIFY(isThere(at, deal));
    QVERIFY(at.isClean());
}

void DealBinTest::aCreatedDealGoesAndComes()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    QVERIFY(at->deals().tick(at.sal, {deal, at.action(u"Offer sent"_s)}));
    const DealDetails ticked = stateOf(at, deal);
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    const auto gone = at->undo().undo(at.sal);
    QVERIFY(!gone->refusal);
    QCOMPARE(gone->step.kind, StepKind::DealAdded);
    QVERIFY(!isThere(at, deal));
    QVERIFY(at.isClean());
    QVERIFY(!at->undo().redo(at.sal)->refusal);
    QVERIFY(!at->undo().redo(at.sal)->refusal);
    QCOMPARE(stateOf(at, deal), ticked);
    QVERIFY(at.isClean());
}

void DealBinTest::aDealSomebodyWorkedOnStays()
{
    TestWorkspace at;
    const DealId deal = at.deal(u"Deal"_s);
    QVERIFY(at->deals().addNote(at.max, deal, u"Look here"_s, {}));
    const auto refused = at->undo().undo(at.sal);
    QVERIFY(refused && refused->refusal);
    QCOMPARE(*refused->refusal, (Problem{ProblemCode::StepOvertaken, {u"Deal"_s, u"Max"_s, u"work"_s}}));
    QVERIFY(isThere(at, deal));
}

void DealBinTest::theProcessMovedOnMeanwhile()
{
    TestWorkspace at;
    const DealId deal = richDeal(at);
    QVERIFY(at->deals().remove(at.sal, deal));
    Process process = at.process();
    process.stages.removeLast();
    QVERIFY(at->processes().publish(at.ada, process, 1, {}));
    QVERIFY(!at->undo().undo(at.sal)->refusal);
    QVERIFY(at.isClean());
    QCOMPARE(at.details(deal).deal.progress.stage, at.stage(u"Contact"_s));
}

void DealBinTest::manyDealsAreOneStep()
{
    constexpr int many = 1234; // more than one document, and more than is announced
    TestWorkspace at;
    QList<DealId> added;
    BulkDeals bulk(at->session());
    QVERIFY(bulk.begin());
    bulk.recordFor(at.ada, StepKind::Imported, u"deals.csv"_s);
    for (int i = 0; i < many; ++i) {
        BulkDeal deal;
        deal.facts = at.facts(u"Deal %1"_s.arg(i), at.sal);
        deal.done = {at.action(u"Offer sent"_s)};
        deal.status = i % 3 == 0 ? DealStatus::Won : DealStatus::Open;
        const auto id = bulk.add(at.ada, deal);
        QVERIFY(id);
        added.append(*id);
    }
    QVERIFY(bulk.commit());
    const DealDetails first = stateOf(at, added.first());
    QVERIFY(at->deals().addNote(at.sal, added[7], u"Mine now"_s, {}));
    const auto next = at->undo().next(at.ada);
    QCOMPARE(next->undo->deals, many);
    QCOMPARE(next->undo->subject, u"deals.csv"_s);
    bool toldMany = false;
    at->onChanged([&](const Changes& changes) { toldMany |= changes.manyDeals; });
    const auto undone = at->undo().undo(at.ada);
    QVERIFY(undone);
    QCOMPARE(undone->taken, many - 1);
    QCOMPARE(undone->stayed, 1);
    QCOMPARE(undone->stayedNames, QStringList{u"Deal 7"_s});
    QCOMPARE(undone->refusal->code, ProblemCode::StepOvertaken);
    QVERIFY(toldMany);
    QCOMPARE(at->dealQueries().count(at.ada, {})->count, 1);
    QVERIFY(at.isClean());
    const auto redone = at->undo().redo(at.ada);
    QVERIFY(redone);
    QCOMPARE(redone->taken, many - 1);
    QCOMPARE(at->dealQueries().count(at.ada, {})->count, many);
    QCOMPARE(stateOf(at, added.first()), first);
    QVERIFY(at.isClean());
}

/// As a verb of several deals records it.
void DealBinTest::aStepOverManyLeavesWhatOthersChanged()
{
    TestWorkspace at;
    const QList<DealId> deals{at.deal(u"One"_s), at.deal(u"Two"_s), at.deal(u"Three"_s)};
    Session& session = at->session();
    const ActionId first = at.action(u"Offer sent"_s);
    const ActionId second = at.action(u"Contact made"_s);
    for (const DealId deal : deals) {
        QVERIFY(at->deals().tick(at.sal, {deal, first}));
        QVERIFY(at->deals().tick(at.sal, {deal, second}));
    }
    const Outcome recorded = session.write([&](Changes&) -> Outcome {
        StepRecorder step(session, at.sal, StepKind::Moved, u"One"_s);
        for (const DealId deal : deals) {
            for (const ActionId action : {first, second})
                step.add(TickChange{deal, action, {}, session.deals.tick(deal, action)});
        }
        step.store();
        return done();
    });
    QVERIFY(recorded);
    at.clock->advance(1000);
    QVERIFY(at->deals().untick(at.max, deals[1], first));
    const DealDetails two = at.details(deals[1]);
    const auto undone = at->undo().undo(at.sal);
    QVERIFY(undone);
    QCOMPARE(undone->step.deals, 3);
    QCOMPARE(undone->taken, 2);
    QCOMPARE(undone->stayedNames, QStringList{u"Two"_s});
    // All that a step did to one deal stays or goes together.
    QCOMPARE(at.details(deals[1]), two);
    QVERIFY(at.details(deals[0]).ticks.isEmpty());
    QVERIFY(at.isClean());
}

void DealBinTest::everyTableOfADealIsKept()
{
    TestWorkspace at;
    Connection& connection = at->session().connection();
    const QStringList kept = BinStore::tablesOfDeal();
    QStringList tables;
    Statement names(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.step())
        tables.append(names.text(0));
    for (const QString& table : tables) {
        Statement references(connection, "SELECT count(*) FROM pragma_foreign_key_list(?) WHERE \"table\" IN "
                                         "('deal', 'note', 'file', 'task') AND on_delete = 'CASCADE'");
        if (references.bind(table).firstInteger() > 0)
            QVERIFY2(kept.contains(table), qPrintable(table));
    }
}

QTEST_GUILESS_MAIN(DealBinTest)
#include "tst_deal_bin.moc"
