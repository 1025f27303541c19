// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"
#include "ui/models/processes/trial_walk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Organisation people()
{
    Organisation all;
    all.teams = {{TeamId(1), u"Sales"_s, {}, {}}};
    all.users = {{UserId(1), u"Ada"_s, u"a@x"_s, Role::Administrator, {}},
                 {UserId(2), u"Max"_s, u"m@x"_s, Role::Manager, TeamId(1)},
                 {UserId(3), u"Sal"_s, u"s@x"_s, Role::Salesperson, TeamId(1)}};
    return all;
}

/// Two stages: "Call" (weight 1), then "Sign" (weight 3, mandatory, managers, note, notifies, adds a task).
Process process()
{
    Action call{ActionId(11), *ActionName::from(u"Call %1"_s)};
    call.weight = *Weight::from(1);
    Action sign{ActionId(21), *ActionName::from(u"Sign"_s)};
    sign.weight = *Weight::from(3);
    sign.mandatory = true;
    sign.performers.rule = PerformerRule::Managers;
    sign.note = NoteRequirement::Note;
    sign.notify.owner = true;
    sign.notify.administrators = true;
    sign.trigger = TaskTemplate{.title = u"Thank {deal}"_s, .person = {}};
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    made.stages = {{StageId(1), *StageName::from(u"First"_s)}, {StageId(2), *StageName::from(u"Second"_s)}};
    made.stages[0].actions = {call};
    made.stages[1].actions = {sign};
    return made;
}

} // namespace

class TestTrialWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAsTheOwner();
    void tellsWhatAStepDoes();
    void refusesAsForRealDeals();
    void saysWhatWouldComeOfIt();
    void closesAndReopens();
    void startsAgain();
    void anybodyActiveCanWalk();
    void worksWithoutSalespeople();
    void namesTurnNothingBesideThem();

private:
    [[nodiscard]] QStringList said() const
    {
        QStringList texts;
        for (const TrialEntry& each : walk_->entries())
            texts.append(each.text);
        return texts;
    }

    std::unique_ptr<TrialWalk> walk_;
};

void TestTrialWalk::init()
{
    Directory directory;
    directory.people = people();
    walk_ = std::make_unique<TrialWalk>(process(), directory, UserId(1), QDate(2026, 3, 2));
}

void TestTrialWalk::beginsAsTheOwner()
{
    QCOMPARE(walk_->role(), Role::Salesperson);
    QCOMPARE(walk_->actor().name, u"Sal"_s);
    QCOMPARE(walk_->owner().name, u"Sal"_s);
    QCOMPARE(walk_->rows().size(), 4);
    QVERIFY(walk_->rows()[1].allowed);
    QVERIFY(!walk_->rows()[3].allowed);
    walk_->play(Role::Manager);
    QCOMPARE(walk_->actor().name, u"Max"_s);
    QVERIFY(walk_->rows()[3].allowed);
}

