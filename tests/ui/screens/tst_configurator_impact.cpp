// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "ui/screens/configurator/configurator_screen.h"
#include "ui/screens/configurator/impact_card.h"
#include "ui/screens/configurator/impact_deals_dialog.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>

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
    void namesWhatBlocksADeal();
    void followsDealsThatMove();
    void onlyTheNewestDraftCounts();

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
    desk_->settle();
    QVERIFY(!isShown());
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
    test::DeskFixture::picture(*dialog, u"configurator-impact-deals"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QCOMPARE(desk_->deals, QList<DealId>{begun_});
    // Nothing stands behind a zero.
    QTest::mouseClick(line("impactBlocked"), Qt::LeftButton);
    QTRY_VERIFY(!screen_->findChild<ImpactDealsDialog*>());
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

QTEST_MAIN(TestConfiguratorImpact)
#include "tst_configurator_impact.moc"
