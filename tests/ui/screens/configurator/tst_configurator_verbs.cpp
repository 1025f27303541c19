// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/options/idle_days_dialog.h"
#include "ui/screens/configurator/options/weights_dialog.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/card_dialog.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSpinBox>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// Stages inserted and duplicated, weights set together, idle days, and what was cut coming back as itself.
class TestConfiguratorVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWeightAbove100IsRefused();
    void aWeightAbove100IsNotTakenByLeaving();
    void whatIsCutAndPastedKeepsItsTicks();
    void savingAsksAboutWhatWasCutAndPastedNowhere();
    void savingAsksOnceAboutWhatWasDeleted();
    void stagesAreInsertedByKey();
    void stagesAreInsertedByMenu();
    void stagesAndActionsAreDuplicated();
    void weightsAreSharedOut();
    void weightsAreSetAlike();
    void idleDaysAreSet();

private:
    [[nodiscard]] ActionId id(qsizetype stage, qsizetype action) const
    {
        return open_->process().stages[stage].actions[action].id;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void select(qsizetype stage, qsizetype action)
    {
        ActionCard& card = open_->card(stage, action);
        QTest::mouseClick(&card, Qt::LeftButton, Qt::ControlModifier,
                          QPoint(card.width() - 12, card.height() - 6));
    }
    void choose(qsizetype stage, const QString& entry)
    {
        StageHeader& header = open_->header(stage);
        const QPoint at = header.geometry().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, open_->board().mapToGlobal(at));
        QApplication::sendEvent(&open_->board(), &event);
        auto* menu = open_->find<QMenu>(u"stageMenu"_s);
        menu->findChild<QAction*>(entry)->trigger();
        menu->close();
    }
    [[nodiscard]] QStringList stages() const
    {
        QStringList names;
        for (const Stage& stage : open_->process().stages)
            names.append(stage.name.text());
        return names;
    }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorVerbs::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
    open_->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open_->window));
}

void TestConfiguratorVerbs::cleanup()
{
    desk_->settle();
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorVerbs::aWeightAbove100IsRefused()
{
    const int before = open_->card(0, 0).weight();
    open_->card(0, 0).setFocus();
    for (const Qt::Key digit : {Qt::Key_1, Qt::Key_2, Qt::Key_0})
        key(digit);
    auto* edit = open_->find<QSpinBox>(u"weightEdit"_s);
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->text(), u"120"_s);
    // The draft did not keep the 12 on the way.
    QCOMPARE(open_->card(0, 0).weight(), before);
    key(Qt::Key_Return);
    QCOMPARE(desk_->problems.size(), 1);
    QCOMPARE(desk_->problems.last(), (Problem{ProblemCode::WeightOutOfRange, {u"120"_s}}));
    // Taking a digit back is typing too.
    edit->findChild<QLineEdit*>()->end(false);
    key(Qt::Key_Backspace);
    QCOMPARE(open_->card(0, 0).weight(), 12);
    key(Qt::Key_0);
    QCOMPARE(open_->card(0, 0).weight(), before);
    key(Qt::Key_Return);
    desk_->problems.removeLast();
    // It stays open, and what is typed now replaces it.
    QVERIFY(edit->isVisible());
    key(Qt::Key_3);
    key(Qt::Key_0);
    key(Qt::Key_Return);
    QCOMPARE(open_->card(0, 0).weight(), 30);
    QCOMPARE(desk_->problems.size(), 1);
}

void TestConfiguratorVerbs::aWeightAbove100IsNotTakenByLeaving()
{
    const Process before = open_->process();
    open_->card(0, 0).setFocus();
    for (const Qt::Key digit : {Qt::Key_9, Qt::Key_9, Qt::Key_9})
        key(digit);
    open_->card(1, 0).setFocus();
    QCOMPARE(open_->process(), before);
    QCOMPARE(desk_->problems.size(), 1);
    QVERIFY(!open_->find<QSpinBox>(u"weightEdit"_s) || !open_->find<QSpinBox>(u"weightEdit"_s)->isVisible());
}

