// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/options/action_preview.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QSpinBox>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// The options of the action in use, open beside the board.
class TestConfiguratorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensByKeyAndByMouse();
    void goesOnFromTheDialog();
    void followsTheActionInUse();
    void putsEachChoiceIntoTheDraft();
    void joinsWhatIsTyped();
    void waitsForWhatIsMissing();
    void followsUndo();
    void setsAnOptionForAllSelected();
    void saysWhatToDoWithoutAnAction();
    void tabGoesThroughEverythingOnce();
    void salespeopleOnlyLook();

private:
    [[nodiscard]] ActionOptionsPanel& panel() const
    {
        return *open_->find<ActionOptionsPanel>(u"optionsPanel"_s);
    }
    template<class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return panel().findChild<T*>(name);
    }
    [[nodiscard]] const Action& action(qsizetype stage, qsizetype row) const
    {
        return open_->process().stages[stage].actions[row];
    }
    void openPanel(qsizetype stage, qsizetype row)
    {
        open_->card(stage, row).setFocus();
        QTest::keyClick(&open_->card(stage, row), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel().isVisible());
    }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorPanel::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
    open_->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open_->window));
}

void TestConfiguratorPanel::cleanup()
{
    desk_->settle();
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorPanel::opensByKeyAndByMouse()
{
    auto* button = open_->find<IconButton>(u"optionsBeside"_s);
    QVERIFY(!panel().isVisible());
    openPanel(2, 0);
    QVERIFY(button->isChecked());
    // With the panel open the gear and its key lead there, and no dialog opens.
    QTest::keyClick(&open_->card(2, 0), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>(u"mandatory"_s));
    QVERIFY(!open_->window.findChild<ActionOptionsDialog*>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &open_->card(2, 0));
    QTest::mouseClick(part<IconButton>(u"closeOptions"_s), Qt::LeftButton);
    QVERIFY(!panel().isVisible());
    QVERIFY(!button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(panel().isVisible());
    QTest::keyClick(&open_->card(2, 0), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!panel().isVisible());
}

void TestConfiguratorPanel::goesOnFromTheDialog()
{
    QTest::mouseClick(open_->card(1, 0).findChild<IconButton*>(u"gear"_s), Qt::LeftButton);
    auto* dialog = open_->find<ActionOptionsDialog>(u"actionOptions"_s);
    QVERIFY(dialog);
    dialog->findChild<QCheckBox*>(u"mandatory"_s)->click();
    QTest::mouseClick(dialog->findChild<Button*>(u"optionsBeside"_s), Qt::LeftButton);
    QVERIFY(action(1, 0).mandatory);
    QVERIFY(panel().isVisible());
    QVERIFY(part<QCheckBox>(u"mandatory"_s)->isChecked());
}

void TestConfiguratorPanel::followsTheActionInUse()
{
    openPanel(0, 0);
    QCOMPARE(part<QLabel>(u"optionsTitle"_s)->text(), open_->name(0, 0));
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Down);
    QCOMPARE(part<QLabel>(u"optionsTitle"_s)->text(), open_->name(0, 1));
    QTest::mouseClick(&open_->card(3, 3), Qt::LeftButton, {}, QPoint(100, 10));
    QCOMPARE(part<QLabel>(u"optionsTitle"_s)->text(), open_->name(3, 3));
    QCOMPARE(part<QCheckBox>(u"mandatory"_s)->isChecked(), action(3, 3).mandatory);
    QVERIFY(action(3, 3).mandatory);
    QVERIFY(open_->editor().renameAction(action(3, 3).id, u"Contract <i>signed</i>"_s).ok());
    QCOMPARE(part<QLabel>(u"optionsTitle"_s)->text(), u"Contract <i>signed</i>"_s);
}

void TestConfiguratorPanel::putsEachChoiceIntoTheDraft()
{
    openPanel(2, 0);
    part<QCheckBox>(u"mandatory"_s)->click();
    QVERIFY(action(2, 0).mandatory);
    QTest::mouseClick(part<Segmented>(u"note"_s)->segment(2), Qt::LeftButton);
    QCOMPARE(action(2, 0).note, NoteRequirement::NoteWithFile);
    part<QCheckBox>(u"notifyOwner"_s)->click();
    QVERIFY(action(2, 0).notify.owner);
    QCOMPARE(open_->editor().lastStep(), 3);
    QCOMPARE(open_->editor().undoName(), u"Options of “%1”"_s.arg(open_->name(2, 0)));
    QVERIFY(part<QLabel>(u"previewStep"_s)->text().contains(u"a note and a file"_s));
    test::DeskFixture::picture(open_->window, u"configurator-panel"_s);
}

void TestConfiguratorPanel::joinsWhatIsTyped()
{
    openPanel(2, 0);
    auto* hint = part<QLineEdit>(u"hint"_s);
    hint->setFocus();
    QTest::keyClicks(hint, u"Ask for "_s);
    QCOMPARE(action(2, 0).hint, u"Ask for"_s);
    QTest::keyClicks(hint, u"more"_s);
    QCOMPARE(hint->text(), u"Ask for more"_s);
    QCOMPARE(action(2, 0).hint, u"Ask for more"_s);
    QCOMPARE(open_->editor().lastStep(), 1);
    // In the middle of the text the cursor stays where it is.
    hint->setCursorPosition(3);
    QTest::keyClicks(hint, u"ing"_s);
    QCOMPARE(action(2, 0).hint, u"Asking for more"_s);
    // The same field of another action is another step.
    QTest::mouseClick(&open_->card(2, 1), Qt::LeftButton, {}, QPoint(100, 10));
    QTest::keyClicks(hint, u"List them"_s);
    QCOMPARE(open_->editor().lastStep(), 2);
    QCOMPARE(action(2, 1).hint, u"List them"_s);
    open_->editor().undo();
    QCOMPARE(action(2, 0).hint, u"Asking for more"_s);
    QVERIFY(action(2, 1).hint.isEmpty());
}

void TestConfiguratorPanel::waitsForWhatIsMissing()
{
    openPanel(2, 0);
    const Action before = action(2, 0);
    auto* missing = part<QLabel>(u"optionsMissing"_s);
    part<Segmented>(u"performers"_s)->setCurrentData(int(PerformerRule::Chosen));
    QVERIFY(missing->isVisible());
    QCOMPARE(action(2, 0), before);
    // The rest is no hostage of what is missing.
    part<QCheckBox>(u"mandatory"_s)->click();
    QCOMPARE(action(2, 0).performers, before.performers);
    QVERIFY(action(2, 0).mandatory);
    part<PeoplePicker>(u"performerPeople"_s)->setChosen({desk_->data.sal.value()});
    Q_EMIT part<PeoplePicker>(u"performerPeople"_s)->chosenChanged();
    QVERIFY(!missing->isVisible());
    QCOMPARE(action(2, 0).performers, (Performers{PerformerRule::Chosen, {desk_->data.sal}}));

    part<Segmented>(u"trigger"_s)->setCurrentData(true);
    QVERIFY(missing->isVisible());
    QVERIFY(!action(2, 0).trigger);
    QTest::keyClicks(part<QLineEdit>(u"taskTitle"_s), u"Write to {company}"_s);
    QVERIFY(!missing->isVisible());
    QCOMPARE(action(2, 0).trigger->title, u"Write to {company}"_s);
    part<QLineEdit>(u"taskTitle"_s)->setSelection(9, 9);
    part<Button>(u"insertdeal"_s)->click();
    QCOMPARE(action(2, 0).trigger->title, u"Write to {deal}"_s);
    QVERIFY(part<QLineEdit>(u"taskTitle"_s)->hasFocus());
    QTest::keyClicks(part<QLineEdit>(u"taskTitle"_s), u", again"_s);
    QCOMPARE(action(2, 0).trigger->title, u"Write to {deal}, again"_s);
    part<QSpinBox>(u"taskDays"_s)->setValue(5);
    QCOMPARE(action(2, 0).trigger->dueInDays, 5);
    part<ReminderBox>(u"taskReminder"_s)->setDaysBefore(1);
    QCOMPARE(action(2, 0).trigger->remindDaysBefore, 1);
    QVERIFY(part<ActionPreview>(u"actionPreview"_s)
                ->findChildren<QLabel*>(u"previewStep"_s)
                .last()
                ->text()
                .endsWith(u"Reminder 1 day(s) before."_s));
    test::DeskFixture::picture(open_->window, u"configurator-panel-task"_s);
    part<Segmented>(u"trigger"_s)->setCurrentData(false);
    QVERIFY(!action(2, 0).trigger);
}

void TestConfiguratorPanel::followsUndo()
{
    openPanel(2, 0);
    const Process before = open_->process();
    part<QCheckBox>(u"mandatory"_s)->click();
    part<Segmented>(u"note"_s)->setCurrentData(int(NoteRequirement::Note));
    QTest::keyClicks(part<QLineEdit>(u"hint"_s), u"Ask"_s);
    open_->editor().undo();
    QVERIFY(part<QLineEdit>(u"hint"_s)->text().isEmpty());
    open_->editor().undo();
    open_->editor().undo();
    QVERIFY(!part<QCheckBox>(u"mandatory"_s)->isChecked());
    QCOMPARE(part<Segmented>(u"note"_s)->currentData().toInt(), int(NoteRequirement::None));
    QCOMPARE(open_->process(), before);
    QVERIFY(open_->editor().canRedo());
    open_->editor().redo();
    QVERIFY(part<QCheckBox>(u"mandatory"_s)->isChecked());
}

void TestConfiguratorPanel::setsAnOptionForAllSelected()
{
    openPanel(3, 2);
    QTest::mouseClick(&open_->card(3, 2), Qt::LeftButton, {}, QPoint(100, 10));
    QTest::mouseClick(&open_->card(3, 3), Qt::LeftButton, Qt::ShiftModifier, QPoint(100, 10));
    QCOMPARE(part<QLabel>(u"optionsTitle"_s)->text(), u"Options of 2 action(s)"_s);
    auto* mandatory = part<QCheckBox>(u"mandatory"_s);
    QCOMPARE(mandatory->checkState(), Qt::PartiallyChecked);
    part<Segmented>(u"note"_s)->setCurrentData(int(NoteRequirement::Note));
    QCOMPARE(action(3, 2).note, NoteRequirement::Note);
    QCOMPARE(action(3, 3).note, NoteRequirement::Note);
    QVERIFY(action(3, 2).mandatory != action(3, 3).mandatory);
    mandatory->click();
    QVERIFY(action(3, 2).mandatory && action(3, 3).mandatory);
    QCOMPARE(open_->editor().lastStep(), 2);
    open_->editor().undo();
    QCOMPARE(mandatory->checkState(), Qt::PartiallyChecked);
}

void TestConfiguratorPanel::saysWhatToDoWithoutAnAction()
{
    openPanel(0, 0);
    // The focus goes to a neighbour, and the panel with it, as long as there is one.
    open_->editor().removeAction(action(0, 0).id);
    QCOMPARE(part<QLabel>(u"optionsTitle"_s)->text(), open_->name(0, 0));
    QSet<ActionId> all;
    for (const Stage& stage : open_->process().stages) {
        for (const Action& each : stage.actions)
            all.insert(each.id);
    }
    open_->editor().removeActions(all);
    QVERIFY(part<QLabel>(u"optionsNothing"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(u"hint"_s)->isVisible());
    test::DeskFixture::picture(open_->window, u"configurator-panel-empty"_s);
    open_->editor().undo();
    QVERIFY(part<QLineEdit>(u"hint"_s)->isVisible());
}

void TestConfiguratorPanel::tabGoesThroughEverythingOnce()
{
    // With findings, whose links are made anew at every edit.
    QVERIFY(open_->editor().addStage(u"Nothing to do"_s, 1).ok());
    openPanel(0, 0);
    desk_->settle();
    QStringList met;
    QWidget* const first = &open_->header(0);
    first->setFocus();
    do {
        QWidget* now = open_->window.focusWidget();
        QVERIFY(now);
        QString name = now->objectName();
        for (QWidget* part = now; part && part != open_->screen; part = part->parentWidget()) {
            if (!part->objectName().isEmpty() && part != now)
                name.prepend(part->objectName() + u'/');
        }
        met.append(name);
        QVERIFY2(met.size() < 200, qPrintable(met.join(u'\n')));
        QTest::keyClick(now, Qt::Key_Tab);
    } while (open_->window.focusWidget() != first);
    const auto at = [&met](const QString& ending) {
        const auto found = std::find_if(met.cbegin(), met.cend(),
                                        [&ending](const QString& name) { return name.endsWith(ending); });
        return found == met.cend() ? qsizetype(-1) : qsizetype(found - met.cbegin());
    };
    QList<qsizetype> order;
    for (const QString& each :
         {u"addStage"_s, u"findAction"_s, u"wholeProcess"_s, u"backtestMonths"_s, u"closeOptions"_s,
          u"mandatory"_s, u"hint"_s, u"goToFinding"_s, u"processName"_s, u"openVersions"_s, u"save"_s}) {
        QVERIFY2(at(each) >= 0, qPrintable(each + u" is not reached:\n"_s + met.join(u'\n')));
        order.append(at(each));
    }
    QVERIFY2(std::is_sorted(order.cbegin(), order.cend()), qPrintable(met.join(u'\n')));
}

void TestConfiguratorPanel::salespeopleOnlyLook()
{
    openPanel(0, 0);
    desk_->desk.setActor(desk_->data.sal);
    desk_->settle();
    QVERIFY(panel().isVisible());
    QVERIFY(!part<QCheckBox>(u"mandatory"_s)->isEnabled());
}

QTEST_MAIN(TestConfiguratorPanel)
#include "tst_configurator_panel.moc"
