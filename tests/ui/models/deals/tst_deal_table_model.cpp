// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/models/desk/desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

struct Shown
{
    TestWorkspace data;
    Desk desk{data.environment};
    std::unique_ptr<DealTableModel> model;

    explicit Shown(int deals)
    {
        for (int each = 0; each < deals; ++each)
            (void)data.deal(u"Deal %1"_s.arg(each, 4, 10, QChar(u'0')), 100 + each);
        QSignalSpy read(&desk, &Desk::directoryChanged);
        desk.setActor(data.ada);
        desk.open(data.file()).then(&desk, [this](const Result<bool>& opened) {
            QVERIFY(opened.ok());
            desk.reloadDirectory();
        });
        QTRY_VERIFY(!read.isEmpty());
        model = std::make_unique<DealTableModel>(desk);
    }
    ~Shown() { desk.stop(); }

    void ask(const DealQuery& query)
    {
        QSignalSpy loaded(model.get(), &DealTableModel::loaded);
        model->setQuery(query);
        QTRY_VERIFY(!loaded.isEmpty());
    }
    void refresh()
    {
        QSignalSpy loaded(model.get(), &DealTableModel::loaded);
        model->refresh();
        QTRY_VERIFY(!loaded.isEmpty());
    }
    QString text(int row, int column) const { return model->index(row, column).data().toString(); }
    QString name(int row) const { return text(row, DealTableModel::NameColumn); }
};

DealQuery byName()
{
    DealQuery query;
    query.sort = DealSort::Name;
    query.descending = false;
    return query;
}

} // namespace

class DealTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryDealAndReadsPages();
    void tellsCells();
    void tellsTotals();
    void theTotalsOfOpenDealsWaitForNothing();
    void sortsInTheDatabase_data();
    void sortsInTheDatabase();
    void columnWithoutOrderChangesNothing();
    void refreshKeepsPlaces();
    void goneDealIsRemoved();
    void theFirstPageDoesNotWaitForTheRest();
    void theRestDoesNotWaitForTheFirstPage();
};

/// Holds up a lane of the desk until it is opened.
template<auto Lane>
class Gate
{
public:
    explicit Gate(Desk& desk)
    {
        Lane(desk, [open = open_](Workspace& workspace) {
            while (!*open)
                QThread::msleep(1);
            return workspace.isSetUp();
        });
    }
    ~Gate() { open(); }
    Gate(const Gate&) = delete;
    Gate& operator=(const Gate&) = delete;
    void open() { *open_ = true; }

private:
    std::shared_ptr<std::atomic_bool> open_ = std::make_shared<std::atomic_bool>(false);
};
using ReadingGate = Gate<[](Desk& desk, auto verb) {
    desk.read(verb);
}>;
using SurveyGate = Gate<[](Desk& desk, auto verb) {
    desk.survey(verb);
}>;

void DealTableModelTest::theFirstPageDoesNotWaitForTheRest()
{
    Shown shown(250);
    SurveyGate gate(shown.desk);
    QSignalSpy loaded(shown.model.get(), &DealTableModel::loaded);
    shown.model->setQuery(byName());
    QTRY_COMPARE(shown.model->rowCount(), 100);
    QCOMPARE(shown.name(0), u"Deal 0000"_s);
    QCOMPARE(loaded.size(), 0);
    QCOMPARE(shown.name(99), u"Deal 0099"_s);
    gate.open();
    QTRY_COMPARE(shown.model->rowCount(), 250);
    QTRY_COMPARE(shown.name(249), u"Deal 0249"_s);
}

void DealTableModelTest::theRestDoesNotWaitForTheFirstPage()
{
    Shown shown(250);
    ReadingGate gate(shown.desk);
    shown.ask(byName());
    QCOMPARE(shown.model->rowCount(), 250);
    QCOMPARE(shown.name(0), QString());
    gate.open();
    QTRY_COMPARE(shown.name(0), u"Deal 0000"_s);
    QCOMPARE(shown.model->rowCount(), 250);
    QTRY_COMPARE(shown.name(249), u"Deal 0249"_s);
}

