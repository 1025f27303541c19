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

User userNamed(const QString& name, const QString& email)
{
    return {{}, name, email, Role::Salesperson, {}, true};
}

} // namespace

class TestPeopleService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersAreAddedAndChanged()
    {
        TestWorkspace w;
        const auto id = w->people().addUser(w.ada, userNamed(u"  Nina \t New "_s, u" Nina@Example.com "_s));
        QVERIFY(id.ok());
        auto nina = w->people().byEmail(w.ada, u"NINA@example.com"_s);
        QVERIFY(nina.ok());
        QCOMPARE(nina->id, *id);
        QCOMPARE(nina->name, u"Nina New"_s);
        QCOMPARE(nina->email, u"Nina@Example.com"_s);
        nina->role = Role::Manager;
        nina->team = w.north;
        nina->active = false;
        QVERIFY(w.change(w.ada, *nina).ok());
        QCOMPARE(*w->people().organisation()->user(*id), *nina);
        QCOMPARE(codeOf(w->people().byEmail(w.ada, u"nobody@example.com"_s)), ProblemCode::UserNotFound);
    }

    /// The user and the team are one verb: neither is stored without the other.
    void aUserComesWithTheTeam_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("team");
        QTest::addColumn<bool>("stored");
        QTest::addColumn<int>("newTeams");
        QTest::newRow("new") << u"nina@example.com"_s << u" New  team "_s << true << 1;
        QTest::newRow("there") << u"nina@example.com"_s << u"north"_s << true << 0;
        QTest::newRow("e-mail taken") << u"sal@example.com"_s << u"New team"_s << false << 0;
        QTest::newRow("no e-mail") << u"nina@"_s << u"New team"_s << false << 0;
        QTest::newRow("no name of a team") << u"nina@example.com"_s << u" "_s << false << 0;
    }

    void aUserComesWithTheTeam()
    {
        QFETCH(const QString, email);
        QFETCH(const QString, team);
        QFETCH(const bool, stored);
        QFETCH(const int, newTeams);
        TestWorkspace w;
        const auto before = *w->people().organisation();
        const auto id = w->people().addUser(w.ada, userNamed(u"Nina"_s, email), team);
        QCOMPARE(id.ok(), stored);
        const auto after = *w->people().organisation();
        QCOMPARE(after.teams.size(), before.teams.size() + newTeams);
        QCOMPARE(after.users.size(), before.users.size() + (stored ? 1 : 0));
        if (stored)
            QCOMPARE(after.team(after.user(*id)->team)->name, newTeams ? u"New team"_s : u"North"_s);
        QCOMPARE(codeOf(w->people().addUser(w.sal, userNamed(u"Nina"_s, u"n2@example.com"_s), u"Other"_s)),
                 ProblemCode::OnlyAdministrators);
        QCOMPARE(w->people().organisation()->teams.size(), after.teams.size());
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("code");
        const auto row = [](const char* title, const QString& name, const QString& email, ProblemCode code) {
            QTest::newRow(title) << name << email << static_cast<int>(code);
        };
        row("no name", u"  "_s, u"a@b.pl"_s, ProblemCode::NameEmpty);
        row("long name", QString(10'000, u'x'), u"a@b.pl"_s, ProblemCode::NameTooLong);
        row("no e-mail", u"Nina"_s, {}, ProblemCode::EmailUnreadable);
        row("half an e-mail", u"Nina"_s, u"nina@"_s, ProblemCode::EmailUnreadable);
        row("somebody's e-mail", u"Nina"_s, u"SAL@example.com"_s, ProblemCode::EmailTaken);
    }

    void whatIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(int, code);
        TestWorkspace w;
        const auto refused = w->people().addUser(w.ada, userNamed(name, email));
        QCOMPARE(static_cast<int>(codeOf(refused)), code);
    }

    void onlyAdministratorsChangePeople()
    {
        TestWorkspace w;
        QCOMPARE(codeOf(w->people().addUser(w.max, userNamed(u"Nina"_s, u"n@example.com"_s))),
                 ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(w->people().addTeam(w.sal, {{}, u"West"_s, {}, {}})),
                 ProblemCode::OnlyAdministrators);
        QCOMPARE(codeOf(w->people().removeTeam(w.sal, w.north)), ProblemCode::OnlyAdministrators);
    }

    void theLastAdministratorStays()
    {
        TestWorkspace w;
        User ada = *w->people().organisation()->user(w.ada);
        ada.active = false;
        QCOMPARE(codeOf(w.change(w.ada, ada)), ProblemCode::LastAdministrator);
        ada.active = true;
        ada.role = Role::Manager;
        QCOMPARE(codeOf(w.change(w.ada, ada)), ProblemCode::LastAdministrator);

        User max = *w->people().organisation()->user(w.max);
        max.role = Role::Administrator;
        QVERIFY(w.change(w.ada, max).ok());
        QVERIFY(w.change(w.max, ada).ok());
    }

    void teamsFormNoCircle()
    {
        TestWorkspace w;
        const auto west = w->people().addTeam(w.ada, {{}, u"West"_s, w.north, w.max});
        QVERIFY(west.ok());
        QCOMPARE(codeOf(w.change(w.ada, Team{w.north, u"North"_s, *west, {}})), ProblemCode::TeamCircle);
        QCOMPARE(codeOf(w.change(w.ada, Team{*west, u"West"_s, *west, {}})), ProblemCode::TeamCircle);
        QCOMPARE(codeOf(w->people().addTeam(w.ada, {{}, u"west"_s, {}, {}})), ProblemCode::NameTaken);
        QCOMPARE(codeOf(w->people().addTeam(w.ada, {{}, u"East"_s, TeamId(7), {}})),
                 ProblemCode::TeamNotFound);
        QCOMPARE(codeOf(w->people().addTeam(w.ada, {{}, u"East"_s, {}, UserId(7)})),
                 ProblemCode::UserNotFound);
    }

    void aTeamInUseStays()
    {
        TestWorkspace w;
        const TeamId above = *w->people().addTeam(w.ada, {{}, u"Above"_s, {}, {}});
        const TeamId below = *w->people().addTeam(w.ada, {{}, u"Parent team"_s, above, {}});
        QCOMPARE(codeOf(w->people().removeTeam(w.ada, w.north)), ProblemCode::TeamInUse);
        QCOMPARE(codeOf(w->people().removeTeam(w.ada, above)), ProblemCode::TeamInUse);
        QVERIFY(w->people().removeTeam(w.ada, below).ok());
        QVERIFY(w->people().removeTeam(w.ada, above).ok());
        QCOMPARE(codeOf(w->people().removeTeam(w.ada, above)), ProblemCode::TeamNotFound);
    }

    void anotherConnectionSeesTheChange()
    {
        TestWorkspace w;
        const auto other = w.second();
        QCOMPARE(other->people().organisation()->users.size(), 6);
        QVERIFY(w->people().addUser(w.ada, userNamed(u"Nina"_s, u"n@example.com"_s)).ok());
        QCOMPARE(other->people().organisation()->users.size(), 7);
    }
};

QTEST_GUILESS_MAIN(TestPeopleService)
#include "tst_people_service.moc"
