// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "tests/support/test_workspace.h"

#include <QTest>

#include <algorithm>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

Process renamed(const Process& process, const QString& name)
{
    return process.withName(*ProcessName::from(name));
}

QSet<qint64> idsOf(const Process& process)
{
    QSet<qint64> ids{process.id.value()};
    for (const Stage& stage : process.stages) {
        ids.insert(stage.id.value());
        for (const Action& action : stage.actions)
            ids.insert(action.id.value());
    }
    return ids;
}

template<class T>
ProblemCode codeOf(const Result<T>& result)
{
    return result ? ProblemCode::UsageError : result.problem().code;
}

} // namespace

class TestProcessService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAdministratorsDesign()
    {
        TestWorkspace w;
        ProcessService& processes = w->processes();
        const Process process = w.process();
        QCOMPARE(codeOf(processes.create(w.max, renamed(plainProcess(), u"Other"_s))),
                 ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(processes.publish(w.max, process, 1, {})), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(processes.duplicate(w.sal, process.id, u"Copy"_s)), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(processes.setActive(w.sal, process.id, false)), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(processes.setDefault(w.sal, process.id)), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(processes.setTeams(w.max, process.id, {})), ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(processes.reorder(w.sal, {process.id})), ProblemCode::OnlyAdministrators);
    }

    void aNewProcessGetsItsIds()
    {
        TestWorkspace w;
        const auto id = w->processes().create(w.ada, renamed(plainProcess(), u"Renewal"_s));
        QVERIFY(id.ok());
        const auto stored = w->processes().byName(w.ada, u"rénewal"_s);
        QVERIFY(stored.ok());
        QCOMPARE(stored->process.id, *id);
        QCOMPARE(stored->version, 1);
        QCOMPARE(stored->savedBy, w.ada);
        QVERIFY(!stored->isDefault);
        const auto ids = idsOf(stored->process);
        QCOMPARE(ids.size(), 1 + 4 + 12);
        QVERIFY(!ids.contains(0));
    }

    void aNameIsTakenOnce()
    {
        TestWorkspace w;
        QCOMPARE(codeOf(w->processes().create(w.ada, renamed(plainProcess(), u"DEFAULT  process"_s))),
                 ProblemCode::NameTaken);
        QCOMPARE(codeOf(w->processes().duplicate(w.ada, w.process().id, u"default process"_s)),
                 ProblemCode::NameTaken);
        QVERIFY(w->processes().publish(w.ada, w.process(), 1, {}).ok());
    }

    void aKnownProcessIsCreatedAsAnother()
    {
        TestWorkspace w;
        const Process original = w.process();
        const auto id = w->processes().create(w.ada, renamed(original, u"From a file"_s));
        QVERIFY(id.ok());
        QVERIFY(*id != original.id);
        QVERIFY(!idsOf(w->processes().byId(w.ada, *id)->process).intersects(idsOf(original)));
        QCOMPARE(w.process(), original);
    }

    void aProcessMayNotBeEndless()
    {
        TestWorkspace w;
        Process tall = renamed(plainProcess(), u"Tall"_s);
        const Stage stage{{}, *StageName::from(u"One more"_s)};
        while (tall.stages.size() <= Process::maxStages)
            tall.stages.append(stage);
        QCOMPARE(codeOf(w->processes().create(w.ada, tall)), ProblemCode::TooManyStages);
        Process wide = renamed(plainProcess(), u"Wide"_s);
        const Action action{{}, *ActionName::from(u"One more"_s)};
        while (wide.actionCount() <= Process::maxActions)
            wide.stages.first().actions.append(action);
        QCOMPARE(codeOf(w->processes().create(w.ada, wide)), ProblemCode::TooManyActions);
        Process wordy = renamed(plainProcess(), u"Wordy"_s);
        wordy.stages.first().hint = QString(20'000, u'x');
        QCOMPARE(codeOf(w->processes().create(w.ada, wordy)), ProblemCode::TextTooLong);
    }

    /// What the reader of stored versions refuses is never stored.
    void daysHaveARange_data()
    {
        QTest::addColumn<int>("idle");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("remind");
        QTest::addColumn<bool>("stored");
        const auto row = [](const char* name, int idle, int due, int remind, bool stored) {
            QTest::newRow(name) << idle << due << remind << stored;
        };
        row("least", 1, 0, 0, true);
        row("most", 365, 365, 365, true);
        row("never idle", 0, 1, 1, false);
        row("idle late", 366, 1, 1, false);
        row("due before", 14, -1, 1, false);
        row("due late", 14, 366, 1, false);
        row("reminded after", 14, 1, -1, false);
        row("reminded early", 14, 1, 366, false);
    }

    void daysHaveARange()
    {
        QFETCH(const int, idle);
        QFETCH(const int, due);
        QFETCH(const int, remind);
        QFETCH(const bool, stored);
        TestWorkspace w;
        Process process = renamed(plainProcess(), u"Days"_s);
        Stage& stage = process.stages.first();
        stage.idleDays = idle;
        TaskTemplate task;
        task.title = u"Call"_s;
        task.dueInDays = due;
        task.remindDaysBefore = remind;
        stage.actions.append({{}, *ActionName::from(u"Call them"_s)});
        stage.actions.last().trigger = task;
        const auto id = w->processes().create(w.ada, process);
        QCOMPARE(id.ok(), stored);
        if (!stored) {
            QCOMPARE(codeOf(id), ProblemCode::DaysOutOfRange);
            QVERIFY(!w->processes().byName(w.ada, u"Days"_s).ok());
            return;
        }
        const Stage kept = w->processes().byId(w.ada, *id)->process.stages.first();
        QCOMPARE(kept.idleDays, idle);
        QCOMPARE(kept.actions.last().trigger, std::optional(task));
    }

    void openDealsFollowANewVersion()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Follower"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}).ok());
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Offer sent"_s)}).ok());
        const qsizetype events = w.details(deal).timeline.size();
        const Instant changed = w.details(deal).deal.changedAt;
        w.clock->advanceDays(1);

        const auto version = w->processes().publish(
            w.ada, w.process().withActionRemoved(w.action(u"Offer sent"_s)), 1, u"Offers are implied"_s);
        QVERIFY(version.ok());
        QCOMPARE(*version, 2);
        const Progress progress = w.progress(deal);
        QCOMPARE(progress.stage, w.stage(u"Contact"_s));
        QCOMPARE(progress.furthest, w.stage(u"Offer"_s));
        QCOMPARE(progress.doneWeight, 10);
        QCOMPARE(progress.totalWeight, 90);
        QCOMPARE(w.details(deal).timeline.size(), events);
        QCOMPARE(w.details(deal).deal.changedAt, changed);
        QVERIFY(w.isClean());
    }

    void closedDealsStayAsTheyWere()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Won before"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contract signed"_s)}).ok());
        QVERIFY(w->deals().win(w.sal, deal).ok());
        const DealDetails before = w.details(deal);
        const Process smaller = w.process().withStageRemoved(w.stage(u"Offer"_s));
        QVERIFY(w->processes().publish(w.ada, smaller, 1, {}).ok());
        QCOMPARE(w.details(deal), before);
        QVERIFY(w.isClean());
    }

    void changesNameTheDealsThatMoved()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Mover"_s);
        QList<Changes> heard;
        w->onChanged([&heard](const Changes& changes) { heard.append(changes); });
        const Process next = w.process().withActionRemoved(w.action(u"Offer sent"_s));
        QVERIFY(w->processes().publish(w.ada, next, 1, {}).ok());
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().processes);
        QVERIFY(heard.first().deals.contains(deal));
    }

    void theSecondToSaveIsTold()
    {
        TestWorkspace w;
        const Process process = w.process();
        QVERIFY(w->processes().publish(w.ada, process.withDescription(u"One"_s), 1, {}).ok());
        const auto late = w->processes().publish(w.ada, process.withDescription(u"Two"_s), 1, {});
        QVERIFY(!late.ok());
        QCOMPARE(late.problem(), (Problem{ProblemCode::ProcessMovedOn, {u"Ada"_s, u"2"_s}}));
        QCOMPARE(w.process().description, u"One"_s);
    }

    void everyVersionCanBeLookedAt()
    {
        TestWorkspace w;
        const Process first = w.process();
        const Process second = first.withDescription(u"Better"_s);
        QVERIFY(w->processes().publish(w.ada, second, 1, u"Described"_s).ok());
        const auto versions = w->processes().versions(w.ada, first.id);
        QVERIFY(versions.ok());
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).version, 2);
        QCOMPARE(versions->at(0).comment, u"Described"_s);
        QCOMPARE(versions->at(0).process, second);
        QCOMPARE(versions->at(1).process, first);
        QCOMPARE(codeOf(w->processes().versions(w.ada, ProcessId(5))), ProblemCode::ProcessNotFound);
    }

    void versionsAreListedWithoutTheirContent()
    {
        TestWorkspace w;
        const Process first = w.process();
        const int newest =
            *w->processes().publish(w.ada, first.withDescription(u"Better"_s), 1, u"Described"_s);
        const auto versions = w->processes().versions(w.ada, first.id);
        const auto list = w->processes().versionList(w.sal, first.id);
        QVERIFY(list.ok());
        QCOMPARE(list->size(), versions->size());
        for (qsizetype i = 0; i < list->size(); ++i)
            QCOMPARE(list->at(i), static_cast<const ProcessVersionInfo&>(versions->at(i)));
        QCOMPARE(list->first().version, newest);
        QCOMPARE(list->first().savedBy, w.ada);
        QCOMPARE(codeOf(w->processes().versionList(w.ada, ProcessId(5))), ProblemCode::ProcessNotFound);

        QCOMPARE(*w->processes().version(w.sal, first.id, 1), versions->at(1));
        QCOMPARE(codeOf(w->processes().version(w.ada, first.id, 3)), ProblemCode::ProcessNotFound);
    }

    void aVersionThatCannotBeReadIsListed()
    {
        TestWorkspace w;
        const ProcessId id = w.process().id;
        QVERIFY(w->processes().publish(w.ada, w.process().withDescription(u"Better"_s), 1, {}).ok());
        w->session().connection().run("UPDATE process_version SET body = '{' WHERE version = 1");
        QCOMPARE(w->processes().versions(w.ada, id)->size(), qsizetype(1));
        QCOMPARE(w->processes().versionList(w.ada, id)->size(), qsizetype(2));
        QCOMPARE(codeOf(w->processes().version(w.ada, id, 1)), ProblemCode::ProcessNotFound);
        QVERIFY(w->processes().version(w.ada, id, 2).ok());
    }

    void aCopySharesNoId()
    {
        TestWorkspace w;
        const auto id = w->processes().duplicate(w.ada, w.process().id, u"Copy"_s);
        QVERIFY(id.ok());
        const auto copy = w->processes().byId(w.ada, *id);
        QVERIFY(!idsOf(copy->process).intersects(idsOf(w.process())));
        QCOMPARE(copy->process.actionCount(), w.process().actionCount());
    }

    void thereIsAlwaysAProcessForNewDeals()
    {
        TestWorkspace w;
        ProcessService& processes = w->processes();
        const ProcessId first = w.process().id;
        QCOMPARE(codeOf(processes.setActive(w.ada, first, false)), ProblemCode::DefaultProcessNeeded);
        const ProcessId second = *processes.duplicate(w.ada, first, u"Second"_s);
        QVERIFY(processes.setActive(w.ada, second, false).ok());
        QCOMPARE(codeOf(processes.setDefault(w.ada, second)), ProblemCode::ProcessArchived);
        QVERIFY(processes.setActive(w.ada, second, true).ok());
        QVERIFY(processes.setDefault(w.ada, second).ok());
        QCOMPARE(w->lists().directory()->defaultProcess()->process.id, second);
        QVERIFY(processes.setActive(w.ada, first, false).ok());
        QVERIFY(!processes.byId(w.ada, first)->active);
    }

    void someTeamsOnlyMayUseIt()
    {
        TestWorkspace w;
        ProcessService& processes = w->processes();
        const ProcessId plain = w.process().id;
        const ProcessId special = *processes.duplicate(w.ada, plain, u"Special"_s);
        const TeamId north = w->lists().directory()->people.user(w.sal)->team;
        QCOMPARE(codeOf(processes.setTeams(w.ada, plain, {{}, {{north}}})),
                 ProblemCode::DefaultIsForEverybody);
        QCOMPARE(codeOf(processes.setTeams(w.ada, special, {{}, {{TeamId(1)}}})), ProblemCode::TeamNotFound);
        QCOMPARE(codeOf(processes.setTeams(w.ada, ProcessId(1), {})), ProblemCode::ProcessNotFound);
        QVERIFY(processes.setTeams(w.ada, special, {{}, {{north, north}}}).ok());
        QCOMPARE(processes.byId(w.ada, special)->teams, QList<TeamId>{north});
        QCOMPARE(codeOf(processes.setDefault(w.ada, special)), ProblemCode::DefaultIsForEverybody);
        const ProcessId copy = *processes.duplicate(w.ada, special, u"Copy"_s);
        QCOMPARE(processes.byId(w.ada, copy)->teams, QList<TeamId>{north});

        DealFacts facts = w.facts(u"Relocation"_s, w.tom);
        facts.process = special;
        QCOMPARE(w->deals().create(w.tom, facts).problem(),
                 (Problem{ProblemCode::ProcessNotForYou, {u"Special"_s}}));
        facts.owner = w.sal;
        const DealId deal = *w->deals().create(w.sal, facts);
        // What runs goes on; only the way in is closed.
        const TeamId south = w->lists().directory()->people.user(w.tom)->team;
        QVERIFY(processes.setTeams(w.ada, special, {{{north}}, {{south}}}).ok());
        const ActionId action = processes.byId(w.ada, special)->process.stages.first().actions.first().id;
        QVERIFY(w->deals().tick(w.sal, {deal, action}).ok());
        QVERIFY(w->deals().switchProcess(w.sal, deal, plain).ok());
        QCOMPARE(codeOf(w->deals().switchProcess(w.sal, deal, special)), ProblemCode::ProcessNotForYou);
        QVERIFY(w->deals().switchProcess(w.ada, deal, special).ok());
        QVERIFY(processes.setTeams(w.ada, special, {{{south}}, {}}).ok());
        QVERIFY(w->deals()
                    .create(w.tom,
                            [&] {
                                DealFacts own = w.facts(u"Own"_s, w.tom);
                                own.process = special;
                                return own;
                            }())
                    .ok());
        QVERIFY(w.isClean());
    }

    void aTeamWithAProcessStays()
    {
        TestWorkspace w;
        const ProcessId special = *w->processes().duplicate(w.ada, w.process().id, u"Special"_s);
        const TeamId team = *w->people().addTeam(w.ada, {TeamId(), u"East"_s, {}, {}});
        QVERIFY(w->processes().setTeams(w.ada, special, {{}, {{team}}}).ok());
        QCOMPARE(codeOf(w->people().removeTeam(w.ada, team)), ProblemCode::TeamInUse);
        QVERIFY(w->processes().setTeams(w.ada, special, {{{team}}, {}}).ok());
        QVERIFY(w->people().removeTeam(w.ada, team).ok());
    }

    void aCancelledSavingChangesNothing()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Relocation"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}).ok());
        const Process before = w.process();
        const Progress stands = w.progress(deal);
        const Process wanted = before.withActionRemoved(w.action(u"Contact made"_s));
        const CancelFlag cancel = true;
        QCOMPARE(codeOf(w->processes().publish(w.ada, wanted, 1, {}, {{}, &cancel})), ProblemCode::Cancelled);
        QCOMPARE(w.process(), before);
        QCOMPARE(w->processes().versions(w.ada, before.id)->size(), qsizetype(1));
        QCOMPARE(w.progress(deal), stands);
        QVERIFY(w.isClean());
        QVERIFY(w->processes().publish(w.ada, wanted, 1, {}).ok());
        QVERIFY(w.isClean());
    }

    void savingTellsHowFarItIs()
    {
        TestWorkspace w;
        constexpr int deals = 1500;
        for (int i = 0; i < deals; ++i) {
            const DealId deal = w.deal(u"Deal %1"_s.arg(i));
            QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}).ok());
        }
        QList<double> shares;
        const auto note = [&shares](qint64 done, qint64 total) {
            shares.append(double(done) / double(total));
        };
        const Process wanted = w.process().withActionRemoved(w.action(u"Contact made"_s));
        // Cancelled half way, when the deals are being stored.
        CancelFlag cancel = false;
        const auto stop = [&](qint64 done, qint64 total) {
            cancel = cancel || 2 * done > total;
        };
        QCOMPARE(codeOf(w->processes().publish(w.ada, wanted, 1, {}, {stop, &cancel})),
                 ProblemCode::Cancelled);
        QVERIFY(w.isClean());
        QVERIFY(w->processes().publish(w.ada, wanted, 1, {}, {note, nullptr}).ok());
        QVERIFY(w.isClean());
        QVERIFY(shares.size() >= 4);
        QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
        QVERIFY(shares.first() > 0 && shares.last() <= 1 && shares.last() > 0.5);
    }

    void theOrderIsTheAdministrators()
    {
        TestWorkspace w;
        const ProcessId first = w.process().id;
        const ProcessId second = *w->processes().duplicate(w.ada, first, u"Second"_s);
        const ProcessId third = *w->processes().duplicate(w.ada, first, u"Third"_s);
        QVERIFY(w->processes().reorder(w.ada, {third, first}).ok());
        QList<ProcessId> order;
        const auto all = w->processes().all(w.ada);
        for (const ProcessSummary& each : *all)
            order.append(each.process.id);
        QCOMPARE(order, (QList<ProcessId>{third, first, second}));
    }

    void aNewProcessSharesNoIds()
    {
        TestWorkspace w;
        Process parts = renamed(w.process(), u"Parts of it"_s);
        parts.id = ProcessId(77);
        parts.stages.removeFirst();
        const auto made = w->processes().create(w.ada, parts);
        QVERIFY(made.ok());
        QVERIFY(!idsOf(w->processes().byId(w.ada, *made)->process).intersects(idsOf(w.process())));
    }

    void theFurthestStageFallsBackToTheOneBefore()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Relocation"_s);
        const ActionId offer = w.action(u"Offer sent"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Decision makers identified"_s)}).ok());
        QVERIFY(w->deals().tick(w.sal, {deal, offer}).ok());
        QVERIFY(w->deals().untick(w.sal, deal, offer).ok());
        QCOMPARE(w.progress(deal).furthest, w.stage(u"Offer"_s));
        const StageId needs = w.stage(u"Needs analysis"_s);
        QVERIFY(w->processes().publish(w.ada, w.process().withStageRemoved(w.stage(u"Offer"_s)), 1, {}).ok());
        QCOMPARE(w.progress(deal).furthest, needs);
        QCOMPARE(w.progress(deal).stage, w.stage(u"Collecting data"_s));
        QVERIFY(w.isClean());
    }
};

QTEST_GUILESS_MAIN(TestProcessService)
#include "tst_process_service.moc"
