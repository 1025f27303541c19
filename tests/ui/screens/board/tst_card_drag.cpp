// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "ui/screens/board/board_column.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/board/board_state.h"
#include "ui/screens/board/board_work.h"
#include "ui/screens/board/card_order.h"
#include "ui/screens/board/card_selection.h"
#include "ui/screens/board/drop_strips.h"
#include "ui/screens/board/lifted_cards.h"
#include "ui/screens/board/move/move_dialog.h"
#include "ui/screens/board/move/move_row.h"
#include "ui/screens/deal/dialogs/close_deal_dialog.h"
#include "ui/screens/deal/dialogs/missing_actions_dialog.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/window/top_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>

using namespace stagewright;
using namespace Qt::StringLiterals;
using stagewright::test::DeskFixture;

namespace {

/// A board with three deals not started and one in "Offer"; "Contact made" needs a note.
struct OpenBoard : DeskFixture
{
    explicit OpenBoard(const std::function<void(OpenBoard&)>& prepare = {})
    {
        for (const QString& name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s})
            deals_.append(data.deal(name, 1000));
        offered = data.deal(u"Offered"_s, 5000);
        change(u"Contact made"_s, [](Action& action) { action.note = NoteRequirement::Note; });
        made = data->deals().tick(data.ada, {offered, data.action(u"Offer sent"_s)}).ok();
        if (prepare)
            prepare(*this);
        start();
        screen = std::make_unique<BoardScreen>(desk, navigator);
        screen->resize(1200, 760);
        screen->show();
        QApplication::setActiveWindow(screen.get());
        ready = QTest::qWaitForWindowExposed(screen.get()) &&
                QTest::qWaitFor([this] { return screen->columns().size() > 1; });
        settle();
        layOut();
    }

    template<class Change>
    void change(const QString& name, Change change)
    {
        const ProcessSummary before = *data->processes().byName(data.ada, u"Default process"_s);
        Action action = *before.process.action(data.action(name));
        change(action);
        made =
            data->processes().publish(data.ada, before.process.withAction(action), before.version, {}).ok() &&
            made;
    }

    [[nodiscard]] CardList* list(int column) const { return screen->columns().at(column)->list(); }
    [[nodiscard]] int cards(int column) const { return list(column)->model()->rowCount(); }
    [[nodiscard]] QPoint cardCentre(int column, int row) const
    {
        return list(column)->visualRect(list(column)->model()->index(row, 0)).center();
    }
    /// In the viewport of the list that is dragged from.
    [[nodiscard]] QPoint inColumn(int from, int column, int y = 200) const
    {
        const QWidget* there = list(column)->viewport();
        return list(from)->viewport()->mapFromGlobal(there->mapToGlobal(QPoint(there->width() / 2, y)));
    }
    [[nodiscard]] QPoint onStrip(int from, bool won) const
    {
        const auto* strips = screen->findChild<DropStrips*>();
        const QPoint at(won ? strips->width() / 4 : strips->width() * 3 / 4, strips->height() / 2);
        return list(from)->viewport()->mapFromGlobal(strips->mapToGlobal(at));
    }
    void grab(int column, int row) const
    {
        QWidget* port = list(column)->viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, cardCentre(column, row));
        moveTo(column, cardCentre(column, row) + QPoint(15, 15));
    }
    void moveTo(int from, QPoint at) const
    {
        QWidget* port = list(from)->viewport();
        QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(port, &move);
    }
    void drop(int from, QPoint at) const
    {
        moveTo(from, at);
        QTest::mouseRelease(list(from)->viewport(), Qt::LeftButton, {}, at);
    }
    void drag(int from, int row, int to) const
    {
        grab(from, row);
        drop(from, inColumn(from, to));
    }
    template<class Dialog>
    Dialog* dialog()
    {
        settle();
        for (Dialog* each : screen->findChildren<Dialog*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] MoveRow* row(MoveDialog* dialog, const QString& action) const
    {
        for (MoveRow* each : dialog->findChildren<MoveRow*>()) {
            if (each->action().name.text() == action)
                return each;
        }
        return nullptr;
    }

    QList<DealId> deals_;
    DealId offered;
    std::unique_ptr<BoardScreen> screen;
    bool made = true;
    bool ready = false;
};

