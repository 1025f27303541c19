// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/processes/impact_watch.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/sidebar/impact_card.h"
#include "ui/screens/configurator/sidebar/impact_deals_dialog.h"
#include "ui/screens/configurator/versions/save_strip.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/window/card_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSemaphore>
#include <QTableView>
#include <QTimer>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// While a process is edited, the card beside the board says what becomes of its open deals.
class TestConfiguratorImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysNothingBeforeAChange();
    void weighsEveryChange();
    void followsUndoAndSaving();
    void listsTheDealsBehindALine();
    void tellsFromWhichStageToWhich();
    void tellsFromWhichProbabilityToWhich();
    void namesWhatBlocksADeal();
    void followsDealsThatMove();
    void onlyTheNewestDraftCounts();
    void backtestsTheDealsWonBefore();
    void isGivenUpWhenTheScreenIsLeft();
    void savingCanBeCancelled();

private:
    [[nodiscard]] QAbstractButton* line(const char* name) const
    {
        return screen_->findChild<QAbstractButton*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString said(const char* name) const { return line(name)->accessibleName(); }
    [[nodiscard]] bool isShown() const { return line("impactStage")->isVisible(); }
    [[nodiscard]] ProcessEditor& editor() const { return screen_->editor(); }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<ConfiguratorScreen> screen_;
    DealId begun_;
    DealId complete_;
};

void TestConfiguratorImpact::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    begun_ = desk_->data.deal(u"Relocation"_s, 1000);
    complete_ = desk_->data.deal(u"Warehouse"_s, 2000);
    auto& deals = desk_->data->deals();
    QVERIFY(deals.tick(desk_->data.ada, {begun_, desk_->data.action(u"Contact made"_s)}).ok());
    const Process process = desk_->data.process();
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions)
            QVERIFY(deals.tick(desk_->data.ada, {complete_, action.id, u"Seen"_s, {{u"a.txt"_s, "a"}}}).ok());
    }
    desk_->start();
    screen_ = std::make_unique<ConfiguratorScreen>(desk_->desk, desk_->navigator);
    screen_->resize(1300, 800);
    screen_->show();
    screen_->showProcess(process.id);
    desk_->settle();
}

void TestConfiguratorImpact::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    screen_.reset();
    desk_.reset();
}

void TestConfiguratorImpact::saysNothingBeforeAChange()
{
    QVERIFY(!isShown());
    QVERIFY(!screen_->findChild<QLabel*>(u"impactBasis"_s)->text().isEmpty());
}

void TestConfiguratorImpact::weighsEveryChange()
{
    editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    QVERIFY(isShown());
    QVERIFY(said("impactStage").endsWith(u": 1"));
    QVERIFY(said("impactProbability").endsWith(u": 1"));
    QVERIFY(said("impactLost").endsWith(u": 2"));
    QVERIFY(said("impactBlocked").endsWith(u": 0"));
    QVERIFY(line("impactLost")->isVisible());
    // 1000 of 10 in 100 is gone; the other deal stays at its whole value.
    QVERIFY2(said("impactForecast").contains(u"→"), qPrintable(said("impactForecast")));
    test::DeskFixture::picture(*screen_, u"configurator-impact"_s);
}

void TestConfiguratorImpact::followsUndoAndSaving()
{
    editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    editor().undo();
    desk_->settle();
    QVERIFY(!isShown());
    editor().redo();
    desk_->settle();
    QVERIFY(isShown());
    screen_->save();
    // Deals have it done, so saving asks.
    QTRY_VERIFY(screen_->findChild<CardDialog*>(u"deleteUsed"_s));
    QTest::mouseClick(screen_->findChild<CardDialog*>(u"deleteUsed"_s)->primary(), Qt::LeftButton);
    desk_->settle();
    QTRY_VERIFY(!isShown());
}

