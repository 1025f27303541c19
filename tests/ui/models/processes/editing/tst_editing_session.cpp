// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/processes/editing/session_fixture.h"

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::Gate;

/// A process is opened, edited and opened again, by one person after another; what was done to it is kept,
/// and no answer reaches a process it was not asked for.
class TestEditingSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheNewestVersion();
    void aKeptDraftIsOpenedAndOffered();
    void theNoticeGoesWithTheDraft();
    void aDraftOfAnOlderVersionIsTold();
    void openingAnotherKeepsTheFirst();
    void onlyTheLastOfSeveralIsOpened();
    void whatIsHalfTypedIsKept();
    void anotherWindowsDraftIsOfferedAndUndone();
    void anotherPersonGetsNothingOfIt();
    void anotherPersonWaitsForTheSaving();
    void aRefusedSaveStaysWithItsPerson();
    void whoWaitsToLeaveKeepsNobodyWaiting_data();
    void whoWaitsToLeaveKeepsNobodyWaiting();
    void whoDoesNotLookGetsNothing();
    void lateAnswersReachNoOtherProcess();

private:
    std::unique_ptr<test::SessionFixture> at_;
};

void TestEditingSession::init()
{
    at_ = std::make_unique<test::SessionFixture>();
    at_->start();
}

void TestEditingSession::cleanup()
{
    at_->settle();
    QCOMPARE(at_->problems, QList<ProblemCode>());
    at_.reset();
}

void TestEditingSession::opensTheNewestVersion()
{
    QCOMPARE(at_->draft(), at_->data.process());
    QCOMPARE(at_->editor().basedOn(), 1);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(!at_->editor().canUndo());
    QVERIFY(!at_->session.process().isReadOnly());
    QVERIFY(!at_->session.notice().isShown());
    QCOMPARE(at_->session.process().asked().actor, at_->data.ada);
    QVERIFY(at_->message.isEmpty());
}

void TestEditingSession::aKeptDraftIsOpenedAndOffered()
{
    at_->rename(u"Mine"_s);
    at_->session.process().typeComment(u"As decided"_s);
    at_->open(at_->process);
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
    QCOMPARE(at_->session.process().comment(), u"As decided"_s);
    DraftNotice& notice = at_->session.notice();
    QVERIFY(notice.isShown());
    QVERIFY2(notice.text().contains(u"unsaved draft"), qPrintable(notice.text()));
    notice.act();
    QVERIFY(!notice.isShown());
    QVERIFY(!at_->editor().isDirty());
    QTRY_COMPARE(at_->stored(at_->data.ada)->process, at_->draft()); // the comment alone is kept
}

void TestEditingSession::theNoticeGoesWithTheDraft()
{
    at_->rename(u"Mine"_s);
    at_->open(at_->process);
    QVERIFY(at_->session.notice().isShown());
    at_->session.undo().undo();
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(!at_->session.notice().isShown());
    at_->session.undo().redo();
    QVERIFY(!at_->session.notice().isShown());
}

void TestEditingSession::aDraftOfAnOlderVersionIsTold()
{
    const Process draft = at_->draft().withName(*ProcessName::from(u"Mine"_s));
    QVERIFY(at_->data->processDrafts().save(at_->data.ada, draft, 1, {}).ok());
    at_->publishElsewhere(u"Theirs"_s);
    at_->open(at_->process);
    QCOMPARE(at_->draft(), draft);
    QCOMPARE(at_->editor().basedOn(), 1);
    QVERIFY(at_->session.versions().isDraftBehind());
    QVERIFY(at_->session.notice().text().contains(u"Version 2"));
    at_->session.notice().act();
    QCOMPARE(at_->draft().description, u"Theirs"_s);
    QCOMPARE(at_->editor().basedOn(), 2);
}

void TestEditingSession::openingAnotherKeepsTheFirst()
{
    const ProcessId other = at_->otherProcess();
    at_->rename(u"Mine"_s);
    at_->typing.typed = u"Half"_s;
    at_->open(other);
    QCOMPARE(at_->draft().name.text(), u"Other"_s);
    QVERIFY(!at_->editor().canUndo());
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Half"_s);
}

void TestEditingSession::onlyTheLastOfSeveralIsOpened()
{
    const ProcessId other = at_->otherProcess();
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    at_->session.process().open(other);
    QVERIFY(at_->session.process().isReadOnly());
    at_->session.process().open(at_->process);
    at_->settle();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(at_->draft().id, at_->process);
    QVERIFY(!at_->session.process().isReadOnly());
}

void TestEditingSession::whatIsHalfTypedIsKept()
{
    at_->typing.typed = u"Half"_s;
    at_->session.process().keeper().typed();
    QTRY_VERIFY(at_->stored(at_->data.ada));
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Half"_s);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(at_->session.process().hasOwnWork());
}

