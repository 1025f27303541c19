// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/progress.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;
using stagewright::test::TestWorkspace;

namespace {

/// Publishes the process with one of its actions changed.
template<class Change>
void changeAction(TestWorkspace& w, const QString& name, Change change)
{
    const ProcessSummary before = *w->processes().byName(w.ada, u"Default process"_s);
    Action action = *before.process.action(w.action(name));
    change(action);
    const auto published =
        w->processes().publish(w.ada, before.process.withAction(action), before.version, {});
    QVERIFY(published.ok());
}

template<class T>
ProblemCode codeOf(const Result<T>& result)
{
    return result.problem().code;
}

} // namespace

class TestDealService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDealIsNotStarted()
    {
        TestWorkspace w;
        const DealDetails details = w.details(w.deal(u"  Solar   pilot "_s, 2500));
        QCOMPARE(details.deal.facts.name, u"Solar pilot"_s);
        QVERIFY(details.deal.progress.stage.isNull());
        QCOMPARE(details.deal.progress.totalWeight, 100);
        QCOMPARE(details.timeline.size(), 1);
        QCOMPARE(details.timeline.first().kind, EventKind::Created);
        QVERIFY(w.isClean());
    }

    void wrongFactsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("major");
        QTest::addColumn<bool>("unknownOwner");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << u" \t"_s << 1LL << false << int(ProblemCode::NameEmpty);
        QTest::newRow("long name") << QString(10'000, u'x') << 1LL << false << int(ProblemCode::NameTooLong);
        QTest::newRow("control") << u"a\u0007b"_s << 1LL << false << int(ProblemCode::NameUnreadable);
        QTest::newRow("negative") << u"a"_s << -1LL << false << int(ProblemCode::ValueNegative);
        QTest::newRow("large") << u"a"_s << 20'000'000'000LL << false << int(ProblemCode::MoneyTooLarge);
        QTest::newRow("owner") << u"a"_s << 1LL << true << int(ProblemCode::UserNotFound);
    }

    void wrongFactsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(qint64, major);
        QFETCH(bool, unknownOwner);
        QFETCH(int, code);
        TestWorkspace w;
        const auto made = w->deals().create(w.sal, w.facts(name, unknownOwner ? UserId(7) : w.sal, major));
        QVERIFY(!made.ok());
        QCOMPARE(int(codeOf(made)), code);
        QCOMPARE(w->dealQueries().count(w.ada, {})->count, 0);
    }

    void namesOfEveryScriptComeBack()
    {
        TestWorkspace w;
        const QString names[] = {u"Zażółć gęślą jaźń"_s, u"מכירה של מזגנים"_s, u"🚚 flota 👩‍🔧"_s,
                                 u"Robert'); DROP TABLE deal;--"_s, u"<b>=1+1</b>"_s};
        for (const QString& name : names)
            QCOMPARE(w.details(w.deal(name)).deal.facts.name, name);
        QVERIFY(w.isClean());
    }

    void aTickMovesStageProbabilityAndTotals()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s, 1000);
        const auto ticked = w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)});
        QVERIFY(ticked.ok());
        QCOMPARE(ticked->after.stage, w.stage(u"Contact"_s));
        QCOMPARE(percent(ticked->after.doneWeight, ticked->after.totalWeight), 10);
        const DealDetails details = w.details(deal);
        QCOMPARE(details.ticks.size(), 1);
        QCOMPARE(details.ticks.first().by, w.sal);
        QCOMPARE(details.timeline.first().kind, EventKind::Ticked);
        QCOMPARE(details.timeline.first().subject, u"Contact made"_s);
        QVERIFY(w.isClean());
    }

    void untickMovesBackAndKeepsTheFurthestStage()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Decision makers identified"_s)}).ok());
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Offer sent"_s)}).ok());
        QVERIFY(w->deals().untick(w.sal, deal, w.action(u"Offer sent"_s)).ok());
        QCOMPARE(w.progress(deal).stage, w.stage(u"Collecting data"_s));
        QCOMPARE(w.progress(deal).furthest, w.stage(u"Offer"_s));
        QCOMPARE(codeOf(w->deals().untick(w.sal, deal, w.action(u"Offer sent"_s))), ProblemCode::NotDone);
        QVERIFY(w.isClean());
    }

    void aTickIsRefusedAndNothingIsStored_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("note");
        QTest::addColumn<int>("code");
        QTest::newRow("managers") << int(PerformerRule::Managers) << int(NoteRequirement::None)
                                  << int(ProblemCode::OnlyManagers);
        QTest::newRow("administrators") << int(PerformerRule::Administrators) << int(NoteRequirement::None)
                                        << int(ProblemCode::OnlyAdministratorsPerform);
        QTest::newRow("chosen") << int(PerformerRule::Chosen) << int(NoteRequirement::None)
                                << int(ProblemCode::OnlyChosenPeople);
        QTest::newRow("note") << int(PerformerRule::Everyone) << int(NoteRequirement::Note)
                              << int(ProblemCode::NoteRequired);
        QTest::newRow("note first") << int(PerformerRule::Everyone) << int(NoteRequirement::NoteWithFile)
                                    << int(ProblemCode::NoteRequired);
    }

    void aTickIsRefusedAndNothingIsStored()
    {
        QFETCH(int, rule);
        QFETCH(int, note);
        QFETCH(int, code);
        TestWorkspace w;
        changeAction(w, u"Offer sent"_s, [&](Action& action) {
            action.performers = {static_cast<PerformerRule>(rule), {w.tom}};
            action.note = static_cast<NoteRequirement>(note);
        });
        const DealId deal = w.deal(u"A"_s);
        const DealDetails before = w.details(deal);
        const auto ticked = w->deals().tick(w.sal, {deal, w.action(u"Offer sent"_s)});
        QCOMPARE(int(codeOf(ticked)), code);
        QCOMPARE(w.details(deal), before);
        QVERIFY(w.isClean());
    }

    void aRequiredFileIsStoredByteForByte()
    {
        TestWorkspace w;
        changeAction(w, u"Offer sent"_s, [](Action& action) { action.note = NoteRequirement::NoteWithFile; });
        const DealId deal = w.deal(u"A"_s);
        const ActionId offer = w.action(u"Offer sent"_s);
        QCOMPARE(codeOf(w->deals().tick(w.sal, {deal, offer, u"sent"_s})), ProblemCode::FileRequired);
        QByteArray bytes;
        for (int i = 0; i < 70'000; ++i)
            bytes.append(static_cast<char>(i * 7));
        QVERIFY(w->deals().tick(w.sal, {deal, offer, u"sent"_s, {{u"offer.pdf"_s, bytes}}}).ok());
        const DealDetails details = w.details(deal);
        QCOMPARE(details.files.size(), 1);
        QCOMPARE(details.files.first().size, 70'000);
        QCOMPARE(details.notes.first().text, u"sent"_s);
        QCOMPARE(*w->deals().fileBytes(w.sal, details.files.first().id), bytes);
        QCOMPARE(codeOf(w->deals().fileBytes(w.tom, details.files.first().id)), ProblemCode::FileNotFound);
    }

    void largeThingsAreRefusedAndLongNotesKept()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const QString long1M(longestNote, u'n');
        QVERIFY(w->deals().addNote(w.sal, deal, long1M, {}).ok());
        QCOMPARE(w.details(deal).notes.first().text.size(), longestNote);
        QCOMPARE(codeOf(w->deals().addNote(w.sal, deal, long1M + u'n', {})), ProblemCode::TextTooLong);
        const QByteArray large(largestFile + 1, 'x');
        QCOMPARE(codeOf(w->deals().addNote(w.sal, deal, {}, {{u"big"_s, large}})), ProblemCode::FileTooLarge);
        QCOMPARE(codeOf(readAttachment(w.folder.filePath(u"gone.pdf"_s))), ProblemCode::FileVanished);
    }

    void winningNamesWhatIsMissing()
    {
        TestWorkspace w;
        changeAction(w, u"Offer sent"_s, [](Action& action) { action.mandatory = true; });
        const DealId deal = w.deal(u"A"_s);
        const auto won = w->deals().win(w.sal, deal);
        QCOMPARE(codeOf(won), ProblemCode::MandatoryUndone);
        QCOMPARE(won.problem().values, (QStringList{u"Offer sent"_s, u"Contract signed"_s}));
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Offer sent"_s)}).ok());
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contract signed"_s)}).ok());
        QVERIFY(w->deals().win(w.sal, deal).ok());
        const Deal stored = w.details(deal).deal;
        QCOMPARE(stored.status, DealStatus::Won);
        QCOMPARE(stored.processVersion, 2);
        QCOMPARE(stored.progress.doneWeight, 20);
        QCOMPARE(codeOf(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)})),
                 ProblemCode::DealClosed);
        QVERIFY(w.isClean());
    }

    void losingNeedsAReasonOfItsStatus()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const Directory directory = *w->lists().directory();
        const ClosingReason lost = directory.reasons.first();
        const ClosingReason outdated = directory.reasons.last();
        QCOMPARE(codeOf(w->deals().close(w.sal, deal, DealStatus::Lost, {}, {})),
                 ProblemCode::ReasonRequired);
        QCOMPARE(codeOf(w->deals().close(w.sal, deal, DealStatus::Lost, outdated.id, {})),
                 ProblemCode::ReasonOfOtherStatus);
        QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, lost.id, u"Half the price elsewhere"_s).ok());
        const DealDetails details = w.details(deal);
        QCOMPARE(details.deal.closing.reason, lost.id);
        QCOMPARE(details.deal.closing.comment, u"Half the price elsewhere"_s);
        QCOMPARE(details.timeline.first().subject, lost.name);
        QVERIFY(w.isClean());
    }

    void aClosedDealIsReopenedByWhoMay()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        const ReasonId reason = w->lists().directory()->reasons.first().id;
        QVERIFY(w->deals().close(w.sal, deal, DealStatus::Lost, reason, {}).ok());
        QCOMPARE(codeOf(w->deals().reopen(w.tom, deal)), ProblemCode::DealNotFound);
        QVERIFY(w->deals().reopen(w.max, deal).ok());
        QCOMPARE(w.details(deal).deal.status, DealStatus::Open);
        QCOMPARE(codeOf(w->deals().reopen(w.max, deal)), ProblemCode::DealNotClosed);
        QVERIFY(w.isClean());
    }

    void aTickTellsEachPersonOnceAndNeverThePerformer()
    {
        TestWorkspace w;
        changeAction(w, u"Contract signed"_s, [&](Action& action) {
            action.notify = {true, true, false, true, {w.max, w.sue}};
        });
        DealFacts facts = w.facts(u"A"_s, w.sal);
        facts.participants = {w.sue};
        const DealId deal = *w->deals().create(w.sal, facts);
        const auto ticked = w->deals().tick(w.sal, {deal, w.action(u"Contract signed"_s)});
        QVERIFY(ticked.ok());
        QCOMPARE(ticked->notified, (QList<UserId>{w.ada, w.max, w.sue}));
        // Chosen or not, nobody is told of a deal that they may not open.
        const auto unseen = w->deals().tick(w.sal, {w.deal(u"B"_s), w.action(u"Contract signed"_s)});
        QCOMPARE(unseen->notified, (QList<UserId>{w.ada, w.max}));
        QCOMPARE(*w->notifications().unreadCount(w.max), 2);
        QCOMPARE(*w->notifications().unreadCount(w.sal), 0);
        const Notification told = w->notifications().inbox(w.sue, 10)->first();
        QCOMPARE(told.dealName, u"A"_s);
        QCOMPARE(told.subject, u"Contract signed"_s);
    }

    void aTriggerProposesATaskThatIsNotStored()
    {
        TestWorkspace w;
        changeAction(w, u"Offer sent"_s, [](Action& action) {
            action.trigger =
                TaskTemplate{u"Call about {deal}"_s, TaskType::Call, 3, true, Responsible::Owner, {}};
        });
        const DealId deal = w.deal(u"Solar"_s);
        const auto ticked = w->deals().tick(w.max, {deal, w.action(u"Offer sent"_s)});
        QVERIFY(ticked.ok() && ticked->proposedTask);
        QCOMPARE(ticked->proposedTask->title, u"Call about Solar"_s);
        QCOMPARE(ticked->proposedTask->responsible, w.sal);
        QCOMPARE(ticked->proposedTask->due, QDate(2026, 3, 5));
        QVERIFY(w.details(deal).tasks.isEmpty());
    }

    void strangersNeitherSeeNorTouch()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        QCOMPARE(codeOf(w->deals().tick(w.tom, {deal, w.action(u"Contact made"_s)})),
                 ProblemCode::DealNotFound);
        QCOMPARE(codeOf(w->deals().win(w.mia, deal)), ProblemCode::DealNotFound);
        QCOMPARE(codeOf(w.change(w.tom, deal, w.facts(u"B"_s, w.tom))), ProblemCode::DealNotFound);
        QVERIFY(!w->dealQueries().details(w.tom, deal).ok());
    }

    void changedFactsStandInTheHistory()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s, 1000);
        DealFacts facts = w.details(deal).deal.facts;
        facts.name = u"Łódź roll-out"_s;
        facts.valueMinor = 250'050;
        facts.owner = w.sue;
        QVERIFY(w.change(w.sal, deal, facts).ok());
        QStringList keys;
        for (const Event& event : w.details(deal).timeline) {
            if (event.kind == EventKind::FactsChanged)
                keys.prepend(event.subject + u": "_s + event.detail);
        }
        QCOMPARE(keys, (QStringList{u"name: A → Łódź roll-out"_s, u"value: 1000 PLN → 2500.50 PLN"_s,
                                    u"owner: Sal → Sue"_s}));
        QCOMPARE(w->dealQueries().search(w.ada, u"lodz"_s, 10)->size(), 1);
        QVERIFY(w->dealQueries().search(w.ada, u"A roll"_s, 10)->isEmpty());
        QVERIFY(w.isClean());
    }

    void switchingBackRestoresTheTicks()
    {
        TestWorkspace w;
        const ProcessId other = *w->processes().duplicate(w.ada, w.process().id, u"Renewal"_s);
        const DealId deal = w.deal(u"A"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Budget known"_s)}).ok());
        const Progress before = w.progress(deal);
        QVERIFY(w->deals().switchProcess(w.sal, deal, other).ok());
        QVERIFY(w.progress(deal).stage.isNull());
        QVERIFY(w.isClean());
        QVERIFY(w->deals().switchProcess(w.sal, deal, w.process().id).ok());
        QCOMPARE(w.progress(deal), before);
        QVERIFY(w.isClean());
    }

    void aRemovedDealLeavesNothing()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Removed"_s);
        QVERIFY(w->deals().addNote(w.sal, deal, u"note"_s, {{u"f"_s, QByteArray("bytes")}}).ok());
        QVERIFY(w->deals().remove(w.sal, deal).ok());
        QVERIFY(!w->dealQueries().details(w.ada, deal).ok());
        QVERIFY(w->dealQueries().search(w.ada, u"Removed"_s, 10)->isEmpty());
        QVERIFY(w.isClean());
    }

    void changesAreAnnouncedAfterTheCommitOnly()
    {
        TestWorkspace w;
        QList<Changes> heard;
        const DealId deal = w.deal(u"A"_s);
        w->onChanged([&](const Changes& changes) { heard.append(changes); });
        QVERIFY(!w->deals().win(w.sal, deal).ok());
        QVERIFY(heard.isEmpty());
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}).ok());
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().deals.contains(deal));
    }

    void anotherConnectionsProcessIsFollowed()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"A"_s);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Contact made"_s)}).ok());
        const auto other = w.second();
        const ProcessSummary before = *other->processes().byName(w.ada, u"Default process"_s);
        Action heavy = *before.process.action(w.action(u"Contact made"_s));
        heavy.weight = *Weight::from(100);
        QVERIFY(other->processes().publish(w.ada, before.process.withAction(heavy), before.version, {}).ok());
        QCOMPARE(w.progress(deal).doneWeight, 100);
        QVERIFY(w->deals().tick(w.sal, {deal, w.action(u"Offer sent"_s)}).ok());
        QCOMPARE(w.progress(deal).doneWeight, 110);
        QVERIFY(w.isClean());
    }
};

QTEST_GUILESS_MAIN(TestDealService)
#include "tst_deal_service.moc"
