// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "tests/ui/screens/reader_gate.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/board/board_column.h"
#include "ui/screens/board/board_filter.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/card_mark.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

/// The board over a real workspace with three deals: two not started, one in the first stage.
struct OpenBoard
{
    explicit OpenBoard(bool withDeals = true) : desk(workspace.environment)
    {
        if (withDeals) {
            const DealId relocation = workspace.deal(u"Office relocation"_s, 18'000);
            const DealId fleet = workspace.deal(u"Fleet service"_s, 31'500);
            deal = workspace.deal(u"ERP roll-out"_s, 120'000);
            const ActionId first = workspace.process().stages.first().actions.first().id;
            made = !relocation.isNull() && !fleet.isNull() &&
                   workspace->deals().tick(workspace.ada, {deal, first}).ok();
        }
        desk.setActor(workspace.ada);
        desk.open(workspace.file()).waitForFinished();
        QSignalSpy read(&desk, &Desk::directoryChanged);
        desk.reloadDirectory();
        read.wait();
        screen = std::make_unique<BoardScreen>(desk, navigator);
        screen->resize(1200, 700);
        screen->show();
        ready = QTest::qWaitForWindowExposed(screen.get()) &&
                QTest::qWaitFor([this] { return screen->columns().size() > 1; });
    }

    [[nodiscard]] int cards(int column) const
    {
        return screen->columns().at(column)->list()->model()->rowCount();
    }
    [[nodiscard]] QString sums() const { return screen->findChild<QLabel*>(u"sums"_s)->text(); }

    test::TestWorkspace workspace;
    Desk desk;
    Navigator navigator;
    std::unique_ptr<BoardScreen> screen;
    DealId deal;
    bool made = true;
    bool ready = false;
};

DealRow touchedDaysAgo(int days, QDate today)
{
    DealRow row;
    row.changedAt.ms = today.addDays(-days).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return row;
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void showsAColumnPerStage()
    {
        const OpenBoard board;
        QVERIFY(board.made && board.ready);
        QCOMPARE(board.screen->columns().size(), 5);
        QCOMPARE(board.cards(0), 2);
        QCOMPARE(board.cards(1), 1);
        QVERIFY2(board.sums().contains(u"169"_s), qUtf8Printable(board.sums()));
    }

    void enterAndClickOpenADeal()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        QSignalSpy opened(&board.navigator, &Navigator::dealWanted);
        CardList* list = board.screen->columns().at(1)->list();
        list->enter(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<DealId>(), board.deal);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(opened.count(), 2);
    }

    void arrowsGoAcrossColumns()
    {
        const OpenBoard board;
        QVERIFY(board.ready);
        CardList* first = board.screen->columns().at(0)->list();
        CardList* second = board.screen->columns().at(1)->list();
        QApplication::setActiveWindow(board.screen.get());
        first->enter(1);
        QTest::keyClick(first, Qt::Key_Right);
        QTRY_VERIFY(second->hasFocus());
        QCOMPARE(second->currentIndex().row(), 0);
        QTest::keyClick(second, Qt::Key_Right);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Left);
        QTRY_VERIFY(first->hasFocus());
    }

    void readsNothingWhileHidden()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        const auto isQuiet = [&board] {
            return board.desk.pending() == 0;
        };
        QVERIFY(QTest::qWaitFor(isQuiet));
        board.screen->hide();
        {
            test::ReaderGate gate(board.desk);
            const int before = board.desk.pending();
            Q_EMIT board.desk.changed(Changes::everything());
            Q_EMIT board.desk.directoryChanged();
            board.screen->restoreState({});
            QCOMPARE(board.desk.pending(), before);
            board.screen->show();
            QCOMPARE(board.desk.pending(), before + 1);
            // What it shows is up to date now.
            board.screen->hide();
            board.screen->show();
            QCOMPARE(board.desk.pending(), before + 1);
            Q_EMIT board.desk.changed(Changes::everything());
            QCOMPARE(board.desk.pending(), before + 2);
        }
        QVERIFY(QTest::qWaitFor(isQuiet));
    }

    void filtersNarrowAndComeBack()
    {
        const OpenBoard board;
        QVERIFY(board.ready);
        BoardFilter::Choice choice;
        choice.whose = BoardFilter::Whose::Mine;
        board.screen->filter()->setChoice(choice);
        auto* empty = board.screen->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
        QVERIFY(board.screen->filter()->isEmpty());
        QTRY_VERIFY(!empty->isVisible());
        QCOMPARE(board.cards(0), 2);
    }

