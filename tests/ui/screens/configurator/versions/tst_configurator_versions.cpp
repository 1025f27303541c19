// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "tests/ui/screens/reader_gate.h"
#include "ui/models/processes/comparison_model.h"
#include "ui/models/processes/version_bodies.h"
#include "ui/screens/configurator/versions/moved_on_dialog.h"
#include "ui/screens/configurator/versions/versions_dialog.h"
#include "ui/screens/process_file/comparison_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/inputs/toggle.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/card_dialog.h"

#include <QTableView>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;
using test::ReaderGate;

/// Versions: commented, listed, compared, restored; and two people who change one process at a time.
class TestConfiguratorVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommentGoesWithTheVersion();
    void comparesAnyTwo();
    void readsOnlyWhatIsLookedAt();
    void restoresAsOneStep();
    void restoringAsksWhereDealsLoseWhatIsDone();
    void whatIsRestoredStaysWithItsProcess();
    void whoeverMayOnlyLookMayCompare();
    void oneVersionHasNothingToCompare();
    void mergesWhatDoesNotTouch();
    void undoingASavedMergeTakesNothingBackUnasked();
    void showsBothOfALongConflict();
    void settlesWhatBothChanged();
    void aBoardWithoutChangesFollowsOthers();
    void aBoardWithChangesIsToldOfOthers();
    void aDraftOfAnOlderVersionLacksNothingOfANewerOne();
    void whatIsHalfTypedIsNoReasonToBeLost();
    void whatIsGivenUpIsNoReasonToMerge();
    void theBannerComesBackWithTheChange();
    void twoWindowsFollowEachOther();

private:
    [[nodiscard]] VersionsDialog* openVersions();
    [[nodiscard]] MovedOnDialog* refusedSave();
    void select(VersionsDialog* dialog, int row);
    [[nodiscard]] QStringList lines(VersionsDialog* dialog) const;
    void save();
    void publish(const Process& process, const QString& comment = {});

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorVersions::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
}

void TestConfiguratorVersions::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

VersionsDialog* TestConfiguratorVersions::openVersions()
{
    QTest::mouseClick(open_->find<Button>(u"openVersions"_s), Qt::LeftButton);
    desk_->settle();
    return open_->find<VersionsDialog>(u"versionsDialog"_s);
}

void TestConfiguratorVersions::select(VersionsDialog* dialog, int row)
{
    dialog->findChild<QTableView*>(u"versionList"_s)->selectRow(row);
    desk_->settle();
}

/// What the comparison shows: "before | after | words".
QStringList TestConfiguratorVersions::lines(VersionsDialog* dialog) const
{
    QStringList list;
    const ComparisonModel& model = *dialog->findChild<ComparisonTable*>()->comparison();
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        list.append(cells.join(u" | "_s));
    }
    return list;
}

void TestConfiguratorVersions::save()
{
    QSignalSpy saved(open_->screen, &ConfiguratorScreen::saved);
    open_->screen->save();
    QVERIFY(saved.wait());
    desk_->settle();
}

void TestConfiguratorVersions::publish(const Process& process, const QString& comment)
{
    const int newest = desk_->data->processes().byId(desk_->data.ada, process.id)->version;
    QVERIFY(desk_->data->processes().publish(desk_->data.ada, process, newest, comment).ok());
}

void TestConfiguratorVersions::aCommentGoesWithTheVersion()
{
    auto* comment = open_->find<QLineEdit>(u"versionComment"_s);
    QTest::mouseClick(comment, Qt::LeftButton);
    QTest::keyClicks(comment, u" <b>Because</b> "_s);
    QVERIFY(open_->editor().renameProcess(u"Other"_s).ok());
    save();
    QCOMPARE(comment->text(), QString());
    const auto versions = desk_->data->processes().versions(desk_->data.ada, open_->process().id);
    QCOMPARE(versions->first().comment, u"<b>Because</b>"_s);
    auto* dialog = openVersions();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTableView*>(u"versionList"_s)->model()->index(0, 0).data().toString(),
             u"Version 2 · <b>Because</b>"_s);
}