void TestConfiguratorVerbs::whatIsCutAndPastedKeepsItsTicks()
{
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    const ActionId moved = id(0, 0);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {deal, moved}).ok());
    open_->card(0, 0).setFocus();
    key(Qt::Key_X, Qt::ControlModifier);
    desk_->settle();
    QVERIFY(!open_->process().action(moved));
    QVERIFY(!desk_->message.isEmpty());
    open_->card(1, 0).setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open_->process().place(moved), (ActionPlace{1, 1}));
    // Once more it is a copy.
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open_->process().actionCount(), desk_->data.process().actionCount() + 1);
    QSignalSpy saved(open_->screen, &ConfiguratorScreen::saved);
    open_->screen->save();
    QVERIFY(saved.wait());
    QCOMPARE(desk_->data.progress(deal).stage, open_->process().stages[1].id);
    // The cut is a step, which its message takes back.
    open_->card(0, 0).setFocus();
    const Process before = open_->process();
    key(Qt::Key_X, Qt::ControlModifier);
    desk_->undo();
    QCOMPARE(open_->process(), before);
}

void TestConfiguratorVerbs::savingAsksAboutWhatWasCutAndPastedNowhere()
{
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    const ActionId gone = id(0, 0);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {deal, gone}).ok());
    desk_->settle();
    const QString name = open_->name(0, 0);
    open_->card(0, 0).setFocus();
    key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!open_->process().action(gone));
    QSignalSpy saved(open_->screen, &ConfiguratorScreen::saved);
    for (int presses = 0; presses < 2; ++presses) // asked once, however often it is pressed
        open_->screen->save();
    desk_->settle();
    auto* question = open_->find<CardDialog>(u"deleteUsed"_s);
    QVERIFY(question && question->isVisible());
    QCOMPARE(open_->window.findChildren<CardDialog*>(u"deleteUsed"_s).size(), 1);
    QVERIFY(question->windowTitle().contains(name));
    QVERIFY(question->findChild<QLabel*>(u"usage"_s)->text().contains(u"1 open deal"_s));
    question->reject();
    desk_->settle();
    QVERIFY(saved.isEmpty());
    QVERIFY(open_->editor().isDirty());
    QVERIFY(desk_->data.details(deal).done().contains(gone));
    // Who goes on is not held up.
    QTRY_VERIFY(!open_->window.findChild<CardDialog*>(u"deleteUsed"_s));
    open_->screen->save();
    desk_->settle();
    question = open_->find<CardDialog>(u"deleteUsed"_s);
    QVERIFY(question);
    QTest::mouseClick(question->primary(), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorVerbs::savingAsksOnceAboutWhatWasDeleted()
{
    const ActionId gone = id(0, 0);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {desk_->data.deal(u"Relocation"_s), gone}).ok());
    desk_->settle();
    open_->card(0, 0).setFocus();
    key(Qt::Key_Delete);
    desk_->settle();
    auto* question = open_->find<CardDialog>(u"deleteUsed"_s);
    QVERIFY(question);
    QTest::mouseClick(question->primary(), Qt::LeftButton);
    QTRY_VERIFY(!open_->window.findChild<CardDialog*>(u"deleteUsed"_s));
    QSignalSpy saved(open_->screen, &ConfiguratorScreen::saved);
    open_->screen->save();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!open_->window.findChild<CardDialog*>(u"deleteUsed"_s));
}

void TestConfiguratorVerbs::stagesAreInsertedByKey()
{
    const QStringList before = stages();
    open_->card(0, 1).setFocus();
    key(Qt::Key_Insert);
    QCOMPARE(stages(), (QStringList{before[0], u"New stage"_s, before[1], before[2], before[3]}));
    QVERIFY(open_->typing());
    QTest::keyClicks(open_->typing(), u"Proof"_s);
    key(Qt::Key_Return);
    QCOMPARE(stages()[1], u"Proof"_s);
    open_->header(1).setFocus();
    key(Qt::Key_Insert);
    key(Qt::Key_Escape);
    open_->header(0).setFocus();
    key(Qt::Key_Insert);
    key(Qt::Key_Escape);
    QCOMPARE(stages(), (QStringList{before[0], u"New stage (2)"_s, u"Proof"_s, u"New stage"_s, before[1],
                                    before[2], before[3]}));
}

