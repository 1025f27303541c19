// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
ProblemCode codeOf(const Result<T>& result)
{
    return result ? ProblemCode::UsageError : result.problem().code;
}

} // namespace

class TestProcessUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingTicksCanBeGivenUp()
    {
        TestWorkspace w;
        (void)w.deal(u"Relocation"_s);
        const CancelFlag cancel = true;
        QCOMPARE(codeOf(w->processUsage().openTicks(w.ada, w.process().id, &cancel)), ProblemCode::Cancelled);
        QCOMPARE(codeOf(w->processUsage().wonTicks(w.ada, w.process().id, {}, &cancel)),
                 ProblemCode::Cancelled);
        QCOMPARE(w->processUsage().openTicks(w.ada, w.process().id)->rows().size(), qsizetype(1));
    }

    void onlyAdministratorsSeeWhatIsDone()
    {
        TestWorkspace w;
        QCOMPARE(codeOf(w->processUsage().openTicks(w.sal, w.process().id)), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(w->processUsage().wonTicks(w.max, w.process().id, {})),
                 ProblemCode::OnlyAdministrators);
    }
};

QTEST_GUILESS_MAIN(TestProcessUsage)
#include "tst_process_usage.moc"
