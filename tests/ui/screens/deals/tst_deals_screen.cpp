// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "tests/ui/screens/reader_gate.h"

#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deals/deal_query_bytes.h"
#include "ui/screens/deals/deal_table.h"
#include "ui/screens/deals/deals_screen.h"
#include "ui/screens/statistics/filter_button.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/window/empty_state.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

struct Shown
{
    DeskFixture at;
    std::unique_ptr<DealsScreen> screen;

    explicit Shown(int deals)
    {
        for (int each = 0; each < deals; ++each)
            (void)at.data.deal(u"Deal %1"_s.arg(each, 3, 10, QChar(u'0')), 1000 + each);
        at.start();
        screen = std::make_unique<DealsScreen>(at.desk, at.navigator);
        screen->resize(1280, 760);
        screen->show();
        screen->activate();
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    DealTable* table() const { return screen->table(); }
    QString name(int row) const { return screen->model()->index(row, 0).data().toString(); }
    template<class T = QWidget>
    T* find(const QString& name) const
    {
        return screen->findChild<T*>(name);
    }
    void pick(const QString& filter, qint64 id)
    {
        Q_EMIT find<FilterButton>(filter)->picked(id);
        at.settle();
    }
    void clickHeader(int column)
    {
        QHeaderView* header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        at.settle();
    }
};

} // namespace

class DealsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndSums();
    void emptyPlaceOffersFirstStep();
    void noHitsOffersToClear();
    void searchNarrows();
    void filtersNarrow();
    void headerSorts();
    void enterAndDoubleClickOpen();
    void selectionSurvivesChange();
    void stateComesBack();
    void anyBytesAreSurvived();
    void readsNothingWhileHidden();
};

void DealsScreenTest::listsAndSums()
{
    Shown shown(3);
    QCOMPARE(shown.screen->model()->rowCount(), 3);
    const QString totals = shown.find<QLabel>(u"dealTotals"_s)->text();
    QVERIFY2(totals.contains(u"3"_s), qPrintable(totals));
    QVERIFY2(totals.contains(u"3\u00a0003"_s) || totals.contains(u"3003"_s), qPrintable(totals));
    DeskFixture::picture(*shown.screen, u"deals"_s);
}

