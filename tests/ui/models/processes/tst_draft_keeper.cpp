// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "ui/models/desk/desk.h"
#include "ui/models/processes/draft_keeper.h"
#include "ui/models/processes/process_editor.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// What is edited is stored as the draft of whoever edits; nothing that somebody else stored is lost by it.
class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatChanges();
    void aCleanEditorDropsNothing();
    void dropsWhatWasUndone();
    void keepsForWhomItBegan();
    void neverOverwritesAnotherDraft();
    void triesAgainAfterAFailure();
    void tellsWhoeverWaits();
    void whatIsChangedWhileWritingIsWrittenToo();
    void keepsWhatWasChangedWhilePublishing();
    void keepsACommentWrittenWhilePublishing();
    void whatIsChangedDuringASlowWriteIsStored();

private:
    void rename(const QString& name)
    {
        QVERIFY(editor_->renameStage(editor_->process().stages[0].id, name).ok());
    }
    [[nodiscard]] std::optional<ProcessDraft> stored(UserId user)
    {
        return *data_->workspace->processDrafts().of(user, process_.id);
    }
    [[nodiscard]] std::optional<ProcessDraft> stored() { return stored(data_->ada); }

    std::unique_ptr<test::TestWorkspace> data_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<ProcessEditor> editor_;
    std::unique_ptr<DraftKeeper> keeper_;
    Process process_{ProcessId(), *ProcessName::from(u"-"_s)};
};

void TestDraftKeeper::init()
{
    data_ = std::make_unique<test::TestWorkspace>();
    process_ = data_->process();
    desk_ = std::make_unique<Desk>(data_->environment);
    desk_->setActor(data_->ada);
    desk_->open(data_->file()).waitForFinished();
    editor_ = std::make_unique<ProcessEditor>(process_);
    editor_->start(process_, 1, data_->environment.ids);
    keeper_ = std::make_unique<DraftKeeper>(*desk_, *editor_);
    keeper_->begin(data_->ada, {});
}

void TestDraftKeeper::cleanup()
{
    desk_->stop();
    keeper_.reset();
    editor_.reset();
    desk_.reset();
    data_.reset();
}

void TestDraftKeeper::keepsWhatChanges()
{
    QVERIFY(!stored());
    rename(u"Homework"_s);
    QTRY_VERIFY(stored() && stored()->process == editor_->process());
    QCOMPARE(stored()->basedOn, 1);
    rename(u"More homework"_s);
    QTRY_VERIFY(stored()->process == editor_->process());
}

void TestDraftKeeper::aCleanEditorDropsNothing()
{
    // An import, or another window, left a draft while this one only looked.
    QVERIFY(data_->workspace->processDrafts().save(data_->ada, process_.withDescription(u"x"_s), 1, {}).ok());
    bool flushed = false;
    keeper_->flush([&flushed](const Outcome& outcome) { flushed = outcome.ok(); });
    QVERIFY(flushed);
    QCOMPARE(desk_->pending(), 0);
    keeper_->end();
    QVERIFY(stored());
}

void TestDraftKeeper::whatIsChangedDuringASlowWriteIsStored()
{
    QSemaphore held;
    rename(u"First"_s);
    (void)desk_->write([&held](Workspace&) {
        held.acquire();
        return done();
    });
    // The first one is on its way, and waits; nobody asks for the second one.
    QTRY_COMPARE(desk_->pending(), 2);
    rename(u"Second"_s);
    const auto* pause = keeper_->findChild<QTimer*>();
    QVERIFY(pause->isActive());
    QTRY_VERIFY(!pause->isActive());
    held.release();
    QTRY_VERIFY(stored() && stored()->process == editor_->process());
}

void TestDraftKeeper::dropsWhatWasUndone()
{
    rename(u"Homework"_s);
    QTRY_VERIFY(stored());
    editor_->undo();
    QTRY_VERIFY(!stored());
}

void TestDraftKeeper::keepsForWhomItBegan()
{
    rename(u"Homework"_s);
    desk_->setActor(data_->max);
    keeper_->flush();
    QTRY_VERIFY(stored());
    QVERIFY(!stored(data_->max));
}