void DealTableModelTest::showsEveryDealAndReadsPages()
{
    Shown shown(250);
    QAbstractItemModelTester tester(shown.model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.ask(byName());
    QCOMPARE(shown.model->rowCount(), 250);
    QTRY_COMPARE(shown.name(0), u"Deal 0000"_s);
    QTRY_COMPARE(shown.name(249), u"Deal 0249"_s);
    QCOMPARE(shown.model->rowOf(shown.model->dealAt(120)), 120);
    QCOMPARE(shown.model->dealAt(250), DealId());
}

void DealTableModelTest::tellsCells()
{
    Shown shown(1);
    shown.ask(byName());
    QTRY_COMPARE(shown.name(0), u"Deal 0000"_s);
    QCOMPARE(shown.text(0, DealTableModel::StageColumn), u"Not started"_s);
    QCOMPARE(shown.text(0, DealTableModel::ProbabilityColumn), u"0%"_s);
    QCOMPARE(shown.text(0, DealTableModel::StatusColumn), u"Open"_s);
    QCOMPARE(shown.text(0, DealTableModel::OwnerColumn), u"Sal"_s);
    QVERIFY(shown.text(0, DealTableModel::ValueColumn).contains(u"100"_s));
    QCOMPARE(shown.model->index(0, 0).data(DealTableModel::StageIndexRole).toInt(), -1);
    for (int column = 0; column < DealTableModel::CheckColumn; ++column) // that of check boxes has no word
        QVERIFY(!shown.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void DealTableModelTest::tellsTotals()
{
    Shown shown(3);
    QSignalSpy counted(shown.model.get(), &DealTableModel::totalsChanged);
    shown.ask({});
    QTRY_VERIFY(!counted.isEmpty());
    QCOMPARE(shown.model->totals().count, 3);
    QCOMPARE(shown.model->totals().valueMinor, (100 + 101 + 102) * 100);
}

void DealTableModelTest::theTotalsOfOpenDealsWaitForNothing()
{
    Shown shown(3);
    QStringList order;
    connect(shown.model.get(), &DealTableModel::totalsChanged, this, [&order] { order.append(u"totals"_s); });
    connect(shown.model.get(), &DealTableModel::loaded, this, [&order] { order.append(u"ids"_s); });
    DealQuery open;
    open.status = DealStatus::Open;
    shown.model->setQuery(open);
    QTRY_COMPARE(order, (QStringList{u"totals"_s, u"ids"_s}));
    QCOMPARE(shown.model->totals().count, 3);
    order.clear();
    shown.model->setQuery({});
    QTRY_COMPARE(order, (QStringList{u"ids"_s, u"totals"_s}));
}

void DealTableModelTest::sortsInTheDatabase_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < DealTableModel::ColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void DealTableModelTest::sortsInTheDatabase()
{
    QFETCH(int, column);
    Shown shown(3);
    shown.ask({});
    const DealQuery before = shown.model->query();
    shown.model->sort(column, Qt::AscendingOrder);
    if (!DealTableModel::isSortable(column)) {
        QVERIFY(shown.model->query() == before);
        return;
    }
    QCOMPARE(DealTableModel::columnOf(shown.model->query().sort), column);
    QVERIFY(!shown.model->query().descending);
    QTRY_COMPARE(shown.model->rowCount(), 3);
    if (column == DealTableModel::NameColumn || column == DealTableModel::ValueColumn) {
        QTRY_COMPARE(shown.name(0), u"Deal 0000"_s);
        QTRY_COMPARE(shown.name(2), u"Deal 0002"_s);
    }
}

void DealTableModelTest::columnWithoutOrderChangesNothing()
{
    Shown shown(2);
    shown.ask(byName());
    shown.model->sort(DealTableModel::WeightedColumn, Qt::DescendingOrder);
    QVERIFY(shown.model->query() == byName());
    shown.model->sort(-1, Qt::DescendingOrder);
    QVERIFY(shown.model->query() == byName());
}

void DealTableModelTest::refreshKeepsPlaces()
{
    Shown shown(120);
    QAbstractItemModelTester tester(shown.model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.ask(byName());
    QTRY_COMPARE(shown.name(60), u"Deal 0060"_s);
    const QPersistentModelIndex kept = shown.model->index(60, 0);
    const DealId deal = shown.model->dealAt(60);
    // Renamed to the front, another one added in the middle: the kept row follows its deal.
    DealFacts facts = shown.data.details(deal).deal.facts;
    facts.name = u"AAA"_s;
    QVERIFY(shown.data.change(shown.data.ada, deal, facts).ok());
    (void)shown.data.deal(u"Deal 0030 b"_s);
    shown.refresh();
    QCOMPARE(shown.model->rowCount(), 121);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(shown.model->dealAt(kept.row()), deal);
    QTRY_COMPARE(shown.name(0), u"AAA"_s);
    QTRY_COMPARE(shown.name(32), u"Deal 0030 b"_s);
}

void DealTableModelTest::goneDealIsRemoved()
{
    Shown shown(10);
    QAbstractItemModelTester tester(shown.model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.ask(byName());
    const QPersistentModelIndex kept = shown.model->index(7, 0);
    const QPersistentModelIndex gone = shown.model->index(2, 0);
    QVERIFY(shown.data->deals().remove(shown.data.ada, shown.model->dealAt(2)).ok());
    shown.refresh();
    QCOMPARE(shown.model->rowCount(), 9);
    QVERIFY(!gone.isValid());
    QCOMPARE(kept.row(), 6);
    QTRY_COMPARE(shown.name(6), u"Deal 0007"_s);
}

QTEST_GUILESS_MAIN(DealTableModelTest)
#include "tst_deal_table_model.moc"
