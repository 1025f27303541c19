// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/processes/editing/session_fixture.h"

using namespace stagewright;
using namespace Qt::StringLiterals;

/// Steps are undone and redone, by key or by what a message offers, and the comment goes with them.
class TestDraftUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDiscardIsOfferedBack();
    void undoDoesWhatTheMessageOffers();
    void redoTakesTheCommentAgain();
    void aCommentTypedSinceStays();
    void anOfferIsForItsStepOnly();
    void aMessageIsWithdrawnOnce();
    void nothingIsOfferedOfAnotherProcess();
    void whatIsBeingTypedIsAStepOfItsOwn();
    void nothingHappensWhileLocked();
    void showsWhatItChanged();

private:
    void discardCommented(const QString& name, const QString& comment)
    {
        at_->rename(name);
        at_->session.process().typeComment(comment);
        undo().discard();
    }
    [[nodiscard]] DraftUndo& undo() { return at_->session.undo(); }
    [[nodiscard]] QString comment() { return at_->session.process().comment(); }
    [[nodiscard]] QString name() { return at_->draft().name.text(); }

    std::unique_ptr<test::SessionFixture> at_;
};

void TestDraftUndo::init()
{
    at_ = std::make_unique<test::SessionFixture>();
    at_->start();
}

void TestDraftUndo::cleanup()
{
    at_->settle();
    QCOMPARE(at_->problems, QList<ProblemCode>());
    at_.reset();
}

void TestDraftUndo::aDiscardIsOfferedBack()
{
    QSignalSpy commentSet(&at_->session.process(), &OpenProcess::commentSet);
    discardCommented(u"Mine"_s, u"As decided"_s);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(comment().isEmpty());
    QCOMPARE(at_->message, u"The draft was discarded."_s);
    QTRY_VERIFY(!at_->stored(at_->data.ada));
    at_->offered();
    QCOMPARE(name(), u"Mine"_s);
    QCOMPARE(comment(), u"As decided"_s);
    QCOMPARE(commentSet.size(), 2);
    QTRY_VERIFY(at_->stored(at_->data.ada));
    QCOMPARE(at_->stored(at_->data.ada)->comment, u"As decided"_s);
}

void TestDraftUndo::undoDoesWhatTheMessageOffers()
{
    QSignalSpy withdrawn(&at_->navigator, &Navigator::messageWithdrawn);
    discardCommented(u"Mine"_s, u"As decided"_s);
    undo().undo();
    QCOMPARE(name(), u"Mine"_s);
    QCOMPARE(comment(), u"As decided"_s);
    QCOMPARE(withdrawn.value(0).value(0).toString(), at_->message);
    // Taken once.
    at_->offered();
    QCOMPARE(name(), u"Mine"_s);
}

void TestDraftUndo::redoTakesTheCommentAgain()
{
    discardCommented(u"Mine"_s, u"As decided"_s);
    undo().undo();
    undo().redo();
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(comment().isEmpty());
    undo().undo();
    QCOMPARE(comment(), u"As decided"_s);
}

void TestDraftUndo::aCommentTypedSinceStays()
{
    discardCommented(u"Mine"_s, u"As decided"_s);
    at_->session.process().typeComment(u"Another"_s);
    at_->offered();
    QCOMPARE(name(), u"Mine"_s);
    QCOMPARE(comment(), u"Another"_s);
}

void TestDraftUndo::anOfferIsForItsStepOnly()
{
    discardCommented(u"Mine"_s, {});
    const auto offered = at_->offered;
    at_->rename(u"Something else"_s);
    offered();
    QCOMPARE(name(), u"Something else"_s);
    undo().undo();
    offered();
    QCOMPARE(name(), u"Mine"_s);
}

void TestDraftUndo::aMessageIsWithdrawnOnce()
{
    QSignalSpy withdrawn(&at_->navigator, &Navigator::messageWithdrawn);
    discardCommented(u"Mine"_s, {});
    QVERIFY(withdrawn.isEmpty());
    at_->rename(u"Something else"_s);
    at_->describe(u"And more"_s);
    QCOMPARE(withdrawn.size(), 1);
}

void TestDraftUndo::nothingIsOfferedOfAnotherProcess()
{
    const ProcessId other = at_->otherProcess();
    discardCommented(u"Mine"_s, {});
    const auto offered = at_->offered;
    at_->open(other);
    offered();
    QCOMPARE(name(), u"Other"_s);
    QVERIFY(!at_->editor().canRedo());
}

void TestDraftUndo::whatIsBeingTypedIsAStepOfItsOwn()
{
    discardCommented(u"Mine"_s, {});
    const QString before = name();
    at_->typing.typed = u"Typed"_s;
    at_->offered();
    QCOMPARE(name(), u"Typed"_s);
    undo().undo();
    QCOMPARE(name(), before);
    undo().undo();
    QCOMPARE(name(), u"Mine"_s);
}

void TestDraftUndo::nothingHappensWhileLocked()
{
    discardCommented(u"Mine"_s, {});
    at_->session.process().setLocked(true);
    undo().undo();
    at_->offered();
    QVERIFY(!at_->editor().isDirty());
    at_->session.process().setLocked(false);
    at_->offered();
    QCOMPARE(name(), u"Mine"_s);
}

void TestDraftUndo::showsWhatItChanged()
{
    const Process before = at_->draft();
    QString shown;
    QObject::connect(&at_->session.process(), &OpenProcess::revealWanted, &at_->session,
                     [&shown](const Process& process) { shown = process.name.text(); });
    at_->rename(u"Mine"_s);
    undo().undo();
    QCOMPARE(shown, u"Mine"_s);
    undo().redo();
    QCOMPARE(shown, before.name.text());
}

QTEST_GUILESS_MAIN(TestDraftUndo)
#include "tst_draft_undo.moc"
