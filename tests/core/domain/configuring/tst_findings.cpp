// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/configuring/findings.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

constexpr UserId ada(1);
constexpr UserId max(2);
constexpr UserId gone(3);

Organisation people()
{
    Organisation made;
    made.teams = {{TeamId(1), u"North"_s, {}, max}};
    made.users = {{ada, u"Ada"_s, u"ada@x.com"_s, Role::Administrator, {}, true},
                  {max, u"Max"_s, u"max@x.com"_s, Role::Manager, TeamId(1), true},
                  {gone, u"Gil"_s, u"gil@x.com"_s, Role::Salesperson, TeamId(1), false}};
    return made;
}

Action action(qint64 id, const QString& name)
{
    Action made{ActionId(id), *ActionName::from(name)};
    made.weight = *Weight::from(10);
    return made;
}

/// Nothing to find: two stages, of which the second ends with a mandatory action.
Process sound()
{
    Process made{ProcessId(1), *ProcessName::from(u"Process"_s)};
    Stage first{StageId(1), *StageName::from(u"First"_s)};
    first.actions = {action(11, u"Call"_s), action(12, u"Meet"_s)};
    Stage second{StageId(2), *StageName::from(u"Second"_s)};
    second.actions = {action(21, u"Offer"_s), action(22, u"Sign"_s)};
    second.actions[1].mandatory = true;
    made.stages = {first, second};
    return made;
}

using Change = std::function<void(Process&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundProcessHasNone() { QCOMPARE(check(sound(), people()), QList<Finding>()); }
    void findsAndRepairs_data();
    void findsAndRepairs();
    void theOrderIsThatOfTheProcess();
    void aManagerlessCompanyNotifiesNobody();
    void managersAreNobodyWhereThereAreNone();
};

void TestFindings::findsAndRepairs_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<bool>("repairable");
    const auto row = [](const char* name, const Change& change, const Finding& finding, bool repairable) {
        QTest::newRow(name) << change << finding << repairable;
    };
    using enum FindingCode;
    using enum FindingSeverity;
    const StageId one(1);
    const StageId two(2);
    row(
        "no stages", [](Process& p) { p.stages.clear(); }, {NoStages, Error}, false);
    row(
        "empty stage", [](Process& p) { p.stages[0].actions.clear(); }, {StageWithoutActions, Warning, one},
        true);
    row(
        "no weights",
        [](Process& p) {
            for (Stage& stage : p.stages)
                for (Action& each : stage.actions)
                    each.weight = {};
        },
        {NoWeights, Error}, true);
    row(
        "nothing mandatory", [](Process& p) { p.stages[1].actions[1].mandatory = false; },
        {NothingMandatory, Hint}, false);
    row(
        "mandatory without weight", [](Process& p) { p.stages[1].actions[1].weight = {}; },
        {MandatoryWithoutWeight, Hint, two, ActionId(22)}, true);
    row(
        "only administrators",
        [](Process& p) {
            p.stages[0].actions[0].performers = {PerformerRule::Chosen, {gone}};
        },
        {OnlyAdministratorsCan, Warning, one, ActionId(11), {gone}}, true);
    row(
        "only administrators, mandatory",
        [](Process& p) {
            p.stages[1].actions[1].performers = {PerformerRule::Chosen, {gone, UserId(99)}};
        },
        {OnlyAdministratorsCan, Error, two, ActionId(22), {gone, UserId(99)}}, true);
    row(
        "a performer left",
        [](Process& p) {
            p.stages[0].actions[0].performers = {PerformerRule::Chosen, {gone, max}};
        },
        {PerformerLeft, Warning, one, ActionId(11), {gone}}, true);
    row(
        "chosen ones do not matter to everyone",
        [](Process& p) {
            p.stages[0].actions[0].performers = {PerformerRule::Everyone, {gone}};
            p.stages[0].actions.clear();
        },
        {StageWithoutActions, Warning, one}, true);
    row(
        "notified left",
        [](Process& p) {
            p.stages[0].actions[1].notify = {true, false, false, false, {gone}};
        },
        {NotifiedLeft, Warning, one, ActionId(12), {gone}}, true);
    row(
        "notified of some deals only",
        [](Process& p) {
            p.stages[0].actions[1].notify = {false, false, false, false, {max, ada}};
        },
        {NotifiedMayNotSee, Hint, one, ActionId(12), {max}}, false);
    row(
        "nobody to notify",
        [](Process& p) {
            p.stages[0].actions[1].notify = {false, false, false, false, {gone}};
        },
        {NobodyToNotify, Warning, one, ActionId(12), {gone}}, true);
    row(
        "responsible left",
        [](Process& p) {
            TaskTemplate task;
            task.title = u"Write"_s;
            task.responsible = Responsible::Person;
            task.person = gone;
            p.stages[1].actions[0].trigger = task;
        },
        {ResponsibleLeft, Warning, two, ActionId(21), {gone}}, true);
    row(
        "a title that cannot be filled in",
        [](Process& p) {
            TaskTemplate task;
            task.title = u"Write to {client} about {deal}"_s;
            p.stages[1].actions[0].trigger = task;
        },
        {UnknownPlaceholder, Warning, two, ActionId(21)}, false);
    row(
        "equal stages", [](Process& p) { p.stages[1].name = *StageName::from(u"FIRST"_s); },
        {EqualStageNames, Warning, two}, true);
    row(
        "equal actions", [](Process& p) { p.stages[0].actions[1].name = *ActionName::from(u"call"_s); },
        {EqualActionNames, Warning, one, ActionId(12)}, true);
    row(
        "the same action in two stages",
        [](Process& p) { p.stages[1].actions[0].name = *ActionName::from(u"CALL"_s); },
        {RepeatedActionName, Hint, two, ActionId(21)}, true);
    row(
        "long action", [](Process& p) { p.stages[0].actions[1].name = *ActionName::from(QString(61, u'x')); },
        {LongName, Hint, one, ActionId(12)}, false);
    row(
        "long stage", [](Process& p) { p.stages[1].name = *StageName::from(QString(61, u'x')); },
        {LongName, Hint, two}, false);
}

