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

class TestListService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectoryHoldsEverythingSmall()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Counted"_s);
        Q_UNUSED(deal)
        const auto directory = w->lists().directory(w.ada);
        QVERIFY(directory.ok());
        QCOMPARE(directory->workspaceName, u"Testers Ltd"_s);
        QCOMPARE(directory->currency, Currency::pln());
        QCOMPARE(directory->userName(w.sal), u"Sal"_s);
        QCOMPARE(directory->people.teams.size(), 2);
        QCOMPARE(directory->sources.size(), 2);
        QCOMPARE(directory->sources.first().name, u"Referral"_s);
        QCOMPARE(directory->reasons.size(), 2);
        QCOMPARE(directory->processes.size(), 1);
        const ProcessSummary* process = directory->defaultProcess();
        QVERIFY(process);
        QCOMPARE(process->openDeals, 1);
        // Numbers of deals are those of whoever asks.
        for (const auto& [viewer, seen] : {std::pair(w.sal, 1), {w.max, 1}, {w.tom, 0}, {w.mia, 0}})
            QCOMPARE(w->lists().directory(viewer)->defaultProcess()->openDeals, seen);
        QCOMPARE(w->lists().directory()->defaultProcess()->openDeals, 0);
        QCOMPARE(process->savedBy, w.ada);
        QVERIFY(process->active);
        QCOMPARE(directory->stageName(process->process.id, w.stage(u"Offer"_s)), u"Offer"_s);
        QCOMPARE(directory->stageName(process->process.id, {}), QString());
    }

    void entriesAreAddedChangedAndArchived()
    {
        TestWorkspace w;
        const auto id = w->lists().saveProduct(w.ada, {{}, u"  Big   one "_s, false});
        QVERIFY(id.ok());
        QVERIFY(w->lists().saveProduct(w.ada, {{}, u"Another"_s, false}).ok());
        QCOMPARE(*w->lists().saveProduct(w.ada, {*id, u"Big one"_s, true}), *id);
        const auto directory = w->lists().directory();
        QCOMPARE(directory->products.size(), 2);
        QCOMPARE(directory->products.first(), (DealProduct{*id, u"Big one"_s, true}));
        QCOMPARE(directory->productName(*id), u"Big one"_s);
    }

    void whatIsRefused()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        QCOMPARE(codeOf(lists.saveSource(w.ada, {{}, u"REFERRAL"_s, false})), ProblemCode::NameTaken);
        QCOMPARE(codeOf(lists.saveSource(w.ada, {{}, {}, false})), ProblemCode::NameEmpty);
        QCOMPARE(codeOf(lists.saveSource(w.ada, {SourceId(7), u"x"_s, false})),
                 ProblemCode::ListEntryNotFound);
        QCOMPARE(codeOf(lists.saveSource(w.max, {{}, u"x"_s, false})), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(lists.saveProduct(w.max, {{}, u"x"_s, false})), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(lists.renameWorkspace(w.max, u"x"_s)), ProblemCode::OnlyAdministrators);
    }

    void aReasonBelongsToOneStatus()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        const auto same = lists.saveReason(w.ada, {{}, DealStatus::Outdated, u"Too expensive"_s, false});
        QVERIFY(same.ok());
        QCOMPARE(codeOf(lists.saveReason(w.ada, {{}, DealStatus::Lost, u"too expensive"_s, false})),
                 ProblemCode::NameTaken);
        QCOMPARE(codeOf(lists.saveReason(w.ada, {*same, DealStatus::Won, u"Too expensive"_s, false})),
                 ProblemCode::ReasonOfOtherStatus);
        QCOMPARE(codeOf(lists.saveReason(w.ada, {{}, DealStatus::Open, u"None"_s, false})),
                 ProblemCode::ReasonOfOtherStatus);
        QCOMPARE(w->lists().directory()->reasonName(*same), u"Too expensive"_s);
    }

    void theWorkspaceIsRenamed()
    {
        TestWorkspace w;
        QList<Changes> heard;
        w->onChanged([&heard](const Changes& changes) { heard.append(changes); });
        QVERIFY(w->lists().renameWorkspace(w.ada, u"Renamed"_s).ok());
        QCOMPARE(w->lists().directory()->workspaceName, u"Renamed"_s);
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().workspace);
    }
};

QTEST_GUILESS_MAIN(TestListService)
#include "tst_list_service.moc"
