// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_screen.h"

#include "tests/support/random_deals.h"
#include "tests/ui/screens/desk_fixture.h"
#include "ui/models/deals/checklist_model.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/checklist/note_dialog.h"
#include "ui/screens/next/next_list_view.h"
#include "ui/screens/next/next_panel.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/window/empty_state.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

const QString firstAction = u"Decision makers identified"_s;
const QString secondAction = u"Contact data completed"_s;

/// Three deals of Ada's, the dearest first in the list, and one of Sal's. "Contact data completed" needs a
/// note and "Reason to contact defined" proposes a task.
struct Shown
{
    DeskFixture at;
    std::unique_ptr<NextScreen> screen;
    DealId fleet, solar, sensors, sals;

    explicit Shown(bool withDeals = true)
    {
        Process process = at.data.process();
        Action noted = *process.action(at.data.action(secondAction));
        noted.note = NoteRequirement::Note;
        Action planned = *process.action(at.data.action(u"Reason to contact defined"_s));
        TaskTemplate task;
        task.title = u"Call again"_s;
        planned.trigger = task;
        process = process.withAction(noted).withAction(planned);
        (void)expect(at.data->processes().publish(at.data.ada, process, 1, u"options"_s));
        if (withDeals) {
            fleet = add(u"Fleet"_s, 9000);
            solar = add(u"Solar pilot"_s, 5000);
            sensors = add(u"Sensors"_s, 1000);
            sals = at.data.deal(u"Harbour"_s, 700);
        }
        at.start();
        screen = std::make_unique<NextScreen>(at.desk, at.navigator);
        screen->resize(1306, 842);
        screen->show();
        screen->activate();
        at.settle();
        DeskFixture::layOut();
    }
    ~Shown() { at.desk.stop(); }

    DealId add(const QString& name, qint64 major)
    {
        return expect(at.data->deals().create(at.data.ada, at.data.facts(name, at.data.ada, major)));
    }
    NextListView* list() const { return screen->findChild<NextListView*>(u"nextList"_s); }
    NextListModel* model() const { return qobject_cast<NextListModel*>(list()->model()); }
    QString current() const
    {
        const QModelIndex index = list()->currentIndex();
        return index.isValid() ? model()->row(index).next.deal.name : QString();
    }
    QString actionOf(DealId deal) const
    {
        const QModelIndex index = model()->indexOf(deal);
        return index.isValid() ? model()->row(index).next.action.name.text() : QString();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(list(), key);
        at.settle();
        DeskFixture::layOut();
    }
    bool isDone(DealId deal, const QString& action)
    {
        return at.data.details(deal).done().contains(at.data.action(action));
    }
    template<class T>
    T* find(const QString& name = {}) const
    {
        return screen->findChild<T*>(name);
    }
};

} // namespace

class NextScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheDearestFirst();
    void walksByKeys();
    void doneTicksAndGoesOn();
    void doneAsksForTheNote();
    void theProposedTaskOpens();
    void aSecondPressDoesNothing();
    void pressedBeforeTheDealIsRead();
    void somebodyElseIsFaster();
    void tickedBySomebodyElseWhileShown();
    void planOpensTheForm();
    void enterOpensTheDealAmongTheOthers();
    void thePanelShowsTheDealAndTicks();
    void noPanelWhereThereIsNoRoom();
    void scopeAndProcessAreKept();
    void nothingLeftToDo();
    void readsOnlyWhileShown();
};

void NextScreenTest::listsTheDearestFirst()
{
    Shown shown;
    const QAbstractItemModelTester tester(shown.model());
    QCOMPARE(shown.model()->deals(), (QList<DealId>{shown.fleet, shown.solar, shown.sensors}));
    QCOMPARE(shown.current(), u"Fleet"_s);
    const int height = shown.list()->visualRect(shown.model()->index(0)).height();
    QVERIFY(height > shown.list()->visualRect(shown.model()->index(1)).height());
    const QWidget* done = shown.find<Button>(u"nextDone"_s);
    QVERIFY(done->isVisible());
    QVERIFY(shown.list()
                ->visualRect(shown.model()->index(0))
                .contains(QRect(done->mapTo(shown.list()->viewport(), QPoint()), done->size())));
    QVERIFY(shown.find<QLabel>(u"nextSums"_s)->text().startsWith(u"3 "_s));
    // 5 of 100 of 15,000 together.
    QVERIFY(shown.find<QLabel>(u"nextWorth"_s)->text().contains(u"750"_s));
    DeskFixture::picture(*shown.screen, u"next"_s);
}

