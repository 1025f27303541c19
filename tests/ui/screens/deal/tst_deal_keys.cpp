// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/deal/two_deals.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/widgets/window/top_bar.h"

#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// The page walks as in the window, below a bar that is filled as the window does.
struct Walking
{
    DealId third;
    TwoDeals two;
    TopBar bar;

    Walking() : two([this](TwoDeals& made) { third = made.at.data.deal(u"Third deal"_s); })
    {
        QObject::connect(&two.at.navigator, &Navigator::dealStepped, two.screen.get(),
                         [this](DealId deal) { open(deal); });
        QObject::connect(&two.at.navigator, &Navigator::topBarChanged, &bar, [this] { fill(); });
        two.screen->activateWindow();
        two.at.navigator.openDealAmong(two.first, {two.first, two.second, third}, &bar);
        open(two.first);
        wait(two.first);
    }
    void open(DealId deal)
    {
        two.screen->showDeal(deal);
        two.screen->setFocus(Qt::OtherFocusReason);
        fill();
    }
    void fill()
    {
        bar.clear();
        two.screen->fillTopBar(bar);
    }
    void wait(DealId deal)
    {
        two.at.settle();
        QTRY_VERIFY(two.screen->details() && two.screen->details()->deal.id == deal);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : two.screen.get(), key,
                        modifiers);
    }
    /// After a dialog, the page has to become the active window again.
    void toChecklist()
    {
        DeskFixture::layOut();
        two.screen->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), two.screen.get());
        two.list()->setFocus();
        QTRY_VERIFY(two.list()->hasFocus());
    }
    QString place() const
    {
        const auto* label = bar.findChild<QLabel*>(u"walkPlace"_s);
        return label ? label->text() : QString();
    }
    QToolButton* button(const QString& name) const { return bar.findChild<QToolButton*>(name); }
};

} // namespace

class DealKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsInTheChecklist()
    {
        TwoDeals two;
        two.screen->activateWindow();
        two.tick(two.second, u"Decision makers identified"_s);
        two.show(two.second);
        two.screen->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(two.list()->hasFocus());
        QCOMPARE(two.list()->currentIndex(), two.row(u"Contact data completed"_s));
        QTest::keyClick(two.list(), Qt::Key_Space);
        two.at.settle();
        QVERIFY(two.isTicked(two.second, u"Contact data completed"_s));
        QTest::keyClick(two.list(), Qt::Key_Down);
        QVERIFY(two.list()->currentIndex() != two.row(u"Contact data completed"_s));
    }

    void lettersStartTheWork()
    {
        Walking at;
        TwoDeals& two = at.two;
        QTRY_VERIFY(two.list()->hasFocus());
        at.press(Qt::Key_N);
        QTRY_VERIFY(two.note()->hasFocus());
        // In a text, the same letters are letters.
        QTest::keyClicks(two.note(), u"new talk with Ewa, well"_s);
        QCOMPARE(two.note()->toPlainText(), u"new talk with Ewa, well"_s);
        QVERIFY(!two.find<TaskDialog>());
        QCOMPARE(two.status(two.first), DealStatus::Open);
        at.press(Qt::Key_Escape);
        QTRY_VERIFY(two.list()->hasFocus());
        QCOMPARE(two.note()->toPlainText(), u"new talk with Ewa, well"_s);

        at.press(Qt::Key_T);
        QVERIFY(two.find<TaskDialog>());
        two.find<TaskDialog>()->reject();
        at.toChecklist();
        at.press(Qt::Key_L);
        QVERIFY(two.find<CloseDealDialog>());
        two.find<CloseDealDialog>()->reject();
        at.toChecklist();
        at.press(Qt::Key_E);
        QCOMPARE(two.find<QTabWidget>(u"dealTabs"_s)->currentIndex(), 3);
        QTRY_VERIFY(QApplication::focusWidget() &&
                    QApplication::focusWidget()->objectName() == u"dealName"_s);
    }

    void winningByKeyIsUndone()
    {
        Walking at;
        TwoDeals& two = at.two;
        two.tick(two.first, u"Contract signed"_s);
        QTRY_VERIFY(two.list()->hasFocus());
        at.press(Qt::Key_W);
        two.at.settle();
        QCOMPARE(two.status(two.first), DealStatus::Won);
        at.press(Qt::Key_L);
        QCOMPARE(two.at.problems.last().code, ProblemCode::DealClosed);
        QVERIFY(!two.find<CloseDealDialog>());
        two.at.line.undo();
        two.at.settle();
        QCOMPARE(two.status(two.first), DealStatus::Open);
    }

    void whoMayOnlyLookIsToldWhy()
    {
        Walking at;
        TwoDeals& two = at.two;
        DealFacts facts = two.at.data.details(two.first).deal.facts;
        const EnteredDeal base(facts);
        facts.visibility = Visibility::Public;
        QVERIFY(
            two.at.data->deals().changeFacts(two.at.data.ada, two.first, {base, EnteredDeal(facts)}).ok());
        two.at.desk.setActor(two.at.data.tom);
        two.at.settle();
        at.wait(two.first);
        at.toChecklist();
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_T, Qt::Key_E, Qt::Key_F2, Qt::Key_W, Qt::Key_L}) {
            two.at.problems.clear();
            at.press(key);
            two.at.settle();
            QVERIFY2(two.at.problems.size() == 1, qPrintable(QKeySequence(key).toString()));
            QCOMPARE(two.at.problems.first().code, ProblemCode::NotYourDeal);
        }
        QVERIFY(two.list()->hasFocus());
    }

    void escapeGoesBack()
    {
        Walking at;
        QSignalSpy back(&at.two.at.navigator, &Navigator::backWanted);
        QTRY_VERIFY(at.two.list()->hasFocus());
        at.press(Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void keysAndButtonsWalkTheList()
    {
        Walking at;
        TwoDeals& two = at.two;
        QCOMPARE(at.place(), u"1 of 3"_s);
        QVERIFY(!at.button(u"previousDeal"_s)->isEnabled());
        QVERIFY(at.button(u"previousDeal"_s)->toolTip().contains(u"first deal"_s));
        QVERIFY(at.button(u"nextDeal"_s)->toolTip().contains(u"Ctrl+PgDown"_s));
        at.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(two.screen->deal(), two.first);
        at.press(Qt::Key_PageDown, Qt::ControlModifier);
        at.wait(two.second);
        QCOMPARE(at.place(), u"2 of 3"_s);
        at.button(u"nextDeal"_s)->click();
        at.wait(at.third);
        QCOMPARE(at.place(), u"3 of 3"_s);
        QVERIFY(!at.button(u"nextDeal"_s)->isEnabled());
        at.press(Qt::Key_PageUp, Qt::ControlModifier);
        at.wait(two.second);
        // The list it came from can find it.
        QCOMPARE(two.at.navigator.walk().takeLast(&at.bar), two.second);
    }

    void aHeldKeyShowsTheRightDeal()
    {
        Walking at;
        TwoDeals& two = at.two;
        for (int press = 0; press < 20; ++press) {
            at.press(Qt::Key_PageDown, Qt::ControlModifier);
            at.press(Qt::Key_PageDown, Qt::ControlModifier);
            at.press(Qt::Key_PageUp, Qt::ControlModifier);
        }
        QSignalSpy shown(two.screen.get(), &DealScreen::shown);
        const DealId last = two.screen->deal();
        QCOMPARE(last, two.second);
        at.wait(last);
        QCOMPARE(two.screen->details()->deal.id, last);
        QCOMPARE(at.bar.title(), u"Solar pilot"_s);
        // Late answers about the deals passed by are not shown.
        QCOMPARE(shown.size(), 1);
    }

    void typedNotesStayWithTheirDeals()
    {
        Walking at;
        TwoDeals& two = at.two;
        two.note()->setPlainText(u"half a note"_s);
        at.press(Qt::Key_PageDown, Qt::ControlModifier);
        at.wait(two.second);
        QCOMPARE(two.note()->toPlainText(), QString());
        at.press(Qt::Key_PageUp, Qt::ControlModifier);
        at.wait(two.first);
        QTRY_COMPARE(two.note()->toPlainText(), u"half a note"_s);
    }

    void aDeletedDealIsPassedBy()
    {
        Walking at;
        TwoDeals& two = at.two;
        QVERIFY(two.at.data->deals().remove(two.at.data.ada, two.second).ok());
        at.press(Qt::Key_PageDown, Qt::ControlModifier);
        two.at.settle();
        QVERIFY(!two.screen->details());
        QTRY_COMPARE(two.at.navigator.walk().count(), 2);
        QCOMPARE(at.place(), QString());
        at.button(u"nextDeal"_s)->click();
        at.wait(at.third);
        QCOMPARE(at.place(), u"2 of 2"_s);
        at.button(u"previousDeal"_s)->click();
        at.wait(two.first);
    }

    void withoutAListThereAreNoButtons()
    {
        Walking at;
        at.two.at.navigator.openDeal(at.two.second);
        at.open(at.two.second);
        at.wait(at.two.second);
        QVERIFY(!at.button(u"nextDeal"_s));
        at.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(at.two.screen->deal(), at.two.second);
    }
};

QTEST_MAIN(DealKeysTest)
#include "tst_deal_keys.moc"
