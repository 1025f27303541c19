// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/processes/editing/session_fixture.h"

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::Gate;

/// Versions that others save are followed, unless something would be lost; older ones can be restored.
class TestVersionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsOthers();
    void whoeverOnlyLooksFollowsToo();
    void tellsWhoHasChanges();
    void isToldOnce();
    void whatIsHalfTypedIsNotLost();
    void whatIsGivenUpIsNoReasonToMerge();
    void waitsForTheSaving();
    void anOlderVersionIsToldOf();
    void theNoticeComesBackWithTheChange();
    void listsAll();
    void readsNothingWhileHidden();
    void restoresAsOneStep();
    void restoresNothingElsewhere();

private:
    [[nodiscard]] DraftNotice& notice() { return at_->session.notice(); }

    std::unique_ptr<test::SessionFixture> at_;
};

void TestVersionWatch::init()
{
    at_ = std::make_unique<test::SessionFixture>();
    at_->start();
}

void TestVersionWatch::cleanup()
{
    at_->settle();
    QCOMPARE(at_->problems, QList<ProblemCode>());
    at_.reset();
}

void TestVersionWatch::followsOthers()
{
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_COMPARE(at_->draft().description, u"Theirs"_s);
    QCOMPARE(at_->editor().basedOn(), 2);
    QVERIFY(!at_->editor().isDirty());
    QVERIFY(!notice().isShown());
    QVERIFY2(at_->message.contains(u"Ada saved version 2"), qPrintable(at_->message));
}

void TestVersionWatch::whoeverOnlyLooksFollowsToo()
{
    at_->desk.setActor(at_->data.sal);
    at_->settle();
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_COMPARE(at_->draft().description, u"Theirs"_s);
    QCOMPARE(at_->editor().basedOn(), 2);
    QVERIFY(at_->session.process().isReadOnly());
}

void TestVersionWatch::tellsWhoHasChanges()
{
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_VERIFY(notice().isShown());
    QVERIFY2(notice().text().contains(u"Ada saved version 2"), qPrintable(notice().text()));
    QVERIFY(at_->session.versions().isDraftBehind());
    QVERIFY(at_->draft().description.isEmpty());
    notice().act();
    QVERIFY(!notice().isShown());
    QTRY_VERIFY(at_->question);
    QCOMPARE(at_->question->draft.basedOn, 2);
}

void TestVersionWatch::isToldOnce()
{
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_VERIFY(notice().isShown());
    notice().hide();
    at_->session.versions().read();
    at_->settle();
    QVERIFY(!notice().isShown());
    at_->publishElsewhere(u"Theirs again"_s);
    QTRY_VERIFY(notice().isShown());
    QVERIFY2(notice().text().contains(u"version 3"), qPrintable(notice().text()));
}

void TestVersionWatch::whatIsHalfTypedIsNotLost()
{
    at_->typing.typed = u"Half"_s;
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_VERIFY(notice().isShown());
    notice().act();
    QTRY_VERIFY(at_->question);
    QCOMPARE(at_->question->mine.name.text(), u"Half"_s);
}

void TestVersionWatch::whatIsGivenUpIsNoReasonToMerge()
{
    at_->typing.busy = true;
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_VERIFY(notice().isShown());
    at_->typing.busy = false;
    notice().act();
    QTRY_COMPARE(at_->draft().description, u"Theirs"_s);
    QVERIFY(!at_->question);
    QVERIFY(!notice().isShown());
}

void TestVersionWatch::waitsForTheSaving()
{
    Gate gate(at_->desk, Gate::Of::Writing);
    at_->rename(u"Mine"_s);
    at_->session.saving().save();
    at_->publishElsewhere(u"Theirs"_s);
    // The writing lane, which would notice the other version, is held up.
    Q_EMIT at_->desk.changed(Changes::everything());
    bool read = false;
    at_->desk.read([](Workspace& workspace) { return workspace.isSetUp(); })
        .then(&at_->desk, [&read](const Result<bool>&) { read = true; });
    QTRY_VERIFY(read);
    QVERIFY(!notice().isShown());
    QVERIFY(!at_->question);
    gate.open();
    // The save is refused, and what comes of it is the question.
    QTRY_VERIFY(at_->question);
    QCOMPARE(at_->question->draft.theirs.description, u"Theirs"_s);
}

void TestVersionWatch::anOlderVersionIsToldOf()
{
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_COMPARE(at_->editor().basedOn(), 2);
    at_->session.undo().undo();
    QCOMPARE(at_->editor().basedOn(), 1);
    QVERIFY2(notice().text().contains(u"older version"), qPrintable(notice().text()));
    QVERIFY(notice().isShown());
    notice().act();
    QTRY_COMPARE(at_->editor().basedOn(), 2);
    QVERIFY(!notice().isShown());
}

void TestVersionWatch::theNoticeComesBackWithTheChange()
{
    at_->rename(u"Mine"_s);
    at_->publishElsewhere(u"Theirs"_s);
    QTRY_VERIFY(notice().isShown());
    at_->session.undo().undo();
    QVERIFY2(notice().text().contains(u"older version"), qPrintable(notice().text()));
    at_->session.undo().redo();
    QVERIFY(notice().isShown());
    QVERIFY2(notice().text().contains(u"Ada saved version 2"), qPrintable(notice().text()));
}

void TestVersionWatch::listsAll()
{
    at_->rename(u"Mine"_s);
    at_->save();
    QList<int> numbers;
    QObject::connect(&at_->session.versions(), &VersionWatch::listed, &at_->session,
                     [&numbers](const QList<ProcessVersionInfo>& versions) {
                         for (const ProcessVersionInfo& each : versions)
                             numbers.append(each.version);
                     });
    at_->session.versions().list();
    QTRY_COMPARE(numbers, (QList{2, 1}));
}

void TestVersionWatch::readsNothingWhileHidden()
{
    Changes changes;
    changes.processes = true;
    Gate gate(at_->desk, Gate::Of::Reading);
    const int before = at_->desk.pending();
    at_->session.process().setSeen([] { return false; });
    Q_EMIT at_->desk.changed(changes);
    QCOMPARE(at_->desk.pending(), before);
    at_->session.process().setSeen([] { return true; });
    Q_EMIT at_->desk.changed(changes);
    QCOMPARE(at_->desk.pending(), before + 1);
    gate.open();
}

void TestVersionWatch::restoresAsOneStep()
{
    const Process first = at_->draft();
    at_->rename(u"Mine"_s);
    at_->save();
    at_->session.versions().restore(1, first);
    QCOMPARE(at_->draft(), first);
    QVERIFY(at_->editor().isDirty());
    QCOMPARE(at_->editor().basedOn(), 2);
    QCOMPARE(at_->editor().undoName(), u"Restore version 1"_s);
    at_->offered();
    QVERIFY(!at_->editor().isDirty());
}

void TestVersionWatch::restoresNothingElsewhere()
{
    const Process first = at_->draft().withDescription(u"Older"_s);
    at_->session.process().setLocked(true);
    at_->session.versions().restore(1, first);
    QVERIFY(!at_->editor().isDirty());
    at_->session.process().setLocked(false);
    at_->open(at_->otherProcess());
    at_->session.versions().restore(1, first);
    QVERIFY(!at_->editor().isDirty());
}

QTEST_GUILESS_MAIN(TestVersionWatch)
#include "tst_version_watch.moc"