void TestConfiguratorImpact::listsTheDealsBehindALine()
{
    editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    QTest::mouseClick(line("impactStage"), Qt::LeftButton);
    desk_->settle();
    auto* dialog = screen_->findChild<ImpactDealsDialog*>();
    QVERIFY(dialog);
    const auto* model = dialog->findChild<QTableView*>(u"impactDeals"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Relocation"_s);
    QCOMPARE(model->index(0, 1).data().toString(), u"Contact → Not started"_s);
    // One group alone needs no table of groups.
    QVERIFY(dialog->findChild<QTableView*>(u"impactGroups"_s)->isHidden());
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QCOMPARE(desk_->deals, QList<DealId>{begun_});
    // Nothing stands behind a zero.
    QTest::mouseClick(line("impactBlocked"), Qt::LeftButton);
    QTRY_VERIFY(!screen_->findChild<ImpactDealsDialog*>());
}

void TestConfiguratorImpact::tellsFromWhichStageToWhich()
{
    // The first stage holds what was done for the one deal, the last what was done for the other.
    editor().moveAction(desk_->data.action(u"Contact made"_s), editor().process().stages[0].id, 0);
    const QList<Action> offer = editor().process().stages[3].actions;
    QSet<ActionId> gone;
    for (const Action& action : offer)
        gone.insert(action.id);
    editor().removeActions(gone);
    desk_->settle();
    QVERIFY(said("impactStage").endsWith(u": 2"));
    QTest::mouseClick(line("impactStage"), Qt::LeftButton);
    desk_->settle();
    auto* dialog = screen_->findChild<ImpactDealsDialog*>();
    QVERIFY(dialog);
    auto* groups = dialog->findChild<QTableView*>(u"impactGroups"_s);
    QVERIFY(groups->isVisible());
    const auto* moves = groups->model();
    QCOMPARE(moves->rowCount(), 3);
    QCOMPARE(moves->index(0, 1).data().toString(), u"2"_s);
    QCOMPARE(moves->index(1, 0).data().toString(), u"Contact → Collecting data"_s);
    QCOMPARE(moves->index(2, 0).data().toString(), u"Offer → Needs analysis"_s);
    QCOMPARE(moves->index(2, 1).data().toString(), u"1"_s);
    const auto* deals = dialog->findChild<QTableView*>(u"impactDeals"_s)->model();
    QCOMPARE(deals->rowCount(), 2);
    test::DeskFixture::picture(*dialog, u"configurator-impact-deals"_s);
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Down);
    QTest::keyClick(groups, Qt::Key_Down);
    desk_->settle();
    QCOMPARE(deals->rowCount(), 1);
    QCOMPARE(deals->index(0, 0).data().toString(), u"Warehouse"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk_->deals, QList<DealId>{complete_});
}

void TestConfiguratorImpact::tellsFromWhichProbabilityToWhich()
{
    // Nothing has a weight any more: the one deal stood at 10 of 100, the other had everything.
    QSet<ActionId> gone;
    for (const Stage& stage : editor().process().stages) {
        for (const Action& action : stage.actions)
            gone.insert(action.id);
    }
    editor().removeActions(gone);
    desk_->settle();
    QVERIFY(said("impactProbability").endsWith(u": 2"));
    QTest::mouseClick(line("impactProbability"), Qt::LeftButton);
    desk_->settle();
    auto* dialog = screen_->findChild<ImpactDealsDialog*>();
    QVERIFY(dialog);
    auto* groups = dialog->findChild<QTableView*>(u"impactGroups"_s);
    const auto* changes = groups->model();
    QCOMPARE(changes->rowCount(), 3);
    QCOMPARE(changes->index(0, 1).data().toString(), u"2"_s);
    QCOMPARE(changes->index(1, 0).data().toString(), u"10% → 0%"_s);
    QCOMPARE(changes->index(2, 0).data().toString(), u"100% → 0%"_s);
    groups->selectRow(2);
    desk_->settle();
    const auto* deals = dialog->findChild<QTableView*>(u"impactDeals"_s)->model();
    QCOMPARE(deals->rowCount(), 1);
    QCOMPARE(deals->index(0, 0).data().toString(), u"Warehouse"_s);
    QCOMPARE(deals->index(0, 1).data().toString(), u"100% → 0%"_s);
    dialog->reject();
}

void TestConfiguratorImpact::namesWhatBlocksADeal()
{
    const StageId stage = editor().process().stages[0].id;
    const auto added = editor().addAction(stage, u"Credit checked"_s, 0);
    QVERIFY(added.ok());
    Action duty = *editor().process().action(*added);
    duty.mandatory = true;
    editor().setAction(duty);
    desk_->settle();
    QVERIFY(said("impactBlocked").endsWith(u": 1"));
    line("impactBlocked")->setFocus();
    QTest::keyClick(line("impactBlocked"), Qt::Key_Space);
    desk_->settle();
    auto* dialog = screen_->findChild<ImpactDealsDialog*>();
    QVERIFY(dialog);
    const auto* model = dialog->findChild<QTableView*>(u"impactDeals"_s)->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Warehouse"_s);
    QVERIFY(model->index(0, 1).data().toString().contains(u"Credit checked"));
    dialog->reject();
}

void TestConfiguratorImpact::followsDealsThatMove()
{
    editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    const ActionId other = desk_->data.action(u"Reason to contact defined"_s);
    bool ticked = false;
    desk_->desk
        .write([actor = desk_->data.ada, deal = begun_, other](Workspace& workspace) {
            return workspace.deals().tick(actor, {deal, other});
        })
        .then(&desk_->desk, [&ticked](const Result<TickResult>& result) { ticked = result.ok(); });
    QTRY_VERIFY(ticked);
    // It stands in the stage by another action now, so that the deletion moves it no more.
    QTRY_VERIFY(said("impactStage").endsWith(u": 0"));
}

