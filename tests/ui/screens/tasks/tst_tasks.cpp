// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/models/tasks/task_list_model.h"
#include "ui/screens/task_form/date_button.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/screens/tasks/task_delegate.h"
#include "ui/screens/tasks/task_list_view.h"
#include "ui/screens/tasks/tasks_screen.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

Task task(const QString& title, QDate due, UserId responsible, TaskType type = TaskType::ToDo,
          DealId deal = {})
{
    Task made;
    made.title = title;
    made.due = due;
    made.responsible = responsible;
    made.type = type;
    made.deal = deal;
    return made;
}

/// One task in each bucket but the last one, all Ada's, and one of Sal's.
void someTasks(TestWorkspace& data)
{
    const QDate today = data.environment.today();
    const DealId deal = data.deal(u"Cold-chain sensors"_s);
    for (const Task& each :
         {task(u"Late"_s, today.addDays(-2), data.ada, TaskType::Call, deal),
          task(u"Now"_s, today, data.ada, TaskType::Meeting), task(u"Soon"_s, today.addDays(3), data.ada),
          task(u"Far"_s, today.addDays(30), data.ada, TaskType::Mail), task(u"Undated"_s, {}, data.ada),
          task(u"Sal's"_s, today, data.sal, TaskType::Call, deal)})
        QVERIFY(data->tasks().add(data.ada, each).ok());
}

struct Shown
{
    DeskFixture at;
    std::unique_ptr<TasksScreen> screen;

    explicit Shown(const std::function<void(TestWorkspace&)>& prepare)
    {
        prepare(at.data);
        at.start();
        screen = std::make_unique<TasksScreen>(at.desk, at.navigator);
        screen->resize(1100, 700);
        screen->show();
        screen->activate();
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    TaskListView* list() { return screen->findChild<TaskListView*>(u"taskList"_s); }
    TaskListModel* model() { return qobject_cast<TaskListModel*>(list()->model()); }
    QStringList texts()
    {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts.append(model()->index(row).data().toString());
        return texts;
    }
    QModelIndex find(const QString& title) { return model()->index(int(texts().indexOf(title))); }
    void choose(const QString& name, int segment)
    {
        QTest::mouseClick(screen->findChild<Segmented*>(name)->segment(segment), Qt::LeftButton);
        at.settle();
    }
    void press(const QString& title, Qt::Key key)
    {
        list()->setFocus();
        list()->setCurrentIndex(find(title));
        QTest::keyClick(list(), key);
        at.settle();
    }
};

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsInOrder()
    {
        Shown shown(someTasks);
        QCOMPARE(shown.texts(), (QStringList{u"Overdue"_s, u"Late"_s, u"Today"_s, u"Now"_s, u"Next 7 days"_s,
                                             u"Soon"_s, u"Later"_s, u"Far"_s, u"No date"_s, u"Undated"_s}));
        shown.press(u"Now"_s, Qt::Key_Space);
        DeskFixture::picture(*shown.screen, u"tasks"_s);
    }

    void theScopeIsCalledWhatItIs()
    {
        Shown shown(someTasks);
        const auto widest = [&shown] {
            return shown.screen->findChild<Segmented*>(u"whoseTasks"_s)->segment(2)->text();
        };
        QCOMPARE(widest(), u"Everybody"_s);
        for (const UserId each : {shown.at.data.max, shown.at.data.sal}) {
            shown.at.desk.setActor(each);
            shown.at.settle();
            QCOMPARE(widest(), u"All I may see"_s);
        }
        shown.choose(u"whoseTasks"_s, 2);
        QVERIFY(shown.texts().contains(u"Sal's"_s));
        QVERIFY(!shown.texts().contains(u"Now"_s));
    }

    void filtersByPeopleAndType()
    {
        Shown shown(someTasks);
        shown.choose(u"whoseTasks"_s, 2);
        QVERIFY(shown.find(u"Sal's"_s).isValid());
        shown.screen->findChild<QComboBox*>(u"taskTypes"_s)->setCurrentIndex(2);
        shown.at.settle();
        QCOMPARE(shown.texts(), (QStringList{u"Overdue"_s, u"Late"_s, u"Today"_s, u"Sal's"_s}));
        const QByteArray state = shown.screen->state();
        shown.choose(u"whoseTasks"_s, 0);
        shown.screen->restoreState(state);
        shown.at.settle();
        QVERIFY(shown.find(u"Sal's"_s).isValid());
        shown.screen->restoreState("99 -3 nonsense");
    }

    void spaceCompletesAndUndoTakesItBack()
    {
        Shown shown(someTasks);
        shown.press(u"Now"_s, Qt::Key_Space);
        QVERIFY(!shown.find(u"Now"_s).isValid());
        QCOMPARE(shown.texts().last(), u"Done"_s);
        QVERIFY(shown.at.undo);
        shown.at.undo();
        shown.at.settle();
        QCOMPARE(shown.texts().indexOf(u"Now"_s), 3);
        QVERIFY(!shown.texts().contains(u"Done"_s));
    }

