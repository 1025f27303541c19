// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people/people_store.h"

#include "tests/support/test_database.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

class TestPeopleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        TestDatabase database;
        PeopleStore store(database.connection());
        const Team west{TeamId(1), u"West"_s, {}, {}};
        store.saveTeam(west);
        const User lena{UserId(10), u"Lena"_s, u"Lena@x.pl"_s, Role::Manager, west.id, true};
        const User adam{UserId(11), u"Adam"_s, u"adam@x.pl"_s, Role::Administrator, {}, false};
        store.saveUser(adam);
        store.saveUser(lena);
        const Team lodz{TeamId(2), u"Łódź"_s, west.id, lena.id};
        store.saveTeam(lodz);
        QVERIFY(!database.connection().failed());
        QCOMPARE(store.organisation(), (Organisation{{lena, adam}, {lodz, west}}));
    }

    void savingAgainChanges()
    {
        TestDatabase database;
        PeopleStore store(database.connection());
        User user{UserId(10), u"Lena"_s, u"lena@x.pl"_s, Role::Salesperson, {}, true};
        store.saveUser(user);
        user.email = u"Other@x.pl"_s;
        user.active = false;
        store.saveUser(user);
        Team team{TeamId(1), u"West"_s, {}, user.id};
        store.saveTeam(team);
        team.name = u"East"_s;
        store.saveTeam(team);
        QCOMPARE(store.organisation(), (Organisation{{user}, {team}}));
        store.removeTeam(team.id);
        QCOMPARE(store.organisation().teams, QList<Team>());
    }

    void anEmailIsStoredOnce()
    {
        TestDatabase database;
        PeopleStore store(database.connection());
        store.saveUser({UserId(10), u"Lena"_s, u"lena@x.pl"_s, Role::Salesperson, {}, true});
        store.saveUser({UserId(11), u"Lena"_s, u"LENA@x.pl"_s, Role::Salesperson, {}, true});
        QVERIFY(database.connection().failed());
        QCOMPARE(database.connection().problem().code, ProblemCode::DatabaseFailed);
    }
};

QTEST_GUILESS_MAIN(TestPeopleStore)
#include "tst_people_store.moc"