void TestConfiguratorVersions::comparesAnyTwo()
{
    const Process first = open_->process();
    const Stage& stage = first.stages[0];
    open_->editor().removeAction(stage.actions[0].id);
    save();
    QVERIFY(open_->editor().renameStage(stage.id, u"Begin"_s).ok());
    QVERIFY(open_->editor().setWeight(stage.actions[1].id, 77).ok());

    auto* dialog = openVersions();
    QVERIFY(dialog);
    const QString second = stage.actions[1].name.text();
    const QString weight = u"weight %1 → 77"_s.arg(stage.actions[1].weight.value());
    // The draft, with what it was made from.
    QCOMPARE(lines(dialog), (QStringList{stage.name.text() + u" | Begin | renamed"_s,
                                         second + u" | "_s + second + u" | "_s + weight}));
    QCOMPARE(dialog->findChild<QLabel*>(u"comparisonHeading"_s)->text(),
             u"Version 2 → Your draft: 2 difference(s)"_s);
    test::DeskFixture::picture(*dialog, u"configurator-versions"_s);

    // With the first one: the deleted action is there as well.
    auto* other = dialog->findChild<ChoiceBox*>(u"comparedWith"_s);
    other->setCurrentId(1);
    desk_->settle();
    QCOMPARE(lines(dialog).size(), 3);
    QCOMPARE(lines(dialog).at(1), stage.actions[0].name.text() + u" |  | deleted"_s);
    QTest::mouseClick(dialog->findChild<Toggle*>(u"onlyDifferences"_s), Qt::LeftButton);
    QCOMPARE(lines(dialog).size(), 1 + first.stages.size() + first.actionCount());
    test::DeskFixture::picture(*dialog, u"configurator-versions-all"_s);
    QTest::mouseClick(dialog->findChild<Toggle*>(u"onlyDifferences"_s), Qt::LeftButton);

    // The saved one, with the one it followed; the first one, with the newest there is.
    select(dialog, 1);
    QCOMPARE(dialog->findChild<QLabel*>(u"comparisonHeading"_s)->text(),
             u"Version 1 → Version 2: 1 difference(s)"_s);
    select(dialog, 2);
    QCOMPARE(other->currentId(), std::numeric_limits<int>::max());
    QVERIFY(!dialog->findChild<QLabel*>(u"nothingDiffers"_s)->isVisible());
}

void TestConfiguratorVersions::readsOnlyWhatIsLookedAt()
{
    const Process base = open_->process();
    for (int version = 2; version <= 5; ++version)
        publish(base.withDescription(u"Number %1"_s.arg(version)));
    QTRY_COMPARE(open_->editor().basedOn(), 5);
    auto* dialog = openVersions();
    QVERIFY(dialog);
    const auto* bodies = dialog->findChild<VersionBodies*>();
    // The newest, and the one it is compared with.
    QVERIFY(bodies->known(5) && bodies->known(4));
    QVERIFY(!bodies->known(3) && !bodies->known(2) && !bodies->known(1));
    const QString shown = dialog->findChild<QLabel*>(u"comparisonHeading"_s)->text();
    {
        // While another is on its way, what is shown stays.
        ReaderGate gate(desk_->desk);
        dialog->findChild<QTableView*>(u"versionList"_s)->selectRow(3);
        QCOMPARE(dialog->findChild<QLabel*>(u"comparisonHeading"_s)->text(), shown);
        QVERIFY(!dialog->primary()->isEnabled());
    }
    QTRY_VERIFY(dialog->primary()->isEnabled());
    QVERIFY(bodies->known(2) && bodies->known(1) && !bodies->known(3));
    QVERIFY(
        dialog->findChild<QLabel*>(u"comparisonHeading"_s)->text().startsWith(u"Version 1 → Version 2"_s));
    dialog->reject();
}

