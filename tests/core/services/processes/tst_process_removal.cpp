// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

Process renamed(const Process& process, const QString& name)
{
    return process.withName(*ProcessName::from(name));
}

template<class T>
ProblemCode codeOf(const Result<T>& result)
{
    return result ? ProblemCode::UsageError : result.problem().code;
}

} // namespace

class TestProcessRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAdministratorsRemove()
    {
        TestWorkspace w;
        QCOMPARE(codeOf(w->processRemoval().remove(w.sal, w.process().id)), ProblemCode::OnlyAdministrators);
    }

    void onlyAnUnusedProcessIsRemoved()
    {
        TestWorkspace w;
        ProcessService& processes = w->processes();
        ProcessRemoval& removal = w->processRemoval();
        const ProcessId used = *processes.duplicate(w.ada, w.process().id, u"Used"_s);
        const ProcessId idle = *processes.duplicate(w.ada, w.process().id, u"Idle"_s);
        DealFacts facts = w.facts(u"User"_s, w.sal);
        facts.process = used;
        const DealId deal = *w->deals().create(w.sal, facts);
        QCOMPARE(codeOf(removal.remove(w.ada, w.process().id)), ProblemCode::DefaultProcessNeeded);
        QCOMPARE(removal.remove(w.ada, used).problem(),
                 (Problem{ProblemCode::ProcessInUse, {u"Used"_s, u"1"_s}}));
        QVERIFY(removal.remove(w.ada, idle).ok());
        QCOMPARE(codeOf(processes.byId(w.ada, idle)), ProblemCode::ProcessNotFound);

        // The deal moves away, and its tick could still be asked back for.
        const ActionId action = processes.byId(w.ada, used)->process.stages.first().actions.first().id;
        QVERIFY(w->deals().tick(w.sal, {deal, action}).ok());
        QVERIFY(w->deals().switchProcess(w.sal, deal, w.process().id).ok());
        QCOMPARE(codeOf(removal.remove(w.ada, used)), ProblemCode::ProcessInUse);
        QCOMPARE(w->processUsage().actions(w.ada, used)->value(action), (ActionUsage{0, 1}));
        QCOMPARE(codeOf(w->processUsage().actions(w.sal, used)), ProblemCode::OnlyAdministrators);
        QVERIFY(w.isClean());
    }

    void aDeletedProcessCanBePutBack()
    {
        TestWorkspace w;
        ProcessService& processes = w->processes();
        ProcessRemoval& removal = w->processRemoval();
        const ProcessId id = *processes.duplicate(w.ada, w.process().id, u"Second"_s);
        const ProcessId last = *processes.duplicate(w.ada, w.process().id, u"Third"_s);
        const Process first = processes.byId(w.ada, id)->process;
        QVERIFY(processes.publish(w.ada, first.withDescription(u"Changed"_s), 1, u"Why"_s).ok());
        QVERIFY(processes.setTeams(w.ada, id, {{}, {{w.north}}}).ok());
        QVERIFY(w->processDrafts().save(w.ada, first, 2, {}, u"Later"_s).ok());
        const auto before = processes.all(w.ada);
        const auto versions = processes.versions(w.ada, id);

        const auto removed = removal.remove(w.ada, id);
        QVERIFY(removed.ok());
        QCOMPARE(processes.all(w.ada)->size(), qsizetype(2));
        QCOMPARE(codeOf(removal.putBack(w.sal, *removed)), ProblemCode::OnlyAdministrators);
        // Somebody took the name meanwhile.
        const Process third = processes.byId(w.ada, last)->process;
        QVERIFY(processes.publish(w.ada, renamed(third, u"second"_s), 1, {}).ok());
        QCOMPARE(codeOf(removal.putBack(w.ada, *removed)), ProblemCode::NameTaken);
        QVERIFY(processes.publish(w.ada, renamed(third, u"Third"_s), 2, {}).ok());

        QVERIFY(removal.putBack(w.ada, *removed).ok());
        QCOMPARE(processes.all(w.ada)->at(1), before->at(1));
        QCOMPARE(*processes.versions(w.ada, id), *versions);
        QCOMPARE(w->processDrafts().of(w.ada, id)->value().process, first);
        QCOMPARE(w->processDrafts().of(w.ada, id)->value().basedOn, 2);
        QCOMPARE(w->processDrafts().of(w.ada, id)->value().comment, u"Later"_s);
        // Twice is once.
        QVERIFY(removal.putBack(w.ada, *removed).ok());
        QVERIFY(w.isClean());
    }
};

QTEST_GUILESS_MAIN(TestProcessRemoval)
#include "tst_process_removal.moc"
