// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/processes/editing/session_fixture.h"

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::Gate;

/// A draft becomes the next version, or is merged first with what others saved.
class TestDraftSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesTheNextVersion();
    void savesWhatIsBeingTyped();
    void nothingToSaveIsDoneAtOnce();
    void aCommentTypedMeanwhileIsForTheNext();
    void whatIsChangedMeanwhileIsADraft();
    void asksFirst();
    void anAnswerAfterAnotherProcessSavesNothing();
    void aVersionThatComesLateChangesNoOtherProcess();
    void aCancelledSaveKeepsTheDraft();
    void whoMovedOnIsMerged();
    void whatWasTypedWhileReadingIsMergedToo();
    void noOtherProcessIsMerged();
    void savesACopy();
    void aCopyThatComesLateChangesNoOtherProcess();
    void loadsTheNewerVersion();

private:
    void askHowToMerge()
    {
        at_->session.saving().save();
        QTRY_VERIFY(at_->question);
    }

    std::unique_ptr<test::SessionFixture> at_;
};

void TestDraftSaving::init()
{
    at_ = std::make_unique<test::SessionFixture>();
    at_->start();
}

void TestDraftSaving::cleanup()
{
    at_->settle();
    QCOMPARE(at_->problems, QList<ProblemCode>());
    at_.reset();
}