void TestConfiguratorImpact::onlyTheNewestDraftCounts()
{
    QSignalSpy shown(screen_->findChild<ImpactCard*>(), &ImpactCard::dealsWanted);
    const ActionId action = desk_->data.action(u"Contact made"_s);
    for (int weight = 0; weight <= 60; ++weight)
        QVERIFY(editor().setWeight(action, weight).ok());
    desk_->settle();
    QVERIFY(said("impactProbability").endsWith(u": 1"));
    for (int step = 0; step < 200 && editor().canUndo(); ++step)
        editor().undo();
    desk_->settle();
    QVERIFY(!isShown());
    QVERIFY(shown.isEmpty());
}

void TestConfiguratorImpact::backtestsTheDealsWonBefore()
{
    const auto won = [this](DealId deal, int daysAgo) {
        bool closed = false;
        desk_->desk
            .write([this, deal, actor = desk_->data.ada, daysAgo](Workspace& workspace) {
                desk_->data.clock->advanceDays(-daysAgo);
                const auto outcome = workspace.deals().win(actor, deal);
                desk_->data.clock->advanceDays(daysAgo);
                return outcome;
            })
            .then(&desk_->desk, [&closed](const Outcome& outcome) { closed = outcome.ok(); });
        QTRY_VERIFY(closed);
    };
    won(complete_, 5 * 30);
    // Read anew a while after the deals changed.
    const StageId stage = editor().process().stages[0].id;
    const auto added = editor().addAction(stage, u"Credit checked"_s, 0);
    QVERIFY(added.ok());
    Action duty = *editor().process().action(*added);
    duty.mandatory = true;
    editor().setAction(duty);
    QTRY_VERIFY(said("impactRefused").endsWith(u": 1 of 1"));

    QTest::mouseClick(line("impactRefused"), Qt::LeftButton);
    desk_->settle();
    auto* dialog = screen_->findChild<ImpactDealsDialog*>();
    QVERIFY(dialog);
    const auto* model = dialog->findChild<QTableView*>(u"impactDeals"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Warehouse"_s);
    QVERIFY(model->index(0, 1).data().toString().contains(u"Credit checked"));
    dialog->reject();

    // The last three months had none.
    auto* months = screen_->findChild<QComboBox*>(u"backtestMonths"_s);
    QCOMPARE(months->currentData().toInt(), 12);
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Home);
    QTRY_VERIFY(said("impactRefused").endsWith(u": 0 of 0"));
    QCOMPARE(months->currentData().toInt(), 3);
    QTest::keyClick(months, Qt::Key_Down);
    QTRY_VERIFY(said("impactRefused").endsWith(u": 1 of 1"));
}

void TestConfiguratorImpact::isGivenUpWhenTheScreenIsLeft()
{
    editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    QVERIFY(isShown());
    screen_->hide();
    QVERIFY(!screen_->findChild<QAbstractButton*>(u"impactStage"_s)->isVisible());
    // What happens to deals now is read by nobody.
    QSignalSpy told(&desk_->desk, &Desk::changed);
    bool ticked = false;
    desk_->desk
        .write([actor = desk_->data.ada, deal = begun_,
                other = desk_->data.action(u"Reason to contact defined"_s)](Workspace& workspace) {
            return workspace.deals().tick(actor, {deal, other});
        })
        .then(&desk_->desk, [&ticked](const Result<TickResult>& result) { ticked = result.ok(); });
    QTRY_VERIFY(ticked && !told.isEmpty());
    desk_->settle();
    const auto* watch = screen_->findChild<ImpactWatch*>();
    QVERIFY(watch && !watch->isBusy());
    QVERIFY2(!watch->findChild<QTimer*>()->isActive(), "nor is it read later");
    screen_->show();
    screen_->showProcess(editor().process().id);
    desk_->settle();
    QTRY_VERIFY(isShown());
    QVERIFY(said("impactStage").endsWith(u": 0"));
}

void TestConfiguratorImpact::savingCanBeCancelled()
{
    // The writing thread is busy with something else for as long as this is held.
    QSemaphore held;
    (void)desk_->desk.write([&held](Workspace&) {
        held.acquire();
        return done();
    });
    QVERIFY(editor().setWeight(desk_->data.action(u"Contact made"_s), 17).ok());
    auto* strip = screen_->findChild<SaveStrip*>();
    QVERIFY(strip->isHidden());
    screen_->save();
    QVERIFY(strip->isHidden());
    QTRY_VERIFY(strip->isVisible());
    test::DeskFixture::picture(*screen_, u"configurator-saving"_s);
    // A second saving does not begin beside it.
    screen_->save();
    auto* cancel = screen_->findChild<Button*>(u"cancelSaving"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!cancel->isEnabled());
    held.release();
    QTRY_VERIFY(strip->isHidden());
    QVERIFY(desk_->message.contains(u"cancelled"));
    QVERIFY(editor().isDirty());
    QCOMPARE(editor().basedOn(), 1);
    // The draft is there still, and can be saved after all.
    screen_->save();
    QTRY_VERIFY(!editor().isDirty());
    QCOMPARE(editor().basedOn(), 2);
    QVERIFY(strip->isHidden());
}

QTEST_MAIN(TestConfiguratorImpact)
#include "tst_configurator_impact.moc"