void TestTrialWalk::tellsWhatAStepDoes()
{
    const QSignalSpy changed(walk_.get(), &TrialWalk::changed);
    walk_->tick(ActionId(11), {}, false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(said(), QStringList{u"Sal did “Call %1”. Probability 0% → 25%. Stage Not started → First."_s});
    QVERIFY(walk_->rows()[1].done);
    walk_->untick(ActionId(11));
    QCOMPARE(said().first(), u"Sal took “Call %1” back. Probability 25% → 0%. Stage First → Not started."_s);
    QVERIFY(!walk_->rows()[1].done);
}

void TestTrialWalk::refusesAsForRealDeals()
{
    walk_->tick(ActionId(21), {}, false);
    QCOMPARE(walk_->entries().first().kind, TrialEntry::Kind::Refused);
    QCOMPARE(walk_->noteNeeded(ActionId(21)), NoteRequirement::None); // may not anyway
    walk_->play(Role::Manager);
    QCOMPARE(walk_->noteNeeded(ActionId(21)), NoteRequirement::Note);
    walk_->tick(ActionId(21), {}, false);
    QCOMPARE(walk_->entries().first().kind, TrialEntry::Kind::Refused);
    walk_->win();
    QCOMPARE(walk_->entries().first().kind, TrialEntry::Kind::Refused);
    QVERIFY2(said().first().contains(u"Sign"), qPrintable(said().first()));
    QCOMPARE(said().size(), 3);
    QVERIFY(walk_->trial().done.isEmpty());
}

void TestTrialWalk::saysWhatWouldComeOfIt()
{
    walk_->play(Role::Manager);
    walk_->tick(ActionId(21), u"Signed"_s, false);
    QCOMPARE(said().size(), 3);
    QVERIFY(said()[0].startsWith(u"Max did “Sign”."));
    QCOMPARE(walk_->entries()[1].kind, TrialEntry::Kind::Notified);
    QVERIFY(said()[1].contains(u"Ada") && said()[1].contains(u"Sal"));
    QCOMPARE(said()[2], u"Would propose the task “Thank Trial deal” for Max, due 3 Mar 2026."_s);
    QCOMPARE(walk_->rows()[3].detail.section(u',', 0, 0), u"Max"_s);
}

void TestTrialWalk::closesAndReopens()
{
    walk_->play(Role::Manager);
    walk_->tick(ActionId(21), u"Signed"_s, false);
    walk_->win();
    QCOMPARE(said().first(), u"Max won the deal."_s);
    QCOMPARE(walk_->trial().status, DealStatus::Won);
    QVERIFY(!walk_->rows()[1].allowed);
    walk_->play(Role::Administrator);
    walk_->reopen();
    QCOMPARE(said().first(), u"Ada opened the deal again."_s);
    walk_->lose();
    QCOMPARE(walk_->trial().status, DealStatus::Lost);
}

void TestTrialWalk::startsAgain()
{
    walk_->tick(ActionId(11), {}, false);
    walk_->lose();
    walk_->restart();
    QVERIFY(walk_->entries().isEmpty());
    QVERIFY(walk_->trial().done.isEmpty());
    QCOMPARE(walk_->trial().status, DealStatus::Open);
    QCOMPARE(walk_->trial().furthest, StageId());
}

void TestTrialWalk::anybodyActiveCanWalk()
{
    Directory directory;
    directory.people = people();
    directory.people.users.append({UserId(4), u"Sue"_s, u"sue@x"_s, Role::Salesperson, TeamId(1)});
    directory.people.users.append({UserId(5), u"Gil"_s, u"gil@x"_s, Role::Salesperson, TeamId(1), false});
    Process chosen = process();
    chosen.stages[0].actions[0].performers = {PerformerRule::Chosen, {UserId(4)}};
    TrialWalk walk(chosen, directory, UserId(1), QDate(2026, 3, 2));
    walk.tick(ActionId(11), {}, false);
    QVERIFY(walk.trial().done.isEmpty());
    QSignalSpy changed(&walk, &TrialWalk::changed);
    walk.playAs(UserId(4));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(walk.actor().name, u"Sue"_s);
    QCOMPARE(walk.role(), Role::Salesperson);
    walk.tick(ActionId(11), {}, false);
    QVERIFY(walk.trial().done.contains(ActionId(11)));
    // Who left, and who never was, walk nothing.
    walk.playAs(UserId(5));
    walk.playAs(UserId(99));
    QCOMPARE(walk.actor().name, u"Sue"_s);
}

void TestTrialWalk::worksWithoutSalespeople()
{
    Directory directory;
    directory.people.users = {people().users.first()};
    TrialWalk alone(process(), directory, UserId(1), QDate(2026, 3, 2));
    QVERIFY(!alone.canPlay(Role::Salesperson));
    QVERIFY(!alone.canPlay(Role::Manager));
    QCOMPARE(alone.role(), Role::Administrator);
    QCOMPARE(alone.owner().name, u"Ada"_s);
    alone.tick(ActionId(11), {}, false);
    QVERIFY(alone.rows()[1].done);
}

void TestTrialWalk::namesTurnNothingBesideThem()
{
    Directory directory;
    directory.people = people();
    for (User& user : directory.people.users)
        user.name = u"שלום "_s + user.name;
    Process turning = process();
    turning.stages[1].name = *StageName::from(u"مرحلة"_s);
    walk_ = std::make_unique<TrialWalk>(turning, directory, UserId(1), QDate(2026, 3, 2));
    walk_->play(Role::Manager);
    walk_->tick(ActionId(21), u"agreed"_s, false);
    const QString all = said().join(u'\n');
    for (const QString& name : {u"שלום Max"_s, u"שלום Sal"_s, u"שלום Ada"_s, u"مرحلة"_s}) {
        QVERIFY2(all.contains(name), qPrintable(all));
        QCOMPARE(all.count(name), all.count(QChar(0x2068) + name + QChar(0x2069)));
    }
}

QTEST_GUILESS_MAIN(TestTrialWalk)
#include "tst_trial_walk.moc"
