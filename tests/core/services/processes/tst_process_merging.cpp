// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/conflict_resolution.h"
#include "core/services/processes/process_merging.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

class TestProcessMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsADraftToTheNewestVersion();
    void namesWhatBothChanged();
    void refuses();
};

void TestProcessMerging::bringsADraftToTheNewestVersion()
{
    TestWorkspace test;
    ProcessService& processes = test.workspace->processes();
    const ProcessSummary begun = processes.all(test.ada)->first();
    const Process draft = begun.process.withDescription(u"Mine"_s);
    const Process other = begun.process.withName(*ProcessName::from(u"Theirs"_s));
    QVERIFY(processes.publish(test.ada, other, begun.version, u"renamed"_s).ok());
    const auto refused = processes.publish(test.ada, draft, begun.version, {});
    QCOMPARE(refused.problem().code, ProblemCode::ProcessMovedOn);

    const auto merged = mergedWithNewest(processes, test.ada, draft, begun.version);
    QVERIFY(merged.ok());
    QVERIFY(merged->merge.conflicts.isEmpty());
    QCOMPARE(merged->base, begun.process);
    QCOMPARE(merged->theirs, other);
    QCOMPARE(merged->since.size(), 1);
    QCOMPARE(merged->since.first().comment, u"renamed"_s);
    QCOMPARE(merged->since.first().savedBy, test.ada);
    const auto saved = processes.publish(test.ada, merged->merge.merged, merged->basedOn, {});
    QVERIFY(saved.ok());
    QCOMPARE(*saved, begun.version + 2);
    const Process now = processes.byId(test.ada, begun.process.id)->process;
    QCOMPARE(now.name.text(), u"Theirs"_s);
    QCOMPARE(now.description, u"Mine"_s);
}

void TestProcessMerging::namesWhatBothChanged()
{
    TestWorkspace test;
    ProcessService& processes = test.workspace->processes();
    const ProcessSummary begun = processes.all(test.ada)->first();
    const Process other = begun.process.withDescription(u"Theirs"_s);
    QVERIFY(processes.publish(test.ada, other, begun.version, {}).ok());
    const auto merged =
        mergedWithNewest(processes, test.ada, begun.process.withDescription(u"Mine"_s), begun.version);
    QVERIFY(merged.ok());
    QCOMPARE(merged->merge.conflicts, (QList<MergeConflict>{{MergeField::Description, {}, {}}}));
    QCOMPARE(resolved(merged->merge.merged, merged->merge.conflicts.first(), merged->theirs), other);
}

void TestProcessMerging::refuses()
{
    TestWorkspace test;
    ProcessService& processes = test.workspace->processes();
    const ProcessSummary begun = processes.all(test.ada)->first();
    QCOMPARE(mergedWithNewest(processes, test.ada, begun.process, 99).problem().code,
             ProblemCode::ProcessNotFound);
    Process unknown = begun.process;
    unknown.id = ProcessId(1);
    QCOMPARE(mergedWithNewest(processes, test.ada, unknown, 1).problem().code, ProblemCode::ProcessNotFound);
}

QTEST_GUILESS_MAIN(TestProcessMerging)
#include "tst_process_merging.moc"
