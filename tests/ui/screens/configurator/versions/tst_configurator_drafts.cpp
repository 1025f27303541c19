// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/configurator/versions/save_dialogs.h"
#include "ui/screens/configurator/versions/save_strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSemaphore>
#include <QSpinBox>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// What becomes of a draft when something comes between: another person, another window, a lost file, a
/// closing window, a version that is being saved.
class TestConfiguratorDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anotherPersonGetsNothingOfIt();
    void lookingDoesNotDropAnImport();
    void theOtherDraftIsOfferedAndUndone();
    void aLostFileIsTold();
    void leavingWaitsForTheSaving();
    void whatIsChangedWhileLeavingIsAskedAbout();
    void savingTakesWhatIsBeingTyped();
    void typingSurvivesOtherPeople();
    void aNameThatCannotBeStaysInTheField();
    void whatIsTypedIsInTheDraftAtOnce();
    void aClickBesideEverythingEndsTyping();
    void theUndoOfAMessageIsForItsStepOnly();
    void ctrlZDoesWhatTheMessageOffers();
    void aCommentTypedSinceStaysWhenADiscardIsUndone();
    void aDiscardMadeAgainTakesTheCommentToo();
    void everyDiscardGivesItsCommentBack();
    void aMessageIsWithdrawnOnce();
    void aDraftTellsHowMuchDiffers();
    void theSavedVersionIsTheNewestOne();

private:
    [[nodiscard]] std::optional<ProcessDraft> stored(UserId user) const
    {
        return *desk_->data->processDrafts().of(user, open_->process().id);
    }
    void rename(const QString& name)
    {
        QVERIFY(open_->editor().renameStage(open_->process().stages[0].id, name).ok());
    }
    /// The writing thread does nothing else until the semaphore is released.
    void hold(QSemaphore& held)
    {
        (void)desk_->desk.write([&held](Workspace&) {
            held.acquire();
            return done();
        });
    }
    /// A draft with a renamed stage and a comment, discarded; the field of the comment.
    QLineEdit* discardCommented(const QString& stage, const QString& text)
    {
        rename(stage);
        auto* comment = open_->find<QLineEdit>(u"versionComment"_s);
        QTest::keyClicks(comment, text);
        QTest::mouseClick(open_->find<Button>(u"discard"_s), Qt::LeftButton);
        return comment;
    }
    [[nodiscard]] LeaveDialog* leaving() const { return open_->screen->findChild<LeaveDialog*>(); }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorDrafts::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
}

void TestConfiguratorDrafts::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorDrafts::anotherPersonGetsNothingOfIt()
{
    rename(u"Ada's"_s);
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    desk_->desk.setActor(desk_->data.sal);
    QTRY_COMPARE(loaded.size(), 1);
    // A salesperson looks at the saved version, and changes nothing.
    QVERIFY(!open_->editor().isDirty());
    QVERIFY(!open_->editor().canUndo());
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QVERIFY(!open_->typing());
    QTRY_VERIFY(stored(desk_->data.ada));
    QVERIFY(!stored(desk_->data.sal));
    desk_->desk.setActor(desk_->data.ada);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(open_->process().stages[0].name.text(), u"Ada's"_s);
}

void TestConfiguratorDrafts::lookingDoesNotDropAnImport()
{
    const Process imported = open_->process().withDescription(u"From a file"_s);
    QVERIFY(desk_->data->processDrafts().save(desk_->data.ada, imported, 1, {}).ok());
    bool left = false;
    open_->screen->leave([&left] { left = true; });
    QTRY_VERIFY(left);
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(open_->process().id);
    QVERIFY(loaded.wait());
    QCOMPARE(open_->process(), imported);
}

void TestConfiguratorDrafts::theOtherDraftIsOfferedAndUndone()
{
    const Process imported = open_->process().withDescription(u"From a file"_s);
    QVERIFY(desk_->data->processDrafts().save(desk_->data.ada, imported, 1, {}).ok());
    rename(u"Mine"_s);
    const Process mine = open_->process();
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(stored(desk_->data.ada)->process, imported);
    test::DeskFixture::picture(open_->window, u"configurator-overtaken"_s);
    Q_EMIT banner->actionRequested();
    QTRY_COMPARE(open_->process(), imported);
    QVERIFY(!banner->isVisible());
    desk_->undo();
    QCOMPARE(open_->process(), mine);
    QTRY_VERIFY(stored(desk_->data.ada)->process == mine);
}

