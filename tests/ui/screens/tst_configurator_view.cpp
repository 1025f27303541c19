// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/open_configurator.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// A board larger than the window: what stays in view, what is brought into it, what exists only there.
class TestConfiguratorView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headsStayInViewWhileTheBoardScrolls();
    void aHeadAtTheTopIsWhole();
    void actionsBehindAHeadAreNotClicked();
    void whatIsRevealedIsNotBehindAHead();
    void aHintIsTypedWhileTheBoardIsScrolled();
    void aLongHintIsTypedInSeveralLines();
    void aLongNameIsTypedInSeveralLines();
    void theKeysAreNeverLost();
    void anEditFollowsTheWidthOfItsColumn();
    void whatGrowsStaysInView();
    void aStageIsDraggedWhileTheBoardIsScrolled();
    void aHeldStageDoesNotScrollUp();
    void aHeldActionScrollsAtTheHeads();
    void anActionDroppedOnAHeadIsTheFirstSeen();
    void aDraggedActionGoesBehindTheHeadsAgain();
    void aFrameSelectsNothingBehindTheHeads();
    void afterAStageIsRemovedTheNextHeadHasTheKeys();
    void theKeysComeBackToAHeadWhereOneIs();
    void addingAStageStaysInView();
    void buttonsAreMadeWhereTheyAreSeen();
    void noButtonsWhereNothingCanBeChanged();
    void aHintThatWasNotTypedInStaysAsItIs();
    void aHintTakesTextOnly();
    void savingWhileAHintIsTypedKeepsTheKeys();

private:
    [[nodiscard]] QScrollBar& down() const
    {
        return *open_->window.findChild<QScrollArea*>(u"boardArea"_s)->verticalScrollBar();
    }
    [[nodiscard]] const QWidget& viewport() const { return *open_->board().parentWidget(); }
    [[nodiscard]] QRect inView(const QWidget& item) const
    {
        return {item.mapTo(&viewport(), QPoint()), item.size()};
    }

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

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorView::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
    Process big = open_->process();
    IdSource& ids = open_->editor().ids();
    for (Stage& stage : big.stages) {
        stage.hint = u"What helps here"_s;
        for (int a = 0; a < 40; ++a)
            stage.actions.append({ids.make<ActionId>(), *ActionName::from(u"Another one, %1"_s.arg(a))});
    }
    open_->editor().apply(u"Big"_s, big);
    desk_->settle();
}

void TestConfiguratorView::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

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

void TestConfiguratorView::aHintIsTypedWhileTheBoardIsScrolled()
{
    down().setValue(700);
    open_->header(0).editHint();
    InlineEdit* field = open_->typing();
    QVERIFY(field);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    QTest::keyClicks(field, u"Call first"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, u"Call first"_s);
    QVERIFY(open_->header(0).hasFocus());
    QCOMPARE(down().value(), 700);
}

void TestConfiguratorView::aLongHintIsTypedInSeveralLines()
{
    open_->header(0).editHint();
    InlineEdit* field = open_->typing();
    QTest::keyClicks(field, u"One"_s);
    const int one = field->height();
    const int card = open_->card(0, 0).y();
    QTest::keyClicks(field, u" word after the other until they stand in at least three lines, all of them"_s);
    QVERIFY(field->height() >= one + 2 * field->fontMetrics().lineSpacing());
    QCOMPARE(field->verticalScrollBar()->maximum(), 0);
    QVERIFY(open_->header(0).rect().contains(field->geometry()));
    QCOMPARE(open_->card(0, 0).y() - card, field->height() - one);
    test::DeskFixture::picture(open_->window, u"configurator-hint"_s);
    // What is pasted becomes one paragraph; Escape brings back what stood there, as one step.
    QApplication::clipboard()->setText(u"one\ntwo"_s);
    field->selectAll();
    field->paste();
    QCOMPARE(open_->process().stages[0].hint, u"one two"_s);
    QCOMPARE(field->height(), one);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(open_->process().stages[0].hint, u"What helps here"_s);
    QVERIFY(open_->header(0).hasFocus());
    QCOMPARE(open_->editor().undoName(), u"Big"_s);
}

