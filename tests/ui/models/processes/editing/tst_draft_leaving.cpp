// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/processes/editing/session_fixture.h"

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::Gate;

/// Whoever leaves says what becomes of the draft, and nobody is let go in the belief that it is kept when it
/// is not.
class TestDraftLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesAtOnceWithoutADraft();
    void whatIsBeingTypedIsADraft();
    void savesAndLeaves();
    void keepsAndLeaves();
    void staysWhenItCannotBeKept();
    void aDiscardedDraftIsBroughtBack();
    void onlyItsPersonIsBroughtBack();
    void leavingWaitsForTheSaving();
    void whatIsChangedWhileSavingIsAskedAbout();

private:
    void askToLeave()
    {
        at_->session.leaving().leave([this] { left_ = true; });
        QVERIFY(at_->leave);
        QVERIFY(!left_);
    }

    std::unique_ptr<test::SessionFixture> at_;
    bool left_ = false;
};

void TestDraftLeaving::init()
{
    left_ = false;
    at_ = std::make_unique<test::SessionFixture>();
    at_->start();
}

void TestDraftLeaving::cleanup()
{
    at_->settle();
    QCOMPARE(at_->problems, QList<ProblemCode>());
    at_.reset();
}

void TestDraftLeaving::leavesAtOnceWithoutADraft()
{
    at_->session.leaving().leave([this] { left_ = true; });
    QVERIFY(left_);
    QVERIFY(!at_->leave);
}

void TestDraftLeaving::whatIsBeingTypedIsADraft()
{
    at_->typing.typed = u"Typed"_s;
    askToLeave();
    QCOMPARE(at_->draft().name.text(), u"Typed"_s);
}

void TestDraftLeaving::savesAndLeaves()
{
    at_->rename(u"Mine"_s);
    askToLeave();
    at_->session.leaving().save(at_->leave);
    QTRY_VERIFY(left_);
    QCOMPARE(at_->storedVersion(), 2);
}

void TestDraftLeaving::keepsAndLeaves()
{
    at_->rename(u"Mine"_s);
    askToLeave();
    at_->session.leaving().keep(at_->leave);
    QTRY_VERIFY(left_);
    QCOMPARE(at_->stored(at_->data.ada)->process, at_->draft());
    QCOMPARE(at_->storedVersion(), 1);
}

void TestDraftLeaving::staysWhenItCannotBeKept()
{
    const Process imported = at_->draft().withDescription(u"From a file"_s);
    QVERIFY(at_->data->processDrafts().save(at_->data.ada, imported, 1, {}).ok());
    at_->rename(u"Mine"_s);
    askToLeave();
    at_->session.leaving().keep(at_->leave);
    QTRY_COMPARE(at_->problems, QList{ProblemCode::DraftChangedElsewhere});
    at_->problems.clear();
    QVERIFY(!left_);
    QCOMPARE(at_->draft().name.text(), u"Mine"_s);
    // One of both is looked at first.
    at_->session.notice().act();
    QTRY_COMPARE(at_->draft(), imported);
}

void TestDraftLeaving::aDiscardedDraftIsBroughtBack()
{
    QSignalSpy wanted(&at_->navigator, &Navigator::configuratorWanted);
    at_->rename(u"Mine"_s);
    at_->session.process().typeComment(u"As decided"_s);
    const Process mine = at_->draft();
    askToLeave();
    at_->session.leaving().discard(at_->leave);
    QTRY_VERIFY(left_);
    QVERIFY(!at_->stored(at_->data.ada));
    QCOMPARE(at_->message, u"The draft was discarded."_s);
    at_->offered();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(at_->stored(at_->data.ada)->process, mine);
    QCOMPARE(at_->stored(at_->data.ada)->comment, u"As decided"_s);
}

void TestDraftLeaving::onlyItsPersonIsBroughtBack()
{
    QSignalSpy wanted(&at_->navigator, &Navigator::configuratorWanted);
    at_->rename(u"Mine"_s);
    askToLeave();
    at_->session.leaving().discard(at_->leave);
    QTRY_VERIFY(left_);
    at_->settle();
    at_->desk.setActor(at_->data.sal);
    at_->offered();
    at_->settle();
    QVERIFY(wanted.isEmpty());
    QVERIFY(!at_->stored(at_->data.ada));
}

void TestDraftLeaving::leavingWaitsForTheSaving()
{
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    at_->session.leaving().leave([this] { left_ = true; });
    QVERIFY2(at_->message.contains(u"being saved"), qPrintable(at_->message));
    QVERIFY(!left_);
    gate.open();
    QTRY_VERIFY(left_);
    QVERIFY(!at_->leave);
    QCOMPARE(at_->storedVersion(), 2);
}

void TestDraftLeaving::whatIsChangedWhileSavingIsAskedAbout()
{
    at_->rename(u"Mine"_s);
    QSignalSpy saved(&at_->session.saving(), &DraftSaving::saved);
    QObject::connect(&at_->session.saving(), &DraftSaving::ended, &at_->session,
                     [this] { at_->describe(u"Later"_s); });
    at_->session.leaving().save([this] { left_ = true; });
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(at_->leave);
    QVERIFY(!left_);
    QCOMPARE(at_->storedVersion(), 2);
    QCOMPARE(at_->draft().description, u"Later"_s);
}

QTEST_GUILESS_MAIN(TestDraftLeaving)
#include "tst_draft_leaving.moc"
