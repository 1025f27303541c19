// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/deal_drop.h"

#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId owner(1);

Action action(qint64 id, PerformerRule rule = PerformerRule::Everyone,
              NoteRequirement note = NoteRequirement::None)
{
    Action made{ActionId(id), *ActionName::from(u"Action %1"_s.arg(id))};
    made.weight = *Weight::from(10);
    made.performers.rule = rule;
    made.note = note;
    return made;
}

Stage stage(qint64 id, const QList<Action>& actions)
{
    Stage made{StageId(id), *StageName::from(u"Stage %1"_s.arg(id))};
    made.actions = actions;
    return made;
}

/// Four stages; action 4 is only for managers, 5 needs a note, and the last stage is empty.
Process sample()
{
    Process made{ProcessId(1), *ProcessName::from(u"Sample"_s)};
    made.stages = {stage(10, {action(1), action(2)}), stage(20, {action(3)}),
                   stage(30, {action(4, PerformerRule::Managers),
                              action(5, PerformerRule::Everyone, NoteRequirement::Note)}),
                   stage(40, {})};
    return made;
}

struct Fixture
{
    Process process = sample();
    Organisation people;
    DealFacts facts{u"Deal"_s, ProcessId(1), owner};

    Fixture()
    {
        User user;
        user.id = owner;
        user.name = u"Sal"_s;
        people.users.append(user);
        user.id = UserId(2);
        people.users.append(user);
    }
    [[nodiscard]] DealScene scene(UserId actor = owner) const { return {process, people, actor}; }
    [[nodiscard]] static DealState state(const QList<int>& done, DealStatus status = DealStatus::Open)
    {
        DealState made{DealId(7), status, {}, {}};
        for (const int each : done)
            made.done.insert(ActionId(each));
        return made;
    }
};

/// "10: 1 2 | 20: 3", and "!" behind an action that this person may not perform.
QString inWords(const DealDrop& drop)
{
    QStringList groups;
    for (const DealDrop::Group& group : drop.groups) {
        QString text = QString::number(group.stage.value()) + u':';
        for (const DealDrop::Row& row : group.rows)
            text += u' ' + QString::number(row.action.id.value()) + (row.refused ? u"!"_s : u""_s);
        groups.append(text);
    }
    return groups.join(u" | "_s);
}

} // namespace

class TestDealDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatADropMeans_data()
    {
        QTest::addColumn<QList<int>>("done");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<int>("candidate");
        const auto row = [](const char* name, const QList<int>& done, int target, DealDrop::Way way,
                            const QString& groups, int candidate = 0) {
            QTest::newRow(name) << done << target << int(way) << groups << candidate;
        };
        using Way = DealDrop::Way;
        row("not started stays", {}, 0, Way::Nowhere, {});
        row("same column", {3}, 20, Way::Nowhere, {});
        row("first stage, two to choose from", {}, 10, Way::Forward, u"10: 1 2"_s);
        row("earlier ones are offered too", {1}, 20, Way::Forward, u"10: 2 | 20: 3"_s);
        row("the only one left", {1, 2}, 20, Way::Forward, u"20: 3"_s, 3);
        row("the only one they may perform", {1, 2, 3}, 30, Way::Forward, u"30: 4! 5"_s, 5);
        row("two are no single candidate", {1, 3}, 30, Way::Forward, u"10: 2 | 30: 4! 5"_s);
        row("a skipped stage is offered", {1, 2}, 30, Way::Forward, u"20: 3 | 30: 4! 5"_s);
        row("one back", {1, 3}, 10, Way::Backward, u"20: 3"_s);
        row("two back", {1, 3, 5}, 10, Way::Backward, u"20: 3 | 30: 5"_s);
        row("to not started, all ticks go", {1, 2, 3}, 0, Way::Backward, u"10: 1 2 | 20: 3"_s);
        row("a tick of a deleted action does not count", {1, 99}, 0, Way::Backward, u"10: 1"_s);
    }

    void whatADropMeans()
    {
        QFETCH(QList<int>, done);
        QFETCH(int, target);
        QFETCH(int, way);
        QFETCH(QString, groups);
        QFETCH(int, candidate);
        const Fixture f;
        const auto drop = dropOf(f.scene(), f.facts, Fixture::state(done), StageId(target));
        QVERIFY(drop.ok());
        QCOMPARE(int(drop->way), way);
        QCOMPARE(inWords(*drop), groups);
        QCOMPARE(drop->candidate, ActionId(candidate));
        QCOMPARE(drop->target, StageId(target));
    }

    void whatADropCannotMean_data()
    {
        QTest::addColumn<QList<int>>("done");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("code");
        QTest::newRow("no such stage") << QList<int>{1} << 77 << int(ProblemCode::StageNotFound);
        QTest::newRow("empty stage") << QList<int>{1} << 40 << int(ProblemCode::StageWithoutActions);
        QTest::newRow("nothing done there") << QList<int>{3} << 10 << int(ProblemCode::NothingDoneInStage);
        QTest::newRow("a tick that only managers take back")
            << QList<int>{1, 4} << 10 << int(ProblemCode::OnlyManagers);
        QTest::newRow("and all of them") << QList<int>{4} << 0 << int(ProblemCode::OnlyManagers);
    }

    void whatADropCannotMean()
    {
        QFETCH(QList<int>, done);
        QFETCH(int, target);
        QFETCH(int, code);
        const Fixture f;
        const auto drop = dropOf(f.scene(), f.facts, Fixture::state(done), StageId(target));
        QVERIFY(!drop.ok());
        QCOMPARE(int(drop.problem().code), code);
    }

    void aClosedDealAndAStrangersDoNotMove()
    {
        Fixture f;
        const auto closed = dropOf(f.scene(), f.facts, Fixture::state({}, DealStatus::Won), StageId(10));
        QCOMPARE(closed.problem().code, ProblemCode::DealClosed);
        f.facts.visibility = Visibility::Public;
        const auto strange = dropOf(f.scene(UserId(2)), f.facts, Fixture::state({}), StageId(10));
        QCOMPARE(strange.problem().code, ProblemCode::NotYourDeal);
    }

    void groupsCountAllActions()
    {
        const Fixture f;
        const auto drop = dropOf(f.scene(), f.facts, Fixture::state({1}), StageId(20));
        QVERIFY(drop.ok());
        QCOMPARE(drop->groups.first().done, 1);
        QCOMPARE(drop->groups.first().total, 2);
    }

    void aMoveEndsInItsTarget_data()
    {
        QTest::addColumn<QList<int>>("done");
        QTest::addColumn<int>("target");
        QTest::addColumn<QList<int>>("ticks");
        QTest::addColumn<QList<int>>("unticks");
        QTest::addColumn<int>("code"); // -1: it moves
        const auto row = [](const char* name, const QList<int>& done, int target, const QList<int>& ticks,
                            const QList<int>& unticks, int code = -1) {
            QTest::newRow(name) << done << target << ticks << unticks << code;
        };
        row("forward", {1}, 20, {3}, {});
        row("with an earlier one", {1}, 20, {2, 3}, {});
        row("back", {1, 3}, 10, {}, {3});
        row("only an earlier one", {1}, 20, {2}, {}, int(ProblemCode::StageNotReached));
        row("further than the target", {1, 5}, 20, {3}, {}, int(ProblemCode::StageNotReached));
        row("not far enough back", {1, 3, 5}, 10, {}, {5}, int(ProblemCode::StageNotReached));
        row("ticked twice", {1}, 20, {3, 3}, {}, int(ProblemCode::AlreadyDone));
        row("somebody else was faster", {1, 3}, 20, {3}, {}, int(ProblemCode::AlreadyDone));
        row("or took it back", {1}, 10, {}, {3}, int(ProblemCode::NotDone));
        row("for managers", {1}, 30, {4}, {}, int(ProblemCode::OnlyManagers));
        row("needs a note", {1}, 30, {5}, {}, int(ProblemCode::NoteRequired));
        row("no such action", {1}, 30, {99}, {}, int(ProblemCode::ActionNotFound));
    }

    void aMoveEndsInItsTarget()
    {
        QFETCH(QList<int>, done);
        QFETCH(int, target);
        QFETCH(QList<int>, ticks);
        QFETCH(QList<int>, unticks);
        QFETCH(int, code);
        const Fixture f;
        DealMoveWish wish{StageId(target), {}, {}};
        for (const int each : ticks)
            wish.ticks.append({ActionId(each)});
        for (const int each : unticks)
            wish.unticks.append(ActionId(each));
        const auto move = movedDeal(f.scene(), f.facts, Fixture::state(done), wish);
        QCOMPARE(move.ok(), code < 0);
        if (move)
            QCOMPARE(move->progress.stage, StageId(target));
        else
            QCOMPARE(int(move.problem().code), code);
    }
};

QTEST_APPLESS_MAIN(TestDealDrop)
#include "tst_deal_drop.moc"