void NextScreenTest::walksByKeys()
{
    Shown shown;
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.current(), u"Solar pilot"_s);
    QVERIFY(shown.list()->visualRect(shown.list()->currentIndex()).height() >
            shown.list()->visualRect(shown.model()->index(0)).height());
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.current(), u"Sensors"_s);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.current(), u"Solar pilot"_s);
    QCOMPARE(shown.find<QLabel>(u"nextDealName"_s)->text(), u"Solar pilot"_s);
}

void NextScreenTest::doneTicksAndGoesOn()
{
    Shown shown;
    shown.press(Qt::Key_D);
    QVERIFY(shown.isDone(shown.fleet, firstAction));
    QCOMPARE(shown.actionOf(shown.fleet), secondAction);
    QVERIFY(!shown.model()->row(shown.model()->indexOf(shown.fleet)).going);
    QCOMPARE(shown.current(), u"Solar pilot"_s);
    QVERIFY2(shown.at.message.contains(firstAction), qPrintable(shown.at.message));
    QVERIFY(shown.at.undo);
    shown.at.undo();
    shown.at.settle();
    QVERIFY(!shown.isDone(shown.fleet, firstAction));
    QCOMPARE(shown.actionOf(shown.fleet), firstAction);
    QCOMPARE(shown.current(), u"Solar pilot"_s);
}

void NextScreenTest::doneAsksForTheNote()
{
    Shown shown;
    shown.press(Qt::Key_D);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.current(), u"Fleet"_s);
    shown.press(Qt::Key_D);
    QPointer<NoteDialog> dialog = shown.find<NoteDialog>();
    QVERIFY(dialog);
    QVERIFY(!shown.model()->row(shown.list()->currentIndex()).going);
    // The same key again does not open a second one.
    shown.press(Qt::Key_D);
    QCOMPARE(shown.screen->findChildren<NoteDialog*>().size(), 1);
    dialog->secondary()->click();
    shown.at.settle();
    DeskFixture::layOut();
    QVERIFY(!dialog);
    QVERIFY(!shown.isDone(shown.fleet, secondAction));

    shown.press(Qt::Key_D);
    dialog = shown.find<NoteDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"By phone"_s);
    dialog->primary()->click();
    shown.at.settle();
    QVERIFY(shown.isDone(shown.fleet, secondAction));
    QCOMPARE(shown.at.data.details(shown.fleet).notes.first().text, u"By phone"_s);
    QCOMPARE(shown.actionOf(shown.fleet), u"Reason to contact defined"_s);
    QCOMPARE(shown.current(), u"Solar pilot"_s);
}

void NextScreenTest::theProposedTaskOpens()
{
    Shown shown;
    const auto act = [&shown](const TickRequest& tick) {
        return expect(shown.at.data->deals().tick(shown.at.data.ada, tick));
    };
    (void)act({shown.fleet, shown.at.data.action(firstAction)});
    (void)act({shown.fleet, shown.at.data.action(secondAction), u"By phone"_s});
    shown.at.desk.lookForOthers();
    QTRY_COMPARE(shown.actionOf(shown.fleet), u"Reason to contact defined"_s);
    shown.at.settle();
    shown.list()->setCurrentIndex(shown.model()->indexOf(shown.fleet));
    shown.press(Qt::Key_D);
    auto* dialog = shown.find<TaskDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"taskTitle"_s)->text(), u"Call again"_s);
    dialog->primary()->click();
    shown.at.settle();
    QCOMPARE(shown.at.data.details(shown.fleet).tasks.size(), 1);
}

