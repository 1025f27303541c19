// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_process.h"
#include "ui/screens/configurator/board/items/board_layout.h"

#include <QTest>

using namespace stagewright;

namespace {

/// Heads 60 high, cards 40, columns 200 wide.
BoardGeometry laidOut(const Process& process, std::optional<ComposerPlace> composer = {})
{
    return layOut({process, 200, [](StageId) { return 60; }, [](ActionId) { return 40; }, composer, 30});
}

} // namespace

/// Where things are on a board, and where what is dragged over it would land.
class TestBoardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAreSideBySide();
    void theComposerHasItsPlace();
    void columnsShareTheWidth();
    void anActionLandsBetweenOthers();
    void anActionLandsInTheNearestStage();
    void aStageLandsWhereItCoversMost();
    void aFrameTouchesCards();
    void edgesScroll();

private:
    const Process process_ = test::smallProcess();
};

void TestBoardLayout::stagesAreSideBySide()
{
    const BoardGeometry places = laidOut(process_);
    QCOMPARE(places.headers.size(), 3);
    QCOMPARE(places.cards.size(), 5);
    QCOMPARE(places.headers[StageId(1)].top(), places.headers[StageId(3)].top());
    QVERIFY(places.headers[StageId(1)].right() < places.headers[StageId(2)].left());
    QVERIFY(places.cards[ActionId(11)].bottom() < places.cards[ActionId(12)].top());
    QVERIFY(places.cards[ActionId(13)].bottom() < places.addActions[StageId(1)].top());
    QVERIFY(places.addStage.left() > places.headers[StageId(3)].right());
    QRect all(QPoint(), places.size);
    for (const QRect& each : places.cards)
        QVERIFY(all.contains(each));
    for (const QRect& each : places.addActions)
        QVERIFY(all.contains(each));
    QVERIFY(all.contains(places.addStage));
}

void TestBoardLayout::theComposerHasItsPlace()
{
    const BoardGeometry before = laidOut(process_);
    const BoardGeometry places = laidOut(process_, ComposerPlace{StageId(1), 1});
    QCOMPARE(places.composer.topLeft(), before.cards[ActionId(12)].topLeft());
    QVERIFY(places.cards[ActionId(12)].top() > places.composer.bottom());
    QCOMPARE(places.cards[ActionId(11)], before.cards[ActionId(11)]);
    QCOMPARE(places.cards[ActionId(31)], before.cards[ActionId(31)]);
}

void TestBoardLayout::columnsShareTheWidth()
{
    QCOMPARE(columnWidth(5000, 3, false), columnWidth(9000, 3, false));
    QVERIFY(columnWidth(900, 4, false) < columnWidth(5000, 4, false));
    QCOMPARE(columnWidth(100, 4, false), columnWidth(10, 40, false));
    QVERIFY(columnWidth(100, 4, true) < columnWidth(100, 4, false));
    QVERIFY(columnWidth(100, 0, false) > 0);
}

void TestBoardLayout::anActionLandsBetweenOthers()
{
    const BoardGeometry places = laidOut(process_);
    const auto at = [&](QPoint point) {
        return *actionDrop(process_, places, point);
    };
    const QRect second = places.cards[ActionId(12)];
    QCOMPARE(at(second.center() - QPoint(0, 1)), (ActionPlace{0, 1}));
    QCOMPARE(at(second.center() + QPoint(0, 1)), (ActionPlace{0, 2}));
    QCOMPARE(at(QPoint(second.left(), 0)), (ActionPlace{0, 0}));
    QCOMPARE(at(QPoint(second.left(), 9000)), (ActionPlace{0, 3}));
}

void TestBoardLayout::anActionLandsInTheNearestStage()
{
    const BoardGeometry places = laidOut(process_);
    const auto stageAt = [&](int x) {
        return actionDrop(process_, places, QPoint(x, 500))->stage;
    };
    QCOMPARE(stageAt(-50), 0);
    QCOMPARE(stageAt(places.headers[StageId(2)].left()), 1);
    QCOMPARE(stageAt(places.headers[StageId(3)].right() + 300), 2);
    QVERIFY(!actionDrop({ProcessId(1), process_.name}, {}, QPoint(10, 10)));
}

void TestBoardLayout::aStageLandsWhereItCoversMost()
{
    const Process without = process_.withStageRemoved(StageId(1));
    const BoardGeometry places = laidOut(without);
    const QRect first = places.headers[StageId(2)];
    QCOMPARE(stageDrop(without, places, first.center().x()), 0);
    QCOMPARE(stageDrop(without, places, first.right() + 7), 1);
    QCOMPARE(stageDrop(without, places, 5000), 2);
    QCOMPARE(stageDrop(without, places, -5000), 0);
}

void TestBoardLayout::aFrameTouchesCards()
{
    const BoardGeometry places = laidOut(process_);
    const QRect both = places.cards[ActionId(11)].united(places.cards[ActionId(12)]);
    QCOMPARE(cardsTouched(places, both), (QSet<ActionId>{ActionId(11), ActionId(12)}));
    QCOMPARE(cardsTouched(places, both.adjusted(0, 0, 150, 0)).size(), 2);
    QCOMPARE(cardsTouched(places, both.adjusted(0, 0, 450, 0)).size(), 4);
    QVERIFY(cardsTouched(places, QRect()).isEmpty());
    QVERIFY(cardsTouched(places, places.headers[StageId(1)]).isEmpty());
}

void TestBoardLayout::edgesScroll()
{
    const QRect room(0, 0, 800, 600);
    QCOMPARE(scrollAtEdges(room, room.center()), QPoint());
    QVERIFY(scrollAtEdges(room, QPoint(400, 5)).y() < 0);
    QVERIFY(scrollAtEdges(room, QPoint(400, 595)).y() > 0);
    QVERIFY(scrollAtEdges(room, QPoint(5, 300)).x() < 0);
    QVERIFY(scrollAtEdges(room, QPoint(795, 300)).x() > 0);
    // Never faster than one can follow.
    QCOMPARE(scrollAtEdges(room, QPoint(5000, -5000)), QPoint(24, -24));
}

QTEST_GUILESS_MAIN(TestBoardLayout)
#include "tst_board_layout.moc"