void TestConfiguratorVersions::restoresAsOneStep()
{
    const Process first = open_->process();
    open_->editor().removeStage(first.stages[1].id);
    save();
    auto* dialog = openVersions();
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled()); // it is what is there now
    dialog->findChild<QTableView*>(u"versionList"_s)->setFocus();
    QTest::keyClick(dialog->findChild<QTableView*>(u"versionList"_s), Qt::Key_Down);
    QTRY_VERIFY(dialog->primary()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open_->process(), first);
    QVERIFY(open_->editor().isDirty());
    QCOMPARE(open_->editor().basedOn(), 2);
    QCOMPARE(open_->editor().undoName(), u"Restore version 1"_s);
    QVERIFY(desk_->message.contains(u"Version 1"_s));
    desk_->undo();
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorVersions::restoringAsksWhereDealsLoseWhatIsDone()
{
    // Version 2 has an action that one open deal and one lost deal have done; version 1 does not.
    const auto added = open_->editor().addAction(open_->process().stages[0].id, u"Added later"_s, 0);
    QVERIFY(added.ok());
    save();
    const DealId open = desk_->data.deal(u"Open"_s);
    const DealId lost = desk_->data.deal(u"Lost"_s);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {open, *added}).ok());
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {lost, *added}).ok());
    const ReasonId reason = desk_->desk.directory().reasons.first().id;
    QVERIFY(desk_->data->deals().close(desk_->data.ada, lost, DealStatus::Lost, reason, {}).ok());
    open_->screen->showProcess(open_->process().id);
    desk_->settle();

    auto* versions = openVersions();
    QVERIFY(versions);
    select(versions, 1);
    versions->accept();
    desk_->settle();
    auto* question = open_->find<CardDialog>(u"deleteUsed"_s);
    QVERIFY(question);
    QVERIFY(question->findChild<QLabel*>(u"usage"_s)->text().contains(u"1 open deal"_s));
    QVERIFY(question->findChild<QLabel*>(u"usage"_s)->text().contains(u"1 closed deal"_s));
    QVERIFY(!open_->editor().isDirty());
    QTest::mouseClick(question->primary(), Qt::LeftButton);
    QVERIFY(!open_->process().action(*added));
    QVERIFY(open_->editor().isDirty());
}

void TestConfiguratorVersions::whatIsRestoredStaysWithItsProcess()
{
    QVERIFY(open_->editor().addAction(open_->process().stages[0].id, u"Added later"_s, 0).ok());
    save();
    Process other = open_->process();
    other.name = *ProcessName::from(u"Other"_s);
    const auto made = desk_->data->processes().create(desk_->data.ada, other);
    QVERIFY(made.ok());
    desk_->settle();
    auto* versions = openVersions();
    QVERIFY(versions);
    select(versions, 1);
    // What deals have done is counted while another process is opened.
    versions->accept();
    open_->screen->showProcess(*made);
    desk_->settle();
    QTRY_COMPARE(open_->process().id, *made);
    QVERIFY(!open_->editor().isDirty());
    QVERIFY(!open_->editor().canUndo());
    QVERIFY(!open_->window.findChild<CardDialog*>(u"deleteUsed"_s));
}

void TestConfiguratorVersions::whoeverMayOnlyLookMayCompare()
{
    desk_->desk.setActor(desk_->data.sal);
    desk_->settle();
    auto* dialog = openVersions();
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isVisible());
}

void TestConfiguratorVersions::oneVersionHasNothingToCompare()
{
    auto* dialog = openVersions();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel*>(u"nothingDiffers"_s)->isVisible());
    QVERIFY(!dialog->findChild<ComparisonTable*>()->isVisible());
    QVERIFY(!dialog->primary()->isEnabled());
}

MovedOnDialog* TestConfiguratorVersions::refusedSave()
{
    desk_->settle();
    open_->screen->save();
    const auto dialog = [this] {
        return open_->find<MovedOnDialog>(u"movedOnDialog"_s);
    };
    // Several questions follow each other until it is known what the others changed.
    return QTest::qWaitFor([&] { return dialog() != nullptr; }) ? dialog() : nullptr;
}

void TestConfiguratorVersions::mergesWhatDoesNotTouch()
{
    const Process base = open_->process();
    QVERIFY(open_->editor().renameStage(base.stages[0].id, u"Mine"_s).ok());
    const Process theirs = base.withStageRemoved(base.stages[3].id);
    publish(theirs, u"Too long"_s);
    publish(theirs.withDescription(u"Theirs"_s));

    auto* dialog = refusedSave();
    QVERIFY(dialog);
    const auto said = dialog->findChildren<QLabel*>(u"theirChange"_s);
    QCOMPARE(said.size(), 1 + base.stages[3].actions.size() + 1);
    QVERIFY(said.first()->text().contains(base.stages[3].name.text()));
    QVERIFY(dialog->findChild<QLabel*>(u"noConflicts"_s)->isVisible());
    test::DeskFixture::picture(*dialog, u"configurator-merge"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);

    QCOMPARE(open_->process().stages.size(), base.stages.size() - 1);
    QCOMPARE(open_->process().stages[0].name.text(), u"Mine"_s);
    QCOMPARE(open_->process().description, u"Theirs"_s);
    QCOMPARE(open_->editor().basedOn(), 3);
    QCOMPARE(open_->editor().changeCount(), 1);
    save();
    QCOMPARE(desk_->data->processes().byId(desk_->data.ada, base.id)->version, 4);
}

