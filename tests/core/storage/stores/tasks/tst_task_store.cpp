// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/tasks/task_store.h"

#include "core/storage/stores/people/people_store.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId ada(10), max(11);
constexpr DealId deal(1);
const QDate monday(2026, 3, 2);

Task task(qint64 id, UserId responsible, QDate due, Instant doneAt = {}, DealId of = {})
{
    Task made;
    made.id = TaskId(id);
    made.title = u"Task %1"_s.arg(id);
    made.type = TaskType::Call;
    made.due = due;
    made.responsible = responsible;
    made.deal = of;
    made.createdBy = ada;
    made.createdAt = {5};
    made.doneAt = doneAt;
    made.description = u"Described"_s;
    return made;
}

struct Fixture
{
    Fixture()
    {
        PeopleStore people(database.connection());
        people.saveUser({ada, u"Ada"_s, u"a@x.pl"_s, Role::Administrator, {}, true});
        people.saveUser({max, u"Max"_s, u"m@x.pl"_s, Role::Manager, {}, true});
        database.connection().run(
            "INSERT INTO process (id, version, position) VALUES (1, 1, 0);"
            "INSERT INTO deal (id, process_id, owner_id, created_at, changed_at, name, folded_name) "
            "VALUES (1, 1, 10, 1, 1, 'Big', 'big')");
    }
    [[nodiscard]] QList<qint64> listed(const QList<UserId>& people, bool done, int limit = 100)
    {
        QList<qint64> ids;
        for (const TaskWithDeal& each : store.list(people, {}, done, limit))
            ids.append(each.task.id.value());
        return ids;
    }
    TestDatabase database;
    TaskStore store{database.connection()};
};

} // namespace

class TestTaskStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        Fixture f;
        Task stored = task(1, ada, monday, {}, deal);
        stored.remindOn = monday.addDays(-2);
        f.store.save(stored);
        QCOMPARE(f.store.byId(stored.id), std::optional(stored));
        stored.dueTime = QTime(23, 45);
        stored.minutes = 60;
        stored.priority = TaskPriority::High;
        stored.participants = {max};
        stored.remindOn = {};
        stored.remindMinutes = 0;
        stored.recurrence = u"FREQ=DAILY"_s;
        stored.next = TaskId(7);
        f.store.save(stored);
        QCOMPARE(f.store.byId(stored.id), std::optional(stored));
        stored.dueTime = QTime(0, 0);
        stored.participants.clear();
        stored.due = {};
        stored.doneAt = {77};
        stored.deal = {};
        stored.responsible = max;
        f.store.save(stored);
        QCOMPARE(f.store.byId(stored.id), std::optional(stored));
        f.store.remove(stored.id);
        QVERIFY(!f.store.byId(stored.id));
    }

    void listsInOrder()
    {
        Fixture f;
        f.store.save(task(1, ada, {}));
        f.store.save(task(2, max, monday));
        f.store.save(task(3, ada, monday.addDays(-1), {}, deal));
        f.store.save(task(4, ada, monday, {100}));
        f.store.save(task(5, max, monday, {200}));
        QCOMPARE(f.listed({ada, max}, false), (QList<qint64>{3, 2, 1}));
        QCOMPARE(f.listed({ada}, false), (QList<qint64>{3, 1}));
        QCOMPARE(f.listed({ada, max}, false, 1), (QList<qint64>{3}));
        QCOMPARE(f.listed({ada, max}, true), (QList<qint64>{5, 4}));
        QCOMPARE(f.listed({}, false), QList<qint64>());
        QCOMPARE(f.store.list({ada}, {TaskType::Call}, false, 1).first().dealName, u"Big"_s);
        QVERIFY(f.store.list({ada}, {TaskType::Mail}, false, 1).isEmpty());
        QCOMPARE(f.store.dueCount(ada, monday), 1);
        QCOMPARE(f.store.dueCount(max, monday.addDays(-1)), 0);
    }

    void ofADeal()
    {
        Fixture f;
        f.store.save(task(1, ada, monday, {100}, deal));
        f.store.save(task(2, ada, monday, {200}, deal));
        f.store.save(task(3, max, {}, {}, deal));
        f.store.save(task(4, max, monday, {}, deal));
        f.store.save(task(5, max, monday));
        QList<qint64> ids;
        for (const Task& each : f.store.of(deal))
            ids.append(each.id.value());
        QCOMPARE(ids, (QList<qint64>{4, 3, 2, 1}));
    }

    void ofADayTheWholeDayComesFirstThenByTime()
    {
        Fixture f;
        const QList<std::pair<qint64, QTime>> times{
            {1, QTime(9, 0)}, {2, QTime()}, {3, QTime(0, 0)}, {4, QTime(8, 59)}};
        for (const auto& [id, time] : times) {
            Task each = task(id, ada, monday);
            each.dueTime = time;
            f.store.save(each);
        }
        Task important = task(5, ada, monday);
        important.dueTime = QTime(9, 0);
        important.priority = TaskPriority::High;
        f.store.save(important);
        QCOMPARE(f.listed({ada}, false), (QList<qint64>{2, 3, 4, 5, 1}));
        QCOMPARE(f.listed({ada, max}, false), (QList<qint64>{2, 3, 4, 5, 1}));
        TaskFilter high;
        high.priority = TaskPriority::High;
        QCOMPARE(f.store.list({ada}, high, false, 9).size(), 1);
    }

    void onDaysAreDoneOnesToo()
    {
        Fixture f;
        f.store.save(task(1, ada, monday.addDays(-1)));
        f.store.save(task(2, ada, monday, {77}));
        f.store.save(task(3, max, monday.addDays(6)));
        f.store.save(task(4, ada, monday.addDays(7)));
        f.store.save(task(5, ada, {}));
        const auto ids = [&f](const QList<UserId>& people) {
            QList<qint64> found;
            for (const TaskWithDeal& each : f.store.onDays(people, {}, monday, monday.addDays(6), 100))
                found.append(each.task.id.value());
            return found;
        };
        QCOMPARE(ids({ada, max}), (QList<qint64>{2, 3}));
        QCOMPARE(ids({ada}), QList<qint64>{2});
    }
};

QTEST_GUILESS_MAIN(TestTaskStore)
#include "tst_task_store.moc"
