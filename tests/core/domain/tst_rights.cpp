// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/rights.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {
constexpr UserId admin(1), chief(2), leader(3), seller(4), other(5), left(6);
constexpr TeamId company(100), field(101), inside(102);

/// chief manages the whole company, leader the field team below it; seller sells in the field.
Organisation people()
{
    return {{{admin, u"Ada Admin"_s, u"a@x.pl"_s, Role::Administrator, company, true},
             {chief, u"Cezary Chief"_s, u"c@x.pl"_s, Role::Manager, company, true},
             {leader, u"Lena Leader"_s, u"l@x.pl"_s, Role::Manager, field, true},
             {seller, u"Stefan Seller"_s, u"s@x.pl"_s, Role::Salesperson, field, true},
             {other, u"Ola Other"_s, u"o@x.pl"_s, Role::Salesperson, inside, true},
             {left, u"Leon Left"_s, u"ll@x.pl"_s, Role::Salesperson, field, false}},
            {{company, u"Company"_s, {}, {}},
             {field, u"Field"_s, company, {}},
             {inside, u"Inside"_s, company, {}}}};
}

DealFacts deal()
{
    DealFacts facts;
    facts.owner = seller;
    facts.participants = {other};
    return facts;
}
} // namespace

class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayUse_data()
    {
        QTest::addColumn<qint64>("actor");
        QTest::addColumn<qint64>("team");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, UserId actor, TeamId team, bool allowed) {
            QTest::newRow(name) << actor.value() << team.value() << allowed;
        };
        const Organisation all = people();
        const TeamId own = all.user(seller)->team;
        const TeamId above = all.team(own)->parent;
        row("everybody", other, TeamId(), true);
        row("who belongs to it", seller, own, true);
        row("who belongs to one below it", seller, above, true);
        row("its manager", leader, own, true);
        row("the manager above", chief, own, true);
        row("administrators always", admin, own, true);
        row("not other teams", UserId(4242), own, false);
    }
    void whoMayUse()
    {
        QFETCH(const qint64, actor);
        QFETCH(const qint64, team);
        QList<TeamId> teams;
        if (team != 0)
            teams.append(TeamId(team));
        QTEST(mayUse(people(), UserId(actor), teams), "allowed");
    }

    void whoMayPerform_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<qint64>("actor");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* name, PerformerRule rule, UserId actor, bool allowed) {
            QTest::newRow(name) << static_cast<int>(rule) << actor.value() << allowed;
        };
        row("everyone: a colleague", PerformerRule::Everyone, other, true);
        row("everyone: not who left", PerformerRule::Everyone, left, false);
        row("managers: not the seller", PerformerRule::Managers, seller, false);
        row("managers: the team's own", PerformerRule::Managers, leader, true);
        row("managers: the one above", PerformerRule::Managers, chief, true);
        row("managers: administrators always", PerformerRule::Managers, admin, true);
        row("administrators: not a manager", PerformerRule::Administrators, chief, false);
        row("administrators: an administrator", PerformerRule::Administrators, admin, true);
        row("chosen: the chosen one", PerformerRule::Chosen, other, true);
        row("chosen: nobody else", PerformerRule::Chosen, seller, false);
        row("chosen: administrators always", PerformerRule::Chosen, admin, true);
    }
    void whoMayPerform()
    {
        QFETCH(int, rule);
        QFETCH(qint64, actor);
        QFETCH(bool, allowed);
        Action action{ActionId(1), *ActionName::from(u"Terms agreed"_s)};
        action.performers = {static_cast<PerformerRule>(rule), {other}};
        QCOMPARE(mayPerform(people(), UserId(actor), action, seller).ok(), allowed);
    }

    void whoSeesADeal()
    {
        DealFacts own = deal();
        own.participants.clear();
        QVERIFY(maySee(people(), seller, own));
        QVERIFY(maySee(people(), leader, own));
        QVERIFY(maySee(people(), chief, own));
        QVERIFY(maySee(people(), admin, own));
        QVERIFY(!maySee(people(), other, own));
        QVERIFY(maySee(people(), other, deal()));
        own.isPublic = true;
        QVERIFY(maySee(people(), other, own));
        QVERIFY(!mayEdit(people(), other, own));
    }

    void everyRecipientOnceAndNeverThePerformer()
    {
        NotifyRule rule;
        rule.administrators = rule.managers = rule.owner = rule.participants = true;
        rule.people = {other, left, seller};
        QCOMPARE(recipients(people(), rule, deal(), leader), (QList<UserId>{admin, chief, seller, other}));
    }

    void circlesOfTeamsEnd()
    {
        Organisation circle = people();
        circle.teams[0].parent = field;
        QVERIFY(circle.manages(chief, field));
        QVERIFY(!circle.manages(other, field));
        QVERIFY(people().closesCircle(company, field));
        QVERIFY(!people().closesCircle(field, inside));
    }

    void initialsAreWholeLetters()
    {
        QCOMPARE(initials(QStringLiteral("Łucja Żak")), QStringLiteral("ŁŻ"));
        QCOMPARE(initials(QStringLiteral("  ada  maria lovelace ")), QStringLiteral("AL"));
        QCOMPARE(initials(QStringLiteral("מיכל")), QStringLiteral("מ"));
        QCOMPARE(initials(QString::fromUtf8("🚚 𝒵oe")), QString::fromUtf8("🚚𝒵"));
        QCOMPARE(initials(QStringLiteral(" ")), QStringLiteral("?"));
    }

    void emails()
    {
        QVERIFY(looksLikeEmail(u"anna@firma.pl"_s));
        for (const QString& bad : {u""_s, u"anna"_s, u"@x"_s, u"a@"_s, u"a@b@c"_s, u"a b@c"_s, u"a@b\r\nc"_s})
            QVERIFY2(!looksLikeEmail(bad), qPrintable(bad));
    }
};

QTEST_APPLESS_MAIN(TestRights)
#include "tst_rights.moc"