void TestDraftSaving::savesTheNextVersion()
{
    QSignalSpy began(&at_->session.saving(), &DraftSaving::began);
    QSignalSpy ended(&at_->session.saving(), &DraftSaving::ended);
    at_->rename(u"Mine"_s);
    at_->session.process().typeComment(u"As decided"_s);
    at_->save();
    QCOMPARE(began.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(at_->editor().basedOn(), 2);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(at_->editor().canUndo());
    QVERIFY(at_->session.process().comment().isEmpty());
    QVERIFY2(at_->message.contains(u"version 2"), qPrintable(at_->message));
    const auto versions = at_->data->processes().versions(at_->data.ada, at_->process);
    QCOMPARE(versions->first().comment, u"As decided"_s);
    QVERIFY(!at_->stored(at_->data.ada));
}

void TestDraftSaving::savesWhatIsBeingTyped()
{
    at_->typing.typed = u"Typed"_s;
    at_->save();
    QCOMPARE(at_->editor().saved().name.text(), u"Typed"_s);
}

void TestDraftSaving::nothingToSaveIsDoneAtOnce()
{
    bool done = false;
    at_->session.saving().save([&done] { done = true; });
    QVERIFY(done);
    QVERIFY(!at_->session.saving().isRunning());
    QCOMPARE(at_->storedVersion(), 1);
}

void TestDraftSaving::aCommentTypedMeanwhileIsForTheNext()
{
    at_->rename(u"Mine"_s);
    at_->session.process().typeComment(u"First"_s);
    // At the last moment before the answer is looked at.
    QObject::connect(&at_->session.saving(), &DraftSaving::ended, &at_->session,
                     [this] { at_->session.process().typeComment(u"Second"_s); });
    at_->save();
    QCOMPARE(at_->session.process().comment(), u"Second"_s);
    QCOMPARE(at_->data->processes().versions(at_->data.ada, at_->process)->first().comment, u"First"_s);
    QTRY_VERIFY(at_->stored(at_->data.ada));
    QCOMPARE(at_->stored(at_->data.ada)->comment, u"Second"_s);
}

void TestDraftSaving::whatIsChangedMeanwhileIsADraft()
{
    at_->rename(u"Mine"_s);
    QObject::connect(&at_->session.saving(), &DraftSaving::ended, &at_->session,
                     [this] { at_->describe(u"Later"_s); });
    at_->save();
    QCOMPARE(at_->editor().basedOn(), 2);
    QVERIFY(at_->editor().isDirty());
    QTRY_VERIFY(at_->stored(at_->data.ada));
    QCOMPARE(at_->stored(at_->data.ada)->process.description, u"Later"_s);
    QCOMPARE(at_->stored(at_->data.ada)->basedOn, 2);
}

void TestDraftSaving::asksFirst()
{
    DraftSaving::Then go;
    at_->session.saving().askFirst([&go](const DraftSaving::Then& then) { go = then; });
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    QVERIFY(go);
    QVERIFY(!at_->session.saving().isRunning());
    QSignalSpy saved(&at_->session.saving(), &DraftSaving::saved);
    go();
    go(); // the second answer is for nothing
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(at_->storedVersion(), 2);
}

void TestDraftSaving::anAnswerAfterAnotherProcessSavesNothing()
{
    const ProcessId other = at_->otherProcess();
    DraftSaving::Then go;
    at_->session.saving().askFirst([&go](const DraftSaving::Then& then) { go = then; });
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    at_->open(other);
    go();
    QVERIFY(!at_->session.saving().isRunning());
    QCOMPARE(at_->storedVersion(), 1);
}

void TestDraftSaving::aVersionThatComesLateChangesNoOtherProcess()
{
    const ProcessId other = at_->otherProcess();
    QSignalSpy saved(&at_->session.saving(), &DraftSaving::saved);
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    at_->session.process().open(other);
    gate.open();
    QTRY_COMPARE(loaded.size(), 1);
    at_->settle();
    QVERIFY(!at_->session.saving().isRunning());
    QVERIFY(saved.isEmpty());
    QCOMPARE(at_->draft().id, other);
    QCOMPARE(at_->editor().basedOn(), 1);
    QVERIFY(!at_->editor().isDirty());
    // It was saved all the same, and is told.
    QCOMPARE(at_->data->processes().byId(at_->data.ada, at_->process)->process.name.text(), u"Mine"_s);
    QVERIFY2(at_->message.contains(u"version 2"), qPrintable(at_->message));
}

void TestDraftSaving::aCancelledSaveKeepsTheDraft()
{
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    bool done = false;
    at_->session.saving().save([&done] { done = true; });
    at_->session.process().saving().cancel();
    gate.open();
    QTRY_VERIFY(!at_->session.saving().isRunning());
    QVERIFY2(at_->message.contains(u"cancelled"), qPrintable(at_->message));
    QVERIFY(!done);
    QVERIFY(at_->editor().isDirty());
    QCOMPARE(at_->storedVersion(), 1);
}

void TestDraftSaving::whoMovedOnIsMerged()
{
    at_->rename(u"Mine"_s);
    const Process mine = at_->draft();
    at_->publishElsewhere(u"Theirs"_s);
    askHowToMerge();
    QCOMPARE(at_->question->mine, mine);
    QCOMPARE(at_->question->movedOn.code, ProblemCode::ProcessMovedOn);
    at_->session.merging().merge(*at_->question, at_->question->draft.merge.merged);
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
    QCOMPARE(at_->draft().description, u"Theirs"_s);
    QCOMPARE(at_->editor().basedOn(), 2);
    at_->offered();
    QCOMPARE(at_->draft(), mine);
    QCOMPARE(at_->editor().basedOn(), 1);
    at_->session.undo().redo();
    at_->save();
    QCOMPARE(at_->storedVersion(), 3);
    QCOMPARE(at_->editor().saved().description, u"Theirs"_s);
}

void TestDraftSaving::whatWasTypedWhileReadingIsMergedToo()
{
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    at_->settle();
    at_->typing.typed = u"Typed"_s;
    at_->session.merging().begin({ProblemCode::ProcessMovedOn, {}});
    QTRY_VERIFY(at_->question);
    QCOMPARE(at_->question->mine.name.text(), u"Typed"_s);
}

void TestDraftSaving::noOtherProcessIsMerged()
{
    const ProcessId other = at_->otherProcess();
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    askHowToMerge();
    at_->open(other);
    const AskedProcess asked = at_->question->asked;
    at_->session.merging().merge(*at_->question, at_->question->draft.merge.merged);
    at_->session.merging().saveAsCopy(asked);
    at_->session.merging().loadNewer(asked);
    at_->settle();
    QCOMPARE(at_->draft().id, other);
    QVERIFY(!at_->editor().canUndo());
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Mine"_s);
}

void TestDraftSaving::savesACopy()
{
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    askHowToMerge();
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    at_->session.merging().saveAsCopy(at_->question->asked);
    QTRY_COMPARE(loaded.size(), 1);
    at_->settle();
    QVERIFY(at_->draft().id != at_->process);
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(!at_->stored(at_->data.ada));
}

void TestDraftSaving::aCopyThatComesLateChangesNoOtherProcess()
{
    const ProcessId other = at_->otherProcess();
    at_->rename(u"Mine"_s);
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->session.merging().saveAsCopy(at_->session.process().asked());
    QSignalSpy loaded(&at_->session.process(), &OpenProcess::loaded);
    at_->session.process().open(other);
    gate.open();
    QTRY_COMPARE(loaded.size(), 1);
    at_->settle();
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(at_->draft().id, other);
    QVERIFY2(at_->message.contains(u"Mine"), qPrintable(at_->message));
    QCOMPARE(at_->stored(at_->data.ada)->process.name.text(), u"Mine"_s);
}

void TestDraftSaving::loadsTheNewerVersion()
{
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    askHowToMerge();
    at_->session.merging().loadNewer(at_->question->asked);
    QTRY_COMPARE(at_->draft().description, u"Theirs"_s);
    QVERIFY(!at_->editor().isDirty());
    QCOMPARE(at_->editor().basedOn(), 2);
    at_->session.undo().undo();
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
    QCOMPARE(at_->editor().basedOn(), 1);
}

QTEST_GUILESS_MAIN(TestDraftSaving)
#include "tst_draft_saving.moc"
