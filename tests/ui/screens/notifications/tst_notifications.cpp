// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_fixture.h"

#include "ui/models/tasks/notification_list_model.h"
#include "ui/models/tasks/reminder_watch.h"
#include "ui/screens/notifications/notifications_popup.h"
#include "ui/text/date_text.h"
#include "ui/widgets/window/empty_state.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stagewright;
using namespace stagewright::test;

namespace {

/// Sal completes two actions that tell the administrators.
void twoTicks(TestWorkspace& data)
{
    Process process = data.process();
    const auto before = data->processes().byName(data.ada, process.name.text());
    QVERIFY(before.ok());
    for (const QString& name : {u"Contact made"_s, u"Offer sent"_s}) {
        Action action = *process.action(data.action(name));
        action.notify.administrators = true;
        process = process.withAction(action);
    }
    QVERIFY(data->processes().publish(data.ada, process, before->version, {}).ok());
    const DealId deal = data.deal(u"Cold-chain sensors"_s);
    QVERIFY(data->deals().tick(data.sal, {deal, data.action(u"Contact made"_s)}).ok());
    data.clock->advance(60'000);
    QVERIFY(data->deals().tick(data.sal, {deal, data.action(u"Offer sent"_s)}).ok());
}

struct Shown
{
    DeskFixture at;
    QWidget window;
    QPushButton bell{&window};
    std::unique_ptr<NotificationsPopup> popup;

    explicit Shown(const std::function<void(TestWorkspace&)>& prepare)
    {
        prepare(at.data);
        at.start();
        window.resize(1000, 700);
        bell.setGeometry(940, 10, 32, 32);
        window.show();
        popup = std::make_unique<NotificationsPopup>(at.desk, at.navigator, &window);
        popup->openAt(&bell);
        at.settle();
    }
    ~Shown() { at.desk.stop(); }

    QListView* list() { return popup->findChild<QListView*>(u"notificationList"_s); }
    QModelIndex row(int row) { return list()->model()->index(row, 0); }
    bool unread(int line) { return row(line).data(NotificationListModel::UnreadRole).toBool(); }
};

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstInWords()
    {
        Shown shown(twoTicks);
        QAbstractItemModelTester tester(shown.list()->model());
        QCOMPARE(shown.list()->model()->rowCount(), 2);
        QCOMPARE(shown.row(0).data().toString(), u"Sal completed Offer sent on Cold-chain sensors"_s);
        QVERIFY(shown.unread(0));
        QVERIFY(!shown.row(0).data(NotificationListModel::TimeRole).toString().isEmpty());
        QVERIFY(shown.window.geometry().contains(shown.popup->geometry().center()));
        DeskFixture::picture(*shown.popup, u"notifications"_s);
    }

    void clickOpensTheDealAndMarksRead()
    {
        Shown shown(twoTicks);
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                          shown.list()->visualRect(shown.row(0)).center());
        QCOMPARE(shown.at.deals.size(), 1);
        QVERIFY(!shown.popup->isVisible());
        shown.at.settle();
        shown.popup->openAt(&shown.bell);
        shown.at.settle();
        QVERIFY(!shown.unread(0));
        QVERIFY(shown.unread(1));
    }

    void enterOpens()
    {
        Shown shown(twoTicks);
        shown.list()->setCurrentIndex(shown.row(1));
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(shown.at.deals.size(), 1);
    }

    void allCanBeMarkedRead()
    {
        Shown shown(twoTicks);
        auto* button = shown.popup->findChild<QPushButton*>(u"markAllRead"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        shown.at.settle();
        QTRY_VERIFY(!shown.unread(0) && !shown.unread(1));
        QVERIFY(!button->isVisible());
    }

    void remindersOfTasks()
    {
        Shown shown([](TestWorkspace& data) {
            Task task;
            task.title = u"Send <b>the</b> offer"_s;
            task.responsible = data.ada;
            task.due = data.environment.today().addDays(2);
            task.remindOn = data.environment.today();
            QVERIFY(data->tasks().add(data.sal, task).ok());
            QCOMPARE(*data->tasks().remind(), 1);
            data.clock->advance(60'000);
            task.deal = data.deal(u"Cold-chain sensors"_s);
            QVERIFY(data->tasks().add(data.ada, task).ok());
            QCOMPARE(*data->tasks().remind(), 1);
        });
        DeskFixture::picture(*shown.popup, u"notifications-reminders"_s);
        const QString sentence = u"Reminder: Send <b>the</b> offer, due %1"_s.arg(
            dayText(shown.at.data.environment.today().addDays(2), QLocale()));
        QCOMPARE(shown.row(0).data().toString(), sentence + u" (Cold-chain sensors)"_s);
        QCOMPARE(shown.row(1).data().toString(), sentence);
        QSignalSpy screens(&shown.at.navigator, &Navigator::screenWanted);
        shown.list()->setCurrentIndex(shown.row(1));
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(screens.size(), 1);
        QCOMPARE(screens.first().first().toString(), u"tasks"_s);
        QVERIFY(shown.at.deals.isEmpty());
    }

    void remindsWhileTheProgramRuns()
    {
        Shown shown([](TestWorkspace& data) {
            Task task;
            task.title = u"Call"_s;
            task.responsible = data.ada;
            task.due = task.remindOn = data.environment.today().addDays(1);
            QVERIFY(data->tasks().add(data.ada, task).ok());
        });
        ReminderWatch watch(shown.at.desk);
        shown.at.settle();
        QCOMPARE(shown.list()->model()->rowCount(), 0);
        shown.at.data.clock->advanceDays(1);
        watch.check();
        QTRY_COMPARE(shown.list()->model()->rowCount(), 1);
    }

    /// By itself, once its minute has come, and once only for two windows.
    void remindsToTheMinute()
    {
        Shown shown([](TestWorkspace& data) {
            Task task;
            task.title = u"Call"_s;
            task.responsible = data.ada;
            task.due = data.environment.today();
            task.dueTime = data.environment.timeOfDay().addSecs(16 * 60);
            task.remindMinutes = 15;
            QVERIFY(data->tasks().add(data.ada, task).ok());
            data.clock->advance(59'500);
        });
        ReminderWatch watch(shown.at.desk);
        ReminderWatch other(shown.at.desk);
        shown.at.settle();
        QCOMPARE(shown.list()->model()->rowCount(), 0);
        shown.at.data.clock->advance(500);
        QTRY_COMPARE(shown.list()->model()->rowCount(), 1);
        watch.check();
        other.check();
        shown.at.settle();
        QCOMPARE(shown.list()->model()->rowCount(), 1);
    }

    void emptyInboxSaysSo()
    {
        Shown shown([](TestWorkspace&) {});
        QVERIFY(shown.popup->findChild<EmptyState*>(u"emptyState"_s)->isVisible());
        DeskFixture::picture(*shown.popup, u"notifications-empty"_s);
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
