// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/screens/configurator/board/board_edits.h"
#include "ui/widgets/inputs/button.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// Heads and cards follow the process by difference, and know which of them is in use.
class TestBoardItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cardsSurviveEveryMove();
    void whatIsNewIsToldAbout();
    void whatIsGoneIsHidden();
    void theFocusGoesToTheNearest();
    void knowsWhatIsInUse();
    void theTabOrderFollowsTheStages();
    void readOnlyHasNothingToAddWith();
    void whatIsTypedGoesToTheEditor();

private:
    std::unique_ptr<test::BoardParts> parts_;
};

void TestBoardItems::init()
{
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
}

void TestBoardItems::cleanup()
{
    parts_.reset();
}

void TestBoardItems::cardsSurviveEveryMove()
{
    const ActionCard* card = &parts_->card(11);
    const StageHeader* head = &parts_->header(1);
    parts_->editor.moveAction(ActionId(11), StageId(3), 1);
    parts_->editor.moveStage(StageId(1), 2);
    QCOMPARE(&parts_->card(11), card);
    QCOMPARE(&parts_->header(1), head);
    QCOMPARE(card->geometry(), parts_->items.places().cards[ActionId(11)]);
    QCOMPARE(parts_->items.item(ActionId(11)), card);
    QCOMPARE(parts_->items.item(StageId(1)), head);
    QVERIFY(!parts_->items.item(StageId(77)));
}

void TestBoardItems::whatIsNewIsToldAbout()
{
    const QSignalSpy cards(&parts_->items, &BoardItems::cardMade);
    const QSignalSpy heads(&parts_->items, &BoardItems::headerMade);
    const auto stage = parts_->editor.addStage(u"Delivery"_s, 3);
    const auto action = parts_->editor.addAction(*stage, u"Send"_s, 0);
    QCOMPARE(heads.size(), 1);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(parts_->items.card(*action)->name(), u"Send"_s);
    QVERIFY(parts_->items.header(*stage)->isVisible());
}

void TestBoardItems::whatIsGoneIsHidden()
{
    const QPointer<ActionCard> card = &parts_->card(31);
    const QPointer<Button> add = parts_->items.addButton(StageId(3));
    parts_->editor.removeStage(StageId(3));
    QVERIFY(!parts_->items.card(ActionId(31)) && !parts_->items.header(StageId(3)));
    QVERIFY(!card || card->isHidden());
    QVERIFY(!add || add->isHidden());
}

void TestBoardItems::theFocusGoesToTheNearest()
{
    parts_->card(13).setFocus();
    const Process& now = parts_->editor.process();
    QVERIFY(!parts_->items.losesFocus(now));
    QVERIFY(!parts_->items.losesFocus(now.withActionRemoved(ActionId(12))));
    const auto lost = parts_->items.losesFocus(now.withActionRemoved(ActionId(13)));
    QCOMPARE(lost.value_or(QPoint()), parts_->middle(ActionId(13)));
    parts_->editor.removeAction(ActionId(13));
    parts_->items.focusNear(*lost);
    QCOMPARE(parts_->area.focusWidget(), &parts_->card(12));
}

void TestBoardItems::knowsWhatIsInUse()
{
    parts_->card(12).setFocus();
    QCOMPARE(parts_->items.inUse().focusedAction(), ActionId(12));
    parts_->items.addButton(StageId(3))->setFocus();
    QCOMPARE(parts_->items.inUse().what, StageOrAction(StageId(3)));
    QVERIFY(parts_->items.inUse().focused);
    parts_->area.setFocus();
    QCOMPARE(parts_->items.inUse().what, StageOrAction(ActionId(12)));
    QVERIFY(!parts_->items.inUse().focused);
}

void TestBoardItems::theTabOrderFollowsTheStages()
{
    const BoardItems& items = parts_->items;
    const QList<QWidget*> order = items.inOrder(parts_->editor.process());
    QCOMPARE(order.size(), 3 + 5 + 3);
    QCOMPARE(order[0], items.header(StageId(1)));
    QCOMPARE(order[3], items.card(ActionId(13)));
    QCOMPARE(order[4], items.addButton(StageId(1)));
    QCOMPARE(order[5], items.header(StageId(2)));
}

void TestBoardItems::readOnlyHasNothingToAddWith()
{
    parts_->items.show(parts_->editor.process(), {parts_->people, false, true});
    QVERIFY(parts_->items.addButton(StageId(1))->isHidden());
    QVERIFY(parts_->card(11).isReadOnly() && parts_->header(1).isReadOnly());
    parts_->items.show(parts_->editor.process(), {parts_->people, false, false, true});
    QVERIFY(!parts_->items.addButton(StageId(1))->isHidden());
    QVERIFY(parts_->card(11).isCompact() && !parts_->card(11).isReadOnly());
}

void TestBoardItems::whatIsTypedGoesToTheEditor()
{
    BoardEdits edits(parts_->editor, parts_->board, parts_->items);
    edits.attach(&parts_->card(11), ActionId(11));
    edits.attach(&parts_->header(1), StageId(1));
    const QSignalSpy refused(&edits, &BoardEdits::refused);
    parts_->card(11).editName();
    parts_->card(11).findChild<InlineEdit*>()->setText(u"Call first"_s);
    edits.commit(nullptr);
    QCOMPARE(parts_->editor.process().action(ActionId(11))->name.text(), u"Call first"_s);
    Q_EMIT parts_->card(11).weightEntered(7);
    QCOMPARE(parts_->card(11).weight(), 7);
    Q_EMIT parts_->header(1).hintEntered(u"Ask"_s);
    QCOMPARE(parts_->editor.process().stages[0].hint, u"Ask"_s);
    QCOMPARE(refused.size(), 0);
    Q_EMIT parts_->header(1).nameEntered({});
    QCOMPARE(refused.size(), 1);

    QVERIFY(!edits.isWeightHalfTyped());
    parts_->card(11).editWeight();
    auto* field = parts_->card(11).findChild<WeightEdit*>();
    QVERIFY(!edits.isWeightHalfTyped());
    field->typeFirst(u'9');
    QCOMPARE(parts_->card(11).weight(), 9);
    QVERIFY(!edits.isWeightHalfTyped());
    // No weight yet, or none that there is: the board still has the one before.
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(parts_->card(11).weight(), 9);
    QVERIFY(edits.isWeightHalfTyped());
    QTest::keyClicks(field, u"300"_s);
    QVERIFY(edits.isWeightHalfTyped());
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(parts_->card(11).weight(), 30);
    QVERIFY(!edits.isWeightHalfTyped());
}

QTEST_MAIN(TestBoardItems)
#include "tst_board_items.moc"