void TestFindings::findsAndRepairs()
{
    QFETCH(Change, change);
    QFETCH(Finding, finding);
    QFETCH(bool, repairable);
    Process process = sound();
    change(process);
    QCOMPARE(check(process, people()), QList<Finding>{finding});
    const auto mended = repaired(process, people(), finding);
    QCOMPARE(mended.has_value(), repairable);
    if (mended)
        QVERIFY(!check(*mended, people()).contains(finding));
}

void TestFindings::theOrderIsThatOfTheProcess()
{
    Process process = sound();
    process.stages[1].actions[1].mandatory = false;
    process.stages[1].actions[0].name = *ActionName::from(QString(80, u'y'));
    process.stages[0].actions[0].performers = {PerformerRule::Chosen, {gone}};
    const QList<Finding> found = check(process, people());
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].code, FindingCode::NothingMandatory);
    QCOMPARE(found[1].code, FindingCode::OnlyAdministratorsCan);
    QCOMPARE(found[2].code, FindingCode::LongName);
}

void TestFindings::aManagerlessCompanyNotifiesNobody()
{
    Process process = sound();
    process.stages[0].actions[0].notify.managers = true;
    QVERIFY(check(process, people()).isEmpty());
    Organisation alone = people();
    alone.teams.clear();
    alone.users = {alone.users.first()};
    const QList<Finding> found = check(process, alone);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, FindingCode::NobodyToNotify);
}

void TestFindings::managersAreNobodyWhereThereAreNone()
{
    Process process = sound();
    process.stages[0].actions[0].performers.rule = PerformerRule::Managers;
    QVERIFY(check(process, people()).isEmpty());
    Organisation flat = people();
    flat.teams.clear();
    flat.users[1].team = {};
    const Finding finding{FindingCode::OnlyAdministratorsCan, FindingSeverity::Warning, StageId(1),
                          ActionId(11)};
    QCOMPARE(check(process, flat), QList<Finding>{finding});
    const auto mended = repaired(process, flat, finding);
    QVERIFY(mended && check(*mended, flat).isEmpty());
    // Who works alone is an administrator and may do everything.
    flat.users = {flat.users.first()};
    QVERIFY(check(process, flat).isEmpty());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