void TestConfiguratorVerbs::stagesAreInsertedByMenu()
{
    const QStringList before = stages();
    choose(0, u"insertStageBefore"_s);
    QCOMPARE(stages().first(), u"New stage"_s);
    key(Qt::Key_Escape);
    choose(4, u"insertStageBehind"_s);
    key(Qt::Key_Escape);
    QCOMPARE(stages().last(), u"New stage (2)"_s);
    QCOMPARE(stages().size(), before.size() + 2);
}

void TestConfiguratorVerbs::stagesAndActionsAreDuplicated()
{
    const Process before = open_->process();
    open_->header(1).setFocus();
    key(Qt::Key_D, Qt::ControlModifier);
    const Stage copy = open_->process().stages[2];
    QCOMPARE(copy.name.text(), before.stages[1].name.text() + u" (2)"_s);
    QCOMPARE(copy.actions.size(), before.stages[1].actions.size());
    for (const Action& action : copy.actions)
        QVERIFY(!before.action(action.id));
    QCOMPARE(QApplication::focusWidget(), &open_->header(2));
    open_->editor().undo();
    QCOMPARE(open_->process(), before);

    select(0, 0);
    select(0, 1);
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(open_->process().stages[0].actions.size(), before.stages[0].actions.size() + 2);
    QCOMPARE(open_->name(0, 2), open_->name(0, 0));
    QCOMPARE(open_->board().selection().ids(), (QSet<ActionId>{id(0, 2), id(0, 3)}));
    open_->editor().undo();
    QCOMPARE(open_->process(), before);
    choose(3, u"duplicateStage"_s);
    QCOMPARE(stages().size(), 5);
}

void TestConfiguratorVerbs::weightsAreSharedOut()
{
    select(0, 0);
    select(0, 1);
    select(1, 0);
    auto* button = open_->find<Button>(u"selectionWeights"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* dialog = open_->find<WeightsDialog>(u"weightsDialog"_s);
    QVERIFY(dialog);
    auto* number = dialog->findChild<QSpinBox*>(u"weightsNumber"_s);
    QCOMPARE(number->value(), 100);
    QVERIFY(dialog->findChild<QLabel*>(u"weightsSum"_s)->text().contains(u"100"_s));
    number->setValue(60);
    QVERIFY(dialog->findChild<QLabel*>(u"weightsLines"_s)->text().contains(u"20"_s));
    dialog->accept();
    QCOMPARE(open_->card(0, 0).weight() + open_->card(0, 1).weight() + open_->card(1, 0).weight(), 60);
    QCOMPARE(open_->card(0, 0).weight(), 20);
    open_->editor().undo(); // one step
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorVerbs::weightsAreSetAlike()
{
    select(0, 0);
    select(1, 1);
    key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = open_->find<WeightsDialog>(u"weightsDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<Segmented*>(u"weightsManner"_s)->setCurrentData(false);
    auto* number = dialog->findChild<QSpinBox*>(u"weightsNumber"_s);
    QCOMPARE(number->maximum(), 100);
    number->setValue(17);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open_->card(0, 0).weight(), 17);
    QCOMPARE(open_->card(1, 1).weight(), 17);
}

void TestConfiguratorVerbs::idleDaysAreSet()
{
    QVERIFY(open_->header(1).accessibleDescription().contains(u"14"_s));
    choose(1, u"idleDays"_s);
    auto* dialog = open_->find<IdleDaysDialog>(u"idleDaysDialog"_s);
    QVERIFY(dialog);
    auto* days = dialog->findChild<QSpinBox*>(u"idleDays"_s);
    QCOMPARE(days->value(), 14);
    days->setValue(5);
    dialog->accept();
    QCOMPARE(open_->process().stages[1].idleDays, 5);
    QVERIFY(open_->header(1).accessibleDescription().contains(u"5 day"_s));
    QVERIFY(open_->header(1).toolTip().contains(u"5 day"_s));
    open_->editor().undo();
    QCOMPARE(open_->process().stages[1].idleDays, 14);
}

QTEST_MAIN(TestConfiguratorVerbs)
#include "tst_configurator_verbs.moc"
