// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/tall_board.h"
#include "ui/widgets/inputs/button.h"

#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;

/// A board larger than the window: what stays in view, what is brought into it, what exists only there.
class TestConfiguratorView : public QObject, test::TallBoard
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openBoard(); }
    void cleanup() { closeBoard(); }
    void headsStayInViewWhileTheBoardScrolls();
    void aHeadAtTheTopIsWhole();
    void actionsBehindAHeadAreNotClicked();
    void whatIsRevealedIsNotBehindAHead();
    void aStageIsDraggedWhileTheBoardIsScrolled();
    void aHeldStageDoesNotScrollUp();
    void aHeldActionScrollsAtTheHeads();
    void anActionDroppedOnAHeadIsTheFirstSeen();
    void aFrameSelectsNothingBehindTheHeads();
    void afterAStageIsRemovedTheNextHeadHasTheKeys();
    void theKeysComeBackToAHeadWhereOneIs();
    void aDraggedActionGoesBehindTheHeadsAgain();
    void addingAStageStaysInView();
    void buttonsAreMadeWhereTheyAreSeen();
    void noButtonsWhereNothingCanBeChanged();

private:
    /// Presses on it and holds it there, until Escape.
    void hold(QWidget& item, QPoint onBoard) const
    {
        const QPoint from(60, 14);
        QTest::mousePress(&item, Qt::LeftButton, {}, from);
        for (const QPoint at : {item.mapTo(&open_->board(), from + QPoint(14, 2)), onBoard})
            moveTo(item, at);
    }
    void moveTo(QWidget& item, QPoint onBoard) const
    {
        const QPoint global = open_->board().mapToGlobal(onBoard);
        QMouseEvent event(QEvent::MouseMove, item.mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton,
                          {});
        QApplication::sendEvent(&item, &event);
    }
    /// The first action of a stage that is whole in view, below the heads.
    [[nodiscard]] qsizetype firstSeen(qsizetype stage) const
    {
        const int below = inView(open_->header(stage)).bottom();
        qsizetype row = 0;
        while (inView(open_->card(stage, row)).top() <= below)
            ++row;
        return row;
    }
};

void TestConfiguratorView::headsStayInViewWhileTheBoardScrolls()
{
    down().setValue(700);
    for (qsizetype stage = 0; stage < 2; ++stage) {
        const StageHeader& head = open_->header(stage);
        QCOMPARE(inView(head).top(), 8);
        QCOMPARE(head.height(), head.leastHeightForWidth(head.width()));
        QVERIFY(head.height() < head.heightForWidth(head.width()));
        QCOMPARE(head.visibleRegion().boundingRect(), head.rect());
    }
    test::DeskFixture::picture(open_->window, u"configurator-scrolled"_s);
    // In between it is as high as what is left of it.
    down().setValue(20);
    const StageHeader& head = open_->header(0);
    QCOMPARE(inView(head).top(), 8);
    QCOMPARE(head.height(), head.heightForWidth(head.width()) - 12);
}

void TestConfiguratorView::aHeadAtTheTopIsWhole()
{
    const QRect before = open_->header(0).geometry();
    down().setValue(700);
    down().setValue(0);
    QCOMPARE(open_->header(0).geometry(), before);
    QVERIFY(open_->board().findChild<QWidget*>(u"headsBackdrop"_s)->isHidden());
}

void TestConfiguratorView::actionsBehindAHeadAreNotClicked()
{
    down().setValue(700);
    const QRect head = open_->header(0).geometry();
    QCOMPARE(open_->board().childAt(head.center()), &open_->header(0));
    // Nor those that would look out above and below it.
    QVERIFY(!qobject_cast<ActionCard*>(open_->board().childAt(head.left() + 60, head.top() - 4)));
    QVERIFY(!qobject_cast<ActionCard*>(open_->board().childAt(head.left() + 60, head.bottom() + 4)));
}

