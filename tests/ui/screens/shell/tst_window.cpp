// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"
#include "tests/ui/screens/writer_gate.h"

#include "ui/models/deals/deal_list_model.h"
#include "ui/screens/board/board_column.h"
#include "ui/screens/board/board_screen.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/deal/deal_screen.h"
#include "ui/screens/shell/actor_dialog.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"
#include "ui/widgets/inputs/choice_box.h"
#include "ui/widgets/window/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

template<class AnyScreen>
ScreenSet::Make maker()
{
    return [](Desk& desk, Navigator& navigator) -> Screen* {
        return new AnyScreen(desk, navigator);
    };
}

/// The window with the board and the screen of a deal.
struct OpenWindow
{
    DeskFixture at;
    DealId deal;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;
    Shell* shell = nullptr;

    OpenWindow()
    {
        deal = at.data.deal(u"Cold-chain sensors"_s);
        at.start();
        ScreenSet set;
        set.make = {{u"board"_s, maker<BoardScreen>()}, {u"deal"_s, maker<DealScreen>()}};
        set.showDeal = [](Screen& screen, DealId shown) {
            static_cast<DealScreen&>(screen).showDeal(shown);
        };
        window = std::make_unique<MainWindow>(settings);
        shell = new Shell(at.desk, set, window->actions());
        window->setPage(shell, [this](const std::function<void()>& go) { shell->close(go); });
        shell->restoreState(settings);
        window->resize(1440, 900);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window was not shown");
        at.settle();
    }
    ~OpenWindow()
    {
        window.reset();
        at.desk.stop();
    }

    template<class T = QWidget>
    T* find(const QString& name = {}) const
    {
        return window->findChild<T*>(name);
    }
    /// The list of cards the deal stands in, and the middle of its card in the window.
    QPoint card() const
    {
        for (CardList* list : window->findChildren<CardList*>()) {
            const auto* cards = qobject_cast<const DealListModel*>(list->model());
            if (cards && cards->rowOf(deal) >= 0)
                return list->viewport()->mapTo(window.get(),
                                               list->visualRect(cards->index(cards->rowOf(deal))).center());
        }
        qFatal("the deal has no card");
    }
    void deactivate(UserId id)
    {
        for (User user : at.desk.directory().people.users) {
            if (user.id != id)
                continue;
            user.active = false;
            if (!at.data.change(at.data.ada, user))
                qFatal("the user of the test was not saved");
        }
        at.desk.lookForOthers();
    }
};

/// A write that is answered with a problem.
void refuseAWrite(Desk& desk)
{
    desk.write([](Workspace&) { return Outcome(Problem{ProblemCode::DatabaseLocked, {u"sales"_s}}); });
}

} // namespace

/// The window around the screens: how it closes, whose it is, and what a double click does.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesAtOnceWhenAllIsStored();
    void waitsForWhatIsOnItsWay();
    void thePersonMayStay();
    void whatIsRefusedIsToldBeforeItCloses();
    void whatIsRefusedMayBeGivenUp();
    void closingTwiceForgetsNoRefusal();
    void aDoubleClickOnACardTicksNothing();
    void asksWhoActsWhenTheActingPersonIsDeactivated();
    void whoStaysIsAskedWhoActsAgain();
    void anOfferGoesWithThePerson();
};

void WindowTest::closesAtOnceWhenAllIsStored()
{
    const OpenWindow open;
    QVERIFY(open.window->close());
}

void WindowTest::waitsForWhatIsOnItsWay()
{
    OpenWindow open;
    WriterGate gate(open.at.desk);
    const ActionId action = open.at.data.action(u"Budget known"_s);
    open.at.desk.write([actor = open.at.data.ada, deal = open.deal, action](Workspace& workspace) {
        return workspace.deals().tick(actor, {deal, action});
    });
    QVERIFY(!open.window->close());
    QTRY_VERIFY(open.find(u"lastWritesDialog"_s));
    QVERIFY(open.window->isVisible());
    gate.open();
    QTRY_VERIFY(!open.window->isVisible());
    QVERIFY(open.at.data.details(open.deal).done().contains(action));
}

void WindowTest::thePersonMayStay()
{
    OpenWindow open;
    WriterGate gate(open.at.desk);
    QVERIFY(!open.window->close());
    QTRY_VERIFY(open.find(u"lastWritesDialog"_s));
    DeskFixture::picture(*open.find(u"lastWritesDialog"_s), u"last-writes"_s);
    open.find(u"lastWritesDialog"_s)->findChild<QPushButton*>(u"dialogCancel"_s)->click();
    gate.open();
    open.at.settle();
    QVERIFY(open.window->isVisible());
    QVERIFY(open.window->close());
}

void WindowTest::whatIsRefusedIsToldBeforeItCloses()
{
    OpenWindow open;
    WriterGate gate(open.at.desk);
    refuseAWrite(open.at.desk);
    refuseAWrite(open.at.desk);
    QVERIFY(!open.window->close());
    gate.open();
    QTRY_VERIFY(open.find(u"notStoredDialog"_s));
    QVERIFY(open.window->isVisible());
    auto* dialog = open.find<CardDialog>(u"notStoredDialog"_s);
    DeskFixture::picture(*dialog, u"not-stored"_s);
    // The same reason twice is one sentence.
    QVERIFY(!dialog->findChild<QLabel*>(u"notStored"_s)->text().contains(u'\n'));
    QTest::keyClick(dialog, Qt::Key_Escape);
    open.at.settle();
    QVERIFY(open.window->isVisible());
    QVERIFY(open.window->close());
}

