// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "tests/ui/screens/reader_gate.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deals/bulk/bulk_bar.h"
#include "ui/screens/deals/deal_query_bytes.h"
#include "ui/screens/deals/deal_table.h"
#include "ui/screens/deals/deals_bulk.h"
#include "ui/screens/deals/deals_screen.h"
#include "ui/screens/statistics/filter_button.h"
#include "ui/widgets/inputs/choice_popup.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/window/empty_state.h"

#include <QClipboard>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
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
    void keysSelect();
    void clicksSelect();
    void selectionSurvivesSorting();
    void barChangesTheSelected();
    void deletingIsTakenBack();
    void closingAsksForTheReason();
    void refusalsAreNamed();
    void barFoldsWhereItIsNarrow();
    void exportsWhatIsShown();
    void copiesAsText();
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

void DealsScreenTest::keysSelect()
{
    Shown shown(10);
    const DealSelection& selection = shown.screen->model()->selection();
    DealTable* table = shown.table();
    table->setCurrentIndex(shown.screen->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(selection.deals(), QList<DealId>{shown.screen->model()->dealAt(2)});
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selection.count(), 3);
    QTest::keyClick(table, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selection.count(), 2);
    QVERIFY(!selection.contains(shown.screen->model()->dealAt(4)));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(selection.isEverything());
    QVERIFY(!shown.find(u"bulkBar"_s)->isHidden());
    QCOMPARE(shown.find<QLabel>(u"bulkCount"_s)->text(), u"10 selected"_s);
    QVERIFY(shown.find(u"bulkSelectAll"_s)->isHidden());
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(selection.count(), 9);
    QVERIFY(!shown.find(u"bulkSelectAll"_s)->isHidden());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(selection.isEmpty());
    QTRY_VERIFY(shown.find(u"bulkBar"_s)->isHidden());
}

void DealsScreenTest::clicksSelect()
{
    Shown shown(6);
    DealTable* table = shown.table();
    DealTableModel* model = shown.screen->model();
    const auto click = [&](int row, int column, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                          table->visualRect(model->index(row, column)).center());
    };
    QCOMPARE(table->horizontalHeader()->visualIndex(DealTableModel::CheckColumn), 0);
    QCOMPARE(table->columnWidth(DealTableModel::CheckColumn), 44);
    click(1, DealTableModel::CheckColumn);
    click(3, DealTableModel::NameColumn, Qt::ShiftModifier);
    QCOMPARE(model->selection().count(), 3);
    click(5, DealTableModel::NameColumn, Qt::ControlModifier);
    click(2, DealTableModel::CheckColumn);
    QCOMPARE(model->selection().count(), 3);
    QCOMPARE(model->index(1, DealTableModel::CheckColumn).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model->index(2, DealTableModel::CheckColumn).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
    click(4, DealTableModel::NameColumn); // looks at one, and leaves the boxes
    QCOMPARE(model->selection().count(), 3);
    shown.clickHeader(DealTableModel::CheckColumn);
    QVERIFY(model->selection().isEverything());
    shown.clickHeader(DealTableModel::CheckColumn);
    QVERIFY(model->selection().isEmpty());
    QVERIFY(shown.at.deals.isEmpty());
}

void DealsScreenTest::selectionSurvivesSorting()
{
    Shown shown(30);
    DealTableModel* model = shown.screen->model();
    model->selection().setRows(0, 4, true);
    const QList<DealId> before = model->selection().deals();
    shown.clickHeader(DealTableModel::NameColumn);
    shown.clickHeader(DealTableModel::NameColumn);
    QCOMPARE(QSet<DealId>(before.cbegin(), before.cend()).size(), 5);
    for (const DealId deal : before)
        QVERIFY(model->selection().contains(deal));
    shown.at.settle();
    QVERIFY(shown.find<QLabel>(u"bulkSums"_s)->text().contains(u"weighted"_s));
    shown.pick(u"statusFilter"_s, 2); // none is won
    QVERIFY(model->selection().isEmpty());
}

void DealsScreenTest::barChangesTheSelected()
{
    Shown shown(8);
    DealTableModel* model = shown.screen->model();
    model->selection().setRows(2, 4, true);
    const QList<DealId> chosen = model->selection().deals();
    Q_EMIT shown.find<ChoicePopup>(u"bulkOwners"_s)->picked(shown.at.data.tom.value());
    shown.at.settle();
    QCOMPARE(shown.at.message, u"3 deal(s) changed."_s);
    QVERIFY(shown.at.problems.isEmpty());
    for (const DealId deal : chosen)
        QCOMPARE(shown.at.data.details(deal).deal.facts.owner, shown.at.data.tom);
    QCOMPARE(model->selection().count(), 3);
    QTest::mouseClick(shown.find<QPushButton>(u"bulkDay"_s), Qt::LeftButton);
    auto* dialog = shown.find<QDialog>(u"bulkDayDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QDateEdit*>(u"bulkDayEdit"_s)->setDate(QDate(2027, 1, 31));
    dialog->accept();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(chosen.first()).deal.facts.expectedClose, QDate(2027, 1, 31));
}

void DealsScreenTest::deletingIsTakenBack()
{
    Shown shown(8);
    DealTableModel* model = shown.screen->model();
    model->selection().selectAll();
    model->selection().toggle(model->dealAt(0));
    const DealId left = model->dealAt(0);
    Q_EMIT shown.screen->bulk()->bar()->deleteWanted();
    shown.at.settle();
    DeskFixture::layOut();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(shown.at.message, u"7 deal(s) deleted."_s);
    QCOMPARE(model->dealAt(0), left);
    QVERIFY(model->selection().isEmpty());
    QVERIFY(shown.at.undo);
    shown.at.undo();
    shown.at.settle();
    QCOMPARE(model->rowCount(), 8);
}

