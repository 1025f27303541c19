// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/configurator/versions/moved_on_dialog.h"
#include "ui/screens/configurator/versions/save_dialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/segmented.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

class TestConfigurator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheProcess();
    void renamesInPlace();
    void editsWeights();
    void addsStagesAndActionsByEnter();
    void movesByKeys();
    void dragsActionsAndStages();
    void setsTheOptions();
    void showsWhatASalespersonSees();
    void optionsThatMakeNoSenseAreRefused();
    void asksBeforeDeletingWhatDealsUsed();
    void undoesAndRedoes();
    void savesAVersion();
    void offersTheDraftAgain();
    void asksWhenLeaving();
    void tellsWhenTheProcessMovedOn();
    void salespeopleOnlyLook();
    void paintsABigProcess();

private:
    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfigurator::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {deal, desk_->data.action(u"Contact made"_s)}).ok());
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
}

void TestConfigurator::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfigurator::showsTheProcess()
{
    QCOMPARE(open_->window.focusWidget(), &open_->card(0, 0));
    QCOMPARE(open_->bar.title(), u"Default process"_s);
    QCOMPARE(open_->header(3).name(), u"Offer"_s);
    QCOMPARE(open_->header(3).share(), u"35%"_s);
    QCOMPARE(open_->card(2, 0).share(), u"15%"_s);
    QCOMPARE(open_->find<QLabel>(u"weightSum"_s)->text(), u"100"_s);
    QVERIFY(open_->find<QLabel>(u"version"_s));
    QVERIFY(!open_->find<Button>(u"save"_s)->isEnabled());
    test::DeskFixture::picture(open_->window, u"configurator"_s);
    open_->window.resize(944, 640);
    test::DeskFixture::picture(open_->window, u"configurator-small"_s);
}

void TestConfigurator::renamesInPlace()
{
    QTest::mouseDClick(&open_->header(0), Qt::LeftButton, {}, QPoint(50, 20));
    QVERIFY(open_->typing());
    open_->typing()->setText(u"Przygotowanie ąćż"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Tab);
    // The hint is next, and then the first action.
    QCOMPARE(open_->process().stages[0].name.text(), u"Przygotowanie ąćż"_s);
    QVERIFY(open_->typing());
    QTest::keyClicks(open_->typing(), u"Find who decides"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Tab);
    QCOMPARE(open_->process().stages[0].hint, u"Find who decides"_s);
    QCOMPARE(open_->typing()->objectName(), u"nameEdit"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QVERIFY(open_->card(0, 0).hasFocus());

    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"Sponsor found"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->name(0, 0), u"Sponsor found"_s);
    // Nothing typed is no name: it stays, and the person is told.
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    open_->typing()->clear();
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->name(0, 0), u"Sponsor found"_s);
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(1));
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QCOMPARE(open_->editor().lastStep(), 3);

    auto* name = open_->find<QLineEdit>(u"processName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Main process"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(open_->process().name.text(), u"Main process"_s);
}