void WindowTest::whatIsRefusedMayBeGivenUp()
{
    OpenWindow open;
    WriterGate gate(open.at.desk);
    refuseAWrite(open.at.desk);
    QVERIFY(!open.window->close());
    gate.open();
    QTRY_VERIFY(open.find(u"notStoredDialog"_s));
    open.find(u"notStoredDialog"_s)->findChild<QPushButton*>(u"dialogCancel"_s)->click();
    QTRY_VERIFY(!open.window->isVisible());
}

void WindowTest::closingTwiceForgetsNoRefusal()
{
    OpenWindow open;
    const QSignalSpy refused(&open.at.desk, &Desk::writeRefused);
    WriterGate first(open.at.desk);
    refuseAWrite(open.at.desk);
    WriterGate second(open.at.desk);
    QVERIFY(!open.window->close());
    first.open();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!open.window->close());
    second.open();
    QTRY_VERIFY(open.find(u"notStoredDialog"_s));
    QVERIFY(open.window->isVisible());
}

void WindowTest::whoStaysIsAskedWhoActsAgain()
{
    OpenWindow open;
    open.at.desk.setActor(open.at.data.sal);
    open.at.settle();
    open.deactivate(open.at.data.sal);
    QTRY_VERIFY(open.find<ActorDialog>());
    QTRY_VERIFY(open.find<ActorDialog>()->isVisible());
    WriterGate gate(open.at.desk);
    open.find<ActorDialog>()->secondary()->click();
    QTRY_VERIFY(open.find(u"lastWritesDialog"_s));
    open.find(u"lastWritesDialog"_s)->findChild<QPushButton*>(u"dialogCancel"_s)->click();
    gate.open();
    open.at.settle();
    QVERIFY(open.window->isVisible());
    QVERIFY(open.find<ActorDialog>() && open.find<ActorDialog>()->isVisible());
    // With nothing on its way the window goes.
    open.find<ActorDialog>()->secondary()->click();
    QTRY_VERIFY(!open.window->isVisible());
}

void WindowTest::aDoubleClickOnACardTicksNothing()
{
    OpenWindow open;
    QWindow* handle = open.window->windowHandle();
    // Over the whole checklist that comes: wherever the card was.
    const QPoint place = open.card();
    auto* deal = static_cast<DealScreen*>(open.shell->screen(u"deal"_s));
    QTest::mousePress(handle, Qt::LeftButton, {}, place);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, place);
    QTRY_COMPARE(open.shell->place().screen, u"deal"_s);
    QTRY_VERIFY(deal->details());
    auto* list = deal->findChild<ChecklistView*>(u"checklist"_s);
    for (int row = 1; row < 4; ++row) {
        open.shell->go({u"board"_s, 0});
        open.at.settle();
        const QPoint action = list->viewport()->mapTo(
            open.window.get(), list->visualRect(list->model()->index(row, 0)).center());
        // The first half opens the deal, the second comes down on an action within the double-click time.
        QTest::mouseDClick(handle, Qt::LeftButton, {}, open.card());
        QCOMPARE(open.shell->place().screen, u"deal"_s);
        QTest::mouseMove(handle, action);
        open.at.settle();
        QVERIFY(open.at.data.details(open.deal).ticks.isEmpty());
    }
}

void WindowTest::asksWhoActsWhenTheActingPersonIsDeactivated()
{
    OpenWindow open;
    open.at.desk.setActor(open.at.data.sal);
    open.shell->go({u"deal"_s, open.deal.value()});
    open.at.settle();
    open.deactivate(open.at.data.sal);
    QTRY_VERIFY(open.at.desk.actor().isNull());
    QTRY_VERIFY(open.find<ActorDialog>() && open.find<ActorDialog>()->isVisible());
    auto* dialog = open.find<ActorDialog>();
    DeskFixture::picture(*dialog, u"actor-dialog"_s);
    // What Sal saw is seen by nobody, and the question cannot be passed over.
    QVERIFY(!open.find(u"dealScreen"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    dialog->primary()->click();
    QVERIFY(!dialog->error().isEmpty());
    QVERIFY(open.at.desk.actor().isNull());
    auto* people = dialog->findChild<ChoiceBox*>(u"actorChoice"_s);
    QCOMPARE(people->findData(open.at.data.sal.value()), -1);
    people->setCurrentId(open.at.data.max.value());
    dialog->primary()->click();
    open.at.settle();
    QCOMPARE(open.at.desk.actor(), open.at.data.max);
    QVERIFY(open.find(u"dealScreen"_s)->isVisible());
}

void WindowTest::anOfferGoesWithThePerson()
{
    const OpenWindow open;
    open.shell->navigator().tell(u"Done."_s, u"Undo"_s, [] {});
    QVERIFY(open.shell->toasts()->isVisible());
    const_cast<OpenWindow&>(open).at.desk.setActor(open.at.data.max);
    QVERIFY(!open.shell->toasts()->isVisible());
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
