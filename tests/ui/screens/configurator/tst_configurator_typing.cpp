// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/widgets/inputs/button.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSemaphore>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// A half written word is part of the stored draft, wherever it is written: a crash takes none of it. Given
/// up, it leaves nothing behind.
class TestConfiguratorTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNameOfANewAction();
    void theNameOfANewStage();
    void whatIsSetInTheGear();
    void theNameOfTheProcessIsOneStep();
    void theDescriptionOfTheProcess();
    void theCommentComesBackWithTheDraft();
    void theCommentGoesWithTheVersion();
    void namesThatWereEmptiedComeBack();
    void whatIsTypedWhileAnotherProcessOpensIsNotItsName();
    void undoingWhileTypingIsNotEnteredAgain();
    void whatIsInHandIsWork();

private:
    [[nodiscard]] std::optional<Process> stored() const
    {
        const auto draft = *desk_->data->processDrafts().of(desk_->data.ada, open_->process().id);
        return draft ? std::optional(draft->process) : std::nullopt;
    }
    void reopen()
    {
        desk_->settle();
        QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
        open_->screen->showProcess(open_->process().id);
        QVERIFY(loaded.wait());
    }
    [[nodiscard]] QLineEdit& field(const QString& name) const
    {
        auto* found = open_->find<QLineEdit>(name);
        found->setFocus();
        return *found;
    }
    /// As a person empties a field: letter by letter.
    template<class Field>
    static void empty(Field& field)
    {
        QTest::keyClick(&field, Qt::Key_End, Qt::ControlModifier);
        while (!field.text().isEmpty())
            QTest::keyClick(&field, Qt::Key_Backspace);
    }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorTyping::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
}

void TestConfiguratorTyping::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorTyping::theNameOfANewAction()
{
    const qsizetype before = open_->process().stages[0].actions.size();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Return);
    QTest::keyClicks(open_->typing(), u"Find the spons"_s);
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->stages[0].actions[1].name.text(), u"Find the spons"_s);
    // It is no step before it is entered.
    QVERIFY(!open_->editor().isDirty());
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QTRY_VERIFY(!stored());
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Return);
    QTest::keyClicks(open_->typing(), u"Find the sponsor"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].actions.size(), before + 1);
    QTRY_VERIFY(stored() && *stored() == open_->process());
}

void TestConfiguratorTyping::theNameOfANewStage()
{
    open_->board().addStage();
    QTest::keyClicks(open_->typing(), u"Aftercare"_s);
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->stages.last().name.text(), u"Aftercare"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QTRY_VERIFY(!stored());
}

void TestConfiguratorTyping::whatIsSetInTheGear()
{
    open_->card(0, 0).setFocus();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = open_->screen->findChild<ActionOptionsDialog*>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"hint"_s), u"Ask twice"_s);
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->stages[0].actions[0].hint, u"Ask twice"_s);
    QVERIFY(!open_->editor().isDirty());
    dialog->reject();
    QTRY_VERIFY(!stored());
}

void TestConfiguratorTyping::theNameOfTheProcessIsOneStep()
{
    QLineEdit& name = field(u"processName"_s);
    name.selectAll();
    QTest::keyClicks(&name, u"Big deals"_s);
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->name.text(), u"Big deals"_s);
    QCOMPARE(open_->editor().changeCount(), 1);
    QTest::keyClick(&name, Qt::Key_Return);
    // What is typed later is a step of its own.
    QTest::keyClicks(&name, u" only "_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(name.text(), u"Big deals only"_s);
    QCOMPARE(open_->editor().lastStep(), 2);
    open_->editor().undo();
    QCOMPARE(name.text(), u"Big deals"_s);
}

void TestConfiguratorTyping::theDescriptionOfTheProcess()
{
    QTest::keyClicks(&field(u"processDescription"_s), u"For the ne"_s);
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->description, u"For the ne"_s);
    QCOMPARE(open_->editor().changeCount(), 1);
}

void TestConfiguratorTyping::theCommentComesBackWithTheDraft()
{
    QTest::keyClicks(&field(u"versionComment"_s), u"As the board"_s);
    // Alone it is kept too, and given up with the draft.
    QTRY_VERIFY(stored());
    reopen();
    QCOMPARE(field(u"versionComment"_s).text(), u"As the board"_s);
    QVERIFY(!open_->editor().isDirty());
    open_->editor().removeAction(open_->process().stages[0].actions[0].id);
    QTRY_VERIFY(stored());
    QTest::keyClicks(&field(u"versionComment"_s), u" decided"_s);
    const auto comment = [this] {
        return (*desk_->data->processDrafts().of(desk_->data.ada, open_->process().id))->comment;
    };
    QTRY_COMPARE(comment(), u"As the board decided"_s);
    reopen();
    QCOMPARE(field(u"versionComment"_s).text(), u"As the board decided"_s);
}