    void clickOnTheBoxCompletes()
    {
        Shown shown(someTasks);
        const QRect row = shown.list()->visualRect(shown.find(u"Soon"_s));
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                          TaskDelegate::checkRect(row).center());
        shown.at.settle();
        QVERIFY(!shown.find(u"Soon"_s).isValid());
        shown.press(u"Done"_s, Qt::Key_Right);
        QCOMPARE(shown.texts().last(), u"Soon"_s);
        shown.press(u"Done"_s, Qt::Key_Space);
        QCOMPARE(shown.texts().last(), u"Done"_s);
    }

    void deleteCanBeUndone()
    {
        Shown shown(someTasks);
        shown.press(u"Far"_s, Qt::Key_Delete);
        QVERIFY(!shown.find(u"Far"_s).isValid());
        shown.at.undo();
        shown.at.settle();
        QVERIFY(shown.find(u"Far"_s).isValid());
        QVERIFY(shown.at.problems.isEmpty());
    }

    /// Whoever may delete a task may work on its deal or not, and see it or not.
    void undoAsksForNothingThatDeletingDidNot_data()
    {
        QTest::addColumn<int>("visibility");
        QTest::newRow("a deal that others work on") << int(Visibility::Public);
        QTest::newRow("a deal that is not seen") << int(Visibility::Private);
    }

    void undoAsksForNothingThatDeletingDidNot()
    {
        QFETCH(const int, visibility);
        TaskId id;
        Shown shown([&](TestWorkspace& data) {
            DealFacts facts = data.facts(u"Cold-chain sensors"_s, data.sal);
            facts.visibility = Visibility(visibility);
            Task planned = task(u"Call"_s, data.environment.today(), data.tom);
            planned.deal = *data->deals().create(data.ada, facts);
            id = *data->tasks().add(data.ada, planned);
            data.clock->advanceDays(1);
        });
        TestWorkspace& data = shown.at.data;
        const Task before = *data->tasks().byId(data.ada, id);
        shown.at.desk.setActor(data.tom);
        shown.at.settle();
        shown.press(u"Call"_s, Qt::Key_Delete);
        QVERIFY(!shown.find(u"Call"_s).isValid());
        shown.at.undo();
        shown.at.settle();
        QVERIFY(shown.at.problems.isEmpty());
        QVERIFY(shown.find(u"Call"_s).isValid());
        const auto after = data->tasks().byId(data.ada, id);
        QVERIFY(after.ok());
        QCOMPARE(*after, before);
    }

    void enterEdits()
    {
        Shown shown(someTasks);
        shown.press(u"Soon"_s, Qt::Key_Return);
        auto* dialog = shown.screen->findChild<TaskDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Sooner"_s);
        dialog->findChild<ReminderBox*>(u"taskReminder"_s)->setDaysBefore(2);
        QVERIFY(dialog->task().remindOn.isValid());
        QCOMPARE(dialog->task().remindOn.daysTo(dialog->task().due), 2);
        DeskFixture::picture(*dialog, u"task-dialog"_s);
        dialog->findChild<DateButton*>(u"taskDue"_s)->setDate({});
        QVERIFY(!dialog->findChild<ReminderBox*>(u"taskReminder"_s)->isEnabled());
        QVERIFY(!dialog->task().remindOn.isValid());
        dialog->accept();
        shown.at.settle();
        QVERIFY(shown.find(u"Sooner"_s).isValid());
    }

    void shortcutAdds()
    {
        Shown shown([](TestWorkspace&) {});
        QVERIFY(shown.screen->findChild<EmptyState*>()->isVisible());
        DeskFixture::picture(*shown.screen, u"tasks-empty"_s);
        QVERIFY(QTest::qWaitForWindowActive(shown.screen.get()));
        QTest::keyClick(shown.screen.get(), Qt::Key_T, Qt::ControlModifier);
        auto* dialog = shown.screen->findChild<TaskDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"First"_s);
        dialog->accept();
        shown.at.settle();
        QVERIFY(shown.find(u"First"_s).isValid());
        QVERIFY(!shown.screen->findChild<EmptyState*>()->isVisible());
        TopBar bar;
        shown.screen->fillTopBar(bar);
        QTest::mouseClick(bar.findChild<QPushButton*>(u"addTask"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.screen->findChild<TaskDialog*>());
    }

    void dealNameIsALink()
    {
        Shown shown(someTasks);
        const QModelIndex late = shown.find(u"Late"_s);
        const QRect link = qobject_cast<TaskDelegate*>(shown.list()->itemDelegate())
                               ->linkRect(shown.list()->visualRect(late), shown.model()->line(late));
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, link.center());
        QCOMPARE(shown.at.deals.size(), 1);
        QVERIFY(!shown.screen->findChild<TaskDialog*>());
    }

    void otherPeoplesTasksRefuse()
    {
        Shown shown(someTasks);
        shown.at.desk.setActor(shown.at.data.tom);
        shown.at.settle();
        QVERIFY(shown.texts().isEmpty());
        shown.choose(u"whoseTasks"_s, 2);
        QVERIFY(!shown.find(u"Sal's"_s).isValid());
    }

    void modelMovesByDifference()
    {
        TaskListModel model;
        QAbstractItemModelTester tester(&model);
        QRandomGenerator random(7);
        const QDate today(2026, 3, 2);
        QList<QPersistentModelIndex> kept;
        for (int round = 0; round < 60; ++round) {
            QList<TaskRow> rows;
            for (int id = 1; id <= 12; ++id) {
                if (random.bounded(4) == 0)
                    continue;
                Task each = task(u"Task %1"_s.arg(id), today.addDays(random.bounded(-5, 20)), UserId(1));
                each.id = TaskId(id);
                rows.insert(random.bounded(int(rows.size()) + 1), {each, {}});
            }
            model.setTasks(rows, {}, {}, today);
            for (const QPersistentModelIndex& index : std::as_const(kept)) {
                if (index.isValid())
                    QCOMPARE(index.data().toString(), u"Task %1"_s.arg(rowKey(model.line(index))));
            }
            kept.clear();
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.line(model.index(row)).heading)
                    kept.append(model.index(row));
            }
            QCOMPARE(kept.size(), rows.size());
        }
    }
};

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
