// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace stagewright::test {

namespace {

Action plainAction(const char* name, int weight, bool mandatory = false)
{
    Action action{{}, *ActionName::from(QString::fromLatin1(name))};
    action.weight = *Weight::from(weight);
    action.mandatory = mandatory;
    return action;
}

Stage plainStage(const char* name, const QList<Action>& actions)
{
    Stage stage{{}, *StageName::from(QString::fromLatin1(name))};
    stage.actions = actions;
    return stage;
}

template<class T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("a step of the fixture failed: problem %d %s", static_cast<int>(result.problem().code),
               qPrintable(result.problem().values.join(u", ")));
    return std::move(result).value();
}

UserId addUser(Workspace& workspace, UserId admin, const QString& name, Role role, TeamId team)
{
    return expect(
        workspace.people().addUser(admin, {{}, name, name.toLower() + u"@example.com"_s, role, team, true}));
}

} // namespace

Process plainProcess()
{
    Process process{{}, *ProcessName::from(u"Default process"_s)};
    process.stages = {
        plainStage("Collecting data",
                   {plainAction("Decision makers identified", 5), plainAction("Contact data completed", 5)}),
        plainStage("Contact", {plainAction("Reason to contact defined", 5), plainAction("Contact made", 10)}),
        plainStage("Needs analysis",
                   {plainAction("Meeting with the decision maker", 15),
                    plainAction("Requirements agreed", 10), plainAction("Evaluation criteria known", 5),
                    plainAction("Budget known", 10)}),
        plainStage("Offer", {plainAction("Offer sent", 10), plainAction("Offer discussed", 5),
                             plainAction("Terms agreed", 10), plainAction("Contract signed", 10, true)})};
    return process;
}

TestWorkspace::TestWorkspace() : environment{clock, std::make_shared<CountingIds>(), QTimeZone::utc()}
{
    workspace = expect(Workspace::open(file(), Workspace::Mode::Create, environment));
    NewWorkspace wanted{u"Testers Ltd"_s,     u"Ada"_s,        u"ada@example.com"_s,
                        Currency::pln(),      plainProcess(),  {u"Referral"_s, u"Fair"_s},
                        {u"Too expensive"_s}, {u"No budget"_s}};
    ada = expect(workspace->setUp(wanted));
    north = expect(workspace->people().addTeam(ada, {{}, u"North"_s, {}, {}}));
    south = expect(workspace->people().addTeam(ada, {{}, u"South"_s, {}, {}}));
    max = addUser(*workspace, ada, u"Max"_s, Role::Manager, north);
    sal = addUser(*workspace, ada, u"Sal"_s, Role::Salesperson, north);
    sue = addUser(*workspace, ada, u"Sue"_s, Role::Salesperson, north);
    mia = addUser(*workspace, ada, u"Mia"_s, Role::Manager, south);
    tom = addUser(*workspace, ada, u"Tom"_s, Role::Salesperson, south);
}

Process TestWorkspace::process()
{
    return expect(workspace->processes().byName(ada, u"Default process"_s)).process;
}

ActionId TestWorkspace::action(const QString& name)
{
    for (const Stage& candidate : process().stages) {
        for (const Action& action : candidate.actions) {
            if (action.name.text() == name)
                return action.id;
        }
    }
    qFatal("no action %s", qPrintable(name));
}

StageId TestWorkspace::stage(const QString& name)
{
    for (const Stage& candidate : process().stages) {
        if (candidate.name.text() == name)
            return candidate.id;
    }
    qFatal("no stage %s", qPrintable(name));
}

DealFacts TestWorkspace::facts(const QString& name, UserId owner, qint64 major)
{
    DealFacts facts;
    facts.name = name;
    facts.process = process().id;
    facts.owner = owner;
    facts.valueMinor = major * 100;
    return facts;
}

DealId TestWorkspace::deal(const QString& name, qint64 major)
{
    return expect(workspace->deals().create(sal, facts(name, sal, major)));
}

DealDetails TestWorkspace::details(DealId deal)
{
    return expect(workspace->dealQueries().details(ada, deal));
}

Outcome TestWorkspace::change(UserId actor, DealId deal, const EnteredDeal& wanted)
{
    return workspace->deals().changeFacts(actor, deal, {details(deal).deal.facts, wanted});
}

Outcome TestWorkspace::change(UserId actor, const Task& wanted)
{
    return workspace->tasks().change(actor, {expect(workspace->tasks().byId(ada, wanted.id)), wanted});
}

Outcome TestWorkspace::change(UserId actor, const User& wanted)
{
    return workspace->people().changeUser(
        actor, {*expect(workspace->people().organisation()).user(wanted.id), wanted});
}

Outcome TestWorkspace::change(UserId actor, const Team& wanted)
{
    return workspace->people().changeTeam(
        actor, {*expect(workspace->people().organisation()).team(wanted.id), wanted});
}

bool TestWorkspace::isClean()
{
    const CheckReport report = expect(workspace->check().run());
    for (const Difference& difference : report.differences)
        qWarning("kind %d at %s: stored %s, expected %s", static_cast<int>(difference.kind),
                 qPrintable(difference.place), qPrintable(difference.stored),
                 qPrintable(difference.expected));
    return report.differenceCount == 0;
}

std::unique_ptr<Workspace> TestWorkspace::second(Workspace::Mode mode)
{
    return expect(Workspace::open(file(), mode, environment));
}

} // namespace stagewright::test
