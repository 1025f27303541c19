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
    void aStageIsDraggedWhileTheBoardIsScrolled();
    void aDraggedActionGoesBehindTheHeadsAgain();
    void addingAStageStaysInView();
    void buttonsAreMadeWhereTheyAreSeen();

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
    HintEdit* field = open_->typingHint();
    QVERIFY(field);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    QTest::keyClicks(field, u"Call first"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(open_->process().stages[0].hint, u"Call first"_s);
}

void TestConfiguratorView::aLongHintIsTypedInSeveralLines()
{
    open_->header(0).editHint();
    HintEdit* field = open_->typingHint();
    QTest::keyClicks(field, u"One"_s);
    const int one = field->height();
    const int card = open_->card(0, 0).y();
    QTest::keyClicks(field, u" word after the other until they stand in at least three lines, all of them"_s);
    QVERIFY(field->height() >= one + 2 * field->fontMetrics().lineSpacing());
    QVERIFY(!field->verticalScrollBar()->isVisible());
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

void TestConfiguratorView::aStageIsDraggedWhileTheBoardIsScrolled()
{
    down().setValue(700);
    const StageId first = open_->process().stages[0].id;
    StageHeader& head = open_->header(0);
    const QPoint target = open_->header(1).geometry().center() + QPoint(40, 0);
    // As it is held its actions stay below it.
    const int between = open_->card(0, 20).y() - head.y();
    open_->drag(head, QPoint(60, 20), target, false);
    QCOMPARE(open_->card(0, 20).y() - head.y(), between);
    open_->drag(head, QPoint(60, 20), target);
    QCOMPARE(open_->process().stages[1].id, first);
    QCOMPARE(open_->board().childAt(head.geometry().center()), &head);
    QVERIFY(!qobject_cast<ActionCard*>(open_->board().childAt(head.x() + 60, head.geometry().top() - 4)));
    QCOMPARE(inView(head).top(), 8);
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
    QLineEdit* field = open_->typing();
    QVERIFY(field);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
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

QTEST_MAIN(TestConfiguratorView)
#include "tst_configurator_view.moc"