void NextScreenTest::aSecondPressDoesNothing()
{
    Shown shown;
    QTest::keyClick(shown.list(), Qt::Key_D);
    QVERIFY(shown.model()->row(shown.model()->index(0)).going);
    QTest::keyClick(shown.list(), Qt::Key_D);
    shown.at.settle();
    // The list has moved on by itself: a press that comes at once is meant for what was there.
    QCOMPARE(shown.current(), u"Solar pilot"_s);
    QTest::keyClick(shown.list(), Qt::Key_D);
    shown.at.settle();
    QVERIFY(shown.isDone(shown.fleet, firstAction));
    QVERIFY(!shown.isDone(shown.fleet, secondAction));
    QVERIFY(!shown.isDone(shown.solar, firstAction));
    QVERIFY(shown.at.problems.isEmpty());
    QVERIFY(!shown.find<NoteDialog>());
    // Later it counts.
    const auto done = [&shown] {
        shown.press(Qt::Key_D);
        return shown.isDone(shown.solar, firstAction);
    };
    QTRY_VERIFY(done());
}

void NextScreenTest::pressedBeforeTheDealIsRead()
{
    Shown shown;
    // Neither of the deals below was read before.
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QTest::keyClick(shown.list(), Qt::Key_D);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    shown.at.settle();
    QVERIFY(shown.isDone(shown.solar, firstAction));
    QVERIFY(!shown.isDone(shown.fleet, firstAction));
    QVERIFY(!shown.isDone(shown.sensors, firstAction));
    QCOMPARE(shown.current(), u"Sensors"_s);
    QCOMPARE(shown.find<QLabel>(u"nextDealName"_s)->text(), u"Sensors"_s);
}

void NextScreenTest::somebodyElseIsFaster()
{
    Shown shown;
    QTest::keyClick(shown.list(), Qt::Key_Down);
    (void)expect(
        shown.at.data->deals().tick(shown.at.data.ada, {shown.solar, shown.at.data.action(firstAction)}));
    // The list does not know yet; it must not take the tick back.
    QTest::keyClick(shown.list(), Qt::Key_D);
    shown.at.settle();
    QVERIFY(shown.isDone(shown.solar, firstAction));
    shown.at.desk.lookForOthers();
    QTRY_COMPARE(shown.actionOf(shown.solar), secondAction);
    QVERIFY(!shown.model()->row(shown.model()->indexOf(shown.solar)).going);
}

void NextScreenTest::tickedBySomebodyElseWhileShown()
{
    Shown shown;
    const QAbstractItemModelTester tester(shown.model());
    shown.press(Qt::Key_Down);
    QSignalSpy reset(shown.model(), &QAbstractItemModel::modelReset);
    (void)expect(
        shown.at.data->deals().tick(shown.at.data.ada, {shown.fleet, shown.at.data.action(firstAction)}));
    const QList<ClosingReason> reasons = shown.at.desk.directory().reasons;
    const auto reason = std::find_if(reasons.cbegin(), reasons.cend(), [](const ClosingReason& each) {
        return each.status == DealStatus::Outdated;
    });
    QVERIFY(reason != reasons.cend());
    QVERIFY(shown.at.data->deals()
                .close(shown.at.data.ada, shown.sensors, DealStatus::Outdated, reason->id, {})
                .ok());
    shown.at.desk.lookForOthers();
    QTRY_COMPARE(shown.model()->rowCount(), 2);
    QCOMPARE(shown.actionOf(shown.fleet), secondAction);
    QCOMPARE(shown.current(), u"Solar pilot"_s);
    QCOMPARE(reset.size(), 0);
}

void NextScreenTest::planOpensTheForm()
{
    Shown shown;
    shown.press(Qt::Key_P);
    auto* dialog = shown.find<TaskDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Visit them"_s);
    dialog->primary()->click();
    shown.at.settle();
    const QList<Task> tasks = shown.at.data.details(shown.fleet).tasks;
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().title, u"Visit them"_s);
    QCOMPARE(tasks.first().responsible, shown.at.data.ada);
    const NextRow& row = shown.model()->row(shown.model()->indexOf(shown.fleet));
    QCOMPARE(row.next.why.first().reason, NextReason::TaskToday);
}

void NextScreenTest::enterOpensTheDealAmongTheOthers()
{
    Shown shown;
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.at.deals, QList<DealId>{shown.solar});
    DealWalk& walk = shown.at.navigator.walk();
    QCOMPARE(walk.neighbour(1), shown.sensors);
    QCOMPARE(walk.neighbour(-1), shown.fleet);
    // Whoever went on to the next deal there finds it here.
    walk.show(shown.sensors);
    shown.screen->activate();
    shown.at.settle();
    QCOMPARE(shown.current(), u"Sensors"_s);
}

