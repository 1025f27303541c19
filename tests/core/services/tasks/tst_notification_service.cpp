// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/session.h"
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestNotificationService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyReadsTheirOwn()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Noticed"_s);
        Session& session = w->session();
        const auto told = session.write([&](Changes&) -> Outcome {
            for (const qint64 id : {1, 2, 3}) {
                Notification notification;
                notification.id = NotificationId(id);
                notification.recipient = id == 3 ? w.max : w.ada;
                notification.actor = w.sal;
                notification.deal = deal;
                notification.action = ActionId(9);
                notification.dealName = u"Noticed"_s;
                notification.subject = u"Offer sent"_s;
                notification.at = w.clock->now();
                session.notifications.insert(notification);
            }
            return done();
        });
        QVERIFY(told.ok());
        const auto inbox = w->notifications().inbox(w.ada, 10);
        QCOMPARE(inbox->size(), 2);
        QCOMPARE(inbox->first().id, NotificationId(2));
        QCOMPARE(inbox->first().subject, u"Offer sent"_s);
        QCOMPARE(w->notifications().inbox(w.ada, 1)->size(), 1);
        QCOMPARE(*w->notifications().unreadCount(w.ada), 2);

        int heard = 0;
        w->onChanged([&heard](const Changes& changes) { heard += changes.notifications ? 1 : 0; });
        QVERIFY(w->notifications().markRead(w.ada, NotificationId(3)).ok());
        QCOMPARE(heard, 0);
        QCOMPARE(*w->notifications().unreadCount(w.max), 1);
        QVERIFY(w->notifications().markRead(w.ada, NotificationId(1)).ok());
        QVERIFY(w->notifications().markRead(w.ada, NotificationId(1)).ok());
        QCOMPARE(heard, 1);
        QCOMPARE(*w->notifications().unreadCount(w.ada), 1);
        QVERIFY(w->notifications().markAllRead(w.ada).ok());
        QCOMPARE(heard, 2);
        QCOMPARE(*w->notifications().unreadCount(w.ada), 0);
        QCOMPARE(*w->notifications().unreadCount(w.max), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotificationService)
#include "tst_notification_service.moc"