void TestConfiguratorVersions::undoingASavedMergeTakesNothingBackUnasked()
{
    const Process base = open_->process();
    QVERIFY(open_->editor().renameProcess(u"Mine"_s).ok());
    const Process mine = open_->process();
    publish(base.withDescription(u"Theirs"_s));
    QTest::mouseClick(refusedSave()->primary(), Qt::LeftButton);
    save();
    QTRY_VERIFY(!open_->screen->findChild<MovedOnDialog*>());
    desk_->message.clear();
    QTest::mouseClick(open_->find<IconButton>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(open_->process(), mine);
    QVERIFY2(desk_->message.contains(u"before version"_s), qPrintable(desk_->message));
    auto* dialog = refusedSave();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QCOMPARE(open_->process().description, u"Theirs"_s);
    QCOMPARE(open_->process().name.text(), u"Mine"_s);
    // All the way back there is no draft: one is told that this is not what the deals follow.
    for (int steps = 0; steps < 3; ++steps)
        QTest::mouseClick(open_->find<IconButton>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(open_->process(), base);
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<Button*>(), Qt::LeftButton);
    QTRY_COMPARE(open_->process().description, u"Theirs"_s);
    QVERIFY(!banner->isVisible() && !open_->editor().isDirty());
}

void TestConfiguratorVersions::showsBothOfALongConflict()
{
    const Process base = open_->process();
    const StageId stage = base.stages[0].id;
    const QString same = u"Find out who decides there and "_s;
    QVERIFY(open_->editor().setStageHint(stage, same + u"call them"_s).ok());
    Stage theirs = base.stages[0];
    theirs.hint = same + u"<b>write</b> to them"_s;
    publish(base.withStage(theirs));
    auto* dialog = refusedSave();
    QVERIFY(dialog);
    QStringList values;
    const auto lines = dialog->findChildren<QLabel*>(u"conflictValue"_s);
    for (const QLabel* each : lines)
        values.append(each->text());
    const QStringList both{u"Mine: "_s + same + u"call them"_s,
                           u"Theirs: "_s + same + u"<b>write</b> to them"_s};
    QCOMPARE(values, both);
    test::DeskFixture::picture(*dialog, u"configurator-conflict-long"_s);
    dialog->reject();
}

void TestConfiguratorVersions::settlesWhatBothChanged()
{
    const Process base = open_->process();
    const Action& action = base.stages[0].actions[0];
    const Action& removed = base.stages[1].actions[0];
    QVERIFY(open_->editor().setWeight(action.id, 41).ok());
    QVERIFY(open_->editor().renameProcess(u"Mine"_s).ok());
    open_->editor().removeAction(removed.id);
    Action heavier = action;
    heavier.weight = *Weight::from(42);
    Action mandatory = removed;
    mandatory.mandatory = !removed.mandatory;
    const Process theirs =
        base.withAction(heavier).withAction(mandatory).withName(*ProcessName::from(u"Theirs"_s));
    publish(theirs);

    auto* dialog = refusedSave();
    QVERIFY(dialog);
    const auto choices = dialog->findChildren<Segmented*>(u"conflict"_s);
    QCOMPARE(choices.size(), 3);
    test::DeskFixture::picture(*dialog, u"configurator-conflicts"_s);
    const auto choice = [&choices](QStringView about) {
        const auto found = std::find_if(choices.cbegin(), choices.cend(), [about](const Segmented* each) {
            return each->accessibleName().contains(about);
        });
        return *found;
    };
    // Mine stands, but nothing somebody still worked on is lost unasked.
    QCOMPARE(choice(u"Weight")->currentIndex(), 0);
    QCOMPARE(choice(u"Weight")->segment(1)->text(), u"Theirs: 42"_s);
    QCOMPARE(choice(u"stays")->currentIndex(), 1);
    choice(u"Weight")->setFocus();
    QTest::keyClick(choice(u"Weight"), Qt::Key_Right);
    QTest::mouseClick(choice(u"stays")->segment(0), Qt::LeftButton);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);

    QCOMPARE(open_->process().action(action.id)->weight.value(), 42);
    QCOMPARE(open_->process().name.text(), u"Mine"_s);
    QVERIFY(!open_->process().action(removed.id));
    open_->editor().undo();
    QCOMPARE(open_->process().action(action.id)->weight.value(), 41);
    QCOMPARE(open_->editor().basedOn(), 1);
}