void DealsScreenTest::emptyPlaceOffersFirstStep()
{
    Shown shown(0);
    auto* empty = shown.find<EmptyState>(u"noDeals"_s);
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(&shown.at.navigator, &Navigator::newDealWanted);
    QSignalSpy import(&shown.at.navigator, &Navigator::importWanted);
    Q_EMIT empty->actionRequested();
    shown.find<QPushButton>(u"importDeals"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(import.size(), 1);
    DeskFixture::picture(*shown.screen, u"deals-empty"_s);
}

void DealsScreenTest::noHitsOffersToClear()
{
    Shown shown(2);
    DealQuery query;
    query.text = u"nowhere"_s;
    shown.screen->showQuery(query);
    shown.at.settle();
    auto* noHits = shown.find<EmptyState>(u"noHits"_s);
    QVERIFY(noHits->isVisible());
    QCOMPARE(shown.find<SearchField>(u"dealSearch"_s)->text(), u"nowhere"_s);
    Q_EMIT noHits->actionRequested();
    shown.at.settle();
    QVERIFY(!noHits->isVisible());
    QCOMPARE(shown.screen->model()->rowCount(), 2);
}

void DealsScreenTest::searchNarrows()
{
    Shown shown(12);
    auto* search = shown.find<SearchField>(u"dealSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"deal 011"_s);
    QTRY_COMPARE(shown.screen->model()->rowCount(), 1);
    QTRY_COMPARE(shown.name(0), u"Deal 011"_s);
}

void DealsScreenTest::filtersNarrow()
{
    Shown shown(4);
    const DealId lost = shown.screen->model()->dealAt(1);
    const ReasonId reason = shown.at.desk.directory().reasons.first().id;
    QVERIFY(shown.at.data->deals().close(shown.at.data.ada, lost, DealStatus::Lost, reason, {}).ok());
    shown.pick(u"statusFilter"_s, static_cast<qint64>(DealStatus::Lost) + 1);
    QCOMPARE(shown.screen->model()->rowCount(), 1);
    QCOMPARE(shown.screen->model()->dealAt(0), lost);
    shown.pick(u"statusFilter"_s, 0);
    QCOMPARE(shown.screen->model()->rowCount(), 4);
    shown.pick(u"personFilter"_s, shown.at.data.tom.value());
    QCOMPARE(shown.screen->model()->rowCount(), 0);
    shown.pick(u"personFilter"_s, shown.at.data.north.value());
    QCOMPARE(shown.screen->model()->rowCount(), 4);
    QCOMPARE(shown.screen->model()->query().team, shown.at.data.north);
    shown.pick(u"stageFilter"_s, shown.at.data.stage(u"Offer"_s).value());
    QCOMPARE(shown.screen->model()->rowCount(), 0);
    shown.find<QPushButton>(u"clearFilters"_s)->click();
    shown.at.settle();
    QCOMPARE(shown.screen->model()->rowCount(), 4);
    shown.pick(u"createdFilter"_s, 1);
    QVERIFY(shown.screen->model()->query().createdFrom.isValid());
}

void DealsScreenTest::headerSorts()
{
    Shown shown(3);
    shown.clickHeader(DealTableModel::NameColumn);
    QTRY_COMPARE(shown.name(0), u"Deal 000"_s);
    shown.clickHeader(DealTableModel::NameColumn);
    QTRY_COMPARE(shown.name(0), u"Deal 002"_s);
    QCOMPARE(shown.table()->horizontalHeader()->sortIndicatorSection(), int(DealTableModel::NameColumn));
}

void DealsScreenTest::enterAndDoubleClickOpen()
{
    Shown shown(3);
    shown.table()->setFocus();
    shown.table()->setCurrentIndex(shown.screen->model()->index(1, 0));
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(shown.at.deals, QList<DealId>{shown.screen->model()->dealAt(1)});
    const QRect cell = shown.table()->visualRect(shown.screen->model()->index(2, 0));
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(shown.table()->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(shown.at.deals.size(), 2);
    QCOMPARE(shown.at.deals.last(), shown.screen->model()->dealAt(2));
}

void DealsScreenTest::selectionSurvivesChange()
{
    Shown shown(30);
    shown.clickHeader(DealTableModel::NameColumn);
    shown.table()->setCurrentIndex(shown.screen->model()->index(20, 0));
    const DealId chosen = shown.table()->currentDeal();
    shown.at.desk
        .write([facts = shown.at.data.facts(u"Deal 000 a"_s, shown.at.data.sal), sal = shown.at.data.sal](
                   Workspace& workspace) { return workspace.deals().create(sal, facts); })
        .then(&shown.at.desk, [](const Result<DealId>& made) { QVERIFY(made.ok()); });
    QTRY_COMPARE(shown.screen->model()->rowCount(), 31);
    QCOMPARE(shown.table()->currentDeal(), chosen);
    QCOMPARE(shown.table()->currentIndex().row(), 21);
    // Sorting the other way keeps the deal, too.
    shown.clickHeader(DealTableModel::NameColumn);
    QTRY_COMPARE(shown.table()->currentDeal(), chosen);
}

void DealsScreenTest::stateComesBack()
{
    Shown shown(5);
    shown.clickHeader(DealTableModel::NameColumn);
    shown.pick(u"statusFilter"_s, 1);
    shown.table()->setCurrentIndex(shown.screen->model()->index(3, 0));
    shown.table()->setColumnHidden(DealTableModel::SourceColumn, false);
    const DealId chosen = shown.table()->currentDeal();
    const QByteArray state = shown.screen->state();

    DealsScreen again(shown.at.desk, shown.at.navigator);
    again.restoreState(state);
    again.activate();
    shown.at.settle();
    QVERIFY(again.model()->query() == shown.screen->model()->query());
    QCOMPARE(again.table()->currentDeal(), chosen);
    QVERIFY(!again.table()->isColumnHidden(DealTableModel::SourceColumn));
}

void DealsScreenTest::anyBytesAreSurvived()
{
    QVERIFY(dealQueryFrom("nonsense") == DealQuery());
    Shown shown(1);
    shown.screen->restoreState("\xff\xff\xff\xff junk");
    shown.screen->restoreState({});
    shown.at.settle();
    QCOMPARE(shown.screen->model()->rowCount(), 1);
}

void DealsScreenTest::readsNothingWhileHidden()
{
    Shown shown(2);
    Desk& desk = shown.at.desk;
    DealQuery narrow;
    narrow.text = u"001"_s;
    shown.screen->hide();
    {
        ReaderGate gate(desk);
        const int before = desk.pending();
        Q_EMIT desk.changed(Changes::everything());
        shown.screen->showQuery(narrow);
        shown.screen->showOwn();
        shown.screen->restoreState({});
        shown.screen->showQuery(narrow);
        QCOMPARE(desk.pending(), before);
        // Only the last of these is read: its first page, its ids and its sums.
        shown.screen->show();
        shown.screen->activate();
        QCOMPARE(desk.pending(), before + 3);
    }
    shown.at.settle();
    QVERIFY(shown.screen->model()->query() == narrow);
    QCOMPARE(shown.screen->model()->rowCount(), 1);
    shown.screen->hide();
    shown.screen->showOwn();
    shown.screen->activate();
    shown.at.settle();
    QCOMPARE(shown.screen->model()->rowCount(), 2);
}

QTEST_MAIN(DealsScreenTest)
#include "tst_deals_screen.moc"
