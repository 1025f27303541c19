// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/models/tasks/task_list_model.h"
#include "ui/screens/task_form/deal_box.h"
#include "ui/screens/task_form/recurrence_edit.h"
#include "ui/screens/task_form/reminder_box.h"
#include "ui/screens/task_form/task_dialog.h"
#include "ui/screens/task_form/time_box.h"
#include "ui/screens/tasks/calendar/week_view.h"
#include "ui/screens/tasks/task_list_view.h"
#include "ui/screens/tasks/tasks_screen.h"
#include "ui/widgets/inputs/segmented.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// It is Monday, nine o'clock UTC.
Task task(const TestWorkspace& data, const QString& title, int day, QTime time = {}, int minutes = 0)
{
    Task made;
    made.title = title;
    made.due = data.environment.today().addDays(day);
    made.dueTime = time;
    made.minutes = minutes;
    made.responsible = data.ada;
    return made;
}

struct Shown
{
    DeskFixture at;
    QHash<QString, TaskId> ids;
    QString exportTo;
    std::unique_ptr<TasksScreen> screen;

    explicit Shown(const std::function<QList<Task>(TestWorkspace&)>& prepare, int shape = 1)
    {
        for (const Task& each : prepare(at.data))
            ids.insert(each.title, *at.data->tasks().add(at.data.ada, each));
        at.start();
        screen = std::make_unique<TasksScreen>(at.desk, at.navigator, nullptr,
                                               [this](QWidget*, const QString&) { return exportTo; });
        screen->resize(1300, 760);
        screen->show();
        screen->findChild<Segmented*>(u"taskShape"_s)->setCurrentIndex(shape);
        screen->activate();
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    WeekView* week() { return screen->findChild<WeekView*>(u"weekView"_s); }
    TaskListView* list() { return screen->findChild<TaskListView*>(u"taskList"_s); }
    Task stored(const QString& title) { return *at.data->tasks().byId(at.data.ada, ids.value(title)); }
    QPoint middle(const QString& title)
    {
        return week()->scene().rectOfTask(ids.value(title)).center().toPoint();
    }
    void choose(const QString& title)
    {
        week()->setFocus();
        week()->setCurrent(ids.value(title));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(week(), key, modifiers);
        at.settle();
    }
    void drag(const QPoint& from, const QPoint& to, bool release = true)
    {
        QWidget* viewport = week()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        move(from + QPoint(0, 30));
        move(to);
        if (release)
            QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        at.settle();
    }
    void move(const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, week()->viewport()->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(week()->viewport(), &event);
    }
    TaskDialog* dialog() { return screen->findChild<TaskDialog*>(); }
};

QList<Task> someTasks(TestWorkspace& data)
{
    return {task(data, u"Visit"_s, 1, QTime(9, 0), 90), task(data, u"Call"_s, 1, QTime(13, 0), 30),
            task(data, u"Whole day"_s, 2), task(data, u"Late"_s, -1, QTime(8, 0), 30)};
}

} // namespace

