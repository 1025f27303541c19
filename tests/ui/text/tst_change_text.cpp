// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

namespace {

Process process()
{
    Process made{ProcessId(1), *ProcessName::from(u"P"_s)};
    Stage first{StageId(1), *StageName::from(u"First"_s)};
    first.actions = {{ActionId(11), *ActionName::from(u"Call"_s)},
                     {ActionId(12), *ActionName::from(u"%1"_s)}};
    made.stages = {first, {StageId(2), *StageName::from(u"Second"_s)}};
    return made;
}

QStringList texts(const Process& before, const Process& after)
{
    QStringList list;
    for (const ProcessChange& each : compare(before, after))
        list.append(changeText(each, before, after));
    return list;
}

} // namespace

class TestChangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDifferenceIsASentence();
    void namesAreOnlyText();
    void everyDifferenceHasALabel();
};

void TestChangeText::everyDifferenceIsASentence()
{
    Process after = process().withName(*ProcessName::from(u"Q"_s)).withDescription(u"d"_s);
    Action changed = *after.action(ActionId(11));
    changed.name = *ActionName::from(u"Visit"_s);
    changed.hint = u"h"_s;
    changed.weight = *Weight::from(7);
    changed.mandatory = true;
    changed.performers.rule = PerformerRule::Managers;
    changed.note = NoteRequirement::NoteWithFile;
    changed.notify.owner = true;
    changed.trigger = TaskTemplate();
    Stage stage = after.stages[0];
    stage.name = *StageName::from(u"Begin"_s);
    stage.hint = u"h"_s;
    stage.idleDays = 3;
    after = after.withStage(stage)
                .withAction(changed)
                .withActionMoved(ActionId(11), StageId(2), 0)
                .withStageMoved(StageId(2), 0)
                .withStageAdded({StageId(3), *StageName::from(u"Third"_s)}, 2)
                .withActionRemoved(ActionId(12));
    for (const auto& [from, to] : {std::pair(process(), after), std::pair(after, process())}) {
        const QStringList list = texts(from, to);
        QVERIFY(list.size() >= 16);
        for (const QString& text : list) {
            QVERIFY2(text.endsWith(u'.'), qPrintable(list.join(u'\n')));
            QVERIFY2(!text.contains(u"%2"_s), qPrintable(text));
        }
    }
    QVERIFY(texts(process(), after).contains(u"The weight of “Visit” is 7 instead of 0."_s));
    QVERIFY(texts(process(), after).contains(u"“Visit” moved to “Second”."_s));
    QVERIFY(texts(process(), after).contains(u"“%1” was deleted from “First”."_s));
}

void TestChangeText::everyDifferenceHasALabel()
{
    Process after = process().withName(*ProcessName::from(u"Q"_s)).withDescription(u"d"_s);
    Action changed = *after.action(ActionId(11));
    changed.name = *ActionName::from(u"Visit"_s);
    changed.hint = u"h"_s;
    changed.weight = *Weight::from(7);
    changed.mandatory = true;
    changed.performers.rule = PerformerRule::Managers;
    changed.note = NoteRequirement::NoteWithFile;
    changed.notify.owner = true;
    changed.trigger = TaskTemplate();
    Stage stage = after.stages[0];
    stage.idleDays = 3;
    after = after.withStage(stage).withAction(changed).withActionMoved(ActionId(11), StageId(2), 0);
    after = after.withActionRemoved(ActionId(12)).withStageAdded({StageId(3), stage.name}, 9);
    const auto labels = [](const Process& one, const Process& other) {
        QStringList list;
        for (const ProcessChange& each : compare(one, other))
            list.append(changeLabel(each, one, other));
        return list;
    };
    const QStringList expected = {u"renamed"_s,
                                  u"new description"_s,
                                  u"idle limit 14 → 3 days"_s,
                                  u"from “First”"_s,
                                  u"renamed"_s,
                                  u"new hint"_s,
                                  u"weight 0 → 7"_s,
                                  u"mandatory"_s,
                                  u"different performers"_s,
                                  u"note with file required"_s,
                                  u"different notifications"_s,
                                  u"adds a task"_s,
                                  u"new"_s,
                                  u"deleted"_s};
    QCOMPARE(labels(process(), after), expected);
    const QStringList back = labels(after, process());
    QVERIFY(back.contains(u"not mandatory"_s));
    QVERIFY(back.contains(u"no note"_s));
    QVERIFY(back.contains(u"adds no task"_s));
    QVERIFY(!back.contains(QString()));
}

void TestChangeText::namesAreOnlyText()
{
    Action odd = *process().action(ActionId(12));
    odd.name = *ActionName::from(u"%2 <b>%1</b>"_s);
    odd.weight = *Weight::from(5);
    QCOMPARE(texts(process(), process().withAction(odd)),
             (QStringList{u"“%1” is now called “%2 <b>%1</b>”."_s,
                          u"The weight of “%2 <b>%1</b>” is 5 instead of 0."_s}));
}

QTEST_GUILESS_MAIN(TestChangeText)
#include "tst_change_text.moc"
