// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
ProblemCode codeOf(const Result<T>& result)
{
    return result ? ProblemCode::UsageError : result.problem().code;
}

Task taskFor(UserId responsible, const QString& title, QDate due = {}, DealId deal = {})
{
    Task task;
    task.title = title;
    task.responsible = responsible;
    task.due = due;
    task.deal = deal;
    return task;
}

QStringList titles(TestWorkspace& w, UserId viewer, const TaskQuery& query = {})
{
    QStringList result;
    const auto rows = w->tasks().list(viewer, query);
    for (const TaskRow& row : *rows)
        result.append(row.task.title);
    return result;
}

} // namespace

class TestTaskService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openTasksComeByDate()
    {
        TestWorkspace w;
        const QDate today = w.environment.today();
        QVERIFY(w->tasks().add(w.sal, taskFor(w.sal, u"some day"_s)).ok());
        QVERIFY(w->tasks().add(w.sal, taskFor(w.sal, u"tomorrow"_s, today.addDays(1))).ok());
        const auto late = w->tasks().add(w.sal, taskFor(w.sal, u"yesterday"_s, today.addDays(-1)));
        QVERIFY(w->tasks().add(w.sal, taskFor(w.sal, u"today"_s, today)).ok());
        QCOMPARE(titles(w, w.sal), (QStringList{u"yesterday"_s, u"today"_s, u"tomorrow"_s, u"some day"_s}));
        QCOMPARE(*w->tasks().dueCount(w.sal), 2);
        QVERIFY(w->tasks().setDone(w.sal, *late, true).ok());
        QCOMPARE(*w->tasks().dueCount(w.sal), 1);
        TaskQuery done;
        done.done = true;
        QCOMPARE(titles(w, w.sal, done), QStringList{u"yesterday"_s});
    }

    void whoSeesWhose()
    {
        TestWorkspace w;
        QVERIFY(w->tasks().add(w.sal, taskFor(w.sal, u"Sal's"_s)).ok());
        QVERIFY(w->tasks().add(w.tom, taskFor(w.tom, u"Tom's"_s)).ok());
        QCOMPARE(titles(w, w.sal), QStringList{u"Sal's"_s});
        QCOMPARE(titles(w, w.sue), QStringList());
        QCOMPARE(titles(w, w.max), QStringList{u"Sal's"_s});
        QCOMPARE(titles(w, w.ada), (QStringList{u"Sal's"_s, u"Tom's"_s}));
        TaskQuery south;
        south.team = w.south;
        QCOMPARE(titles(w, w.ada, south), QStringList{u"Tom's"_s});
        TaskQuery calls;
        calls.type = TaskType::Call;
        QCOMPARE(titles(w, w.ada, calls), QStringList());
        TaskQuery toms;
        toms.responsible = w.tom;
        QCOMPARE(titles(w, w.sal, toms), QStringList());
    }

    void whoMayChange()
    {
        TestWorkspace w;
        const TaskId id = *w->tasks().add(w.tom, taskFor(w.sal, u"For Sal"_s));
        QCOMPARE(codeOf(w->tasks().setDone(w.sue, id, true)), ProblemCode::TaskNotFound);
        QCOMPARE(codeOf(w->tasks().remove(w.sue, id)), ProblemCode::TaskNotFound);
        for (const UserId each : {w.tom, w.sal, w.max, w.mia, w.ada}) {
            QVERIFY(w->tasks().setDone(each, id, true).ok());
            QVERIFY(w->tasks().setDone(each, id, false).ok());
        }
        QVERIFY(w->tasks().remove(w.sal, id).ok());
        QCOMPARE(codeOf(w->tasks().remove(w.sal, id)), ProblemCode::TaskNotFound);
    }

    void aDeletedTaskIsPutBackAsItWas()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Sal's deal"_s);
        const TaskId id = *w->tasks().add(w.ada, taskFor(w.tom, u"Call"_s, w.environment.today(), deal));
        QVERIFY(w->tasks().setDone(w.tom, id, true).ok());
        const Task before = *w->tasks().byId(w.ada, id);
        const auto events = w.details(deal).timeline.size();
        w.clock->advanceDays(1);
        // Tom may not see the deal; the task is still tied to it.
        const auto removed = w->tasks().remove(w.tom, id);
        QVERIFY(removed.ok());
        QCOMPARE(codeOf(w->tasks().putBack(w.sue, *removed)), ProblemCode::TaskNotFound);
        QCOMPARE(codeOf(w->tasks().byId(w.ada, id)), ProblemCode::TaskNotFound);
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY(w->tasks().putBack(w.tom, *removed).ok());
            QCOMPARE(*w->tasks().byId(w.ada, id), before);
        }
        QCOMPARE(w.details(deal).timeline.size(), events + 1); // it tells that the task was deleted
        QVERIFY(w.isClean());
    }

    void aDeletedTaskOfADeletedDealStaysDeleted()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Sal's deal"_s);
        const TaskId id = *w->tasks().add(w.ada, taskFor(w.tom, u"Call"_s, {}, deal));
        const auto removed = w->tasks().remove(w.tom, id);
        QVERIFY(removed.ok());
        QVERIFY(w->deals().remove(w.ada, deal).ok());
        QCOMPARE(codeOf(w->tasks().putBack(w.tom, *removed)), ProblemCode::TaskNotFound);
        QVERIFY(w.isClean());
    }

    /// Its reminder left the inbox with it.
    void aTaskThatIsPutBackRemindsAgain()
    {
        TestWorkspace w;
        Task task = taskFor(w.sal, u"Call"_s, w.environment.today());
        task.remindOn = w.environment.today();
        task.id = *w->tasks().add(w.sal, task);
        QCOMPARE(*w->tasks().remind(), 1);
        const auto removed = w->tasks().remove(w.sal, task.id);
        QCOMPARE(*w->notifications().unreadCount(w.sal), 0);
        QVERIFY(w->tasks().putBack(w.sal, *removed).ok());
        QCOMPARE(*w->tasks().remind(), 1);
        QCOMPARE(*w->notifications().unreadCount(w.sal), 1);
    }

    void whatIsRefused()
    {
        TestWorkspace w;
        QCOMPARE(codeOf(w->tasks().add(w.sal, taskFor(w.sal, u" "_s))), ProblemCode::NameEmpty);
        QCOMPARE(codeOf(w->tasks().add(w.sal, taskFor(w.sal, QString(201, u'x')))), ProblemCode::NameTooLong);
        QCOMPARE(codeOf(w->tasks().add(w.sal, taskFor(UserId(7), u"x"_s))), ProblemCode::UserNotFound);
        Task wordy = taskFor(w.sal, u"x"_s);
        wordy.description = QString(10'001, u'x');
        QCOMPARE(codeOf(w->tasks().add(w.sal, wordy)), ProblemCode::TextTooLong);
        QCOMPARE(codeOf(w->tasks().add(w.sal, taskFor(w.sal, u"x"_s, {}, DealId(7)))),
                 ProblemCode::DealNotFound);
        const DealId deal = w.deal(u"Sal's deal"_s);
        QCOMPARE(codeOf(w->tasks().add(w.tom, taskFor(w.tom, u"x"_s, {}, deal))), ProblemCode::DealNotFound);
        QCOMPARE(titles(w, w.ada), QStringList());
    }

    void theDealRemembers()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Remembering"_s);
        w.clock->advanceDays(1);
        QList<Changes> heard;
        w->onChanged([&heard](const Changes& changes) { heard.append(changes); });
        const TaskId id = *w->tasks().add(w.sal, taskFor(w.sal, u"Call back"_s, {}, deal));
        QVERIFY(w->tasks().setDone(w.sal, id, true).ok());
        QVERIFY(w->tasks().setDone(w.sal, id, true).ok());
        QVERIFY(w->tasks().setDone(w.sal, id, false).ok());
        QCOMPARE(heard.size(), 3);
        for (const Changes& each : heard)
            QVERIFY(each.tasks && each.deals.contains(deal));

        const DealDetails details = w.details(deal);
        QCOMPARE(details.deal.changedAt, w.clock->now());
        QList<EventKind> kinds;
        for (const Event& event : details.timeline) {
            kinds.append(event.kind);
            QCOMPARE(event.subject, event.kind == EventKind::Created ? QString() : u"Call back"_s);
        }
        QCOMPARE(kinds, (QList<EventKind>{EventKind::TaskReopened, EventKind::TaskDone, EventKind::TaskAdded,
                                          EventKind::Created}));
        QCOMPARE(w->tasks().list(w.sal, {})->first().dealName, u"Remembering"_s);
        QVERIFY(w.isClean());
    }

    void changingKeepsWhereItCameFrom()
    {
        TestWorkspace w;
        const TaskId id = *w->tasks().add(w.max, taskFor(w.sal, u"First"_s));
        Task task = w->tasks().list(w.sal, {})->first().task;
        w.clock->advanceDays(1);
        task.title = u"Second"_s;
        task.createdBy = w.tom;
        task.id = id;
        QVERIFY(w.change(w.sal, task).ok());
        const Task stored = w->tasks().list(w.sal, {})->first().task;
        QCOMPARE(stored.title, u"Second"_s);
        QCOMPARE(stored.createdBy, w.max);
        QVERIFY(stored.createdAt < w.clock->now());
    }

    void whoeverLeftGetsNoNewTasks()
    {
        TestWorkspace w;
        const TaskId id = *w->tasks().add(w.max, taskFor(w.sal, u"Before"_s));
        User sal = *w->people().organisation()->user(w.sal);
        sal.active = false;
        QVERIFY(w.change(w.ada, sal).ok());
        QCOMPARE(codeOf(w->tasks().add(w.max, taskFor(w.sal, u"After"_s))), ProblemCode::UserInactive);
        Task kept = taskFor(w.sal, u"Still his"_s);
        kept.id = id;
        QVERIFY(w.change(w.max, kept).ok());
        QCOMPARE(codeOf(w->tasks().setDone(w.sal, id, true)), ProblemCode::UserInactive);
    }

    void remindsOnce()
    {
        TestWorkspace w;
        const QDate today = w.environment.today();
        const DealId deal = w.deal(u"Sensors"_s);
        Task task = taskFor(w.sal, u"Send the offer"_s, today.addDays(3), deal);
        task.remindOn = today.addDays(1);
        const TaskId id = *w->tasks().add(w.max, task);
        QCOMPARE(*w->tasks().remind(), 0);
        QCOMPARE(*w->notifications().unreadCount(w.sal), 0);

        w.clock->advanceDays(1);
        int heard = 0;
        w->onChanged([&heard](const Changes& changes) { heard += changes.notifications ? 1 : 0; });
        QCOMPARE(*w->tasks().remind(), 1);
        QCOMPARE(*w->tasks().remind(), 0);
        QCOMPARE(heard, 1);
        const Notification reminder = w->notifications().inbox(w.sal, 5)->first();
        QVERIFY(reminder.isReminder());
        QCOMPARE(reminder.task, id);
        QCOMPARE(reminder.deal, deal);
        QCOMPARE(reminder.actor, w.max);
        QCOMPARE(reminder.subject, u"Send the offer"_s);
        QCOMPARE(reminder.dealName, u"Sensors"_s);
        QCOMPARE(reminder.taskDue, today.addDays(3));
        QCOMPARE(*w->notifications().unreadCount(w.max), 0);
        QVERIFY(w.isClean());
    }

    /// Whoever does not see the deal of their task sees a task without one, and can change it like any other.
    void aTaskWhoseDealIsNotSeenIsTiedToAnother()
    {
        TestWorkspace w;
        const DealId hidden = w.deal(u"Sal's"_s);
        const DealId own = *w->deals().create(w.tom, w.facts(u"Tom's"_s, w.tom));
        Task task = taskFor(w.tom, u"Call"_s);
        task.deal = hidden;
        task.id = *w->tasks().add(w.ada, task);
        const auto stored = [&] {
            return w->tasks().byId(w.ada, task.id)->deal;
        };
        const Task shown = *w->tasks().byId(w.tom, task.id);
        QVERIFY(shown.deal.isNull());
        Task titled = shown;
        titled.title = u"Call them"_s;
        QVERIFY(w->tasks().change(w.tom, {shown, titled}).ok());
        QCOMPARE(stored(), hidden);
        QVERIFY(w->tasks().change(w.tom, {titled, titled}).ok());
        QCOMPARE(stored(), hidden);
        Task tied = titled;
        tied.deal = own;
        QVERIFY(w->tasks().change(w.tom, {titled, tied}).ok());
        QCOMPARE(stored(), own);
        // Somebody else ties it meanwhile: that is still told.
        Task elsewhere = tied;
        elsewhere.deal = *w->deals().create(w.tom, w.facts(u"Another"_s, w.tom));
        QCOMPARE(codeOf(w->tasks().change(w.tom, {titled, elsewhere})), ProblemCode::ChangedMeanwhile);
        QVERIFY(w.isClean());
    }

    void remindsAgainWhenMovedOrHandedOn()
    {
        TestWorkspace w;
        const QDate today = w.environment.today();
        Task task = taskFor(w.sal, u"Call"_s, today);
        task.remindOn = today;
        task.id = *w->tasks().add(w.sal, task);
        QCOMPARE(*w->tasks().remind(), 1);
        task.title = u"Call them"_s;
        QVERIFY(w.change(w.sal, task).ok());
        QCOMPARE(*w->tasks().remind(), 0);
        task.remindOn = today.addDays(-1);
        QVERIFY(w.change(w.sal, task).ok());
        QCOMPARE(*w->tasks().remind(), 1);
        task.responsible = w.max;
        QVERIFY(w.change(w.sal, task).ok());
        QCOMPARE(*w->tasks().remind(), 1);
        QCOMPARE(*w->notifications().unreadCount(w.max), 1);
        QVERIFY(w->tasks().remove(w.sal, task.id).ok());
        QCOMPARE(*w->notifications().unreadCount(w.max), 0);
    }

    void whatIsDoneOrHasNoDateDoesNotRemind()
    {
        TestWorkspace w;
        const QDate today = w.environment.today();
        Task task = taskFor(w.sal, u"Call"_s, today);
        task.remindOn = today;
        const TaskId id = *w->tasks().add(w.sal, task);
        QVERIFY(w->tasks().setDone(w.sal, id, true).ok());
        task.due = {};
        QVERIFY(w->tasks().add(w.sal, task).ok());
        QCOMPARE(*w->tasks().remind(), 0);
        QVERIFY(w->tasks().setDone(w.sal, id, false).ok());
        QCOMPARE(*w->tasks().remind(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTaskService)
#include "tst_task_service.moc"
