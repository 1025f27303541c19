// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/configurator/trial/trial_dialog.h"
#include "ui/screens/configurator/trial/trial_log.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/progress_ring.h"

#include <QPlainTextEdit>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// An invented deal walks through the draft as it is now.
class TestConfiguratorTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void walksTheDraftWithTheMouse();
    void walksTheDraftWithTheKeyboard();
    void asksForTheNote();
    void storesNothing();

private:
    [[nodiscard]] TrialDialog* openTrial();
    [[nodiscard]] QStringList said(TrialDialog* dialog) const;
    void clickAction(TrialDialog* dialog, int row);

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorTrial::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
    Action first = open_->process().stages[0].actions[0];
    first.weight = *Weight::from(50);
    first.performers.rule = PerformerRule::Administrators;
    open_->editor().setAction(first);
    Action second = open_->process().stages[0].actions[1];
    second.note = NoteRequirement::Note;
    second.notify.administrators = true;
    second.mandatory = true;
    second.trigger = TaskTemplate{.title = u"Call back"_s, .person = {}};
    open_->editor().setAction(second);
}

void TestConfiguratorTrial::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

TrialDialog* TestConfiguratorTrial::openTrial()
{
    QTest::mouseClick(open_->find<Button>(u"trial"_s), Qt::LeftButton);
    auto* dialog = open_->find<TrialDialog>(u"trialDialog"_s);
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        return nullptr;
    return dialog;
}

QStringList TestConfiguratorTrial::said(TrialDialog* dialog) const
{
    QStringList texts;
    for (const QLabel* each : dialog->findChildren<QLabel*>(u"trialEntry"_s))
        texts.append(each->text());
    return texts;
}

void TestConfiguratorTrial::clickAction(TrialDialog* dialog, int row)
{
    auto* view = dialog->findChild<ChecklistView*>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(row, 0)).center());
}

void TestConfiguratorTrial::walksTheDraftWithTheMouse()
{
    auto* dialog = openTrial();
    QVERIFY(dialog);
    clickAction(dialog, 1); // administrators only
    QCOMPARE(said(dialog).size(), 1);
    QCOMPARE(dialog->findChild<ProgressRing*>()->percent(), 0);
    auto* role = dialog->findChild<Segmented*>(u"trialRole"_s);
    QTest::mouseClick(role->segment(2), Qt::LeftButton);
    clickAction(dialog, 1);
    QCOMPARE(said(dialog).size(), 2);
    QVERIFY(dialog->findChild<ProgressRing*>()->percent() > 0);
    QCOMPARE(dialog->findChild<QLabel*>(u"trialStage"_s)->text(), open_->process().stages[0].name.text());
    QTest::mouseClick(dialog->findChild<Button*>(u"trialWon"_s), Qt::LeftButton);
    QVERIFY(said(dialog).first().contains(open_->name(0, 1)));
    test::DeskFixture::picture(*dialog, u"configurator-trial"_s);
    // Anybody who is active can be played, and the roles follow.
    auto* person = dialog->findChild<ChoiceBox*>(u"trialPerson"_s);
    QCOMPARE(person->currentId(), desk_->data.ada.value());
    person->setCurrentId(desk_->data.max.value());
    QCOMPARE(Role(role->currentData().toInt()), Role::Manager);
    QVERIFY(dialog->findChild<QLabel*>(u"trialPeople"_s)->text().contains(u"Sal"_s));
    QTest::mouseClick(dialog->findChild<Button*>(u"trialLost"_s), Qt::LeftButton);
    QVERIFY(!dialog->findChild<Button*>(u"trialLost"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<Button*>(u"trialReopen"_s), Qt::LeftButton);
    QVERIFY(dialog->findChild<Button*>(u"trialLost"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<Button*>(u"trialRestart"_s), Qt::LeftButton);
    QVERIFY(said(dialog).isEmpty());
    QCOMPARE(dialog->findChild<ProgressRing*>()->percent(), 0);
}

void TestConfiguratorTrial::walksTheDraftWithTheKeyboard()
{
    QTest::keyClick(&open_->window, Qt::Key_T, Qt::ControlModifier);
    auto* dialog = open_->find<TrialDialog>(u"trialDialog"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto* view = dialog->findChild<ChecklistView*>();
    QCOMPARE(dialog->focusWidget(), view);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(said(dialog).size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestConfiguratorTrial::asksForTheNote()
{
    auto* dialog = openTrial();
    QVERIFY(dialog);
    clickAction(dialog, 2);
    auto* note = dialog->findChild<NoteDialog*>();
    QVERIFY(note);
    note->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Said yes"_s);
    QTest::mouseClick(note->primary(), Qt::LeftButton);
    QCOMPARE(said(dialog).size(), 3); // done, notified, task
    QVERIFY(said(dialog)[2].contains(u"Call back"_s));
}

void TestConfiguratorTrial::storesNothing()
{
    const auto before = desk_->data->dealQueries().count(desk_->data.ada, {}).value();
    auto* dialog = openTrial();
    QVERIFY(dialog);
    clickAction(dialog, 3);
    QTest::mouseClick(dialog->secondary(), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(desk_->data->dealQueries().count(desk_->data.ada, {}).value(), before);
    QCOMPARE(open_->editor().lastStep(), 2);
}

QTEST_MAIN(TestConfiguratorTrial)
#include "tst_configurator_trial.moc"