/// The week of the tasks screen, and what list and form learned about time.
class TasksWeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWeekAndWhatWaits()
    {
        Shown shown([](TestWorkspace& data) {
            QList<Task> tasks = someTasks(data);
            Task undated = task(data, u"Some day"_s, 0);
            undated.due = {};
            return tasks << undated;
        });
        QCOMPARE(shown.week()->week(), shown.at.data.environment.today());
        QCOMPARE(shown.week()->scene().order().size(), 3);
        auto* inbox = shown.screen->findChild<TaskListView*>(u"weekInbox"_s);
        QStringList titles;
        for (int row = 0; row < inbox->model()->rowCount(); ++row)
            titles.append(inbox->model()->index(row, 0).data().toString());
        QCOMPARE(titles, (QStringList{u"Overdue"_s, u"Late"_s, u"No date"_s, u"Some day"_s}));
        DeskFixture::picture(*shown.screen, u"tasks-week"_s);
    }

    void keysMoveAndStretch()
    {
        Shown shown(someTasks);
        shown.choose(u"Call"_s);
        const QDate day = shown.stored(u"Call"_s).due;
        shown.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shown.stored(u"Call"_s).dueTime, QTime(13, 15));
        shown.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.stored(u"Call"_s).due, day.addDays(1));
        shown.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(shown.stored(u"Call"_s).minutes, 45);
        QVERIFY(shown.at.undo);
        shown.at.undo();
        shown.at.settle();
        QCOMPARE(shown.stored(u"Call"_s).minutes, 30);
        // A task for the whole day has nothing to stretch.
        shown.choose(u"Whole day"_s);
        shown.key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(shown.stored(u"Whole day"_s).minutes, 0);
    }

    void keysWalkAndAct()
    {
        Shown shown(someTasks);
        shown.choose(u"Visit"_s);
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.week()->current(), shown.ids.value(u"Call"_s));
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.week()->current(), shown.ids.value(u"Whole day"_s));
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.week()->current(), shown.ids.value(u"Call"_s));
        shown.key(Qt::Key_Space);
        QVERIFY(!shown.stored(u"Call"_s).doneAt.isNull());
        shown.key(Qt::Key_PageDown);
        QVERIFY(shown.week()->scene().order().isEmpty());
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.week()->scene().order().size(), 3);
        shown.choose(u"Visit"_s);
        shown.key(Qt::Key_Return);
        QVERIFY(shown.dialog());
        QCOMPARE(shown.dialog()->findChild<QLineEdit*>(u"taskTitle"_s)->text(), u"Visit"_s);
    }

    void draggingMoves()
    {
        Shown shown(someTasks);
        const QPoint from = shown.middle(u"Visit"_s);
        const WeekGeometry week = shown.week()->scene().geometry();
        shown.drag(from, {week.dayRect(3).center().x(), from.y() + qRound(week.hourHeight)});
        QCOMPARE(shown.stored(u"Visit"_s).due, week.monday.addDays(3));
        QCOMPARE(shown.stored(u"Visit"_s).dueTime, QTime(10, 0));
        QCOMPARE(shown.stored(u"Visit"_s).minutes, 90);
        // To the whole day: without its time.
        shown.drag(shown.middle(u"Visit"_s), {week.dayRect(4).center().x(), week.headHeight + 10});
        QCOMPARE(shown.stored(u"Visit"_s).due, week.monday.addDays(4));
        QVERIFY(!shown.stored(u"Visit"_s).dueTime.isValid());
        // And back to a time.
        shown.drag(shown.middle(u"Visit"_s), {week.dayRect(4).center().x(), week.yOf(11 * 60)});
        QCOMPARE(shown.stored(u"Visit"_s).dueTime, QTime(11, 0));
    }

    void theLowerEdgeStretches()
    {
        Shown shown(someTasks);
        const QRectF rect = shown.week()->scene().rectOfTask(shown.ids.value(u"Visit"_s));
        const QPoint edge(qRound(rect.center().x()), qRound(rect.bottom()) - 2);
        QVERIFY(shown.week()->scene().isLowerEdge(edge));
        shown.drag(edge, {edge.x(), shown.week()->scene().geometry().yOf(12 * 60)});
        QCOMPARE(shown.stored(u"Visit"_s).minutes, 180);
        QCOMPARE(shown.stored(u"Visit"_s).dueTime, QTime(9, 0));
    }

    void aDropOutsideOrEscapeLeavesItWhereItWas()
    {
        Shown shown(someTasks);
        const Task before = shown.stored(u"Visit"_s);
        shown.drag(shown.middle(u"Visit"_s), {-40, 300});
        QCOMPARE(shown.stored(u"Visit"_s), before);
        shown.drag(shown.middle(u"Visit"_s), {300, 5'000});
        QCOMPARE(shown.stored(u"Visit"_s), before);
        const QPoint elsewhere(shown.week()->scene().geometry().dayRect(4).center().x(), 300);
        shown.drag(shown.middle(u"Visit"_s), elsewhere, false);
        QTest::keyClick(shown.week(), Qt::Key_Escape);
        QTest::mouseRelease(shown.week()->viewport(), Qt::LeftButton, {}, elsewhere);
        shown.at.settle();
        QCOMPARE(shown.stored(u"Visit"_s), before);
        QVERIFY(!shown.dialog());
    }

    void anUndatedTaskIsDroppedOnADay()
    {
        Shown shown([](TestWorkspace& data) {
            Task undated = task(data, u"Some day"_s, 0);
            undated.due = {};
            return QList<Task>{undated};
        });
        auto* inbox = shown.screen->findChild<TaskListView*>(u"weekInbox"_s);
        const std::unique_ptr<QMimeData> data(inbox->model()->mimeData({inbox->model()->index(1, 0)}));
        QVERIFY(data);
        const WeekGeometry week = shown.week()->scene().geometry();
        const QPointF at(week.dayRect(2).center().x(), week.yOf(14 * 60));
        QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(shown.week()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(shown.week()->viewport(), &drop);
        shown.at.settle();
        QCOMPARE(shown.stored(u"Some day"_s).due, week.monday.addDays(2));
        QCOMPARE(shown.stored(u"Some day"_s).dueTime, QTime(14, 0));
        QCOMPARE(shown.week()->scene().order().size(), 1);
    }

    void completingPlansTheFollowUp()
    {
        Shown shown(someTasks, 0);
        auto* model = qobject_cast<TaskListModel*>(shown.list()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row).data().toString() == u"Call")
                shown.list()->setCurrentIndex(model->index(row));
        }
        QTest::keyClick(shown.list(), Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(shown.dialog());
        QCOMPARE(shown.dialog()->task().title, u"Call"_s);
        QCOMPARE(shown.dialog()->task().due, shown.at.data.environment.today().addDays(1));
        QVERIFY(shown.stored(u"Call"_s).doneAt.isNull());
        shown.dialog()->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Send the offer"_s);
        shown.dialog()->accept();
        shown.at.settle();
        QVERIFY(!shown.stored(u"Call"_s).doneAt.isNull());
        const auto open = shown.at.data->tasks().list(shown.at.data.ada, {});
        QVERIFY(std::any_of(open->cbegin(), open->cend(),
                            [](const TaskRow& row) { return row.task.title == u"Send the offer"; }));
    }

    void theFormTakesEverything()
    {
        DealId deal;
        Shown shown(
            [&deal](TestWorkspace& data) {
                deal = data.deal(u"Cold-chain sensors"_s);
                return QList<Task>{};
            },
            0);
        QTest::keyClick(shown.list(), Qt::Key_N);
        TaskDialog* dialog = shown.dialog();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Visit"_s);
        dialog->findChild<TimeBox*>(u"taskTime"_s)->setEditText(u"930"_s);
        auto* reminder = dialog->findChild<ReminderBox*>(u"taskReminder"_s);
        reminder->setCurrentIndex(reminder->findText(u"Reminder 15 min before"_s));
        dialog->findChild<RecurrenceEdit*>(u"taskRecurrence"_s)
            ->setRule(u"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4"_s);
        dialog->findChild<Segmented*>(u"taskPriority"_s)->setCurrentData(int(TaskPriority::High));
        auto* box = dialog->findChild<DealBox*>(u"taskDeal"_s);
        QTest::keyClicks(box, u"chain"_s);
        shown.at.settle();
        QVERIFY(box->isWrong());
        dialog->accept();
        QVERIFY(dialog->isVisible() && !dialog->error().isEmpty());
        box->setDeal(deal);
        shown.at.settle();
        QCOMPARE(box->text(), u"Cold-chain sensors"_s);
        DeskFixture::picture(*dialog, u"task-dialog-timed"_s);
        dialog->accept();
        shown.at.settle();
        const auto open = shown.at.data->tasks().list(shown.at.data.ada, {});
        QCOMPARE(open->size(), 1);
        const Task stored = open->first().task;
        QCOMPARE(stored.dueTime, QTime(9, 30));
        QCOMPARE(stored.remindMinutes, std::optional(15));
        QCOMPARE(stored.recurrence, u"FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4"_s);
        QCOMPARE(stored.priority, TaskPriority::High);
        QCOMPARE(stored.deal, deal);
    }

    void aTimeThatIsNoneIsToldAtOnce()
    {
        Shown shown(someTasks, 0);
        QTest::keyClick(shown.list(), Qt::Key_N);
        TaskDialog* dialog = shown.dialog();
        dialog->findChild<QLineEdit*>(u"taskTitle"_s)->setText(u"Visit"_s);
        dialog->findChild<TimeBox*>(u"taskTime"_s)->setEditText(u"25:00"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible() && dialog->error().contains(u"25:00"_s));
    }

    void theShownTasksAreExported()
    {
        Shown shown(someTasks);
        shown.exportTo = shown.at.data.folder.filePath(u"out.ics"_s);
        auto* action = shown.screen->findChild<QAction*>(u"exportEvents"_s);
        QVERIFY(action);
        action->trigger();
        shown.at.settle();
        QFile file(shown.exportTo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("BEGIN:VEVENT"), 3);
        QVERIFY(shown.at.problems.isEmpty());
    }

    void fiveThousandTasksInOneWeek()
    {
        Shown shown([](TestWorkspace&) { return QList<Task>{}; });
        QList<TaskRow> rows;
        for (int index = 0; index < 5'000; ++index) {
            TaskRow row;
            row.task = task(shown.at.data, u"Task %1"_s.arg(index), index % 7, QTime(index % 24, 0), 45);
            row.task.id = TaskId(index + 1);
            rows.append(row);
        }
        shown.week()->setTasks(rows, shown.at.data.environment.today(), QTime(9, 0));
        QElapsedTimer timer;
        timer.start();
        shown.week()->grab();
        QVERIFY2(timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()).constData());
        QCOMPARE(shown.week()->scene().order().size(), 5'000);
    }
};

QTEST_MAIN(TasksWeekTest)
#include "tst_tasks_week.moc"
