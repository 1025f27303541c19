// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/rights.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {
constexpr UserId admin(1), chief(2), leader(3), seller(4), other(5), left(6), looker(7), named(8);
constexpr auto nothing = static_cast<ProblemCode>(-1);
constexpr TeamId company(100), field(101), inside(102);

/// chief manages the whole company, leader the field team below it; seller sells in the field. named belongs
/// to the inside team and manages both.
Organisation people()
{
    return {{{admin, u"Ada Admin"_s, u"a@x.pl"_s, Role::Administrator, company, true},
             {chief, u"Cezary Chief"_s, u"c@x.pl"_s, Role::Manager, company, true},
             {leader, u"Lena Leader"_s, u"l@x.pl"_s, Role::Manager, field, true},
             {seller, u"Stefan Seller"_s, u"s@x.pl"_s, Role::Salesperson, field, true},
             {other, u"Ola Other"_s, u"o@x.pl"_s, Role::Salesperson, inside, true},
             {left, u"Leon Left"_s, u"ll@x.pl"_s, Role::Salesperson, field, false},
             {looker, u"Leo Looker"_s, u"lo@x.pl"_s, Role::Salesperson, inside, true},
             {named, u"Nina Named"_s, u"n@x.pl"_s, Role::Manager, inside, true}},
            {{company, u"Company"_s, {}, {}},
             {field, u"Field"_s, company, named},
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
        row("not other teams", looker, own, false);
        row("nobody", UserId(4242), own, false);
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
        row("everyone: who takes part", PerformerRule::Everyone, other, true);
        row("everyone: not who only looks on", PerformerRule::Everyone, looker, false);
        row("chosen: not who only looks on", PerformerRule::Chosen, looker, false);
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
        action.performers = {static_cast<PerformerRule>(rule), {other, looker}};
        QCOMPARE(mayPerform(people(), UserId(actor), action, deal()).ok(), allowed);
    }

    /// Every cell of the table: who, how visible the deal is, and each verb with its outcome.
    void whoMayDoWhat_data()
    {
        using Code = ProblemCode;
        QTest::addColumn<qint64>("actor");
        QTest::addColumn<Visibility>("visibility");
        QTest::addColumn<Relation>("relation");
        QTest::addColumn<QList<int>>("refusals"); // of See, Work, ChangeOwner, Delete, Reopen; -1: may
        const auto row = [](const char* name, UserId actor, Relation relation, const QList<Code>& whenPrivate,
                            const QList<Code>& whenPublic, const QList<Code>& whenHidden, Relation toHidden) {
            const auto numbers = [](const QList<Code>& codes) {
                QList<int> result;
                for (const Code code : codes)
                    result.append(code == nothing ? -1 : static_cast<int>(code));
                return result;
            };
            QTest::addRow("%s, private", name)
                << actor.value() << Visibility::Private << relation << numbers(whenPrivate);
            QTest::addRow("%s, public", name)
                << actor.value() << Visibility::Public << relation << numbers(whenPublic);
            QTest::addRow("%s, hidden", name)
                << actor.value() << Visibility::Hidden << toHidden << numbers(whenHidden);
        };
        const QList<Code> all(5, nothing);
        const QList<Code> unseen(5, Code::DealNotFound);
        const QList<Code> works{nothing, nothing, Code::NotAllowedToChangeOwner, Code::NotAllowedToDelete,
                                Code::NotAllowedToReopen};
        const QList<Code> looks{nothing, Code::NotYourDeal, Code::NotAllowedToChangeOwner,
                                Code::NotAllowedToDelete, Code::NotAllowedToReopen};
        const QList<Code> inactive(5, Code::UserInactive);
        const QList<Code> unknown(5, Code::UserNotFound);
        row("administrator", admin, Relation::Administrator, all, all, all, Relation::Administrator);
        row("owner", seller, Relation::Owner, all, all, all, Relation::Owner);
        row("manager", leader, Relation::Manager, all, all, unseen, Relation::Colleague);
        row("manager of the team above", chief, Relation::Manager, all, all, unseen, Relation::Colleague);
        row("manager of two teams", named, Relation::Manager, all, all, unseen, Relation::Colleague);
        row("participant", other, Relation::Participant, works, works, works, Relation::Participant);
        row("colleague", looker, Relation::Colleague, unseen, looks, unseen, Relation::Colleague);
        row("who left", left, Relation::Stranger, inactive, inactive, inactive, Relation::Stranger);
        row("nobody", UserId(4242), Relation::Stranger, unknown, unknown, unknown, Relation::Stranger);
    }
    void whoMayDoWhat()
    {
        QFETCH(const qint64, actor);
        QFETCH(const Visibility, visibility);
        QFETCH(const Relation, relation);
        QFETCH(const QList<int>, refusals);
        DealFacts facts = deal();
        facts.visibility = visibility;
        // Who left took part, and owned deals.
        facts.participants.append(left);
        const UserId who(actor);
        QCOMPARE(relationTo(people(), who, facts), relation);
        QList<int> found;
        for (const DealVerb verb :
             {DealVerb::See, DealVerb::Work, DealVerb::ChangeOwner, DealVerb::Delete, DealVerb::Reopen}) {
            const Outcome outcome = may(people(), who, verb, facts, DealId(77));
            found.append(outcome ? -1 : static_cast<int>(outcome.problem().code));
            if (!outcome && outcome.problem().code == ProblemCode::DealNotFound)
                QCOMPARE(outcome.problem().values, QStringList{DealId(77).toText()});
        }
        QCOMPARE(found, refusals);
        QCOMPARE(maySee(people(), who, facts), refusals[0] < 0);
        QCOMPARE(rightsOn(people(), who, facts),
                 (DealRights{refusals[1] < 0, refusals[2] < 0, refusals[3] < 0, refusals[4] < 0}));
        if (who == left) {
            facts.owner = left;
            QVERIFY(!maySee(people(), left, facts));
        }
    }

    void anInvitedManagerIsAParticipantOfAHiddenDeal()
    {
        DealFacts facts = deal();
        facts.visibility = Visibility::Hidden;
        facts.participants = {leader};
        QCOMPARE(relationTo(people(), leader, facts), Relation::Participant);
        QCOMPARE(rightsOn(people(), leader, facts), (DealRights{true, false, false, false}));
        // Still a manager of the owner, where an action asks for one.
        Action action{ActionId(1), *ActionName::from(u"Terms agreed"_s)};
        action.performers = {PerformerRule::Managers, {}};
        QVERIFY(mayPerform(people(), leader, action, facts).ok());
        QCOMPARE(mayPerform(people(), chief, action, facts).problem().code, ProblemCode::DealNotFound);
    }

    void aManagerOfTwoTeamsManagesBoth()
    {
        const Organisation all = people();
        QVERIFY(all.managesOwner(named, seller)); // as the one named by the team
        QVERIFY(all.managesOwner(named, other));  // by role, in the own team
        QVERIFY(!all.managesOwner(named, chief)); // the team above
        QCOMPARE(all.peopleAround(named), (QSet<UserId>{leader, seller, left, other, looker, named}));
        QCOMPARE(all.peopleAround(seller), (QSet<UserId>{leader, seller, left})); // the own team
        QCOMPARE(all.managersOf(seller), (QList<UserId>{chief, leader, named}));
        QCOMPARE(all.managersOf(other), (QList<UserId>{chief, named}));
    }

    void everyRecipientOnceAndNeverThePerformer()
    {
        NotifyRule rule;
        rule.administrators = rule.managers = rule.owner = rule.participants = true;
        rule.people = {other, left, seller};
        QCOMPARE(recipients(people(), rule, deal(), leader),
                 (QList<UserId>{admin, chief, seller, other, named}));
    }

    void nobodyIsToldOfADealTheyMayNotSee()
    {
        NotifyRule rule;
        rule.people = {looker, other};
        DealFacts facts = deal();
        QCOMPARE(recipients(people(), rule, facts, seller), QList<UserId>{other});
        facts.visibility = Visibility::Public;
        QCOMPARE(recipients(people(), rule, facts, seller), (QList<UserId>{other, looker}));
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