void TestConfiguratorVersions::aBoardWithoutChangesFollowsOthers()
{
    const Process base = open_->process();
    for (int version = 2; version <= 3; ++version) {
        desk_->message.clear();
        publish(base.withDescription(u"Theirs %1"_s.arg(version)));
        QTRY_COMPARE(open_->process().description, u"Theirs %1"_s.arg(version));
        QCOMPARE(open_->editor().basedOn(), version);
        QVERIFY(!open_->editor().isDirty());
        QVERIFY2(desk_->message.contains(u"Ada saved version %1"_s.arg(version)), qPrintable(desk_->message));
        QVERIFY(!open_->find<Banner>(u"configuratorBanner"_s)->isVisible());
    }
    // What is changed from here on is based on it.
    QVERIFY(open_->editor().renameStage(base.stages[0].id, u"Mine"_s).ok());
    save();
    QCOMPARE(desk_->data->processes().byId(desk_->data.ada, base.id)->version, 4);
}

void TestConfiguratorVersions::aBoardWithChangesIsToldOfOthers()
{
    const Process base = open_->process();
    QVERIFY(open_->editor().renameStage(base.stages[0].id, u"Mine"_s).ok());
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    publish(base.withDescription(u"Theirs"_s));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Ada saved version 2"_s), qPrintable(banner->text()));
    QCOMPARE(open_->process().stages[0].name.text(), u"Mine"_s);
    publish(base.withDescription(u"Theirs again"_s));
    QTRY_VERIFY2(banner->text().contains(u"Ada saved version 3"_s), qPrintable(banner->text()));
    QTest::mouseClick(banner->findChild<Button*>(), Qt::LeftButton);
    const auto dialog = [this] {
        return open_->find<MovedOnDialog>(u"movedOnDialog"_s);
    };
    QTRY_VERIFY(dialog());
    QTest::mouseClick(dialog()->primary(), Qt::LeftButton);
    QCOMPARE(open_->process().description, u"Theirs again"_s);
    QCOMPARE(open_->process().stages[0].name.text(), u"Mine"_s);
    QVERIFY(!banner->isVisible());
    save();
    QCOMPARE(desk_->data->processes().byId(desk_->data.ada, base.id)->version, 4);
    QVERIFY(!banner->isVisible());
}

