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

class TestProcessDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAdministratorsHaveDrafts()
    {
        TestWorkspace w;
        QCOMPARE(codeOf(w->processDrafts().save(w.sal, w.process(), 1, {})), ProblemCode::OnlyAdministrators);
    }

    void aDraftIsItsAuthorsUntilItIsSaved()
    {
        TestWorkspace w;
        ProcessDrafts& drafts = w->processDrafts();
        const Process draft = w.process().withDescription(u"Half done"_s);
        QVERIFY(drafts.save(w.ada, draft, 1, {}, u"So far"_s).ok());
        const auto again = w.second()->processDrafts().of(w.ada, draft.id);
        QVERIFY(again.ok() && again->has_value());
        QCOMPARE((*again)->process, draft);
        QCOMPARE((*again)->basedOn, 1);
        QCOMPARE((*again)->comment, u"So far"_s);
        const QString endless(20'000, u'x');
        QCOMPARE(codeOf(drafts.save(w.ada, draft, 1, (*again)->changedAt, endless)),
                 ProblemCode::TextTooLong);
        QVERIFY(!drafts.of(w.max, draft.id)->has_value());
        QCOMPARE(w.process().description, QString());
        QVERIFY(w->processes().publish(w.ada, draft, 1, {}).ok());
        QVERIFY(!drafts.of(w.ada, draft.id)->has_value());

        const auto stored = drafts.save(w.ada, draft, 2, {});
        QVERIFY(stored.ok());
        QVERIFY(drafts.drop(w.ada, draft.id, *stored).ok());
        QVERIFY(!drafts.of(w.ada, draft.id)->has_value());
    }

    void aDraftNobodyHasSeenIsNotOverwritten()
    {
        TestWorkspace w;
        ProcessDrafts& drafts = w->processDrafts();
        const Process mine = w.process().withDescription(u"Mine"_s);
        const Process other = w.process().withDescription(u"From an import"_s);
        const auto first = drafts.save(w.ada, mine, 1, {});
        QVERIFY(first.ok());
        // Another window knows of no draft, or of an older one.
        QCOMPARE(codeOf(drafts.save(w.ada, other, 1, {})), ProblemCode::DraftChangedElsewhere);
        const auto second = drafts.save(w.ada, other, 1, *first);
        QVERIFY(second.ok());
        QVERIFY(!(*second == *first));
        QCOMPARE(codeOf(drafts.save(w.ada, mine, 1, *first)), ProblemCode::DraftChangedElsewhere);
        QVERIFY(drafts.drop(w.ada, mine.id, *first).ok());
        QCOMPARE(drafts.of(w.ada, mine.id)->value().process, other);
        // One that is gone again stands in nobody's way.
        QVERIFY(drafts.drop(w.ada, mine.id, *second).ok());
        QVERIFY(drafts.save(w.ada, mine, 1, *second).ok());
    }

    void publishingSomethingElseKeepsTheDraft()
    {
        TestWorkspace w;
        ProcessService& processes = w->processes();
        const Process draft = w.process().withDescription(u"Half done"_s);
        QVERIFY(w->processDrafts().save(w.ada, draft, 1, {}).ok());
        QVERIFY(processes.publish(w.ada, w.process().withDescription(u"From a script"_s), 1, {}).ok());
        QCOMPARE(w->processDrafts().of(w.ada, draft.id)->value().process, draft);
    }
};

QTEST_GUILESS_MAIN(TestProcessDrafts)
#include "tst_process_drafts.moc"
