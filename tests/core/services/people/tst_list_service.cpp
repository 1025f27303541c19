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
        const auto id = w->lists().addProduct(w.ada, {{}, u"  Big   one "_s, false});
        QVERIFY(id.ok());
        QVERIFY(w->lists().addProduct(w.ada, {{}, u"Another"_s, false}).ok());
        QVERIFY(
            w->lists().changeProduct(w.ada, {{*id, u"Big one"_s, false}, {*id, u"Big one"_s, true}}).ok());
        const auto directory = w->lists().directory();
        QCOMPARE(directory->products.size(), 2);
        QCOMPARE(directory->products.first(), (DealProduct{*id, u"Big one"_s, true}));
        QCOMPARE(directory->productName(*id), u"Big one"_s);
    }

    void whatIsRefused()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        QCOMPARE(codeOf(lists.addSource(w.ada, {{}, u"REFERRAL"_s, false})), ProblemCode::NameTaken);
        QCOMPARE(codeOf(lists.addSource(w.ada, {{}, {}, false})), ProblemCode::NameEmpty);
        QCOMPARE(codeOf(lists.changeSource(w.ada, {{SourceId(7), u"x"_s}, {SourceId(7), u"y"_s}})),
                 ProblemCode::ListEntryNotFound);
        QCOMPARE(codeOf(lists.addSource(w.max, {{}, u"x"_s, false})), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(lists.addProduct(w.max, {{}, u"x"_s, false})), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(lists.changeWorkspace(w.max, {{}, {u"x"_s, {}}})), ProblemCode::OnlyAdministrators);
    }

    void aReasonBelongsToOneStatus()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        const auto same = lists.addReason(w.ada, {{}, DealStatus::Outdated, u"Too expensive"_s, false});
        QVERIFY(same.ok());
        QCOMPARE(codeOf(lists.addReason(w.ada, {{}, DealStatus::Lost, u"too expensive"_s, false})),
                 ProblemCode::NameTaken);
        QCOMPARE(codeOf(lists.changeReason(w.ada, {{*same, DealStatus::Outdated, u"Too expensive"_s},
                                                   {*same, DealStatus::Won, u"Too expensive"_s}})),
                 ProblemCode::ReasonOfOtherStatus);
        QCOMPARE(codeOf(lists.addReason(w.ada, {{}, DealStatus::Open, u"None"_s, false})),
                 ProblemCode::ReasonOfOtherStatus);
        QCOMPARE(w->lists().directory()->reasonName(*same), u"Too expensive"_s);
    }

    void aListIsOrdered()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        const auto names = [&lists] {
            QStringList result;
            const QList<DealSource> sources = lists.directory()->sources;
            for (const DealSource& source : sources)
                result.append(source.name);
            return result;
        };
        const SourceId web = *lists.addSource(w.ada, {{}, u"Web"_s});
        const QList<DealSource> before = lists.directory()->sources;
        QCOMPARE(names(), (QStringList{u"Referral"_s, u"Fair"_s, u"Web"_s}));
        QVERIFY(lists.reorder(w.ada, {web, before[0].id, before[1].id}).ok());
        QCOMPARE(names(), (QStringList{u"Web"_s, u"Referral"_s, u"Fair"_s}));
        // What somebody added meanwhile comes last.
        QVERIFY(lists.reorder(w.ada, {before[1].id, before[0].id}).ok());
        QCOMPARE(names(), (QStringList{u"Fair"_s, u"Referral"_s, u"Web"_s}));
        QCOMPARE(codeOf(lists.reorder(w.max, {web})), ProblemCode::OnlyAdministrators);
    }

    void aDeletedEntryIsReplacedOnItsDeals_data()
    {
        QTest::addColumn<bool>("withAnother");
        QTest::newRow("by another one") << true;
        QTest::newRow("by none") << false;
    }

    void aDeletedEntryIsReplacedOnItsDeals()
    {
        QFETCH(bool, withAnother);
        TestWorkspace w;
        ListService& lists = w->lists();
        const ProductId scanner = *lists.addProduct(w.ada, {{}, u"Scanner"_s});
        const ProductId reader = *lists.addProduct(w.ada, {{}, u"Reader"_s});
        const ProductId third = *lists.addProduct(w.ada, {{}, u"Cable"_s});
        QList<DealId> deals;
        for (int i = 0; i < 4; ++i) {
            DealFacts facts = w.facts(u"Deal %1"_s.arg(i), i == 3 ? w.tom : w.sal, 1000 * (i + 1));
            facts.product = scanner;
            deals.append(*w->deals().create(facts.owner, facts));
        }
        QVERIFY(w->deals().tick(w.sal, {deals[0], w.action(u"Contact made"_s)}).ok());
        const auto reason = lists.directory()->reasons.first();
        QVERIFY(w->deals().close(w.sal, deals[1], reason.status, reason.id, {}).ok());
        QCOMPARE(*lists.usage(w.ada, scanner), 4);
        QCOMPARE(codeOf(lists.usage(w.max, scanner)), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(lists.remove(w.max, scanner, reader)), ProblemCode::OnlyAdministrators);
        QCOMPARE(lists.remove(w.ada, scanner, std::nullopt).problem(),
                 (Problem{ProblemCode::EntryInUse, {u"Scanner"_s, u"4"_s}}));
        QCOMPARE(codeOf(lists.remove(w.ada, scanner, scanner)), ProblemCode::ListEntryNotFound);
        QCOMPARE(codeOf(lists.remove(w.ada, scanner, ProductId(99))), ProblemCode::ListEntryNotFound);

        const ProductId other = withAnother ? reader : ProductId();
        const Instant changed = w.details(deals[0]).deal.changedAt;
        w.clock->advanceDays(1);
        const auto removed = lists.remove(w.ada, scanner, other);
        QVERIFY(removed.ok());
        QCOMPARE(lists.directory()->products.size(), 2);
        for (const DealId deal : deals) {
            QCOMPARE(w.details(deal).deal.facts.product, other);
            QCOMPARE(w.details(deal).timeline.first().subject, u"product"_s);
            QCOMPARE(w.details(deal).timeline.first().detail,
                     withAnother ? u"Scanner → Reader"_s : u"Scanner → –"_s);
        }
        QCOMPARE(w.details(deals[0]).deal.changedAt, changed);
        QVERIFY(w.isClean());

        // One of the deals got something else meanwhile, another is gone.
        DealFacts facts = w.details(deals[2]).deal.facts;
        facts.product = third;
        QVERIFY(w.change(w.sal, deals[2], facts).ok());
        QVERIFY(w->deals().remove(w.tom, deals[3]).ok());
        QVERIFY(lists.putBack(w.ada, *removed).ok());
        QCOMPARE(lists.directory()->products.first(), (DealProduct{scanner, u"Scanner"_s}));
        QCOMPARE(w.details(deals[0]).deal.facts.product, scanner);
        QCOMPARE(w.details(deals[1]).deal.facts.product, scanner);
        QCOMPARE(w.details(deals[2]).deal.facts.product, third);
        QVERIFY(w.isClean());
    }

    void aReasonIsReplacedByOneOfItsStatus()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        const ReasonId other = *lists.addReason(w.ada, {{}, DealStatus::Lost, u"Other"_s});
        const ReasonId outdated = *lists.addReason(w.ada, {{}, DealStatus::Outdated, u"Old"_s});
        const ReasonId unused = *lists.addReason(w.ada, {{}, DealStatus::Lost, u"Never"_s});
        const DealId deal = w.deal(u"A"_s);
        QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, other, {}).ok());
        QCOMPARE(codeOf(lists.remove(w.ada, other, outdated)), ProblemCode::ReasonOfOtherStatus);
        QCOMPARE(codeOf(lists.remove(w.ada, other, ReasonId())), ProblemCode::EntryInUse);
        QVERIFY(lists.remove(w.ada, unused, std::nullopt).ok());
        const ReasonId kept = lists.directory()->reasons.first().id;
        const auto removed = lists.remove(w.ada, other, kept);
        QVERIFY(removed.ok());
        QCOMPARE(w.details(deal).deal.closing.reason, kept);
        QVERIFY(lists.putBack(w.ada, *removed).ok());
        QCOMPARE(w.details(deal).deal.closing.reason, other);
        QVERIFY(w.isClean());
    }

    void whatWasRemovedComesBackOnlyUnderAFreeName()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        const SourceId web = *lists.addSource(w.ada, {{}, u"Web"_s});
        const auto removed = lists.remove(w.ada, web, std::nullopt);
        QVERIFY(removed.ok());
        QVERIFY(lists.addSource(w.ada, {{}, u"web"_s}).ok());
        QCOMPARE(codeOf(lists.putBack(w.ada, *removed)), ProblemCode::NameTaken);
    }

    void theWorkspaceIsRenamed()
    {
        TestWorkspace w;
        QList<Changes> heard;
        w->onChanged([&heard](const Changes& changes) { heard.append(changes); });
        QVERIFY(w->lists().changeWorkspace(w.ada, {{u"Testers Ltd"_s, {}}, {u"Renamed"_s, {}}}).ok());
        QCOMPARE(w->lists().directory()->workspaceName, u"Renamed"_s);
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().workspace);
    }
};

QTEST_GUILESS_MAIN(TestListService)
#include "tst_list_service.moc"