DealRow card(qint64 value, QDate close = {})
{
    DealRow row;
    row.valueMinor = value;
    row.expectedClose = close;
    return row;
}

} // namespace

class TestCardDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void theGapIsWhereTheOrderPutsTheCard_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<int>("row");
        QTest::newRow("changed") << int(DealSort::Changed) << true << 0;
        QTest::newRow("longest unchanged first") << int(DealSort::Changed) << false << 3;
        QTest::newRow("value") << int(DealSort::Value) << true << 1;
        QTest::newRow("value up") << int(DealSort::Value) << false << 2;
        QTest::newRow("no closing date is last") << int(DealSort::ExpectedClose) << false << 2;
    }

    void theGapIsWhereTheOrderPutsTheCard()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(int, row);
        const QDate day(2026, 3, 2);
        QList<DealRow> cards{card(500, day), card(300, day.addDays(2)), card(100)};
        if (!descending)
            std::reverse(cards.begin(), cards.end());
        QCOMPARE(rowOfMoved(cards, card(400), static_cast<DealSort>(sort), descending), row);
    }

    void aDropAsksWhatWasDone()
    {
        OpenBoard board;
        QVERIFY(board.made && board.ready);
        QCOMPARE(board.cards(0), 3);
        board.grab(0, 1);
        const auto* lifted = board.screen->findChild<LiftedCards*>();
        QVERIFY(lifted && lifted->isVisible());
        QVERIFY(board.screen->findChild<DropStrips*>()->isVisible());
        board.moveTo(0, board.inColumn(0, 2));
        QCOMPARE(board.list(2)->gaps(), QList<int>{0});
        DeskFixture::picture(*board.screen, u"drag"_s);
        board.drop(0, board.inColumn(0, 2));
        QVERIFY(board.list(2)->gaps().isEmpty());
        QVERIFY(!board.screen->findChild<DropStrips*>()->isVisible());

        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle().contains(u"Contact"_s), true);
        for (const MoveRow* row : dialog->rows())
            QVERIFY(!row->isTicked());
        QVERIFY(!dialog->primary()->isEnabled());
        MoveRow* made = board.row(dialog, u"Contact made"_s);
        QVERIFY(made);
        QTest::mouseClick(made->findChild<QCheckBox*>(), Qt::LeftButton);
        QVERIFY(!dialog->primary()->isEnabled()); // its note is missing
        auto* note = made->findChild<QPlainTextEdit*>();
        QVERIFY(note->isVisible());
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->error().isEmpty());
        note->setPlainText(u"Rang Ms Nowak"_s);
        QVERIFY(dialog->primary()->isEnabled());
        QCOMPARE(dialog->primary()->text(), u"Move and tick 1"_s);
        DeskFixture::picture(*dialog, u"drop"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        board.settle();
        QTRY_COMPARE(board.cards(2), 1);
        QCOMPARE(board.cards(0), 2);
        QVERIFY2(board.message.contains(u"Contact"_s), qUtf8Printable(board.message));
        QVERIFY(board.undo);
        board.undo();
        board.settle();
        QTRY_COMPARE(board.cards(0), 3);
        QVERIFY(board.deals.isEmpty()); // a drag is not a click
        QVERIFY(board.problems.isEmpty());
    }

    void theWindowMayBeResizedMeanwhile()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        board.grab(0, 0);
        board.screen->resize(900, 600);
        DeskFixture::layOut();
        board.moveTo(0, board.inColumn(0, 1));
        const auto* strips = board.screen->findChild<DropStrips*>();
        QVERIFY(board.screen->rect().contains(strips->geometry()));
        board.drop(0, board.onStrip(0, false));
        QVERIFY(board.dialog<CloseDealDialog>());
    }

    void backwardsListsWhatGoesAndUndoBringsItBack()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        board.drag(4, 0, 0);
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->primary()->text(), u"Move back and untick 1"_s);
        const MoveRow* sent = board.row(dialog, u"Offer sent"_s);
        QVERIFY(sent && sent->isTicked() && !sent->findChild<QCheckBox*>()->isEnabled());
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        board.settle();
        QTRY_COMPARE(board.cards(0), 4);
        board.undo();
        board.settle();
        QTRY_COMPARE(board.cards(4), 1);
        QVERIFY(board.problems.isEmpty());
    }

    void backWhereNothingIsDoneIsSaidInWords()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        board.drag(4, 0, 2);
        QVERIFY(!board.dialog<MoveDialog>());
        QCOMPARE(board.problems.size(), 1);
        QCOMPARE(board.problems.first().code, ProblemCode::NothingDoneInStage);
        QCOMPARE(board.cards(4), 1);
    }

    void nothingHappens_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how :
             {"same column", "outside", "escape", "right button", "focus lost", "grab lost", "hidden"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void nothingHappens()
    {
        QFETCH(QString, how);
        OpenBoard board;
        QVERIFY(board.ready);
        board.grab(0, 0);
        CardList* from = board.list(0);
        if (how == u"same column"_s) {
            board.drop(0, board.inColumn(0, 0));
        } else if (how == u"outside"_s) {
            board.moveTo(0, board.inColumn(0, 2));
            board.drop(0, QPoint(-400, -400));
        } else {
            board.moveTo(0, board.inColumn(0, 2));
            QVERIFY(!board.list(2)->gaps().isEmpty());
            if (how == u"escape"_s) {
                QTest::keyClick(from, Qt::Key_Escape);
            } else if (how == u"right button"_s) {
                QTest::mousePress(from->viewport(), Qt::RightButton, {}, board.inColumn(0, 2));
            } else if (how == u"focus lost"_s) {
                QFocusEvent lost(QEvent::FocusOut);
                QApplication::sendEvent(from, &lost);
            } else if (how == u"grab lost"_s) {
                QEvent lost(QEvent::UngrabMouse);
                QApplication::sendEvent(from->viewport(), &lost);
            } else {
                board.screen->hide();
            }
            QTest::mouseRelease(from->viewport(), Qt::LeftButton, {}, board.inColumn(0, 2));
        }
        QVERIFY(!from->isDragging());
        QVERIFY(board.list(2)->gaps().isEmpty());
        QVERIFY(!board.dialog<MoveDialog>());
        QTRY_VERIFY(!board.screen->findChild<LiftedCards*>()); // it glided back
        QVERIFY(board.deals.isEmpty());
        QCOMPARE(board.cards(0), 3);
        if (how == u"hidden"_s)
            return;
        QTest::mouseClick(from->viewport(), Qt::LeftButton, {}, board.cardCentre(0, 0));
        QCOMPARE(board.deals.size(), 1); // the next click opens again
    }

    void aDealThatIsGoneIsTold()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        board.grab(0, 0);
        const DealId gone = board.list(0)->dealAt(board.list(0)->model()->index(0, 0));
        board.desk.write([&](Workspace& w) { return w.deals().remove(board.data.ada, gone); });
        board.settle();
        board.drop(0, board.inColumn(0, 2));
        QVERIFY(!board.dialog<MoveDialog>());
        QCOMPARE(board.problems.size(), 1);
        QCOMPARE(board.problems.first().code, ProblemCode::DealNotFound);
    }

    void ofTwoPeopleTheSecondIsTold()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        const ActionId first = board.data.action(u"Decision makers identified"_s);
        board.drag(0, 0, 1);
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        MoveRow* row = board.row(dialog, u"Decision makers identified"_s);
        row->setTicked(true);
        const DealId deal = board.list(0)->dealAt(board.list(0)->model()->index(0, 0));
        board.desk.write([&](Workspace& w) { return w.deals().tick(board.data.sal, {deal, first}); });
        board.settle();
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        board.settle();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->error().isEmpty());
        QVERIFY(row->isTicked()); // nothing that was entered is lost
        dialog->reject();
        QCOMPARE(board.cards(1), 1);
    }

    void markedCardsMoveTogether()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        CardList* list = board.list(0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, board.cardCentre(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ShiftModifier, board.cardCentre(0, 2));
        QVERIFY(board.deals.isEmpty());
        QCOMPARE(board.screen->work()->selection().marked().size(), 3);
        board.grab(0, 1);
        board.moveTo(0, board.inColumn(0, 1));
        QCOMPARE(board.list(1)->gaps().size(), 2);
        DeskFixture::picture(*board.screen, u"drag-several"_s);
        board.drop(0, board.inColumn(0, 1));
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->primary()->text(), u"Move 3 deal(s)"_s);
        board.row(dialog, u"Decision makers identified"_s)->setTicked(true);
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        board.settle();
        QTRY_COMPARE(board.cards(1), 3);
        board.undo();
        board.settle();
        QTRY_COMPARE(board.cards(0), 3);
    }

    void keysDoTheSame()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        CardList* list = board.list(0);
        list->enter(0);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Left, Qt::AltModifier);
        override.ignore();
        QApplication::sendEvent(list, &override);
        QVERIFY(override.isAccepted()); // not "back" while a card has the focus
        QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!board.dialog<MoveDialog>()); // there is no column before the first
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(board.screen->work()->selection().marked().size(), 2);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(board.screen->work()->selection().marked().isEmpty());
        QTest::keyClick(list, Qt::Key_Right, Qt::AltModifier);
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"Collecting data"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(board.cards(0), 3);
    }

    void theMenuMovesClosesAndCopies()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        CardList* list = board.list(0);
        list->enter(0);
        const auto menu = [&] {
            DeskFixture::layOut();
            QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
            return list->findChild<QMenu*>(u"cardMenu"_s);
        };
        QMenu* shown = menu();
        QVERIFY(shown);
        shown->findChild<QAction*>(u"copyCard"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
        shown->close();
        shown = menu();
        const auto* stages = shown->findChild<QMenu*>(u"moveTo"_s);
        QCOMPARE(stages->actions().size(), 5);
        QVERIFY(!stages->actions().first()->isEnabled());
        stages->actions().at(1)->trigger();
        shown->close();
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        dialog->reject();
        shown = menu();
        shown->findChild<QAction*>(u"outdateCard"_s)->trigger();
        shown->close();
        QVERIFY(board.dialog<CloseDealDialog>());
    }

    void theStripsDoWhatTheButtonsDo()
    {
        OpenBoard board([](OpenBoard& b) {
            b.change(u"Contact made"_s, [](Action& action) { action.mandatory = true; });
        });
        QVERIFY(board.made && board.ready);
        board.grab(0, 0);
        board.settle();
        auto* strips = board.screen->findChild<DropStrips*>();
        QVERIFY2(strips->wonText().contains(u"Contact made"_s), qUtf8Printable(strips->wonText()));
        board.drop(0, board.onStrip(0, true));
        auto* missing = board.dialog<MissingActionsDialog>();
        QVERIFY(missing);
        missing->reject();
        board.layOut();
        board.grab(0, 0);
        board.drop(0, board.onStrip(0, false));
        auto* why = board.dialog<CloseDealDialog>();
        QVERIFY(why);
        why->reject();
        QCOMPARE(board.cards(0), 3);
    }

    void aDropOnWonWinsAndCanBeUndone()
    {
        OpenBoard board([](OpenBoard& b) {
            for (const Stage& stage : b.data.process().stages) {
                for (const Action& each : stage.actions) {
                    if (!each.mandatory)
                        continue;
                    b.change(each.name.text(), [](Action& action) { action.mandatory = false; });
                }
            }
        });
        QVERIFY(board.made && board.ready);
        board.grab(0, 0);
        board.drop(0, board.onStrip(0, true));
        board.settle();
        QTRY_COMPARE(board.cards(0), 2);
        board.undo();
        board.settle();
        QTRY_COMPARE(board.cards(0), 3);
    }

    void proposedTasksOpenOneAfterAnother()
    {
        OpenBoard board([](OpenBoard& b) {
            for (const QString& name : {u"Decision makers identified"_s, u"Offer sent"_s})
                b.change(name, [&](Action& action) {
                    TaskTemplate task;
                    task.title = u"After "_s + name;
                    action.trigger = task;
                });
        });
        QVERIFY(board.made && board.ready);
        board.drag(0, 0, 4);
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        board.row(dialog, u"Decision makers identified"_s)->setTicked(true);
        board.row(dialog, u"Offer sent"_s)->setTicked(true);
        QCOMPARE(dialog->primary()->text(), u"Move and tick 2"_s);
        QTest::mouseClick(dialog->primary(), Qt::LeftButton);
        auto* first = board.dialog<TaskDialog>();
        QVERIFY(first);
        QCOMPARE(first->task().title, u"After Decision makers identified"_s);
        first->reject();
        DeskFixture::layOut();
        auto* second = board.dialog<TaskDialog>();
        QVERIFY(second);
        QCOMPARE(second->task().title, u"After Offer sent"_s);
    }

    void orderAndSizeAreKept()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        TopBar bar;
        board.screen->fillTopBar(bar);
        const int full = board.list(0)->sizeHintForRow(0);
        QTest::mouseClick(bar.findChild<IconButton*>(u"cardSize"_s), Qt::LeftButton);
        QTRY_VERIFY(board.list(0)->sizeHintForRow(0) < full);
        DeskFixture::picture(*board.screen, u"compact"_s);
        const auto choose = bar.findChild<Button*>(u"orderChooser"_s)->menu()->actions();
        QCOMPARE(choose.size(), boardOrders().size());
        choose.at(1)->trigger();
        const BoardOrder byValue{DealSort::Value, true};
        QTRY_COMPARE(board.screen->order(), byValue);
        const QByteArray kept = board.screen->state();
        board.screen->restoreState({});
        QCOMPARE(board.screen->order(), BoardOrder());
        board.screen->restoreState(kept);
        QCOMPARE(board.screen->order(), byValue);
        QVERIFY(board.list(0)->sizeHintForRow(0) < full);
        // What a program kept that knew no orders is still understood.
        const auto older = boardStateOf(kept.chopped(5));
        QVERIFY(older);
        QCOMPARE(older->order, BoardOrder());
    }

    void onlyTheFirstColumnOffersANewDeal()
    {
        OpenBoard board;
        QVERIFY(board.ready);
        const auto buttons = board.screen->findChildren<IconButton*>(u"columnAdd"_s);
        QCOMPARE(buttons.size(), 1);
        QSignalSpy wanted(&board.navigator, &Navigator::newDealWanted);
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<ProcessId>(), board.screen->process());
    }

    void theOnlyCandidateIsTickedBeforehand()
    {
        OpenBoard board([](OpenBoard& b) {
            const Process process = b.data.process();
            for (const Action& action : process.stages.first().actions)
                b.made = b.data->deals().tick(b.data.ada, {b.deals_.first(), action.id}).ok() && b.made;
            const Stage& second = process.stages.at(1);
            for (qsizetype i = 1; i < second.actions.size(); ++i) {
                b.change(second.actions.at(i).name.text(), [&](Action& action) {
                    action.performers = {PerformerRule::Chosen, {b.data.tom}};
                });
            }
        });
        QVERIFY(board.made && board.ready);
        board.desk.setActor(board.data.sal);
        board.settle();
        board.drag(1, 0, 2);
        auto* dialog = board.dialog<MoveDialog>();
        QVERIFY(dialog);
        int ticked = 0;
        for (const MoveRow* row : dialog->rows())
            ticked += row->isTicked() ? 1 : 0;
        QCOMPARE(ticked, 1);
    }
};

QTEST_MAIN(TestCardDrag)
#include "tst_card_drag.moc"