void TestConfiguratorView::whatIsRevealedIsNotBehindAHead()
{
    down().setValue(down().maximum());
    open_->board().focusAction(open_->process().stages[0].actions[5].id);
    const QRect seen = inView(open_->card(0, 5));
    QVERIFY(seen.top() > inView(open_->header(0)).bottom());
    QCOMPARE(open_->card(0, 5).visibleRegion().boundingRect(), open_->card(0, 5).rect());
    // Nor is it moved when it is seen already.
    const int before = down().value();
    open_->board().focusAction(open_->process().stages[0].actions[6].id);
    QCOMPARE(down().value(), before);
    // The head of a stage is shown whole, with its hint.
    QTest::keyClick(&open_->card(0, 5), Qt::Key_Backtab);
    open_->header(1).setFocus(Qt::TabFocusReason);
    QCOMPARE(down().value(), 0);
}

void TestConfiguratorView::aStageIsDraggedWhileTheBoardIsScrolled()
{
    down().setValue(700);
    const StageId first = open_->process().stages[0].id;
    StageHeader& head = open_->header(0);
    const QPoint target = open_->header(1).geometry().center() + QPoint(40, 0);
    // While it is held it shows what it showed, and nothing above its head.
    const ActionCard* seen = &open_->card(0, firstSeen(0));
    const int between = seen->y() - head.y();
    const ActionCard* behind = &open_->card(0, 0);
    int moves = 0;
    connect(&head, &BoardItem::dragMoved, this, [&] {
        ++moves;
        QCOMPARE(seen->y() - head.y(), between);
        QVERIFY(behind->visibleRegion().isEmpty());
    });
    open_->drag(head, QPoint(60, 20), target);
    head.disconnect(this);
    QVERIFY(moves > 0);
    QVERIFY(seen->mask().isEmpty() && behind->mask().isEmpty());
    QCOMPARE(open_->process().stages[1].id, first);
    QCOMPARE(open_->board().childAt(head.geometry().center()), &head);
    QVERIFY(!qobject_cast<ActionCard*>(open_->board().childAt(head.x() + 60, head.geometry().top() - 4)));
    QCOMPARE(inView(head).top(), 8);
}

void TestConfiguratorView::aHeldStageDoesNotScrollUp()
{
    down().setValue(700);
    StageHeader& head = open_->header(0);
    hold(head, head.geometry().center() + QPoint(80, 0));
    const auto* edge = open_->board().findChild<QTimer*>(u"edgeTimer"_s);
    const QSignalSpy ticks(edge, &QTimer::timeout);
    QTRY_VERIFY(ticks.size() >= 5 || !edge->isActive());
    QCOMPARE(down().value(), 700);
    QTest::keyClick(&head, Qt::Key_Escape);
    QCOMPARE(inView(head).top(), 8);
}

void TestConfiguratorView::aHeldActionScrollsAtTheHeads()
{
    down().setValue(700);
    ActionCard& card = open_->card(0, firstSeen(0) + 2);
    hold(card, open_->header(0).geometry().center());
    QTRY_VERIFY(down().value() < 600);
    QTest::keyClick(&card, Qt::Key_Escape);
    QCOMPARE(open_->editor().undoName(), u"Big"_s);
}

void TestConfiguratorView::anActionDroppedOnAHeadIsTheFirstSeen()
{
    down().setValue(700);
    const ActionId dragged = open_->process().stages[0].actions[firstSeen(0) + 2].id;
    open_->drag(*open_->board().card(dragged), QPoint(60, 14), open_->header(1).geometry().center());
    const auto place = open_->process().place(dragged);
    QCOMPARE(place->stage, 1);
    QVERIFY(inView(open_->card(1, place->action)).center().y() > inView(open_->header(1)).bottom());
    QVERIFY(inView(open_->card(1, place->action - 1)).top() < inView(open_->header(1)).bottom());
}

void TestConfiguratorView::aFrameSelectsNothingBehindTheHeads()
{
    down().setValue(700);
    // From beside the heads over one of them, and no further down than it.
    const QRect head = open_->header(0).geometry();
    QTest::mousePress(&open_->board(), Qt::LeftButton, {}, QPoint(head.right() + 6, head.top() + 2));
    moveTo(open_->board(), head.center());
    QVERIFY(open_->board().selection().isEmpty());
    const ActionCard& seen = open_->card(0, firstSeen(0));
    moveTo(open_->board(), seen.geometry().center());
    QTest::mouseRelease(&open_->board(), Qt::LeftButton, {}, seen.geometry().center());
    QVERIFY(seen.isSelected());
    // That one, and at most the one before it, which looks out from below the head.
    QVERIFY(open_->board().selection().ids().size() <= 2);
}