/// Saving it merges first: what others added since is not missing from it.
void TestConfiguratorVersions::aDraftOfAnOlderVersionLacksNothingOfANewerOne()
{
    const Process base = open_->process();
    const UserId ada = desk_->data.ada;
    open_.reset();
    QVERIFY(desk_->data->processDrafts().save(ada, base.withDescription(u"Mine"_s), 1, {}).ok());
    Process theirs = base;
    theirs.stages[0].actions.append(Action{ActionId(999'999), *ActionName::from(u"Theirs"_s)});
    publish(theirs);
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    QVERIFY(desk_->data->deals().tick(ada, {deal, ActionId(999'999)}).ok());
    desk_->settle();
    open_ = std::make_unique<OpenConfigurator>(*desk_, base.id);
    QVERIFY(open_->ready);
    QCOMPARE(open_->process().description, u"Mine"_s);
    open_->screen->save();
    desk_->settle();
    QVERIFY(!open_->find<CardDialog>(u"deleteUsed"_s));
    QTRY_VERIFY(open_->find<MovedOnDialog>(u"movedOnDialog"_s));
    QTest::mouseClick(open_->find<MovedOnDialog>(u"movedOnDialog"_s)->primary(), Qt::LeftButton);
    save();
    const auto newest = desk_->data->processes().byId(desk_->data.ada, base.id);
    QVERIFY(newest->process.action(ActionId(999'999)));
    QCOMPARE(newest->process.description, u"Mine"_s);
}

void TestConfiguratorVersions::whatIsHalfTypedIsNoReasonToBeLost()
{
    const Process base = open_->process();
    open_->card(0, 0).setFocus();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Half a na"_s);
    publish(base.withDescription(u"Theirs"_s));
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].actions[0].name.text(), u"Half a na"_s);
    QCOMPARE(open_->editor().basedOn(), 1);
}

void TestConfiguratorVersions::whatIsGivenUpIsNoReasonToMerge()
{
    const Process base = open_->process();
    open_->card(0, 0).setFocus();
    QTest::keyClick(&open_->card(0, 0), Qt::Key_4);
    QVERIFY(qobject_cast<QAbstractSpinBox*>(QApplication::focusWidget()));
    publish(base.withDescription(u"Theirs"_s));
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!open_->editor().isDirty());
    QCOMPARE(open_->editor().basedOn(), 1);
    QTest::mouseClick(banner->findChild<Button*>(), Qt::LeftButton);
    QTRY_COMPARE(open_->editor().basedOn(), 2);
    QCOMPARE(open_->process().description, u"Theirs"_s);
    QVERIFY(!banner->isVisible());
    QVERIFY(!open_->find<MovedOnDialog>(u"movedOnDialog"_s));
}

void TestConfiguratorVersions::theBannerComesBackWithTheChange()
{
    const Process base = open_->process();
    QVERIFY(open_->editor().renameStage(base.stages[0].id, u"Mine"_s).ok());
    auto* banner = open_->find<Banner>(u"configuratorBanner"_s);
    publish(base.withDescription(u"Theirs"_s));
    QTRY_VERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QAbstractButton*>(u"bannerClose"_s), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    QCOMPARE(open_->process().stages[0].name.text(), u"Mine"_s);
    QTest::mouseClick(open_->find<QAbstractButton>(u"undo"_s), Qt::LeftButton);
    QVERIFY2(banner->isVisible() && banner->text().contains(u"older version"_s), qPrintable(banner->text()));
    QTest::mouseClick(open_->find<QAbstractButton>(u"redo"_s), Qt::LeftButton);
    QVERIFY2(banner->isVisible() && banner->text().contains(u"Ada saved version 2"_s),
             qPrintable(banner->text()));
}

void TestConfiguratorVersions::twoWindowsFollowEachOther()
{
    Desk desk(desk_->data.environment);
    Navigator navigator;
    QStringList told;
    connect(&navigator, &Navigator::messageWanted, this, [&told](const QString& text) { told.append(text); });
    bool opened = false;
    desk.open(desk_->data.file()).then(&desk, [&opened](const Result<bool>& file) { opened = file.ok(); });
    QTRY_VERIFY(opened);
    const auto bea = desk_->data->people().addUser(
        desk_->data.ada, {{}, u"Bea"_s, u"bea@example.com"_s, Role::Administrator, {}, true});
    QVERIFY(bea.ok());
    const UserId other = *bea;
    desk.setActor(other);
    desk.reloadDirectory();
    QTRY_VERIFY(desk.directory().people.isAdministrator(other));
    auto second = std::make_unique<ConfiguratorScreen>(desk, navigator);
    second->resize(1200, 800);
    second->show();
    QSignalSpy loaded(second.get(), &ConfiguratorScreen::loaded);
    const ProcessId process = open_->process().id;
    const StageId stage = open_->process().stages[0].id;
    second->showProcess(process);
    QTRY_VERIFY(!loaded.isEmpty());
    // Each saves in turn, and the other, who changed nothing, has it.
    QVERIFY(open_->editor().renameStage(stage, u"From the first"_s).ok());
    save();
    QTRY_COMPARE(second->editor().basedOn(), 2);
    QCOMPARE(second->editor().process().stages[0].name.text(), u"From the first"_s);
    QTRY_VERIFY2(told.join(u'\n').contains(u"Ada saved version 2"_s), qPrintable(told.join(u'\n')));
    // The second changes something that the first overtakes.
    QVERIFY(second->editor().renameStage(second->editor().process().stages[1].id, u"Of the second"_s).ok());
    QVERIFY(open_->editor().renameStage(stage, u"Again"_s).ok());
    save();
    auto* banner = second->findChild<Banner*>(u"configuratorBanner"_s);
    QTRY_VERIFY2(banner->isVisible() && banner->text().contains(u"Ada saved version 3"_s),
                 qPrintable(banner->text()));
    QTest::mouseClick(banner->findChild<Button*>(), Qt::LeftButton);
    QTRY_VERIFY(second->findChild<MovedOnDialog*>());
    QTest::mouseClick(second->findChild<MovedOnDialog*>()->primary(), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    second->save();
    QTRY_COMPARE(open_->editor().basedOn(), 4);
    QCOMPARE(open_->process().stages[0].name.text(), u"Again"_s);
    QCOMPARE(open_->process().stages[1].name.text(), u"Of the second"_s);
    QTRY_VERIFY2(desk_->message.contains(u"Bea saved version 4"_s), qPrintable(desk_->message));
    QTRY_COMPARE(desk.pending(), 0);
    desk.stop();
    second.reset();
}

QTEST_MAIN(TestConfiguratorVersions)
#include "tst_configurator_versions.moc"
