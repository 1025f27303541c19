// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/models/statistics/open_deals_model.h"
#include "ui/screens/statistics/filter_button.h"
#include "ui/screens/statistics/legend_table.h"
#include "ui/screens/statistics/period_dialog.h"
#include "ui/screens/statistics/stat_tile.h"
#include "ui/screens/statistics/statistics_filter.h"
#include "ui/screens/statistics/statistics_screen.h"
#include "ui/widgets/charts/donut_chart.h"
#include "ui/widgets/inputs/choice_popup.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/window/empty_state.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDateEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// The screen on a workspace that `prepare` filled, shown and read.
struct Shown
{
    DeskFixture at;
    std::unique_ptr<StatisticsScreen> screen;

    explicit Shown(const std::function<void(TestWorkspace&)>& prepare)
    {
        prepare(at.data);
        at.start();
        screen = std::make_unique<StatisticsScreen>(at.desk, at.navigator);
        screen->resize(1340, 840);
        screen->show();
        screen->activate();
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    template<class Widget>
    Widget* find(const QString& name)
    {
        return screen->findChild<Widget*>(name);
    }
    QString cell(int row, int column) { return legend()->model()->index(row, column).data().toString(); }
    LegendTable* legend() { return find<LegendTable>(u"legend"_s); }
    DonutChart* donut() { return find<DonutChart>(u"donut"_s); }
    void groupBy(GroupBy by)
    {
        auto* segments = find<Segmented>(u"groupBy"_s);
        QTest::mouseClick(segments->segment(segments->indexOf(int(by))), Qt::LeftButton);
        at.settle();
    }
    void pick(const QString& filter, qint64 id)
    {
        Q_EMIT find<FilterButton>(filter)->popup()->picked(id);
        at.settle();
    }
};

void tick(TestWorkspace& data, DealId deal, const QString& action)
{
    QVERIFY(data->deals().tick(data.sal, {deal, data.action(action)}).ok());
}

void threeDeals(TestWorkspace& data)
{
    (void)data.deal(u"Untouched"_s, 1000);
    tick(data, data.deal(u"Contacted"_s, 3000), u"Contact made"_s);
    tick(data, data.deal(u"Offered"_s, 4000), u"Offer sent"_s);
}

void manyOwners(TestWorkspace& data)
{
    for (int i = 0; i < 12; ++i) {
        const auto user = data->people().addUser(data.ada, {{},
                                                            u"Seller %1"_s.arg(i),
                                                            u"seller%1@example.com"_s.arg(i),
                                                            Role::Salesperson,
                                                            data.north,
                                                            true});
        QVERIFY(user.ok());
        QVERIFY(data->deals().create(data.ada, data.facts(u"Deal %1"_s.arg(i), *user, 1000 * (i + 1))).ok());
    }
}

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowWindowNeedsNoScrollingSideways()
    {
        Shown shown(threeDeals);
        // What is left of a window of 1024 x 700.
        shown.screen->resize(940, 640);
        DeskFixture::layOut();
        auto* page = shown.find<QScrollArea>(u"statisticsPage"_s);
        QStringList wide;
        const auto parts = page->widget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* part : parts)
            wide.append(u"%1 %2"_s.arg(part->objectName()).arg(part->minimumSizeHint().width()));
        QVERIFY2(page->horizontalScrollBar()->maximum() == 0, qPrintable(wide.join(u", ")));
        QVERIFY(shown.legend()->columnWidth(OpenDealsModel::Name) >= 120);
    }

    void legendTellsTheStages()
    {
        Shown shown(threeDeals);
        QAbstractItemModelTester tester(shown.legend()->model());
        QCOMPARE(shown.legend()->model()->rowCount(), 6); // not started, four stages, total
        QCOMPARE(shown.cell(0, OpenDealsModel::Name), u"Not started"_s);
        QCOMPARE(shown.cell(0, OpenDealsModel::Share), u"12.5%"_s);
        QCOMPARE(shown.cell(2, OpenDealsModel::Name), u"Contact"_s);
        QCOMPARE(shown.cell(2, OpenDealsModel::Deals), u"1"_s);
        QCOMPARE(shown.cell(5, OpenDealsModel::Name), u"Total"_s);
        QCOMPARE(shown.cell(5, OpenDealsModel::Deals), u"3"_s);
        QVERIFY(shown.cell(5, OpenDealsModel::Value).startsWith(u"8\u00a0000"_s));
        QCOMPARE(shown.cell(5, OpenDealsModel::Share), u"100%"_s);
        DeskFixture::picture(*shown.screen, u"statistics-stage"_s);
    }

    void pointerLinksTableAndDonut()
    {
        Shown shown(threeDeals);
        const QRect row = shown.legend()->visualRect(shown.legend()->model()->index(2, 0));
        QTest::mouseMove(shown.legend()->viewport(), row.center());
        QTRY_COMPARE(shown.donut()->highlighted(), 2);
        shown.donut()->setHighlighted(4);
        QCOMPARE(shown.legend()->highlightedRow(), 4);
        shown.donut()->setHighlighted(-1);
        QCOMPARE(shown.legend()->highlightedRow(), -1);
    }

    void clickEnterAndSliceOpenTheDeals()
    {
        Shown shown(threeDeals);
        const auto rect = [&](int row) {
            return shown.legend()->visualRect(shown.legend()->model()->index(row, 0));
        };
        QTest::mouseClick(shown.legend()->viewport(), Qt::LeftButton, {}, rect(2).center());
        QCOMPARE(shown.at.queries.size(), 1);
        QCOMPARE(shown.at.queries.last().stage, std::optional(shown.at.data.stage(u"Contact"_s)));
        QCOMPARE(shown.at.queries.last().status, std::optional(DealStatus::Open));
        QVERIFY(!shown.at.queries.last().process.isNull());
        shown.legend()->setFocus();
        shown.legend()->setCurrentIndex(shown.legend()->model()->index(0, 0));
        QTest::keyClick(shown.legend(), Qt::Key_Return);
        QCOMPARE(shown.at.queries.last().stage, std::optional(StageId()));
        Q_EMIT shown.donut()->sliceActivated(shown.donut()->slices().at(4).id);
        QCOMPARE(shown.at.queries.last().stage, std::optional(shown.at.data.stage(u"Offer"_s)));
        QTest::mouseClick(shown.legend()->viewport(), Qt::LeftButton, {}, rect(5).center());
        QCOMPARE(shown.at.queries.last().stage, std::optional<StageId>());
        QTest::mouseClick(shown.find<QAbstractButton>(u"openInList"_s), Qt::LeftButton);
        QCOMPARE(shown.at.queries.size(), 5);
    }

    void headingsAreNotCutOff()
    {
        Shown shown(threeDeals);
        for (const QSize& size : {QSize(1340, 840), QSize(940, 640)}) {
            shown.screen->resize(size);
            DeskFixture::layOut();
            const QFontMetrics letters(stagewright::font(TextStyle::Caption));
            const QAbstractItemModel* model = shown.legend()->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString heading = model->headerData(column, Qt::Horizontal).toString();
                QVERIFY2(shown.legend()->columnWidth(column) >= letters.horizontalAdvance(heading) + 24,
                         qPrintable(heading));
            }
            QVERIFY(!shown.legend()->horizontalScrollBar()->isVisible());
        }
    }

    void slicesSpeakToScreenReaders()
    {
        QAccessible::setActive(true); // as with a screen reader, which makes interfaces early
        Shown shown(threeDeals);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(shown.donut());
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), 5);
        QAccessibleInterface* contact = chart->child(2);
        QVERIFY(contact && contact->isValid());
        QVERIFY(contact->text(QAccessible::Name).startsWith(u"Contact: 3\u00a0000"_s));
        QVERIFY(contact->text(QAccessible::Name).endsWith(u"38%"_s));
        QCOMPARE(chart->indexOfChild(contact), 2);
        QVERIFY(chart->rect().contains(contact->rect()));
        const QPoint middle = contact->rect().center();
        QCOMPARE(chart->childAt(middle.x(), middle.y()), contact);
        contact->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.at.queries.last().stage, std::optional(shown.at.data.stage(u"Contact"_s)));
        const QString tip = shown.legend()->model()->index(2, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"Contact: 1 deal"_s) && tip.contains(u"37.5%"_s));
    }

    /// A slice that is clicked, truly, with the mouse.
    void mouseOnASlice()
    {
        Shown shown(threeDeals);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(shown.donut());
        const QPoint at = shown.donut()->sliceRect(4).center();
        QWidget* under = shown.donut()->childAt(at);
        QVERIFY(chart && under);
        QTest::mouseMove(under, under->mapFrom(shown.donut(), at));
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(shown.donut(), at));
        QTRY_COMPARE(shown.at.queries.size(), 1);
        QCOMPARE(shown.at.queries.last().stage, std::optional(shown.at.data.stage(u"Offer"_s)));
    }

    void keyboardWalksTheSlices()
    {
        Shown shown(threeDeals);
        QTest::keyClick(shown.donut(), Qt::Key_End);
        QCOMPARE(shown.donut()->highlighted(), 4);
        QCOMPARE(shown.legend()->highlightedRow(), 4);
        // New numbers leave the mark where it is.
        const DealFacts facts = shown.at.data.facts(u"Fourth"_s, shown.at.data.sal, 2000);
        shown.at.desk.write([facts, ada = shown.at.data.ada](Workspace& workspace) {
            return workspace.deals().create(ada, facts);
        });
        shown.at.settle();
        QTRY_COMPARE(shown.cell(5, OpenDealsModel::Deals), u"4"_s);
        QCOMPARE(shown.donut()->highlighted(), 4);
        QTest::keyClick(shown.donut(), Qt::Key_Return);
        QCOMPARE(shown.at.queries.last().stage, std::optional(shown.at.data.stage(u"Offer"_s)));
        shown.legend()->setFocus(Qt::TabFocusReason);
        QCOMPARE(shown.legend()->currentIndex().row(), 0);
    }

    void withoutValueTheNumberDecides()
    {
        Shown shown([](TestWorkspace& data) { (void)data.deal(u"Free"_s, 0); });
        QVERIFY(shown.find<QAbstractButton>(u"shareSwitch"_s)->isHidden());
        QCOMPARE(shown.cell(0, OpenDealsModel::Share), u"100%"_s);
        const DealFacts facts = shown.at.data.facts(u"Paid"_s, shown.at.data.sal, 2000);
        shown.at.desk.write([facts, ada = shown.at.data.ada](Workspace& workspace) {
            return workspace.deals().create(ada, facts);
        });
        shown.at.settle();
        QTRY_VERIFY(!shown.find<QAbstractButton>(u"shareSwitch"_s)->isHidden());
    }

    void tinySharesAreNotNothing()
    {
        Shown shown([](TestWorkspace& data) {
            (void)data.deal(u"Crumb"_s, 1);
            tick(data, data.deal(u"Cake"_s, 1'000'000), u"Offer sent"_s);
        });
        QCOMPARE(shown.cell(0, OpenDealsModel::Share), u"<0.1%"_s);
        QCOMPARE(shown.cell(4, OpenDealsModel::Share), u"99.9%"_s);
        QCOMPARE(shown.cell(5, OpenDealsModel::Share), u"100%"_s);
    }

    void smallestOwnersJoinInTheDonutOnly()
    {
        Shown shown(manyOwners);
        shown.groupBy(GroupBy::Owner);
        QCOMPARE(shown.legend()->model()->rowCount(), 13);
        QCOMPARE(shown.donut()->slices().size(), 8);
        QCOMPARE(shown.donut()->slices().last().label, u"Other"_s);
        QCOMPARE(shown.donut()->slices().last().value, 1500000.0); // 1 to 5 thousand, in minor units
        Q_EMIT shown.donut()->sliceActivated(QVariant());
        QCOMPARE(shown.legend()->currentIndex().row(), 7);
        QVERIFY(shown.at.queries.isEmpty());
        DeskFixture::picture(*shown.screen, u"statistics-owner"_s);
    }

    void filtersNarrow()
    {
        Shown shown([](TestWorkspace& data) {
            threeDeals(data);
            QVERIFY(data->deals().create(data.ada, data.facts(u"South"_s, data.tom, 500)).ok());
        });
        const auto total = [&] {
            return shown.cell(5, OpenDealsModel::Deals);
        };
        QCOMPARE(total(), u"4"_s);
        shown.pick(u"peopleFilter"_s, shown.at.data.north.value());
        QCOMPARE(total(), u"3"_s);
        shown.pick(u"peopleFilter"_s, shown.at.data.tom.value());
        QCOMPARE(total(), u"1"_s);
        QCOMPARE(shown.find<FilterButton>(u"peopleFilter"_s)->text(), u"Tom"_s);
        shown.pick(u"peopleFilter"_s, 0);
        shown.pick(u"periodFilter"_s, qint64(Period::ThisMonth));
        QCOMPARE(total(), u"4"_s);
    }

    void ownPeriodMayLeaveNothing()
    {
        Shown shown(threeDeals);
        Q_EMIT shown.find<FilterButton>(u"periodFilter"_s)->popup()->picked(qint64(Period::Custom));
        auto* dialog = shown.screen->findChild<PeriodDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QDateEdit*>(u"periodFrom"_s)->setDate(QDate(2020, 2, 1));
        dialog->findChild<QDateEdit*>(u"periodTo"_s)->setDate(QDate(2020, 1, 1));
        dialog->accept();
        QVERIFY(!dialog->error().isEmpty());
        dialog->findChild<QDateEdit*>(u"periodTo"_s)->setDate(QDate(2020, 3, 1));
        dialog->accept();
        shown.at.settle();
        auto* empty = shown.find<EmptyState>(u"emptyState"_s);
        QVERIFY(empty->isVisible());
        DeskFixture::picture(*shown.screen, u"statistics-empty"_s);
        Q_EMIT empty->actionRequested();
        shown.at.settle();
        QVERIFY(!empty->isVisible());
        QCOMPARE(shown.cell(5, OpenDealsModel::Deals), u"3"_s);
    }

    void followsChangesAndRemembersItsFilters()
    {
        Shown shown(threeDeals);
        const DealFacts facts = shown.at.data.facts(u"Fourth"_s, shown.at.data.sal, 2000);
        shown.at.desk.write([facts, ada = shown.at.data.ada](Workspace& workspace) {
            return workspace.deals().create(ada, facts);
        });
        shown.at.settle();
        QTRY_COMPARE(shown.cell(5, OpenDealsModel::Deals), u"4"_s);
        shown.groupBy(GroupBy::Product);
        QCOMPARE(shown.cell(0, OpenDealsModel::Name), u"No product"_s);
        StatisticsScreen again(shown.at.desk, shown.at.navigator);
        again.restoreState(shown.screen->state());
        QCOMPARE(again.state(), shown.screen->state());
        again.restoreState("nonsense");
        QCOMPARE(filterFromBytes(again.state()), StatisticsFilter());
    }

    void tilesTellTheQuarter()
    {
        Shown shown([](TestWorkspace& data) {
            const DealId deal = data.deal(u"Won"_s, 5000);
            tick(data, deal, u"Contract signed"_s);
            data.clock->advanceDays(3);
            QVERIFY(data->deals().win(data.sal, deal).ok());
            (void)data.deal(u"Open"_s, 100);
        });
        QVERIFY(shown.find<StatTile>(u"wonTile"_s)->figure().startsWith(u"5\u00a0000"_s));
        QCOMPARE(shown.find<StatTile>(u"conversionTile"_s)->figure(), u"100.0%"_s);
        QVERIFY(shown.find<StatTile>(u"timeToCloseTile"_s)->figure().startsWith(u"3 "_s));
    }

    void tilesCountWhatTheChartCounts()
    {
        ProcessId other;
        Shown shown([&other](TestWorkspace& data) {
            threeDeals(data);
            other = *data->processes().duplicate(data.ada, data.process().id, u"Other"_s);
            DealFacts facts = data.facts(u"Elsewhere"_s, data.sal, 9000);
            facts.process = other;
            const DealId deal = *data->deals().create(data.sal, facts);
            const Process process = data->processes().byId(data.ada, other)->process;
            for (const Stage& stage : process.stages) {
                for (const Action& action : stage.actions)
                    QVERIFY(!action.mandatory || data->deals().tick(data.sal, {deal, action.id}).ok());
            }
            QVERIFY(data->deals().win(data.sal, deal).ok());
        });
        const auto won = [&shown] {
            return shown.find<StatTile>(u"wonTile"_s)->figure();
        };
        // By stage the filter names the default process, in which nothing was won.
        QCOMPARE(shown.find<FilterButton>(u"processFilter"_s)->text(), u"Default process"_s);
        QVERIFY2(won().startsWith(u"0"_s), qPrintable(won()));
        shown.pick(u"processFilter"_s, other.value());
        QVERIFY2(won().startsWith(u"9"_s), qPrintable(won()));
        shown.pick(u"processFilter"_s, shown.at.data.process().id.value());
        QVERIFY2(won().startsWith(u"0"_s), qPrintable(won()));
        shown.pick(u"processFilter"_s, other.value());
        shown.groupBy(GroupBy::Owner);
        shown.pick(u"processFilter"_s, 0);
        QVERIFY2(won().startsWith(u"9"_s), qPrintable(won()));
    }

    void theScopeIsCalledWhatItIs()
    {
        Shown shown(threeDeals);
        const TestWorkspace& data = shown.at.data;
        const auto scope = [&shown] {
            return shown.find<FilterButton>(u"peopleFilter"_s)->text();
        };
        const auto act = [&shown](UserId who) {
            shown.at.desk.setActor(who);
            shown.at.settle();
        };
        QCOMPARE(scope(), u"Whole company"_s);
        shown.pick(u"peopleFilter"_s, data.tom.value());
        QCOMPARE(scope(), u"Tom"_s);
        act(data.max);
        QCOMPARE(scope(), u"Tom, what I may see"_s);
        shown.pick(u"peopleFilter"_s, data.north.value());
        QCOMPARE(scope(), u"North"_s);
        shown.pick(u"peopleFilter"_s, data.sal.value());
        QCOMPARE(scope(), u"Sal"_s);
        shown.pick(u"peopleFilter"_s, 0);
        QCOMPARE(scope(), u"All I may see"_s);
        act(data.sal);
        QCOMPARE(scope(), u"All I may see"_s);
        shown.pick(u"peopleFilter"_s, data.north.value());
        QCOMPARE(scope(), u"North, what I may see"_s);
        act(data.ada);
        QCOMPARE(scope(), u"North"_s);
    }

    void fitsASmallWindow()
    {
        Shown shown(threeDeals);
        shown.screen->resize(940, 640);
        DeskFixture::layOut();
        QVERIFY(shown.screen->minimumSizeHint().width() <= 940);
        DeskFixture::picture(*shown.screen, u"statistics-small"_s);
    }
};

QTEST_MAIN(TestStatistics)
#include "tst_statistics.moc"