void TestConfiguratorTyping::theCommentGoesWithTheVersion()
{
    open_->editor().removeAction(open_->process().stages[0].actions[0].id);
    QTest::keyClicks(&field(u"versionComment"_s), u"Shorter"_s);
    QSignalSpy saved(open_->screen, &ConfiguratorScreen::saved);
    open_->screen->save();
    QVERIFY(saved.wait());
    QCOMPARE(desk_->data->processes().versions(desk_->data.ada, open_->process().id)->first().comment,
             u"Shorter"_s);
    open_->editor().removeAction(open_->process().stages[0].actions[0].id);
    QTRY_VERIFY(stored());
    QCOMPARE((*desk_->data->processDrafts().of(desk_->data.ada, open_->process().id))->comment, QString());
}

void TestConfiguratorTyping::namesThatWereEmptiedComeBack()
{
    const QString action = open_->name(0, 0);
    const QString stage = open_->header(1).name();
    const QString process = open_->process().name.text();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    empty(*open_->typing());
    open_->card(1, 0).setFocus();
    QCOMPARE(open_->name(0, 0), action);
    QTest::keyClick(&open_->header(1), Qt::Key_F2);
    empty(*open_->typing());
    open_->card(1, 0).setFocus();
    QCOMPARE(open_->header(1).name(), stage);
    empty(field(u"processName"_s));
    open_->card(1, 0).setFocus();
    QCOMPARE(open_->process().name.text(), process);
    QCOMPARE(field(u"processName"_s).text(), process);
    // Each time it is told why.
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(3));
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorTyping::whatIsTypedWhileAnotherProcessOpensIsNotItsName()
{
    const auto other = desk_->data->processes().duplicate(desk_->data.ada, open_->process().id, u"Other"_s);
    QVERIFY(other.ok());
    QSemaphore held;
    (void)desk_->desk.write([&held](Workspace&) {
        held.acquire();
        return done();
    });
    QLineEdit& name = field(u"processName"_s);
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(*other);
    QVERIFY(!name.isEnabled());
    // As if it had been typed a moment before.
    name.setText(u"A renamed"_s);
    name.setModified(true);
    held.release();
    QVERIFY(loaded.wait());
    desk_->settle();
    QCOMPARE(open_->process().name.text(), u"Other"_s);
    QCOMPARE(name.text(), u"Other"_s);
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorTyping::undoingWhileTypingIsNotEnteredAgain()
{
    const QString before = open_->process().name.text();
    QLineEdit& name = field(u"processName"_s);
    name.selectAll();
    QTest::keyClicks(&name, u"Big deals"_s);
    auto* undo = open_->find<QWidget>(u"undo"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(name.text(), before);
    open_->card(1, 0).setFocus();
    QCOMPARE(open_->process().name.text(), before);
    QVERIFY(open_->editor().canRedo());
    const QString action = open_->name(0, 0);
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"Sponsor"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    open_->card(1, 0).setFocus();
    QCOMPARE(open_->name(0, 0), action);
    QVERIFY(open_->editor().canRedo());
}

/// A version that somebody else saves is not put in place of what is being dragged or typed.
void TestConfiguratorTyping::whatIsInHandIsWork()
{
    QVERIFY(!open_->board().isInHand());
    QWidget& card = open_->card(0, 0);
    const auto move = [&card](QPoint at) {
        QMouseEvent event(QEvent::MouseMove, at, card.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&card, &event);
    };
    QTest::mousePress(&card, Qt::LeftButton, {}, QPoint(20, 10));
    QVERIFY(!open_->board().isInHand());
    move({30, 20});
    move({40, 30});
    QVERIFY(open_->board().isInHand());
    QTest::keyClick(&card, Qt::Key_Escape);
    QVERIFY(!open_->board().isInHand());
    QTest::mouseRelease(&card, Qt::LeftButton, {}, QPoint(40, 30));

    card.setFocus();
    QTest::keyClick(&card, Qt::Key_4);
    auto* weight = qobject_cast<QAbstractSpinBox*>(QApplication::focusWidget());
    QVERIFY(weight);
    QVERIFY(!open_->board().isInHand());
    weight->selectAll();
    QTest::keyClick(weight, Qt::Key_Delete);
    QVERIFY(open_->board().isInHand());
    QTest::keyClick(weight, Qt::Key_Escape);
    QVERIFY(!open_->board().isInHand());
}

QTEST_MAIN(TestConfiguratorTyping)
#include "tst_configurator_typing.moc"
