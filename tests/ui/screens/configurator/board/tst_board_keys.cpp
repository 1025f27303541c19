// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/models/processes/board_verbs.h"
#include "ui/screens/configurator/board/board_keys.h"
#include "ui/widgets/inputs/button.h"

#include <QKeyEvent>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// A board can be used with the keyboard alone.
class TestBoardKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsWalk();
    void shiftAndArrowsSelect();
    void altAndArrowsMove();
    void selectedOnesMoveTogether();
    void tabGoesOnToTheNextField();
    void shortcutsWork();
    void escapeIsForTheSelection();

private:
    [[nodiscard]] bool press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        return keys_->press(QKeyEvent(QEvent::KeyPress, key, modifiers));
    }
    [[nodiscard]] const QWidget* focus() const { return parts_->area.focusWidget(); }

    std::unique_ptr<test::BoardParts> parts_;
    std::unique_ptr<BoardVerbs> verbs_;
    std::unique_ptr<BoardKeys> keys_;
};

void TestBoardKeys::init()
{
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
    test::BoardParts& parts = *parts_;
    verbs_ =
        std::make_unique<BoardVerbs>(parts.editor, parts.selection, [&parts] { return parts.items.inUse(); });
    keys_ = std::make_unique<BoardKeys>(parts.editor, parts.selection, parts.items, parts.viewport, *verbs_);
    for (auto it = parts.items.cards().cbegin(); it != parts.items.cards().cend(); ++it)
        keys_->attach(it.value(), it.key());
    for (auto it = parts.items.columns().cbegin(); it != parts.items.columns().cend(); ++it)
        keys_->attach(it->header, it.key());
}

void TestBoardKeys::cleanup()
{
    keys_.reset();
    verbs_.reset();
    parts_.reset();
}

void TestBoardKeys::arrowsWalk()
{
    parts_->header(1).setFocus();
    QTest::keyClick(&parts_->header(1), Qt::Key_Down);
    QCOMPARE(focus(), &parts_->card(11));
    QTest::keyClick(&parts_->card(11), Qt::Key_Right);
    QCOMPARE(focus(), &parts_->header(2));
    QTest::keyClick(&parts_->header(2), Qt::Key_Up);
    QCOMPARE(focus(), &parts_->header(2));
    QCOMPARE(parts_->items.lastUsed(), StageOrAction(StageId(2)));
}

void TestBoardKeys::shiftAndArrowsSelect()
{
    parts_->card(12).setFocus();
    QTest::keyClick(&parts_->card(12), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(parts_->selection.ids(), (QSet<ActionId>{ActionId(12), ActionId(13)}));
    QCOMPARE(focus(), &parts_->card(13));
    QTest::keyClick(&parts_->card(13), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&parts_->card(12), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(parts_->selection.ids(), (QSet<ActionId>{ActionId(11), ActionId(12)}));
    // A head is not selected, and the selection stays.
    QTest::keyClick(&parts_->card(11), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(focus(), &parts_->header(1));
    QCOMPARE(parts_->selection.ids(), (QSet<ActionId>{ActionId(11), ActionId(12)}));
}

void TestBoardKeys::altAndArrowsMove()
{
    QTest::keyClick(&parts_->card(11), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(parts_->inStage(0), (QList<qint64>{12, 11, 13}));
    QTest::keyClick(&parts_->card(11), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(parts_->inStage(1), QList<qint64>{11});
    QTest::keyClick(&parts_->header(1), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(parts_->editor.process().stageIndex(StageId(1)), 1);
    const Process moved = parts_->editor.process();
    QTest::keyClick(&parts_->header(3), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&parts_->header(3), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&parts_->card(12), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(parts_->editor.process() == moved);
}

void TestBoardKeys::selectedOnesMoveTogether()
{
    parts_->selection.set({ActionId(11), ActionId(12)});
    QTest::keyClick(&parts_->card(12), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(parts_->inStage(1), (QList<qint64>{11, 12}));
    parts_->editor.undo();
    QVERIFY(!parts_->editor.isDirty());
}

void TestBoardKeys::tabGoesOnToTheNextField()
{
    Q_EMIT parts_->header(1).nextFieldWanted();
    QVERIFY(parts_->card(11).findChild<InlineEdit*>(u"nameEdit"_s));
    Q_EMIT parts_->card(13).nextFieldWanted();
    QCOMPARE(focus(), parts_->items.addButton(StageId(1)));
    QVERIFY(!parts_->card(11).findChild<InlineEdit*>(u"nameEdit"_s)->isVisible());
}

void TestBoardKeys::shortcutsWork()
{
    parts_->card(12).setFocus();
    QVERIFY(press(Qt::Key_D, Qt::ControlModifier));
    QCOMPARE(parts_->inStage(0).size(), 4);
    QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
    QCOMPARE(parts_->selection.ids().size(), 6);
    const QSignalSpy weights(verbs_.get(), &BoardVerbs::weightsWanted);
    QVERIFY(press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier));
    QCOMPARE(weights.size(), 1);
    const QSignalSpy stages(keys_.get(), &BoardKeys::insertStageWanted);
    QVERIFY(press(Qt::Key_Insert));
    QCOMPARE(stages[0][0].value<qsizetype>(), 1);
    QVERIFY(!press(Qt::Key_X));
    QVERIFY(!press(Qt::Key_D));
}

void TestBoardKeys::escapeIsForTheSelection()
{
    const QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, {});
    QVERIFY(!keys_->claims(escape));
    QVERIFY(!press(Qt::Key_Escape));
    parts_->selection.set({ActionId(11)});
    QVERIFY(keys_->claims(escape));
    QVERIFY(press(Qt::Key_Escape));
    QVERIFY(parts_->selection.isEmpty());
}

QTEST_MAIN(TestBoardKeys)
#include "tst_board_keys.moc"