void TestDraftKeeper::neverOverwritesAnotherDraft()
{
    QSignalSpy overtaken(keeper_.get(), &DraftKeeper::overtaken);
    QSignalSpy failed(keeper_.get(), &DraftKeeper::failed);
    const Process other = process_.withDescription(u"From another window"_s);
    const auto at = data_->workspace->processDrafts().save(data_->ada, other, 1, {});
    QVERIFY(at.ok());
    rename(u"Homework"_s);
    QTRY_COMPARE(overtaken.size(), 1);
    rename(u"More homework"_s);
    std::optional<Problem> told;
    keeper_->flush([&told](const Outcome& outcome) { told = outcome.problem(); });
    QTRY_VERIFY(told);
    QCOMPARE(told->code, ProblemCode::DraftChangedElsewhere);
    QCOMPARE(stored()->process, other);
    QCOMPARE(overtaken.size(), 1);
    QVERIFY(failed.isEmpty());
    // Once the person has seen it, this one goes on.
    keeper_->adopt(*at);
    QTRY_VERIFY(stored()->process == editor_->process());
}

void TestDraftKeeper::triesAgainAfterAFailure()
{
    QSignalSpy failed(keeper_.get(), &DraftKeeper::failed);
    const QString away = data_->folder.filePath(u"away"_s);
    QVERIFY(QFile::rename(data_->file(), away));
    rename(u"Homework"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Problem>().code, ProblemCode::DatabaseMoved);
    rename(u"More homework"_s);
    // Typing does not make it try more often than a disk that fails is worth.
    const auto* pause = keeper_->findChild<QTimer*>();
    QVERIFY(pause->isActive() && pause->interval() >= 1000);
    QCOMPARE(failed.size(), 1);
    QVERIFY(QFile::rename(away, data_->file()));
    QTRY_VERIFY_WITH_TIMEOUT(stored() && stored()->process == editor_->process(), 30'000);
}

void TestDraftKeeper::tellsWhoeverWaits()
{
    QSignalSpy failed(keeper_.get(), &DraftKeeper::failed);
    const QString away = data_->folder.filePath(u"away"_s);
    QVERIFY(QFile::rename(data_->file(), away));
    rename(u"Homework"_s);
    std::optional<Problem> told;
    keeper_->flush([&told](const Outcome& outcome) { told = outcome.problem(); });
    QTRY_VERIFY(told);
    QCOMPARE(told->code, ProblemCode::DatabaseMoved);
    QVERIFY(failed.isEmpty());
    QVERIFY(QFile::rename(away, data_->file()));
}

void TestDraftKeeper::whatIsChangedWhileWritingIsWrittenToo()
{
    rename(u"One"_s);
    keeper_->flush();
    rename(u"Two"_s);
    bool told = false;
    keeper_->flush(
        [&](const Outcome& outcome) { told = outcome.ok() && stored()->process == editor_->process(); });
    QTRY_VERIFY(told);
}

void TestDraftKeeper::keepsWhatWasChangedWhilePublishing()
{
    rename(u"One"_s);
    const Process published = editor_->process();
    keeper_->flush();
    QTRY_VERIFY(stored());
    QVERIFY(data_->workspace->processes().publish(data_->ada, published, 1, {}).ok());
    QVERIFY(!stored());
    rename(u"Two"_s);
    editor_->markSaved(published, 2);
    keeper_->published();
    QTRY_VERIFY(stored() && stored()->process == editor_->process());
    QCOMPARE(stored()->basedOn, 2);
}

void TestDraftKeeper::keepsACommentWrittenWhilePublishing()
{
    rename(u"One"_s);
    const Process published = editor_->process();
    keeper_->flush();
    QTRY_VERIFY(stored());
    QVERIFY(data_->workspace->processes().publish(data_->ada, published, 1, {}).ok());
    keeper_->setComment(u"For the next"_s);
    editor_->markSaved(published, 2);
    keeper_->published();
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->comment, u"For the next"_s);
    QCOMPARE(stored()->basedOn, 2);
}

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "tst_draft_keeper.moc"