void DealsScreenTest::closingAsksForTheReason()
{
    Shown shown(3);
    shown.screen->model()->selection().selectAll();
    Q_EMIT shown.screen->bulk()->bar()->reasonWanted(DealStatus::Lost);
    auto* dialog = shown.find<CloseDealDialog>(u"closeDealDialog"_s);
    QVERIFY(dialog);
    ReasonId reason;
    for (const ClosingReason& each : shown.at.desk.directory().reasons) {
        if (each.status == DealStatus::Lost)
            reason = each.id;
    }
    Q_EMIT dialog->submitted(reason, u"too late"_s);
    shown.at.settle();
    QCOMPARE(shown.at.message, u"3 deal(s) lost."_s);
    QCOMPARE(shown.at.data.details(shown.screen->model()->dealAt(1)).deal.closing.comment, u"too late"_s);
}

void DealsScreenTest::refusalsAreNamed()
{
    Shown shown(3);
    shown.screen->model()->selection().selectAll();
    Q_EMIT shown.screen->bulk()->bar()->wished(BulkClosing{DealStatus::Won, {}, {}});
    shown.at.settle();
    QVERIFY2(
        shown.at.message.startsWith(u"Left as they are: 3 deal(s) with undone mandatory actions (Deal 00"_s),
        qPrintable(shown.at.message));
    shown.at.desk.stopWriting({ProblemCode::DatabaseReadOnly, {u"x"_s}});
    Q_EMIT shown.screen->bulk()->bar()->wished(BulkRemoval{});
    shown.at.settle();
    QCOMPARE(shown.at.problems.size(), 1);
    QCOMPARE(shown.screen->model()->rowCount(), 3);
}

void DealsScreenTest::barFoldsWhereItIsNarrow()
{
    Shown shown(5);
    shown.screen->resize(1600, 700);
    shown.screen->model()->selection().setRows(0, 1, true);
    shown.at.settle();
    QTRY_COMPARE(shown.find(u"bulkBar"_s)->height(), 48);
    DeskFixture::picture(*shown.screen, u"deals-bulk-1600"_s);
    for (const QString& name : {u"bulkSource"_s, u"bulkProduct"_s, u"bulkDelete"_s})
        QVERIFY2(!shown.find(name)->isHidden(), qPrintable(name));
    shown.screen->resize(700, 700);
    DeskFixture::layOut();
    DeskFixture::picture(*shown.screen, u"deals-bulk-700"_s);
    for (const QString& name : {u"bulkOwner"_s, u"bulkDay"_s, u"bulkMore"_s, u"bulkClear"_s})
        QVERIFY2(!shown.find(name)->isHidden(), qPrintable(name));
    for (const QString& name : {u"bulkSource"_s, u"bulkProduct"_s, u"bulkExport"_s})
        QVERIFY2(shown.find(name)->isHidden(), qPrintable(name));
    QStringList entries;
    for (const QAction* action : shown.find<QMenu>(u"bulkMoreMenu"_s)->actions()) {
        if (action->isVisible())
            entries.append(action->text());
    }
    QVERIFY(entries.contains(u"Source"_s) && entries.contains(u"Product"_s));
    QCOMPARE(shown.screen->width(), 700);
}

void DealsScreenTest::exportsWhatIsShown()
{
    Shown shown(4);
    const QString file = shown.at.data.folder.filePath(u"out.csv"_s);
    FileChooser chooser;
    chooser.toSave = [&](QWidget*, const QString& name) {
        return name.endsWith(u".csv"_s) ? file : QString();
    };
    shown.screen->bulk()->exporting().setChooser(chooser);
    shown.clickHeader(DealTableModel::NameColumn);
    shown.table()->setColumnHidden(DealTableModel::CompanyColumn, true);
    shown.screen->bulk()->exporting().save({});
    shown.at.settle();
    QCOMPARE(shown.at.message, u"4 deal(s) exported to “out.csv”."_s);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.first().contains(u"Name,Process stage,Probability,Value (PLN)"_s),
             qPrintable(lines.first()));
    QVERIFY2(lines.at(1).startsWith(u"Deal 000,Not started,0%,1000.00"_s), qPrintable(lines.at(1)));
    ExportOptions workbook;
    workbook.format = ExportFormat::Xlsx; // cancelled by the chooser
    shown.at.message.clear();
    shown.screen->bulk()->exporting().save(workbook);
    shown.at.settle();
    QVERIFY(shown.at.message.isEmpty());
}

void DealsScreenTest::copiesAsText()
{
    Shown shown(3);
    shown.clickHeader(DealTableModel::NameColumn);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    shown.table()->setCurrentIndex({});
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    shown.at.settle();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    shown.table()->setCurrentIndex(shown.screen->model()->index(1, 0));
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    shown.at.settle();
    const QStringList one = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(one.size(), 3);
    QVERIFY(one.first().startsWith(u"Name\tCompany"_s) && one.at(1).startsWith(u"Deal 001\t"_s));
    shown.screen->model()->selection().selectAll();
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    shown.at.settle();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    QCOMPARE(shown.at.message, u"3 deal(s) copied."_s);
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
