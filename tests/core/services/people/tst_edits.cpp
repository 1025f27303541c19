// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace stagewright;
using namespace stagewright::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("problem %d", static_cast<int>(result.problem().code));
    return std::move(result).value();
}

Problem problemOf(const Outcome& outcome)
{
    return outcome ? Problem{ProblemCode::UsageError, {}} : outcome.problem();
}

} // namespace

/// Two people (or two windows, or two cards of one window) begin with the same record and store one after the
/// other.
class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWindowsTouchDifferentFacts()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Roll-out"_s, 1000);
        const auto other = w.second();
        const DealFacts base = w.details(deal).deal.facts;
        DealFacts renamed = base;
        renamed.name = u"Roll-out 2"_s;
        DealFacts dearer = base;
        dearer.valueMinor = 900'000;
        QVERIFY(other->deals().changeFacts(w.max, deal, {base, dearer}).ok());
        QVERIFY(w->deals().changeFacts(w.sal, deal, {base, renamed}).ok());
        const DealFacts stored = w.details(deal).deal.facts;
        QCOMPARE(stored.name, u"Roll-out 2"_s);
        QCOMPARE(stored.valueMinor, 900'000);
        QVERIFY(w.isClean());
    }

    void aParticipantAddedBesideAnOpenFormStays()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Roll-out"_s);
        const DealFacts base = w.details(deal).deal.facts;
        DealFacts invited = base;
        invited.participants = {w.tom};
        QVERIFY(w->deals().changeFacts(w.sal, deal, {base, invited}).ok());
        DealFacts form = base;
        form.name = u"Saved later"_s;
        form.participants = {w.mia};
        QVERIFY(w->deals().changeFacts(w.sal, deal, {base, form}).ok());
        const DealFacts stored = w.details(deal).deal.facts;
        QCOMPARE(stored.name, u"Saved later"_s);
        QCOMPARE(stored.participants, (QList<UserId>{w.mia, w.tom}));
    }

    void whatBothTouchedIsAskedAndNothingStored()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Roll-out"_s, 1000);
        const DealFacts base = w.details(deal).deal.facts;
        DealFacts theirs = base;
        theirs.valueMinor = 700'000;
        theirs.owner = w.sue;
        QVERIFY(w->deals().changeFacts(w.max, deal, {base, theirs}).ok());
        DealFacts mine = base;
        mine.valueMinor = 500'000;
        mine.name = u"Not stored"_s;
        const Edit<EnteredDeal> edit{base, mine};
        QCOMPARE(problemOf(w->deals().changeFacts(w.max, deal, edit)),
                 (Problem{ProblemCode::ChangedMeanwhile, {u"value"_s, u"7000 PLN"_s, u"5000 PLN"_s}}));
        QCOMPARE(w.details(deal).deal.facts, theirs);

        QVERIFY(w->deals().changeFacts(w.max, deal, resolved(edit, EnteredDeal(theirs), {u"value"_s})).ok());
        const DealFacts stored = w.details(deal).deal.facts;
        QCOMPARE(stored.valueMinor, 500'000);
        QCOMPARE(stored.name, u"Not stored"_s);
        QCOMPARE(stored.owner, w.sue);
        QVERIFY(w.isClean());
    }

    void twoWhoTypeTheSameCompanyAgree()
    {
        TestWorkspace w;
        const DealId deal = w.deal(u"Roll-out"_s);
        const DealFacts base = w.details(deal).deal.facts;
        QVERIFY(w->deals().changeFacts(w.sal, deal, {base, {base, u"Acme"_s, u"Ann"_s}}).ok());
        QVERIFY(w->deals().changeFacts(w.max, deal, {base, {base, u" acme "_s, u"ANN"_s}}).ok());
        QCOMPARE(w.details(deal).company.name, u"Acme"_s);
        QCOMPARE(expect(w->dealQueries().companies(w.ada, {}, 10)).size(), 1);
        QCOMPARE(expect(w->dealQueries().persons(w.ada, {}, 10)).size(), 1);
        const Outcome other = w->deals().changeFacts(w.max, deal, {base, {base, u"Other"_s}});
        QCOMPARE(problemOf(other),
                 (Problem{ProblemCode::ChangedMeanwhile, {u"company"_s, u"Acme"_s, u"Other"_s}}));
        QCOMPARE(expect(w->dealQueries().companies(w.ada, {}, 10)).size(), 1);
    }

    void companiesThatDifferInAMarkAreTwo()
    {
        TestWorkspace w;
        const auto add = [&w](const QString& company, const QString& person) {
            return expect(w->deals().create(w.sal, {w.facts(u"Deal"_s, w.sal), company, person}));
        };
        const DealId first = add(u"Müller"_s, u"Jürgen"_s);
        const DealId second = add(u"Muller"_s, u"Jurgen"_s);
        const DealId third = add(u"\uFEFFMU\u0308LLER "_s, u"jürgen"_s);
        QCOMPARE(w.details(second).company.name, u"Muller"_s);
        QVERIFY(w.details(first).company.id != w.details(second).company.id);
        QCOMPARE(w.details(third).company, w.details(first).company);
        QCOMPARE(w.details(third).person, w.details(first).person);
        QCOMPARE(expect(w->dealQueries().companies(w.ada, u"muller"_s, 10)).size(), 2);
        QCOMPARE(expect(w->dealQueries().search(w.ada, u"muller"_s, 10)).size(), 3);
        QVERIFY(w.isClean());
    }

    void invisibleCharactersNeitherHideNorSpoil()
    {
        TestWorkspace w;
        const DealId deal = expect(w->deals().create(
            w.sal, {w.facts(u"\uFEFFSensors\u200B"_s, w.sal), u"\uFEFFAcme"_s, u"\u202EAnn"_s}));
        QCOMPARE(w.details(deal).deal.facts.name, u"Sensors"_s);
        QCOMPARE(w.details(deal).company.name, u"Acme"_s);
        QCOMPARE(w.details(deal).person.name, u"Ann"_s);
        QCOMPARE(expect(w->dealQueries().search(w.ada, u"sensors"_s, 10)).size(), 1);
        QVERIFY(w.isClean());
    }

    void aRefusedDealLeavesNoCompanyAndNobody()
    {
        TestWorkspace w;
        QVERIFY(!w->deals().create(w.sal, {w.facts(u" "_s, w.sal), u"Orphan"_s, u"Oda"_s}).ok());
        const DealId deal = w.deal(u"Roll-out"_s);
        const DealFacts base = w.details(deal).deal.facts;
        DealFacts bad = base;
        bad.valueMinor = -1;
        QVERIFY(!w->deals().changeFacts(w.sal, deal, {base, {bad, u"Orphan"_s, u"Oda"_s}}).ok());
        QVERIFY(!w->deals().changeFacts(w.tom, deal, {base, {base, u"Orphan"_s, u"Oda"_s}}).ok());
        QVERIFY(expect(w->dealQueries().companies(w.ada, {}, 10)).isEmpty());
        QVERIFY(expect(w->dealQueries().persons(w.ada, {}, 10)).isEmpty());
    }

    void usersAndTeams()
    {
        TestWorkspace w;
        const User base = *w->people().organisation()->user(w.sal);
        User moved = base;
        moved.team = w.south;
        moved.role = Role::Manager;
        QVERIFY(w->people().changeUser(w.ada, {base, moved}).ok());
        User renamed = base;
        renamed.name = u"Sally"_s;
        QVERIFY(w->people().changeUser(w.ada, {base, renamed}).ok());
        User expected = moved;
        expected.name = u"Sally"_s;
        QCOMPARE(*w->people().organisation()->user(w.sal), expected);
        User promoted = base;
        promoted.role = Role::Administrator;
        QCOMPARE(problemOf(w->people().changeUser(w.ada, {base, promoted})),
                 (Problem{ProblemCode::ChangedMeanwhile, {u"role"_s, u"manager"_s, u"administrator"_s}}));

        const Team north = *w->people().organisation()->team(w.north);
        Team managed = north;
        managed.manager = w.tom;
        QVERIFY(w->people().changeTeam(w.ada, {north, managed}).ok());
        Team below = north;
        below.parent = w.south;
        QVERIFY(w->people().changeTeam(w.ada, {north, below}).ok());
        QCOMPARE(w->people().organisation()->team(w.north)->manager, w.tom);
        QCOMPARE(w->people().organisation()->team(w.north)->parent, w.south);
    }

    void tasks()
    {
        TestWorkspace w;
        Task task;
        task.title = u"Call"_s;
        task.responsible = w.sal;
        task.id = expect(w->tasks().add(w.sal, task));
        const Task base = expect(w->tasks().byId(w.sal, task.id));
        Task described = base;
        described.description = u"About the offer"_s;
        QVERIFY(w->tasks().setDone(w.sal, task.id, true).ok());
        QVERIFY(w->tasks().change(w.max, {base, described}).ok());
        Task called = base;
        called.title = u"Call back"_s;
        QVERIFY(w->tasks().change(w.sal, {base, called}).ok());
        const Task stored = expect(w->tasks().byId(w.sal, task.id));
        QCOMPARE(stored.title, u"Call back"_s);
        QCOMPARE(stored.description, u"About the offer"_s);
        QVERIFY(!stored.doneAt.isNull());
        Task other = base;
        other.title = u"Write"_s;
        QCOMPARE(problemOf(w->tasks().change(w.sal, {base, other})).code, ProblemCode::ChangedMeanwhile);
        QCOMPARE(w->tasks().byId(w.tom, task.id).problem().code, ProblemCode::TaskNotFound);
    }

    void listsAndTheWorkspace()
    {
        TestWorkspace w;
        ListService& lists = w->lists();
        const ProductId id = expect(lists.addProduct(w.ada, {{}, u"Scanner"_s}));
        const DealProduct base{id, u"Scanner"_s};
        QVERIFY(lists.changeProduct(w.ada, {base, {id, u"Scanner"_s, true}}).ok());
        QVERIFY(lists.changeProduct(w.ada, {base, {id, u"Scanner 2"_s}}).ok());
        QCOMPARE(lists.directory()->products.first(), (DealProduct{id, u"Scanner 2"_s, true}));
        QCOMPARE(problemOf(lists.changeProduct(w.ada, {base, {id, u"Reader"_s}})),
                 (Problem{ProblemCode::ChangedMeanwhile, {u"name"_s, u"Scanner 2"_s, u"Reader"_s}}));
        QVERIFY(lists.changeWorkspace(w.ada, {{u"Testers Ltd"_s, {}}, {u"Testers Inc"_s, {}}}).ok());
        QCOMPARE(problemOf(lists.changeWorkspace(w.ada, {{u"Testers Ltd"_s, {}}, {u"Others"_s, {}}})).code,
                 ProblemCode::ChangedMeanwhile);
        QCOMPARE(lists.directory()->workspaceName, u"Testers Inc"_s);
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