void TestConfiguratorView::aLongNameIsTypedInSeveralLines()
{
    const QString longName = u"Everybody who decides has seen the offer and said what is missing"_s;
    const auto isWhole = [](const QWidget& item, const InlineEdit& field) {
        return item.rect().contains(field.geometry()) && field.verticalScrollBar()->maximum() == 0;
    };
    // An action: a short name moves nothing.
    ActionCard& card = open_->card(0, 3);
    const QRect before = card.geometry();
    card.editName();
    InlineEdit* field = open_->typing();
    QCOMPARE(card.geometry(), before);
    QTest::keyClicks(field, longName);
    QVERIFY(isWhole(card, *field));
    QVERIFY(card.height() > before.height());
    QCOMPARE(open_->card(0, 4).y(), card.geometry().bottom() + 9);
    test::DeskFixture::picture(open_->window, u"configurator-long-name"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(card.geometry(), before);
    // A stage.
    StageHeader& head = open_->header(1);
    const QRect place = head.geometry();
    head.editName();
    field = open_->typing();
    QCOMPARE(head.geometry(), place);
    QTest::keyClicks(field, longName);
    QVERIFY(isWhole(head, *field));
    QVERIFY(head.height() > place.height());
    test::DeskFixture::picture(open_->window, u"configurator-long-stage"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(head.geometry(), place);
    // One that is added.
    open_->board().addAction(open_->process().stages[0].id, 0);
    field = open_->typing();
    const int first = open_->card(0, 0).y();
    QCOMPARE(first, field->geometry().bottom() + 9);
    QTest::keyClicks(field, longName);
    QVERIFY(open_->card(0, 0).y() > first);
    QCOMPARE(open_->card(0, 0).y(), field->geometry().bottom() + 9);
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestConfiguratorView::theKeysAreNeverLost()
{
    const auto hasKeys = [this] {
        const QWidget* focus = open_->window.focusWidget();
        return focus && focus->isVisible();
    };
    open_->board().addStage();
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    QVERIFY(hasKeys());
    open_->board().addAction(open_->process().stages[0].id, 0);
    QTest::keyClicks(open_->typing(), u"One"_s);
    open_->board().commitEditing();
    QVERIFY(hasKeys());
    open_->board().addAction(open_->process().stages[0].id, 0);
    QTest::keyClicks(open_->typing(), u"Two"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Backtab);
    QVERIFY(hasKeys());
}

void TestConfiguratorView::anEditFollowsTheWidthOfItsColumn()
{
    ActionCard& card = open_->card(0, 0);
    card.editName();
    QTest::keyClicks(open_->typing(), u"Everybody who decides has seen the offer"_s);
    const auto isWhole = [&card, field = open_->typing()] {
        return card.rect().contains(field->geometry()) && field->verticalScrollBar()->maximum() == 0 &&
               field->height() == field->wantedHeight();
    };
    const int before = card.width();
    open_->window.resize(1100, 700);
    QTRY_VERIFY(card.width() < before && isWhole());
    open_->window.resize(1500, 900);
    QTRY_VERIFY(card.width() >= before && isWhole());
    open_->board().setCompact(true);
    QTRY_VERIFY(isWhole());
    open_->board().setCompact(false);
    QTRY_VERIFY(isWhole());
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
}

void TestConfiguratorView::whatGrowsStaysInView()
{
    const QString longName = u"Everybody who decides has seen the offer and said what is missing"_s;
    // The lowest that is whole in view.
    qsizetype row = 0;
    while (inView(open_->card(0, row + 1)).bottom() <= viewport().height() - 4)
        ++row;
    ActionCard& card = open_->card(0, row);
    card.editName();
    QTest::keyClicks(open_->typing(), longName);
    QCOMPARE(card.visibleRegion().boundingRect(), card.rect());
    QTest::keyClick(open_->typing(), Qt::Key_Escape);
    down().setValue(0);
    open_->board().addAction(open_->process().stages[0].id, row + 1);
    down().setValue(down().value() - 20);
    InlineEdit* field = open_->typing();
    QTest::keyClicks(field, longName);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    QTest::keyClick(field, Qt::Key_Escape);
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
    QTest::qWait(120);
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

void TestConfiguratorView::aHintThatWasNotTypedInStaysAsItIs()
{
    const QString hint = u"W\u00a0razie potrzeby\r\nzapytaj"_s;
    QVERIFY(open_->editor().setStageHint(open_->process().stages[0].id, hint).ok());
    open_->editor().endJoin();
    open_->header(0).editHint();
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, hint);
    open_->header(0).editHint();
    QTest::keyClick(open_->typing(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(open_->typing(), u"!"_s);
    QTest::keyClick(open_->typing(), Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, u"W\u00a0razie potrzeby\nzapytaj!"_s);
}

void TestConfiguratorView::aHintTakesTextOnly()
{
    open_->header(0).editHint();
    InlineEdit* field = open_->typing();
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QApplication::clipboard()->setImage(image);
    field->paste();
    QCOMPARE(field->text(), u"What helps here"_s);
    QTest::keyClick(field, Qt::Key_End);
    QApplication::clipboard()->setText(u" and there "_s);
    field->paste();
    QCOMPARE(field->text(), u"What helps here and there "_s);
    // Longer than the field: one sees where one is.
    QApplication::clipboard()->setText(u"word "_s.repeated(80));
    field->paste();
    QVERIFY(field->viewport()->rect().contains(field->cursorRect().center()));
    QTest::keyClick(field, Qt::Key_Escape);
}

void TestConfiguratorView::savingWhileAHintIsTypedKeepsTheKeys()
{
    open_->header(0).editHint();
    QTest::keyClicks(open_->typing(), u"Call first"_s);
    open_->board().commitEditing();
    QCOMPARE(open_->process().stages[0].hint, u"Call first"_s);
    QVERIFY(open_->header(0).hasFocus());
    open_->header(0).editName();
    QTest::keyClicks(open_->typing(), u"Homework"_s);
    open_->board().commitEditing();
    QVERIFY(open_->header(0).hasFocus());
    open_->card(0, 0).editName();
    open_->board().commitEditing();
    QVERIFY(open_->card(0, 0).hasFocus());
}

QTEST_MAIN(TestConfiguratorView)
#include "tst_configurator_view.moc"
