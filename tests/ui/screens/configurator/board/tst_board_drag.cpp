// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/screens/configurator/board/board_drag.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace stagewright;

/// Cards and stages are dragged to where they belong, and nothing changes before the drop.
class TestBoardDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCardLandsWhereItIsDropped();
    void nothingChangesBeforeTheDrop();
    void selectedCardsGoTogether();
    void aStageTakesItsActionsAlong();
    void whatIsCancelledStays();
    void nothingIsDroppedOutside();
    void scrollsAtTheEdges();

private:
    void drag(BoardItem& item, QPoint onBoard)
    {
        Q_EMIT item.dragStarted(QPoint(4, 4));
        Q_EMIT item.dragMoved(parts_->board.mapToGlobal(onBoard));
    }

    std::unique_ptr<test::BoardParts> parts_;
    std::unique_ptr<BoardDrag> drag_;
};

void TestBoardDrag::init()
{
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
    test::BoardParts& parts = *parts_;
    drag_ = std::make_unique<BoardDrag>(
        parts.editor, parts.selection, parts.items, parts.viewport,
        [&parts](const Process& process) { return parts.laidOut(process); }, nullptr);
    connect(drag_.get(), &BoardDrag::changed, this,
            [this] { parts_->arrange(drag_->preview(), drag_->held()); });
    for (auto it = parts.items.cards().cbegin(); it != parts.items.cards().cend(); ++it)
        drag_->attach(it.value(), it.key());
    for (auto it = parts.items.columns().cbegin(); it != parts.items.columns().cend(); ++it)
        drag_->attach(it->header, it.key());
}

void TestBoardDrag::cleanup()
{
    drag_.reset();
    parts_.reset();
}

void TestBoardDrag::aCardLandsWhereItIsDropped()
{
    drag(parts_->card(11), parts_->middle(ActionId(31)) - QPoint(0, 4));
    Q_EMIT parts_->card(11).dropped();
    QCOMPARE(parts_->inStage(0), (QList<qint64>{12, 13}));
    QCOMPARE(parts_->inStage(2), (QList<qint64>{11, 31, 32}));
    QVERIFY(!drag_->isActive());
    QCOMPARE(parts_->card(11).geometry(), parts_->items.places().cards[ActionId(11)]);
    parts_->editor.undo();
    QVERIFY(!parts_->editor.isDirty());
}

void TestBoardDrag::nothingChangesBeforeTheDrop()
{
    const QSignalSpy started(drag_.get(), &BoardDrag::started);
    QVERIFY(drag_->preview() == parts_->editor.process());
    drag(parts_->card(11), parts_->middle(StageId(2)));
    QCOMPARE(started.size(), 1);
    QVERIFY(drag_->isActive());
    QCOMPARE(drag_->held(), &parts_->card(11));
    QVERIFY(!parts_->editor.isDirty());
    QCOMPARE(drag_->preview().stages[1].actions.size(), 1);
    QCOMPARE(drag_->gap(), parts_->items.places().cards[ActionId(11)]);
    QVERIFY(parts_->items.places().headers[StageId(2)].right() >= drag_->gap().right());
}

void TestBoardDrag::selectedCardsGoTogether()
{
    parts_->selection.set({ActionId(11), ActionId(13), ActionId(32)});
    drag(parts_->card(13), parts_->middle(StageId(2)));
    QCOMPARE(parts_->card(13).carried(), 3);
    Q_EMIT parts_->card(13).dropped();
    QCOMPARE(parts_->card(13).carried(), 1);
    QCOMPARE(parts_->inStage(1), (QList<qint64>{11, 13, 32}));
    QCOMPARE(parts_->inStage(0), QList<qint64>{12});
    // In one step.
    parts_->editor.undo();
    QVERIFY(!parts_->editor.isDirty());
}

void TestBoardDrag::aStageTakesItsActionsAlong()
{
    StageHeader& head = parts_->header(1);
    drag(head, parts_->middle(StageId(2)));
    // Its cards are below it, wherever it is.
    QCOMPARE(parts_->card(11).x(), head.x());
    Q_EMIT head.dropped();
    QCOMPARE(parts_->editor.process().stageIndex(StageId(1)), 1);
    QCOMPARE(parts_->inStage(1), (QList<qint64>{11, 12, 13}));
}

void TestBoardDrag::whatIsCancelledStays()
{
    drag(parts_->card(11), parts_->middle(StageId(3)));
    Q_EMIT parts_->card(11).dragCancelled();
    QVERIFY(!drag_->isActive());
    QVERIFY(!parts_->editor.isDirty());
    QCOMPARE(parts_->card(11).geometry(), parts_->items.places().cards[ActionId(11)]);
    // A late report of the mouse changes nothing.
    Q_EMIT parts_->card(11).dragMoved(parts_->board.mapToGlobal(parts_->middle(StageId(3))));
    Q_EMIT parts_->card(11).dropped();
    QVERIFY(!parts_->editor.isDirty());
}

void TestBoardDrag::nothingIsDroppedOutside()
{
    drag(parts_->card(11), QPoint(300, 900));
    QVERIFY(drag_->preview() == parts_->editor.process());
    Q_EMIT parts_->card(11).dropped();
    QVERIFY(!parts_->editor.isDirty());
}

void TestBoardDrag::scrollsAtTheEdges()
{
    parts_->area.resize(500, 300);
    const QScrollBar& sideways = *parts_->area.horizontalScrollBar();
    QTRY_VERIFY(sideways.maximum() > 0);
    drag(parts_->card(11), QPoint(parts_->viewport.seen().right() - 2, 150));
    QTRY_VERIFY(sideways.value() > 0);
    // The card stays below the mouse.
    QTRY_COMPARE(sideways.value(), sideways.maximum());
    QCOMPARE(parts_->card(11).x() + 4, parts_->viewport.seen().right() - 2);
    Q_EMIT parts_->card(11).dropped();
    QVERIFY(parts_->inStage(2).contains(11));
}

QTEST_MAIN(TestBoardDrag)
#include "tst_board_drag.moc"