void TestConfigurator::editsWeights()
{
    ActionCard& card = open_->card(0, 0);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_1);
    auto* spin = open_->find<QSpinBox>(u"weightEdit"_s);
    QVERIFY(spin);
    QTest::keyClick(spin, Qt::Key_5);
    QCOMPARE(open_->process().stages[0].actions[0].weight.value(), 15);
    // Beside it and everywhere else, while typing.
    QCOMPARE(card.share(), u"14%"_s);
    QCOMPARE(open_->header(0).share(), u"18%"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    QVERIFY(card.hasFocus());
    QCOMPARE(open_->editor().changeCount(), 1);
    QTest::keyClicks(&card, u"+"_s);
    QCOMPARE(card.weight(), 16);
    QWheelEvent wheel(QPointF(40, card.height() - 18), card.mapToGlobal(QPointF(40, card.height() - 18)), {},
                      QPoint(0, -120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&card, &wheel);
    QCOMPARE(card.weight(), 15);
    // Escape takes back what was typed.
    QTest::mouseClick(&card, Qt::LeftButton, {}, QPoint(40, card.height() - 18));
    spin = open_->find<QSpinBox>(u"weightEdit"_s);
    QTest::keyClicks(spin, u"99"_s);
    QCOMPARE(card.weight(), 99);
    QTest::keyClick(spin, Qt::Key_Escape);
    QCOMPARE(card.weight(), 15);
}

void TestConfigurator::addsStagesAndActionsByEnter()
{
    QTest::mouseClick(open_->find<Button>(u"addStage"_s), Qt::LeftButton);
    QTest::keyClicks(open_->typing(), u"Onboarding"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QTest::keyClicks(open_->typing(), u"Kick-off held"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QTest::keyClicks(open_->typing(), u"Team trained"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->process().stages.size(), qsizetype(5));
    QCOMPARE(open_->name(4, 0), u"Kick-off held"_s);
    QCOMPARE(open_->name(4, 1), u"Team trained"_s);
    QVERIFY(!open_->find<InlineEdit>(u"composer"_s) || !open_->find<InlineEdit>(u"composer"_s)->isVisible());

    // Enter on a card adds the next one below it.
    open_->card(4, 0).setFocus();
    QTest::keyClick(&open_->card(4, 0), Qt::Key_Return);
    QTest::keyClicks(open_->typing(), u"Minutes sent"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QCOMPARE(open_->process().stages[4].actions.size(), qsizetype(2));
    QTest::keyClick(&open_->card(4, 0), Qt::Key_Return);
    QTest::keyClicks(open_->typing(), u"Minutes sent"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Tab);
    QCOMPARE(open_->name(4, 1), u"Minutes sent"_s);
    auto* spin = open_->find<QSpinBox>(u"weightEdit"_s);
    QVERIFY(spin);
    QTest::keyClicks(spin, u"7"_s);
    QCOMPARE(open_->process().stages[4].actions[1].weight.value(), 7);
}

void TestConfigurator::movesByKeys()
{
    const ActionId moved = open_->process().stages[0].actions[0].id;
    ActionCard& card = open_->card(0, 0);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(open_->process().place(moved), (ActionPlace{0, 1}));
    QTest::keyClick(&card, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(open_->process().place(moved), (ActionPlace{0, 1}));
    QTest::keyClick(&card, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(open_->process().place(moved), (ActionPlace{1, 1}));
    QVERIFY(card.hasFocus());
    const StageId offer = open_->process().stages[3].id;
    StageHeader& header = open_->header(3);
    header.setFocus();
    QTest::keyClick(&header, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(open_->process().stageIndex(offer), qsizetype(2));
    QVERIFY(header.hasFocus());
    QTest::keyClick(&header, Qt::Key_Down);
    QVERIFY(open_->card(2, 0).hasFocus());
    QTest::keyClick(&open_->card(2, 0), Qt::Key_Left);
    QVERIFY(open_->card(1, 0).hasFocus());
}

void TestConfigurator::dragsActionsAndStages()
{
    const ActionId moved = open_->process().stages[3].actions[1].id;
    ActionCard& card = *open_->board().card(moved);
    const QPoint between = open_->card(0, 1).geometry().topLeft() + QPoint(60, 4);
    open_->drag(card, QPoint(10, 15), between, false);
    QCOMPARE(open_->process().place(moved), (ActionPlace{3, 1}));
    QVERIFY(!open_->editor().canUndo());
    open_->drag(card, QPoint(10, 15), between);
    QCOMPARE(open_->process().place(moved), (ActionPlace{0, 1}));
    QCOMPARE(open_->editor().changeCount(), 1);
    // It stands where it was dropped, in its column.
    QCOMPARE(card.x(), open_->header(0).x());
    QVERIFY(card.y() > open_->card(0, 0).geometry().bottom());

    const StageId stage = open_->process().stages[0].id;
    open_->drag(*open_->board().header(stage), QPoint(10, 20),
                open_->header(2).geometry().topLeft() + QPoint(60, 30));
    QCOMPARE(open_->process().stageIndex(stage), qsizetype(2));
    open_->editor().undo();
    open_->editor().undo();
    QVERIFY(!open_->editor().isDirty());
}

void TestConfigurator::setsTheOptions()
{
    ActionCard& card = open_->card(2, 0);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = open_->find<ActionOptionsDialog>(u"actionOptions"_s);
    QVERIFY(dialog);
    dialog->findChild<QCheckBox*>(u"mandatory"_s)->click();
    dialog->findChild<Segmented*>(u"performers"_s)->setCurrentData(int(PerformerRule::Chosen));
    dialog->findChild<PeoplePicker*>(u"performerPeople"_s)->setChosen({desk_->data.sal.value()});
    dialog->findChild<Segmented*>(u"note"_s)->setCurrentData(int(NoteRequirement::NoteWithFile));
    dialog->findChild<QCheckBox*>(u"notifyManagers"_s)->click();
    dialog->findChild<QCheckBox*>(u"notifyOwner"_s)->click();
    dialog->findChild<PeoplePicker*>(u"notifyPeople"_s)->setChosen({desk_->data.mia.value()});
    dialog->findChild<Segmented*>(u"trigger"_s)->setCurrentData(true);
    dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Send the summary to {company}"_s);
    dialog->findChild<QSpinBox*>(u"taskDays"_s)->setValue(3);
    dialog->findChild<QCheckBox*>(u"taskWorkingDays"_s)->click();
    test::DeskFixture::picture(*dialog, u"configurator-options"_s);
    test::DeskFixture::picture(open_->window, u"configurator-behind"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    const Action& action = open_->process().stages[2].actions[0];
    QVERIFY(action.mandatory);
    QCOMPARE(action.performers, (Performers{PerformerRule::Chosen, {desk_->data.sal}}));
    QCOMPARE(action.note, NoteRequirement::NoteWithFile);
    QCOMPARE(action.notify, (NotifyRule{false, true, false, true, {desk_->data.mia}}));
    QVERIFY(action.trigger);
    QCOMPARE(action.trigger->title, u"Send the summary to {company}"_s);
    QCOMPARE(action.trigger->dueInDays, 3);
    QVERIFY(action.trigger->workingDays);
    QCOMPARE(open_->editor().lastStep(), 1);
    QVERIFY(card.tip().contains(u"Sal"_s));
    // Without a window manager nothing makes the window active again.
    QCOMPARE(open_->window.focusWidget(), &card);
    test::DeskFixture::picture(open_->window, u"configurator-marks"_s);
}

void TestConfigurator::showsWhatASalespersonSees()
{
    QTest::mouseClick(open_->card(2, 0).findChild<IconButton*>(u"gear"_s), Qt::LeftButton);
    auto* dialog = open_->find<ActionOptionsDialog>(u"actionOptions"_s);
    QVERIFY(dialog);
    const auto row = [&] {
        return dialog->findChild<QListView*>(u"previewLine"_s)
            ->model()
            ->index(0, 0)
            .data(ChecklistModel::RowRole)
            .value<ChecklistRow>();
    };
    const auto steps = [&] {
        QString all;
        for (const QLabel* each : dialog->findChildren<QLabel*>(u"previewStep"_s))
            all += each->text() + u'\n';
        return all;
    };
    QCOMPARE(row().name, open_->name(2, 0));
    QVERIFY(row().allowed);
    QVERIFY(steps().contains(u"One click ticks it"_s));

    dialog->findChild<QCheckBox*>(u"mandatory"_s)->click();
    QVERIFY(row().mandatory);
    QCOMPARE(row().detail, u"Needed to win"_s);
    dialog->findChild<Segmented*>(u"note"_s)->setCurrentData(int(NoteRequirement::NoteWithFile));
    QVERIFY(steps().contains(u"a note and a file"_s));
    QVERIFY(!steps().contains(u"One click ticks it"_s));
    dialog->findChild<Segmented*>(u"trigger"_s)->setCurrentData(true);
    dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Write to {company} about {deal}"_s);
    dialog->findChild<QSpinBox*>(u"taskDays"_s)->setValue(3);
    QVERIFY(steps().contains(u"Write to Example company about Example deal"_s));
    QVERIFY(steps().contains(u"due in 3"_s));
    QVERIFY(!steps().contains(u"notifies"_s));
    QCOMPARE(dialog->findChild<QLabel*>(u"previewViewer"_s)->text(), u"As Sal, on one of their own deals"_s);
    dialog->findChild<QCheckBox*>(u"notifyOwner"_s)->click();
    QVERIFY2(steps().contains(u"no one here: whoever ticks"_s), qPrintable(steps()));
    dialog->findChild<QCheckBox*>(u"notifyAdministrators"_s)->click();
    QVERIFY2(steps().contains(u"Ticking it notifies Ada."_s), qPrintable(steps()));
    dialog->findChild<QCheckBox*>(u"notifyParticipants"_s)->click();
    QVERIFY2(steps().contains(u"Ticking it notifies Ada, and the participants"_s), qPrintable(steps()));
    dialog->findChild<QLineEdit*>(u"hint"_s)->setText(u"<b>Ask</b> for the budget"_s);
    QVERIFY(steps().contains(u"Hint: <b>Ask</b> for the budget"_s));
    test::DeskFixture::picture(*dialog, u"configurator-preview"_s);

    dialog->findChild<Segmented*>(u"performers"_s)->setCurrentData(int(PerformerRule::Administrators));
    QVERIFY(!row().allowed);
    QCOMPARE(row().detail, u"Administrators only"_s);
    QVERIFY(steps().contains(u"cannot tick"_s));
    // Somebody else ticks it then, and the owner is told.
    QVERIFY2(steps().contains(u"Ticking it notifies Ada, Sal, and the participants of the deal, except"_s),
             qPrintable(steps()));
    dialog->reject();
    QVERIFY(!open_->editor().isDirty());
}

void TestConfigurator::optionsThatMakeNoSenseAreRefused()
{
    QTest::mouseClick(open_->card(0, 0).findChild<IconButton*>(u"gear"_s), Qt::LeftButton);
    auto* dialog = open_->find<ActionOptionsDialog>(u"actionOptions"_s);
    QVERIFY(dialog);
    dialog->findChild<Segmented*>(u"performers"_s)->setCurrentData(int(PerformerRule::Chosen));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->error().isEmpty());
    dialog->findChild<Segmented*>(u"performers"_s)->setCurrentData(int(PerformerRule::Managers));
    dialog->findChild<Segmented*>(u"trigger"_s)->setCurrentData(true);
    dialog->accept();
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(!open_->editor().isDirty());
}

void TestConfigurator::asksBeforeDeletingWhatDealsUsed()
{
    // Nobody used it: gone at once, and one undo away.
    open_->card(0, 0).setFocus();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_Delete);
    desk_->settle();
    QCOMPARE(open_->process().stages[0].actions.size(), qsizetype(1));
    QVERIFY(qobject_cast<BoardItem*>(QApplication::focusWidget()));

    QTest::mouseClick(open_->card(1, 1).findChild<IconButton*>(u"remove"_s), Qt::LeftButton);
    auto* dialog = open_->find<CardDialog>(u"deleteUsed"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(u"usage"_s)->text().contains(u"1 open deal"_s));
    dialog->reject();
    QCOMPARE(open_->process().stages[1].actions.size(), qsizetype(2));
    test::DeskFixture::layOut();
    QTest::mouseClick(open_->header(1).findChild<IconButton*>(u"remove"_s), Qt::LeftButton);
    dialog = open_->find<CardDialog>(u"deleteUsed"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(u"usageDetail"_s)->text().contains(u"Contact made"_s));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QCOMPARE(open_->process().stages.size(), qsizetype(3));
}

void TestConfigurator::undoesAndRedoes()
{
    const Process before = open_->process();
    open_->editor().removeStage(before.stages[2].id);
    QVERIFY(open_->find<QWidget>(u"draftChip"_s)->isVisible());
    QTest::keyClick(&open_->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open_->process(), before);
    QCOMPARE(open_->header(2).name(), u"Needs analysis"_s);
    QTest::keyClick(&open_->window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(open_->process().stages.size(), qsizetype(3));
    QTest::mouseClick(open_->find<IconButton>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(open_->process(), before);
    QTest::mouseClick(open_->find<IconButton>(u"redo"_s), Qt::LeftButton);
    QTest::mouseClick(open_->find<Button>(u"discard"_s), Qt::LeftButton);
    QCOMPARE(open_->process(), before);
    desk_->undo();
    QCOMPARE(open_->process().stages.size(), qsizetype(3));
}

void TestConfigurator::savesAVersion()
{
    QSignalSpy saved(open_->screen, &ConfiguratorScreen::saved);
    // Ctrl+S takes what is being typed.
    open_->card(0, 0).editName();
    open_->typing()->setText(u"Sponsor found"_s);
    QTest::keyClick(&open_->window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(saved.wait());
    QCOMPARE(saved.first().first().toInt(), 2);
    QVERIFY(!open_->editor().isDirty());
    desk_->settle();
    QCOMPARE(desk_->data.process().stages[0].actions[0].name.text(), u"Sponsor found"_s);
    QCOMPARE(desk_->data->processDrafts().of(desk_->data.ada, open_->process().id)->has_value(), false);
    QVERIFY(desk_->message.contains(u"2"_s));
    QVERIFY(desk_->data.isClean());
}

void TestConfigurator::offersTheDraftAgain()
{
    const ProcessId id = open_->process().id;
    open_->editor().removeStage(open_->process().stages[3].id);
    const Process draft = open_->process();
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    open_->screen->showProcess(id);
    QVERIFY(loaded.wait());
    desk_->settle();
    QCOMPARE(open_->process(), draft);
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    QVERIFY(banner->isVisible());
    test::DeskFixture::picture(open_->window, u"configurator-draft"_s);
    Q_EMIT banner->actionRequested();
    QCOMPARE(open_->process().stages.size(), qsizetype(4));
    QVERIFY(!banner->isVisible());
    open_->editor().undo();
    QCOMPARE(open_->process(), draft);
}

void TestConfigurator::asksWhenLeaving()
{
    int gone = 0;
    open_->screen->leave([&gone] { ++gone; });
    QCOMPARE(gone, 1);
    open_->editor().removeStage(open_->process().stages[3].id);
    open_->screen->leave([&gone] { ++gone; });
    auto* dialog = open_->find<LeaveDialog>(u"leaveDialog"_s);
    QVERIFY(dialog);
    test::DeskFixture::picture(*dialog, u"configurator-leave"_s);
    dialog->reject();
    QCOMPARE(gone, 1);
    test::DeskFixture::layOut();
    open_->screen->leave([&gone] { ++gone; });
    dialog = open_->find<LeaveDialog>(u"leaveDialog"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"keepDraft"_s), Qt::LeftButton);
    QTRY_COMPARE(gone, 2);
    QVERIFY(desk_->data->processDrafts().of(desk_->data.ada, open_->process().id)->has_value());
    open_->screen->leave([&gone] { ++gone; });
    test::DeskFixture::layOut();
    dialog = open_->find<LeaveDialog>(u"leaveDialog"_s);
    // Enter keeps the draft: nothing that a random key can reach changes the deals of others.
    const int version = desk_->desk.directory().process(open_->process().id)->version;
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(gone, 3);
    desk_->settle();
    QCOMPARE(desk_->desk.directory().process(open_->process().id)->version, version);
    open_->screen->leave([&gone] { ++gone; });
    test::DeskFixture::layOut();
    dialog = open_->find<LeaveDialog>(u"leaveDialog"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"saveDraft"_s), Qt::LeftButton);
    QTRY_COMPARE(gone, 4);
    QVERIFY(!open_->editor().isDirty());
}

void TestConfigurator::tellsWhenTheProcessMovedOn()
{
    const Process base = open_->process();
    QVERIFY(open_->editor().renameStage(base.stages[0].id, u"Mine"_s).ok());
    Process theirs = base.withStageRemoved(base.stages[3].id);
    QVERIFY(desk_->data->processes().publish(desk_->data.ada, theirs, 1, {}).ok());
    open_->screen->save();
    QTRY_VERIFY(open_->find<MovedOnDialog>(u"movedOnDialog"_s));
    auto* dialog = open_->find<MovedOnDialog>(u"movedOnDialog"_s);
    QVERIFY(dialog->findChild<QLabel*>(u"whatHappened"_s)->text().contains(u"Ada"_s));
    test::DeskFixture::picture(*dialog, u"configurator-moved-on"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"reload"_s), Qt::LeftButton);
    QTRY_COMPARE(open_->process(), theirs);
    QVERIFY(!open_->editor().isDirty());
    open_->editor().undo();
    QCOMPARE(open_->process().stages[0].name.text(), u"Mine"_s);
    QCOMPARE(open_->editor().basedOn(), 1); // saved as it is now it would overwrite theirs
    open_->editor().redo();

    QVERIFY(open_->editor().renameStage(base.stages[0].id, u"Mine again"_s).ok());
    QVERIFY(desk_->data->processes().publish(desk_->data.ada, base, 2, {}).ok());
    desk_->settle();
    open_->screen->save();
    QTRY_VERIFY(open_->find<MovedOnDialog>(u"movedOnDialog"_s));
    QSignalSpy loaded(open_->screen, &ConfiguratorScreen::loaded);
    dialog = open_->find<MovedOnDialog>(u"movedOnDialog"_s);
    QTest::mouseClick(dialog->findChild<Button*>(u"saveCopy"_s), Qt::LeftButton);
    QVERIFY(loaded.wait());
    QCOMPARE(open_->process().name.text(), u"Default process (2)"_s);
    QCOMPARE(open_->process().stages[0].name.text(), u"Mine again"_s);
}

void TestConfigurator::salespeopleOnlyLook()
{
    desk_->desk.setActor(desk_->data.sal);
    ActionCard& card = open_->card(0, 0);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_F2);
    QTest::keyClick(&card, Qt::Key_5);
    QTest::keyClick(&card, Qt::Key_Delete);
    QTest::keyClick(&card, Qt::Key_Right, Qt::AltModifier);
    desk_->settle();
    QVERIFY(!open_->editor().canUndo());
    QVERIFY(!card.findChild<IconButton*>(u"gear"_s)->isVisible());
    QVERIFY(!open_->find<Button>(u"save"_s)->isVisible());
}

void TestConfigurator::paintsABigProcess()
{
    Process big = open_->process();
    big.stages.clear();
    test::CountingIds ids;
    for (int s = 0; s < 30; ++s) {
        Stage stage{ids.make<StageId>(), *StageName::from(u"Stage number %1"_s.arg(s))};
        for (int a = 0; a < 30; ++a) {
            Action action{ids.make<ActionId>(),
                          *ActionName::from(u"Something to be done, number %1"_s.arg(a))};
            action.weight = *Weight::from(1);
            stage.actions.append(action);
        }
        big.stages.append(stage);
    }
    open_->editor().apply(u"Big"_s, big);
    test::DeskFixture::layOut();
    // How long one takes is measured by a benchmark; here it is the same card that is drawn each time.
    for (int weight = 2; weight < 22; ++weight) {
        QVERIFY(open_->editor().setWeight(big.stages[1].actions[1].id, weight).ok());
        open_->window.repaint();
        QCOMPARE(open_->card(1, 1).weight(), weight);
    }
    open_->editor().undo();
    open_->editor().undo();
    QVERIFY(!open_->editor().isDirty());
}

QTEST_MAIN(TestConfigurator)
#include "tst_configurator.moc"
