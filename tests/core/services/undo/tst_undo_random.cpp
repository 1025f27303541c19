// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/undo/rich_deal.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

QString refusalOf(const StepResult& result)
{
    return result.refusal ? result.refusal->values.join(u' ') : QString();
}

} // namespace

class UndoRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWork_data();
    void randomWork();
};

void UndoRandomTest::randomWork_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("interfering");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
}

/// Whatever somebody did can be taken back to the beginning and done again to the end; and whatever somebody
/// else does meanwhile, nothing of the deals ever contradicts itself.
void UndoRandomTest::randomWork()
{
    QFETCH(const int, seed);
    QFETCH(const bool, interfering);
    QRandomGenerator dice(static_cast<quint32>(seed));
    TestWorkspace at;
    const QList<DealId> deals{richDeal(at, u"One"_s), richDeal(at, u"Two"_s)};
    const ProcessId second = secondProcess(at);
    const auto act = [&](UserId who) {
        const DealId deal = deals[dice.bounded(2)];
        const auto details = at->dealQueries().details(who, deal);
        at.clock->advance(1000);
        if (!details)
            return;
        const auto& stages = details->process.stages;
        const Stage& stage = stages[dice.bounded(static_cast<int>(stages.size()))];
        if (stage.actions.isEmpty())
            return;
        const ActionId action = stage.actions[dice.bounded(static_cast<int>(stage.actions.size()))].id;
        DealFacts facts = details->deal.facts;
        switch (dice.bounded(9)) {
        case 0:
        case 1:
            (void)at->deals().tick(who, {deal, action, u"n"_s, {}});
            break;
        case 2:
            (void)at->deals().untick(who, deal, action);
            break;
        case 3:
            facts.valueMinor = dice.bounded(1000);
            facts.name = dice.bounded(2) == 0 ? u"A"_s : facts.name;
            (void)at.change(who, deal, facts);
            break;
        case 4:
            (void)at->deals().switchProcess(who, deal, facts.process == second ? at.process().id : second);
            break;
        case 5:
            (void)at->deals().close(who, deal, DealStatus::Lost, lostReason(at), {});
            break;
        case 6:
            (void)at->deals().reopen(who, deal);
            break;
        case 7:
            (void)at->tasks().add(who, taskOf(at, deal, u"T"_s));
            break;
        default:
            if (dice.bounded(2) == 0)
                (void)at->deals().remove(who, deal);
            else if (!details->tasks.isEmpty())
                (void)at->tasks().setDone(who, details->tasks.first().id,
                                          details->tasks.first().doneAt.isNull());
        }
    };
    const auto states = [&] {
        QList<std::tuple<Deal, QList<Tick>, QList<Task>>> all;
        for (const DealId deal : deals) {
            if (!isThere(at, deal)) {
                all.emplaceBack();
                continue;
            }
            const DealDetails state = stateOf(at, deal);
            QList<Task> tasks = state.tasks;
            std::sort(tasks.begin(), tasks.end(), [](const Task& a, const Task& b) { return a.id < b.id; });
            all.append({state.deal, state.ticks, tasks});
        }
        return all;
    };
    const auto before = states();
    const StepId last = at->undo().next(at.sal)->undo->id;
    for (int i = 0; i < 40; ++i)
        act(interfering && dice.bounded(3) == 0 ? at.max : at.sal);
    const auto after = states();
    int undone = 0;
    while (at->undo().next(at.sal)->undo && at->undo().next(at.sal)->undo->id != last) {
        const auto result = at->undo().undo(at.sal);
        QVERIFY(result);
        if (!interfering)
            QVERIFY2(!result->refusal, qPrintable(refusalOf(*result)));
        at.clock->advance(1000);
        ++undone;
        if (undone % 10 == 0)
            QVERIFY(at.isClean());
    }
    QVERIFY(undone > 0);
    QVERIFY(at.isClean());
    if (!interfering)
        QVERIFY(states() == before);
    while (at->undo().next(at.sal)->redo) {
        const auto result = at->undo().redo(at.sal);
        QVERIFY(result);
        if (!interfering)
            QVERIFY2(!result->refusal, qPrintable(refusalOf(*result)));
        at.clock->advance(1000);
    }
    QVERIFY(at.isClean());
    if (!interfering)
        QVERIFY(states() == after);
}

QTEST_GUILESS_MAIN(UndoRandomTest)
#include "tst_undo_random.moc"