void TestEditingSession::anotherWindowsDraftIsOfferedAndUndone()
{
    const Process imported = at_->draft().withDescription(u"From a file"_s);
    QVERIFY(at_->data->processDrafts().save(at_->data.ada, imported, 1, {}).ok());
    at_->rename(u"Mine"_s);
    const Process mine = at_->draft();
    QTRY_VERIFY(at_->session.notice().isShown());
    QCOMPARE(at_->stored(at_->data.ada)->process, imported);
    at_->session.notice().act();
    QTRY_COMPARE(at_->draft(), imported);
    at_->offered();
    QCOMPARE(at_->draft(), mine);
    QTRY_COMPARE(at_->stored(at_->data.ada)->process, mine);
}

void TestEditingSession::anotherPersonGetsNothingOfIt()
{
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    at_->rename(u"Mine"_s);
    at_->desk.setActor(at_->data.sal);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(at_->session.process().isReadOnly());
    QVERIFY(at_->stored(at_->data.ada));
    at_->desk.setActor(at_->data.ada);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
}

void TestEditingSession::anotherPersonWaitsForTheSaving()
{
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    at_->desk.setActor(at_->data.sal);
    QVERIFY(loaded.isEmpty());
    gate.open();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(at_->editor().basedOn(), 2);
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
    QCOMPARE(at_->data->processes().versions(at_->data.ada, at_->process)->first().savedBy, at_->data.ada);
    QVERIFY(!at_->stored(at_->data.ada));
}

void TestEditingSession::aRefusedSaveStaysWithItsPerson()
{
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    const Process theirs = at_->data.process().withDescription(u"Theirs"_s);
    QVERIFY(at_->data->processes().publish(at_->data.ada, theirs, 1, {}).ok());
    at_->desk.setActor(at_->data.sal);
    gate.open();
    QTRY_COMPARE(loaded.size(), 1);
    at_->settle();
    QCOMPARE(at_->draft(), theirs);
    QVERIFY(!at_->question);
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Mine"_s);
}

void TestEditingSession::whoWaitsToLeaveKeepsNobodyWaiting_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<bool>("leavesFirst");
    for (const bool refused : {false, true}) {
        for (const bool leavesFirst : {false, true})
            QTest::addRow("%s, %s", refused ? "refused" : "saved",
                          leavesFirst ? "leaves first" : "leaves last")
                << refused << leavesFirst;
    }
}

/// A version is being saved, somebody else acts, and the screen is to be left: both happen, in either order.
void TestEditingSession::whoWaitsToLeaveKeepsNobodyWaiting()
{
    QFETCH(const bool, refused);
    QFETCH(const bool, leavesFirst);
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    bool left = false;
    const auto leave = [this, &left] {
        at_->session.leaving().leave([&left] { left = true; });
    };
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    if (refused)
        QVERIFY(at_->data->processes()
                    .publish(at_->data.ada, at_->data.process().withDescription(u"Theirs"_s), 1, {})
                    .ok());
    if (leavesFirst)
        leave();
    at_->desk.setActor(at_->data.sal);
    if (!leavesFirst)
        leave();
    gate.open();
    QTRY_COMPARE(loaded.size(), 1);
    at_->settle();
    QCOMPARE(left, !refused);
    QVERIFY(!at_->question);
    QCOMPARE(at_->session.process().asked().actor, at_->data.sal);
    QVERIFY(at_->session.process().isReadOnly());
}

void TestEditingSession::whoDoesNotLookGetsNothing()
{
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    at_->session.process().setSeen([] { return false; });
    at_->rename(u"Mine"_s);
    at_->desk.setActor(at_->data.sal);
    at_->settle();
    QVERIFY(loaded.isEmpty());
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Mine"_s);
    // Nor is anything read in the name of somebody who does not act any more.
    const Process before = at_->draft();
    at_->message.clear();
    at_->publishElsewhere(u"Theirs"_s);
    at_->settle();
    QCOMPARE(at_->draft(), before);
    QVERIFY(at_->message.isEmpty());
    // The keeper has ended, so this is nobody's.
    at_->rename(u"Nobody's"_s);
    QTest::qWait(300);
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Mine"_s);
}

void TestEditingSession::lateAnswersReachNoOtherProcess()
{
    const ProcessId other = at_->otherProcess();
    QSignalSpy listed(&at_->session.versions(), &VersionWatch::listed);
    Gate gate(at_->desk, Gate::Of::Reading);
    at_->session.versions().list();
    at_->session.merging().loadNewer(at_->session.process().asked());
    at_->rename(u"Mine"_s);
    at_->session.merging().begin({ProblemCode::ProcessMovedOn, {}});
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    at_->session.process().open(other);
    QTRY_COMPARE(loaded.size(), 1);
    gate.open();
    at_->settle();
    QVERIFY(listed.isEmpty());
    QVERIFY(!at_->question);
    QCOMPARE(at_->draft().id, other);
    QVERIFY(!at_->editor().canUndo());
}

QTEST_GUILESS_MAIN(TestEditingSession)
#include "tst_editing_session.moc"