void NextScreenTest::thePanelShowsTheDealAndTicks()
{
    Shown shown;
    QCOMPARE(shown.find<QLabel>(u"nextDealName"_s)->text(), u"Fleet"_s);
    QVERIFY(shown.find<QLabel>(u"nextValue"_s)->text().contains(u"000"_s));
    auto* checklist = shown.find<ChecklistView>(u"checklist"_s);
    QVERIFY(checklist->isVisible());
    const auto* rows = qobject_cast<const ChecklistModel*>(checklist->model());
    QCOMPARE(checklist->currentIndex(), rows->indexOf(shown.at.data.action(firstAction)));
    checklist->setCurrentIndex(rows->indexOf(shown.at.data.action(u"Budget known"_s)));
    QTest::keyClick(checklist, Qt::Key_Space);
    shown.at.settle();
    QVERIFY(shown.isDone(shown.fleet, u"Budget known"_s));
    // The list stays with the deal that is being worked on.
    QCOMPARE(shown.current(), u"Fleet"_s);
    shown.find<Button>(u"nextOpenDeal"_s)->click();
    QCOMPARE(shown.at.deals, QList<DealId>{shown.fleet});
}

void NextScreenTest::noPanelWhereThereIsNoRoom()
{
    Shown shown;
    shown.screen->resize(940, 700);
    DeskFixture::layOut();
    QVERIFY(!shown.find<NextPanel>(u"nextPanel"_s)->isVisible());
    shown.press(Qt::Key_D);
    QVERIFY(shown.isDone(shown.fleet, firstAction));
    DeskFixture::picture(*shown.screen, u"next-narrow"_s);
}

void NextScreenTest::scopeAndProcessAreKept()
{
    Shown shown;
    auto* scope = shown.find<Segmented>(u"nextScope"_s);
    QTest::mouseClick(scope->segment(1), Qt::LeftButton);
    shown.at.settle();
    const QList<DealId> team = shown.model()->deals();
    const QByteArray state = shown.screen->state();
    shown.screen->restoreState({});
    shown.at.settle();
    QCOMPARE(scope->currentIndex(), 0);
    QCOMPARE(shown.model()->rowCount(), 3);
    shown.screen->restoreState(state);
    shown.at.settle();
    QCOMPARE(scope->currentIndex(), 1);
    QCOMPARE(shown.model()->deals(), team);
    shown.screen->restoreState("nonsense");
    shown.at.settle();
    QCOMPARE(shown.model()->rowCount(), 3);
    // One process leaves nothing to choose.
    QVERIFY(!shown.find<QComboBox>(u"nextProcess"_s)->isVisible());
}

void NextScreenTest::nothingLeftToDo()
{
    Shown shown(false);
    auto* empty = shown.find<EmptyState>(u"nextEmpty"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(!shown.list()->isVisible());
    QVERIFY(!shown.find<Button>(u"nextDone"_s)->isVisible());
    QSignalSpy wanted(&shown.at.navigator, &Navigator::newDealWanted);
    empty->actionButton()->click();
    QCOMPARE(wanted.size(), 1);
    const DealId deal = shown.add(u"Fleet"_s, 100);
    shown.at.desk.lookForOthers();
    QTRY_COMPARE(shown.model()->deals(), QList<DealId>{deal});
    shown.at.settle();
    QVERIFY(!empty->isVisible());
    QCOMPARE(shown.current(), u"Fleet"_s);
    DeskFixture::picture(*shown.screen, u"next-one"_s);
}

void NextScreenTest::readsOnlyWhileShown()
{
    Shown shown;
    shown.screen->hide();
    const DealId dear = shown.add(u"Dear"_s, 99'000);
    shown.at.desk.lookForOthers();
    shown.at.settle();
    QVERIFY(!shown.model()->indexOf(dear).isValid());
    shown.screen->show();
    shown.screen->activate();
    shown.at.settle();
    QCOMPARE(shown.model()->deals().first(), dear);
    QCOMPARE(shown.current(), u"Fleet"_s);
}

QTEST_MAIN(NextScreenTest)
#include "tst_next_screen.moc"