void TestConfiguratorDrafts::aLostFileIsTold()
{
    const QString away = desk_->data.folder.filePath(u"away"_s);
    QVERIFY(QFile::rename(desk_->data.file(), away));
    rename(u"Homework"_s);
    open_->screen->save();
    QTRY_VERIFY(!desk_->problems.isEmpty());
    for (const Problem& each : std::exchange(desk_->problems, {}))
        QCOMPARE(each.code, ProblemCode::DatabaseMoved);
    QVERIFY(open_->editor().isDirty());
    // Nobody is let go in the belief that the draft was kept.
    bool left = false;
    open_->screen->leave([&left] { left = true; });
    QTest::mouseClick(leaving()->findChild<Button*>(u"keepDraft"_s), Qt::LeftButton);
    QTRY_VERIFY(!desk_->problems.isEmpty());
    desk_->problems.clear();
    QVERIFY(!left);
    QCOMPARE(open_->process().stages[0].name.text(), u"Homework"_s);
    // It is back, and so is everything.
    QVERIFY(QFile::rename(away, desk_->data.file()));
    QTRY_VERIFY(!leaving());
    open_->screen->leave([&left] { left = true; });
    QTest::mouseClick(leaving()->findChild<Button*>(u"keepDraft"_s), Qt::LeftButton);
    QTRY_VERIFY(left);
    QCOMPARE(stored(desk_->data.ada)->process, open_->process());
}

void TestConfiguratorDrafts::leavingWaitsForTheSaving()
{
    QSemaphore held;
    hold(held);
    rename(u"Homework"_s);
    open_->screen->save();
    bool left = false;
    open_->screen->leave([&left] { left = true; });
    QVERIFY(!leaving());
    // While it takes long nothing can be edited: it would not be in the version.
    auto* strip = open_->screen->findChild<SaveStrip*>();
    QTRY_VERIFY(strip->isVisible());
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QVERIFY(!open_->typing());
    QTest::keyClick(open_->screen, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(open_->editor().isDirty());
    QVERIFY(!left);
    held.release();
    QTRY_VERIFY(left);
    QCOMPARE(open_->editor().basedOn(), 2);
    QVERIFY(!stored(desk_->data.ada));
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QVERIFY(open_->typing());
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
}

void TestConfiguratorDrafts::whatIsChangedWhileLeavingIsAskedAbout()
{
    QSemaphore held;
    hold(held);
    rename(u"Homework"_s);
    bool left = false;
    open_->screen->leave([&left] { left = true; });
    QTest::mouseClick(leaving()->findChild<Button*>(u"saveDraft"_s), Qt::LeftButton);
    QTRY_VERIFY(!leaving());
    rename(u"Later"_s);
    held.release();
    // The draft as it was when the saving began was flushed first, so what came later is a draft again.
    QTRY_VERIFY(open_->editor().basedOn() == 2);
    if (open_->editor().isDirty()) {
        QTRY_VERIFY(leaving());
        QVERIFY(!left);
        QTest::mouseClick(leaving()->findChild<Button*>(u"keepDraft"_s), Qt::LeftButton);
    }
    QTRY_VERIFY(left);
}

void TestConfiguratorDrafts::savingTakesWhatIsBeingTyped()
{
    auto* name = open_->find<QLineEdit>(u"processName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Key accounts"_s);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    open_->screen->save();
    QTRY_COMPARE(open_->editor().basedOn(), 2);
    QCOMPARE(open_->editor().saved().name.text(), u"Key accounts"_s);
    QCOMPARE(name->text(), u"Key accounts"_s);
}

void TestConfiguratorDrafts::typingSurvivesOtherPeople()
{
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Return);
    QVERIFY(open_->typing());
    QCOMPARE(open_->typing()->objectName(), u"composer"_s);
    QTest::keyClicks(open_->typing(), u"Half a na"_s);
    // Somebody commits something: the directory is read anew.
    QSignalSpy read(&desk_->desk, &Desk::directoryChanged);
    desk_->desk.reloadDirectory();
    QVERIFY(read.wait());
    desk_->settle();
    QVERIFY(open_->typing());
    QCOMPARE(open_->typing()->text(), u"Half a na"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    auto* name = open_->find<QLineEdit>(u"processName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Half"_s);
    desk_->desk.reloadDirectory();
    QVERIFY(read.wait());
    desk_->settle();
    QCOMPARE(name->text(), u"Half"_s);
}

void TestConfiguratorDrafts::aNameThatCannotBeStaysInTheField()
{
    const QString tooLong(ActionName::maxLength + 1, u'x');
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Return);
    open_->typing()->setText(tooLong);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(1));
    QVERIFY(open_->typing());
    QCOMPARE(open_->typing()->text(), tooLong);
    open_->typing()->setText(u"Short"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->name(0, 1), u"Short"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QTest::keyClick(&open_->header(0), Qt::Key_F2);
    open_->typing()->setText(tooLong);
    QTest::keyClick(open_->typing(), Qt::Key_Tab);
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(1));
    QCOMPARE(open_->typing()->objectName(), u"nameEdit"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QCOMPARE(open_->header(0).name(), u"Collecting data"_s);
}