void TestConfiguratorView::afterAStageIsRemovedTheNextHeadHasTheKeys()
{
    down().setValue(700);
    open_->header(1).setFocus(Qt::MouseFocusReason);
    open_->editor().removeStage(open_->process().stages[1].id);
    const QWidget* keys = open_->window.focusWidget();
    QVERIFY2(keys == &open_->header(0) || keys == &open_->header(1), qPrintable(keys->accessibleName()));
}

void TestConfiguratorView::theKeysComeBackToAHeadWhereOneIs()
{
    down().setValue(700);
    StageHeader& head = open_->header(0);
    QTest::mouseDClick(&head, Qt::LeftButton, {}, QPoint(60, 14));
    QVERIFY(open_->typing());
    QTest::keyClicks(open_->typing(), u"Homework"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QVERIFY(head.hasFocus());
    QCOMPARE(down().value(), 700);
    // Nor does another window that goes, a menu that closes, or a stage that is moved.
    for (const Qt::FocusReason reason : {Qt::ActiveWindowFocusReason, Qt::PopupFocusReason}) {
        open_->board().setFocus();
        head.setFocus(reason);
        QCOMPARE(down().value(), 700);
    }
    QTest::keyClick(&head, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(open_->process().stages[1].name.text(), u"Homework"_s);
    QCOMPARE(down().value(), 700);
    QTest::keyClick(&head, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(down().value(), 700);
    // The arrows and Tab show it whole.
    open_->header(1).setFocus(Qt::MouseFocusReason);
    QTest::keyClick(&open_->header(1), Qt::Key_Left);
    QVERIFY(head.hasFocus());
    QCOMPARE(down().value(), 0);
}

void TestConfiguratorView::aDraggedActionGoesBehindTheHeadsAgain()
{
    down().setValue(700);
    const auto seen = std::find_if(
        open_->process().stages[0].actions.cbegin(), open_->process().stages[0].actions.cend(),
        [this](const Action& action) { return inView(*open_->board().card(action.id)).top() > 200; });
    ActionCard& card = *open_->board().card(seen->id);
    open_->drag(card, QPoint(60, 20), card.geometry().center() + QPoint(0, 120));
    QVERIFY(open_->editor().canUndo());
    down().setValue(card.y() - 20);
    QCOMPARE(open_->board().childAt(open_->header(0).geometry().center()), &open_->header(0));
}

void TestConfiguratorView::addingAStageStaysInView()
{
    down().setValue(700);
    auto* add = open_->find<Button>(u"addStage"_s);
    QCOMPARE(inView(*add).top(), 8);
    QTest::mouseClick(add, Qt::LeftButton);
    InlineEdit* field = open_->typing();
    QVERIFY(field);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    QCOMPARE(down().value(), 700);
}

void TestConfiguratorView::buttonsAreMadeWhereTheyAreSeen()
{
    const auto gears = [this] {
        return open_->board().findChildren<IconButton*>(u"gear"_s).size();
    };
    QVERIFY(gears() > 0);
    QVERIFY(gears() < open_->process().actionCount() / 2);
    const qsizetype last = open_->process().stages[0].actions.size() - 1;
    QVERIFY(!open_->card(0, last).findChild<IconButton*>(u"gear"_s));
    down().setValue(down().maximum());
    auto* gear = open_->card(0, last).findChild<IconButton*>(u"gear"_s);
    QVERIFY(gear && gear->isVisible());
    QCOMPARE(gear->accessibleName(), u"Options of %1"_s.arg(open_->name(0, last)));
}

void TestConfiguratorView::noButtonsWhereNothingCanBeChanged()
{
    open_->board().setReadOnly(true);
    down().setValue(down().maximum());
    const qsizetype last = open_->process().stages[0].actions.size() - 1;
    QVERIFY(!open_->card(0, last).findChild<IconButton*>(u"gear"_s));
    open_->board().setReadOnly(false);
    QVERIFY(open_->card(0, last).findChild<IconButton*>(u"gear"_s));
}

QTEST_MAIN(TestConfiguratorView)
#include "tst_configurator_view.moc"
