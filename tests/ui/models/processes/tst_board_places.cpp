// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_process.h"
#include "ui/models/processes/board_places.h"

#include <QTest>

using namespace stagewright;

using Where = std::optional<StageOrAction>;

Q_DECLARE_METATYPE(stagewright::StageOrAction)
Q_DECLARE_METATYPE(Where)

namespace {

StageOrAction head(int id)
{
    return StageId(id);
}

StageOrAction action(int id)
{
    return ActionId(id);
}

} // namespace

/// Where keys lead on a board. Stage 1 has the actions 11, 12 and 13, stage 2 has none, stage 3 has 31
/// and 32.
class TestBoardPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsLeadToTheNeighbour_data();
    void arrowsLeadToTheNeighbour();
    void tabLeadsDownTheStage_data();
    void tabLeadsDownTheStage();
    void stepsStayOnTheBoard_data();
    void stepsStayOnTheBoard();
    void aNewStageGoesBehindTheOneInUse();
    void pastedActionsGoBehindTheOneInUse();
    void onlyAFocusedActionCounts();

private:
    const Process process_ = test::smallProcess();
};

void TestBoardPlaces::arrowsLeadToTheNeighbour_data()
{
    QTest::addColumn<StageOrAction>("from");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<Where>("to");
    QTest::newRow("down from a head") << head(1) << 0 << 1 << Where(action(11));
    QTest::newRow("down from an action") << action(11) << 0 << 1 << Where(action(12));
    QTest::newRow("down from the last") << action(13) << 0 << 1 << Where(action(13));
    QTest::newRow("up to the head") << action(11) << 0 << -1 << Where(head(1));
    QTest::newRow("up from a head") << head(1) << 0 << -1 << Where();
    QTest::newRow("down from the head of an empty stage") << head(2) << 0 << 1 << Where(head(2));
    QTest::newRow("to an empty stage") << action(12) << 1 << 0 << Where(head(2));
    QTest::newRow("between heads") << head(2) << 1 << 0 << Where(head(3));
    QTest::newRow("two stages on, to the last of fewer") << action(13) << 2 << 0 << Where(action(32));
    QTest::newRow("left of the first") << action(12) << -1 << 0 << Where();
    QTest::newRow("right of the last") << action(31) << 1 << 0 << Where();
    QTest::newRow("from a stage that is gone") << head(77) << 1 << 0 << Where(head(1));
}

void TestBoardPlaces::arrowsLeadToTheNeighbour()
{
    QFETCH(const StageOrAction, from);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    QFETCH(const Where, to);
    QVERIFY(neighbourOf(process_, from, columns, rows) == to);
}

void TestBoardPlaces::tabLeadsDownTheStage_data()
{
    QTest::addColumn<StageOrAction>("from");
    QTest::addColumn<Where>("to");
    QTest::newRow("from a head") << head(1) << Where(action(11));
    QTest::newRow("from an action") << action(11) << Where(action(12));
    QTest::newRow("from the last one, to a new one") << action(13) << Where(head(1));
    QTest::newRow("from the head of an empty stage") << head(2) << Where(head(2));
    QTest::newRow("from a stage that is gone") << head(77) << Where();
    QTest::newRow("from an action that is gone") << action(77) << Where();
}

void TestBoardPlaces::tabLeadsDownTheStage()
{
    QFETCH(const StageOrAction, from);
    QFETCH(const Where, to);
    QVERIFY(nextField(process_, from) == to);
}

void TestBoardPlaces::stepsStayOnTheBoard_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QPoint>("to"); // (-1, -1): nowhere
    QTest::newRow("down") << 11 << 0 << 1 << QPoint(0, 1);
    QTest::newRow("up") << 12 << 0 << -1 << QPoint(0, 0);
    QTest::newRow("up from the first") << 11 << 0 << -1 << QPoint(-1, -1);
    QTest::newRow("down from the last") << 13 << 0 << 1 << QPoint(-1, -1);
    QTest::newRow("right") << 12 << 1 << 0 << QPoint(1, 1);
    QTest::newRow("left") << 32 << -1 << 0 << QPoint(1, 1);
    QTest::newRow("left of the first stage") << 11 << -1 << 0 << QPoint(-1, -1);
    QTest::newRow("right of the last stage") << 31 << 1 << 0 << QPoint(-1, -1);
    QTest::newRow("gone") << 77 << 0 << 1 << QPoint(-1, -1);
}

void TestBoardPlaces::stepsStayOnTheBoard()
{
    QFETCH(const int, action);
    QFETCH(const int, columns);
    QFETCH(const int, rows);
    QFETCH(const QPoint, to);
    const auto wanted =
        to.x() < 0 ? std::nullopt : std::optional(ActionPlace{qsizetype(to.x()), qsizetype(to.y())});
    QVERIFY(stepOf(process_, ActionId(action), columns, rows) == wanted);
}

void TestBoardPlaces::aNewStageGoesBehindTheOneInUse()
{
    QCOMPARE(stageIndexBehind(process_, head(1)), 1);
    QCOMPARE(stageIndexBehind(process_, action(12)), 1);
    QCOMPARE(stageIndexBehind(process_, action(32)), 3);
    QCOMPARE(stageIndexBehind(process_, head(77)), 3);
    QCOMPARE(stageIndexBehind(process_, action(77)), 3);
}

void TestBoardPlaces::pastedActionsGoBehindTheOneInUse()
{
    const auto at = [this](const StageOrAction& inUse, const QSet<ActionId>& selected = {}) {
        return pastePlace(process_, inUse, selected);
    };
    QVERIFY(at(action(11)) == (ActionPlace{0, 1}));
    // It is part of the selection, and they go together.
    QVERIFY(at(action(11), {ActionId(11), ActionId(31)}) == (ActionPlace{2, 1}));
    QVERIFY(at(action(12), {ActionId(11), ActionId(31)}) == (ActionPlace{0, 2}));
    QVERIFY(at(head(1)) == (ActionPlace{0, 3}));
    QVERIFY(at(head(2)) == (ActionPlace{1, 0}));
    QVERIFY(at(head(77)) == (ActionPlace{2, 2}));
    QVERIFY(at(action(77)) == (ActionPlace{2, 2}));
    const Process empty{ProcessId(1), *ProcessName::from(QStringLiteral("Empty"))};
    QVERIFY(!pastePlace(empty, head(1), {}));
}

void TestBoardPlaces::onlyAFocusedActionCounts()
{
    QCOMPARE((InUse{action(11), true}).focusedAction(), ActionId(11));
    QVERIFY((InUse{action(11), false}).focusedAction().isNull());
    QVERIFY((InUse{head(1), true}).focusedAction().isNull());
}

QTEST_GUILESS_MAIN(TestBoardPlaces)
#include "tst_board_places.moc"