void TestConfiguratorDrafts::whatIsTypedIsInTheDraftAtOnce()
{
    const QString before = open_->name(0, 0);
    open_->card(0, 0).setFocus();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"Sponsor"_s);
    QCOMPARE(open_->name(0, 0), u"Sponsor"_s);
    QTRY_VERIFY(stored(desk_->data.ada) && stored(desk_->data.ada)->process == open_->process());
    // All of it is one step; given up, there is none.
    QCOMPARE(open_->editor().changeCount(), 1);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QCOMPARE(open_->name(0, 0), before);
    QVERIFY(!open_->editor().canUndo());
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"One"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"Two"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    open_->editor().undo();
    QCOMPARE(open_->name(0, 0), u"One"_s);
    // A stage and its hint likewise.
    open_->header(1).setFocus();
    QTest::keyClick(&open_->header(1), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"Talk"_s);
    QCOMPARE(open_->header(1).name(), u"Talk"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Tab);
    QTest::keyClicks(open_->typing(), u"Help"_s);
    QCOMPARE(open_->process().stages[1].hint, u"Help"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QCOMPARE(open_->process().stages[1].hint, QString());
}

void TestConfiguratorDrafts::aClickBesideEverythingEndsTyping()
{
    open_->card(0, 0).setFocus();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"Sponsor"_s);
    QTest::mouseClick(&open_->board(), Qt::LeftButton, {}, QPoint(20, open_->board().height() - 10));
    QVERIFY(!open_->typing());
    QCOMPARE(open_->name(0, 0), u"Sponsor"_s);
    QTest::mouseClick(&open_->card(0, 0), Qt::LeftButton, {}, QPoint(40, open_->card(0, 0).height() - 20));
    QVERIFY(open_->find<QSpinBox>(u"weightEdit"_s));
    QTest::mouseClick(&open_->board(), Qt::LeftButton, {}, QPoint(20, open_->board().height() - 10));
    QTRY_VERIFY(!open_->find<QSpinBox>(u"weightEdit"_s));
}

void TestConfiguratorDrafts::theUndoOfAMessageIsForItsStepOnly()
{
    QSignalSpy withdrawn(&desk_->navigator, &Navigator::messageWithdrawn);
    rename(u"Homework"_s);
    QTest::mouseClick(open_->find<Button>(u"discard"_s), Qt::LeftButton);
    QVERIFY(!open_->editor().isDirty());
    const auto undo = desk_->undo;
    QVERIFY(withdrawn.isEmpty());
    rename(u"Something else"_s);
    QCOMPARE(withdrawn.value(0).value(0).toString(), desk_->message);
    undo();
    QCOMPARE(open_->process().stages[0].name.text(), u"Something else"_s);
    open_->editor().undo();
    undo();
    QCOMPARE(open_->process().stages[0].name.text(), u"Homework"_s);
}

void TestConfiguratorDrafts::ctrlZDoesWhatTheMessageOffers()
{
    const QLineEdit* comment = discardCommented(u"Homework"_s, u"As decided"_s);
    QCOMPARE(comment->text(), QString());
    QSignalSpy withdrawn(&desk_->navigator, &Navigator::messageWithdrawn);
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open_->process().stages[0].name.text(), u"Homework"_s);
    QCOMPARE(comment->text(), u"As decided"_s);
    QCOMPARE(withdrawn.value(0).value(0).toString(), desk_->message);
    desk_->undo();
    QCOMPARE(open_->process().stages[0].name.text(), u"Homework"_s);
}