    void anEmptyBoardOffersANewDeal()
    {
        OpenBoard board(false);
        QVERIFY(board.ready);
        QSignalSpy wanted(&board.navigator, &Navigator::newDealWanted);
        auto* empty = board.screen->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QTest::mouseClick(empty->actionButton(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void followsChanges()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        const ActionId action = board.workspace.process().stages.first().actions.first().id;
        board.desk.write([actor = board.workspace.ada, deal = board.deal, action](Workspace& each) {
            return each.deals().untick(actor, deal, action);
        });
        QTRY_COMPARE(board.cards(0), 3);
        QCOMPARE(board.cards(1), 0);
    }

    void stateComesBack()
    {
        const OpenBoard board;
        QVERIFY(board.ready);
        BoardFilter::Choice choice;
        choice.whose = BoardFilter::Whose::Team;
        choice.team = board.workspace.north;
        choice.source = SourceId();
        choice.closing = BoardFilter::Closing::ThisYear;
        board.screen->filter()->setChoice(choice);
        const QByteArray state = board.screen->state();
        board.screen->filter()->setChoice({});
        board.screen->restoreState(state);
        QCOMPARE(board.screen->filter()->choice(), choice);
        board.screen->restoreState("rubbish");
        QCOMPARE(board.screen->filter()->choice(), choice);
        // Whoever comes for the first time sees everything.
        board.screen->restoreState({});
        QCOMPARE(board.screen->filter()->choice(), BoardFilter::Choice());
    }

    void topBarOffersTheProcesses()
    {
        const OpenBoard board;
        QVERIFY(board.ready);
        TopBar bar;
        board.screen->fillTopBar(bar);
        QCOMPARE(bar.title(), u"Board"_s);
        auto* chooser = bar.findChild<Button*>(u"processChooser"_s);
        QVERIFY(chooser);
        QCOMPARE(chooser->menu()->actions().size(), 1);
    }

    void marksSayWhatIsNext_data()
    {
        QTest::addColumn<int>("quietDays");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("kind");
        using Kind = CardMark::Kind;
        const QDate today(2026, 3, 2);
        const auto add = [](const char* name, int days, QDate due, Kind kind) {
            QTest::newRow(name) << days << due << static_cast<int>(kind);
        };
        add("nothing planned", 3, {}, Kind::NothingPlanned);
        add("idle", 14, {}, Kind::Idle);
        add("not idle: a task is near", 30, today.addDays(14), Kind::Planned);
        add("idle: the task is far", 30, today.addDays(15), Kind::Idle);
        add("today", 30, today, Kind::Today);
        add("overdue", 1, today.addDays(-2), Kind::Overdue);
    }

    void marksSayWhatIsNext()
    {
        QFETCH(const int, quietDays);
        QFETCH(const QDate, due);
        QFETCH(const int, kind);
        const QDate today(2026, 3, 2);
        DealRow deal = touchedDaysAgo(quietDays, today);
        if (due.isValid())
            deal.nextTask = NextTask{u"Call"_s, TaskType::Call, due};
        const CardMark mark = cardMark(deal, 14, today, QTimeZone::utc());
        QCOMPARE(static_cast<int>(mark.kind), kind);
        QVERIFY(!mark.text.isEmpty());
    }

    void closingPeriods()
    {
        using Closing = BoardFilter::Closing;
        const QDate today(2026, 11, 23);
        QCOMPARE(closingDays(Closing::ThisQuarter, today),
                 std::pair(QDate(2026, 10, 1), QDate(2026, 12, 31)));
        QCOMPARE(closingDays(Closing::NextQuarter, today), std::pair(QDate(2027, 1, 1), QDate(2027, 3, 31)));
        QCOMPARE(closingDays(Closing::ThisMonth, today), std::pair(QDate(2026, 11, 1), QDate(2026, 11, 30)));
        QCOMPARE(closingDays(Closing::Overdue, today), std::pair(QDate(), QDate(2026, 11, 22)));
        QCOMPARE(closingDays(Closing::Any, today), std::pair(QDate(), QDate()));
    }
};

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