void TestConfiguratorDrafts::aCommentTypedSinceStaysWhenADiscardIsUndone()
{
    QLineEdit* comment = discardCommented(u"Homework"_s, u"As decided"_s);
    QTest::keyClicks(comment, u"Another"_s);
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open_->process().stages[0].name.text(), u"Homework"_s);
    QCOMPARE(comment->text(), u"Another"_s);
}

void TestConfiguratorDrafts::aDiscardMadeAgainTakesTheCommentToo()
{
    const QLineEdit* comment = discardCommented(u"Homework"_s, u"As decided"_s);
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!open_->editor().isDirty());
    QCOMPARE(comment->text(), QString());
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(comment->text(), u"As decided"_s);
}

void TestConfiguratorDrafts::everyDiscardGivesItsCommentBack()
{
    auto* comment = open_->find<QLineEdit>(u"versionComment"_s);
    for (const QString& text : {u"First"_s, u"Second"_s}) {
        discardCommented(text, text);
    }
    for (const QString& text : {u"Second"_s, u"First"_s}) {
        QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(comment->text(), text);
        comment->clear();
        Q_EMIT comment->textEdited(QString());
        QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier);
    }
    // There is nothing to make again: nothing happens to what was typed since.
    QTest::keyClicks(comment, u"First"_s);
    while (open_->editor().canRedo())
        open_->editor().redo();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(comment->text(), u"First"_s);
}

void TestConfiguratorDrafts::aMessageIsWithdrawnOnce()
{
    rename(u"Homework"_s);
    QTest::mouseClick(open_->find<Button>(u"discard"_s), Qt::LeftButton);
    const ProcessId process = open_->process().id;
    QSignalSpy withdrawn(&desk_->navigator, &Navigator::messageWithdrawn);
    rename(u"Something else"_s);
    QCOMPARE(withdrawn.size(), 1);
    // The same words may be said of another draft later, with another Undo.
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(process);
    QVERIFY(!loaded.isEmpty() || loaded.wait());
    rename(u"Once more"_s);
    desk_->settle();
    QCOMPARE(withdrawn.size(), 1);
}

void TestConfiguratorDrafts::aDraftTellsHowMuchDiffers()
{
    rename(u"One"_s);
    QVERIFY(open_->editor().renameStage(open_->process().stages[1].id, u"Two"_s).ok());
    open_->editor().removeAction(open_->process().stages[3].actions[0].id);
    QCOMPARE(open_->editor().changeCount(), 3);
    QTRY_VERIFY(stored(desk_->data.ada) && stored(desk_->data.ada)->process == open_->process());
    // As after a crash: the steps are gone, the draft is not.
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(open_->process().id);
    QVERIFY(loaded.wait());
    QCOMPARE(open_->editor().changeCount(), 3);
    rename(u"Three"_s);
    QCOMPARE(open_->editor().changeCount(), 3);
    open_->editor().undo();
    open_->editor().undo();
    QCOMPARE(open_->editor().changeCount(), 0);
}

void TestConfiguratorDrafts::theSavedVersionIsTheNewestOne()
{
    // A draft of version 1 is opened when version 2 is there.
    const Process draft = open_->process().withDescription(u"Mine"_s);
    QVERIFY(desk_->data->processDrafts().save(desk_->data.ada, draft, 1, {}).ok());
    QVERIFY(desk_->data->processes()
                .publish(desk_->data.ada, open_->process().withDescription(u"Two"_s), 1, {})
                .ok());
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(open_->process().id);
    QVERIFY(loaded.wait());
    QCOMPARE(open_->process(), draft);
    QCOMPARE(open_->editor().basedOn(), 1);
    Q_EMIT open_->find<Banner>(u"configuratorBanner"_s)->actionRequested();
    QCOMPARE(open_->process().description, u"Two"_s);
    // What is made from it is made from version 2.
    QCOMPARE(open_->editor().basedOn(), 2);
    open_->editor().undo();
    QCOMPARE(open_->editor().basedOn(), 1);
    open_->editor().undo();
    QCOMPARE(open_->process().description, u"Two"_s);
    QCOMPARE(open_->editor().basedOn(), 2);
}

QTEST_MAIN(TestConfiguratorDrafts)
#include "tst_configurator_drafts.moc"
