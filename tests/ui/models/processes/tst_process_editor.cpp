// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text_limits.h"
#include "tests/support/fresh_ids.h"
#include "tests/support/test_workspace.h"
#include "ui/models/processes/process_copies.h"
#include "ui/models/processes/process_editor.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

Process withIds(IdSource& ids)
{
    return test::withFreshIds(test::plainProcess(), ids);
}

} // namespace

class TestProcessEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsClean();
    void editsAreNamedSteps();
    void whatChangesNothingIsNoStep();
    void refusedEditsChangeNothing();
    void weightsJoinIntoOneStep();
    void savingKeepsTheSteps();
    void aDraftIsOneStep();
    void aStepIsToldFromEveryOther();
    void discardingCanBeUndone();
    void anotherBaseIsUndoneWithItsStep();
    void savingMakesEveryStepAChangeOfTheNewVersion();
    void aValueFromBeforeAMergeStaysBasedOnItsVersion();
    void randomEditsUndoAndRedo();
    void copiesHaveIdsOfTheirOwn();
    void duplicatesStandBesideTheOriginal();

private:
    std::shared_ptr<test::CountingIds> ids_ = std::make_shared<test::CountingIds>();
    std::unique_ptr<ProcessEditor> editor_;
};

void TestProcessEditor::init()
{
    const Process process = withIds(*ids_);
    editor_ = std::make_unique<ProcessEditor>(process);
    editor_->start(process, 3, ids_);
}

void TestProcessEditor::startsClean()
{
    QVERIFY(!editor_->isDirty());
    QVERIFY(!editor_->canUndo());
    QVERIFY(!editor_->canRedo());
    QCOMPARE(editor_->basedOn(), 3);
    QCOMPARE(editor_->changeCount(), 0);
}

void TestProcessEditor::editsAreNamedSteps()
{
    const StageId contact = editor_->process().stages[1].id;
    QVERIFY(editor_->renameStage(contact, u"  First   contact "_s).ok());
    QCOMPARE(editor_->process().stages[1].name.text(), u"First contact"_s);
    QVERIFY(editor_->undoName().contains(u"Contact"_s));
    const auto added = editor_->addAction(contact, u"Gift sent"_s, 1);
    QVERIFY(added.ok());
    QCOMPARE(editor_->process().stages[1].actions[1].id, *added);
    QCOMPARE(editor_->changeCount(), 2);
    editor_->undo();
    QCOMPARE(editor_->process().actionCount(), qsizetype(12));
    QVERIFY(editor_->redoName().contains(u"Gift sent"_s));
    editor_->undo();
    QVERIFY(!editor_->isDirty());
    editor_->redo();
    editor_->redo();
    QVERIFY(editor_->process().action(*added));
    QVERIFY(!editor_->canRedo());
}

void TestProcessEditor::whatChangesNothingIsNoStep()
{
    QSignalSpy changed(editor_.get(), &ProcessEditor::changed);
    const StageId first = editor_->process().stages[0].id;
    QVERIFY(editor_->renameStage(first, u"Collecting data"_s).ok());
    editor_->moveStage(first, 0);
    editor_->removeAction(ActionId(77));
    editor_->discard();
    QVERIFY(changed.isEmpty());
    QVERIFY(!editor_->canUndo());
}

void TestProcessEditor::refusedEditsChangeNothing()
{
    const Action action = editor_->process().stages[0].actions[0];
    const Outcome empty = editor_->renameAction(action.id, u"   "_s);
    QVERIFY(!empty.ok());
    QCOMPARE(empty.problem().code, ProblemCode::NameEmpty);
    QCOMPARE(editor_->setWeight(action.id, 101).problem().code, ProblemCode::WeightOutOfRange);
    QCOMPARE(editor_->addStage(QString(300, u'x'), 0).problem().code, ProblemCode::NameTooLong);
    QCOMPARE(editor_->describeProcess(QString(longestText + 1, u'x')).problem().code,
             ProblemCode::TextTooLong);
    for (qsizetype i = editor_->process().stages.size(); i < Process::maxStages; ++i)
        QVERIFY(editor_->addStage(u"Stage"_s, 0).ok());
    QCOMPARE(editor_->addStage(u"One too many"_s, 0).problem().code, ProblemCode::TooManyStages);
}

void TestProcessEditor::weightsJoinIntoOneStep()
{
    const ActionId first = editor_->process().stages[0].actions[0].id;
    const ActionId second = editor_->process().stages[0].actions[1].id;
    for (int weight = 6; weight <= 20; ++weight)
        QVERIFY(editor_->setWeight(first, weight).ok());
    QCOMPARE(editor_->changeCount(), 1);
    QVERIFY(editor_->setWeight(second, 9).ok());
    QCOMPARE(editor_->changeCount(), 2);
    editor_->undo();
    editor_->undo();
    QCOMPARE(editor_->process().action(first)->weight.value(), 5);
    // There and back again is no step at all.
    QVERIFY(editor_->setWeight(first, 6).ok());
    QVERIFY(editor_->setWeight(first, 5).ok());
    QVERIFY(!editor_->canUndo());
    // Nor does it cost the steps that were undone before.
    QVERIFY(editor_->canRedo());
    editor_->redo();
    editor_->redo();
    QCOMPARE(editor_->process().action(second)->weight.value(), 9);
}

void TestProcessEditor::savingKeepsTheSteps()
{
    QVERIFY(editor_->renameProcess(u"Key accounts"_s).ok());
    editor_->markSaved(editor_->process(), 4);
    QVERIFY(!editor_->isDirty());
    QCOMPARE(editor_->basedOn(), 4);
    editor_->undo();
    QVERIFY(editor_->isDirty());
    QCOMPARE(editor_->changeCount(), 1);
}

void TestProcessEditor::aDraftIsOneStep()
{
    const Process saved = editor_->process();
    const Process draft = saved.withStageRemoved(saved.stages[0].id);
    editor_->continueDraft(draft, 2);
    QCOMPARE(editor_->process(), draft);
    QCOMPARE(editor_->basedOn(), 2);
    QVERIFY(editor_->isDirty());
    editor_->undo();
    QCOMPARE(editor_->process(), saved);
    // What is made from the saved version again is based on it, not on the older one.
    QCOMPARE(editor_->basedOn(), 3);
    editor_->redo();
    QCOMPARE(editor_->basedOn(), 2);
    editor_->discard();
    QCOMPARE(editor_->process(), saved);
    QCOMPARE(editor_->basedOn(), 3);
    QVERIFY(!editor_->isDirty());
    editor_->undo();
    QCOMPARE(editor_->basedOn(), 2);
}

void TestProcessEditor::aStepIsToldFromEveryOther()
{
    const StageId first = editor_->process().stages[0].id;
    QVERIFY(editor_->renameStage(first, u"One"_s).ok());
    const qint64 step = editor_->lastStep();
    editor_->endJoin();
    QVERIFY(editor_->renameStage(first, u"Two"_s).ok());
    QVERIFY(editor_->lastStep() != step);
    editor_->undo();
    QCOMPARE(editor_->lastStep(), step);
    editor_->undo();
    QCOMPARE(editor_->lastStep(), 0);
    // The same place in the list, another step.
    QVERIFY(editor_->renameStage(first, u"Three"_s).ok());
    QVERIFY(editor_->lastStep() != step && editor_->lastStep() != 0);
}

void TestProcessEditor::discardingCanBeUndone()
{
    editor_->removeStage(editor_->process().stages[0].id);
    const Process draft = editor_->process();
    editor_->discard();
    QVERIFY(!editor_->isDirty());
    editor_->undo();
    QCOMPARE(editor_->process(), draft);
}

void TestProcessEditor::anotherBaseIsUndoneWithItsStep()
{
    const Process begun = editor_->process();
    QVERIFY(editor_->renameProcess(u"Mine"_s).ok());
    const Process mine = editor_->process();
    const Process theirs = begun.withDescription(u"Theirs"_s);
    const Process merged = mine.withDescription(u"Theirs"_s);
    editor_->rebase(u"Merge"_s, merged, theirs, 4);
    QCOMPARE(editor_->process(), merged);
    QCOMPARE(editor_->saved(), theirs);
    QCOMPARE(editor_->basedOn(), 4);
    QCOMPARE(editor_->changeCount(), 1);

    editor_->undo();
    QCOMPARE(editor_->process(), mine);
    QCOMPARE(editor_->saved(), begun);
    QCOMPARE(editor_->basedOn(), 3); // saving this would be refused again, not overwrite theirs
    editor_->undo();
    QVERIFY(!editor_->isDirty());
    editor_->redo();
    editor_->redo();
    QCOMPARE(editor_->process(), merged);
    QCOMPARE(editor_->basedOn(), 4);

    editor_->rebase(u"Load"_s, theirs, theirs, 4);
    QVERIFY(!editor_->isDirty());
    QCOMPARE(editor_->changeCount(), 0);
    editor_->undo();
    QVERIFY(editor_->isDirty());
}

void TestProcessEditor::savingMakesEveryStepAChangeOfTheNewVersion()
{
    const int begun = editor_->basedOn();
    QVERIFY(editor_->renameProcess(u"Mine"_s).ok());
    editor_->discard();
    QVERIFY(editor_->renameProcess(u"Ours"_s).ok());
    editor_->markSaved(editor_->process(), begun + 1);
    for (int step = 0; step < 3; ++step) {
        editor_->undo();
        QCOMPARE(editor_->basedOn(), begun + 1);
        QVERIFY(editor_->isDirty());
    }
    for (int step = 0; step < 3; ++step)
        editor_->redo();
    QVERIFY(!editor_->isDirty());
}

void TestProcessEditor::aValueFromBeforeAMergeStaysBasedOnItsVersion()
{
    const Process begun = editor_->process();
    const int version = editor_->basedOn();
    QVERIFY(editor_->renameProcess(u"Mine"_s).ok());
    const Process mine = editor_->process();
    const Process theirs = begun.withDescription(u"Theirs"_s);
    editor_->rebase(u"Merge"_s, mine.withDescription(u"Theirs"_s), theirs, version + 1);
    QVERIFY(editor_->renameProcess(u"Ours"_s).ok());
    editor_->markSaved(editor_->process(), version + 2);
    editor_->undo();
    QCOMPARE(editor_->basedOn(), version + 2);
    // Saving this would take back what the other one did: it is refused, and merged anew.
    editor_->undo();
    QCOMPARE(editor_->process(), mine);
    QCOMPARE(editor_->basedOn(), version);
    QCOMPARE(editor_->saved(), begun);
    QCOMPARE(editor_->changeCount(), 1);
    editor_->undo();
    QCOMPARE(editor_->basedOn(), version);
    editor_->redo();
    editor_->redo();
    editor_->redo();
    QCOMPARE(editor_->basedOn(), version + 2);
    QVERIFY(!editor_->isDirty());
}

void TestProcessEditor::randomEditsUndoAndRedo()
{
    QRandomGenerator random(20260302);
    const auto any = [&random](qsizetype count) {
        return qsizetype(random.bounded(quint32(qMax<qsizetype>(count, 1))));
    };
    const Process start = editor_->process();
    // The values after each step, kept beside the editor: what undo and redo must give back exactly.
    QList<Process> values{start};
    qsizetype at = 0;
    for (int round = 0; round < 6000; ++round) {
        const Process before = editor_->process();
        const QList<Stage>& stages = before.stages;
        const Stage* stage = stages.isEmpty() ? nullptr : &stages[any(stages.size())];
        const Action* action =
            stage && !stage->actions.isEmpty() ? &stage->actions[any(stage->actions.size())] : nullptr;
        switch (random.bounded(11)) {
        case 0:
            if (stages.size() < 30)
                QVERIFY(editor_->addStage(u"Stage %1"_s.arg(round), any(stages.size() + 1)).ok());
            break;
        case 1:
            if (stage && stages.size() > 2 && round % 3 == 0)
                editor_->removeStage(stage->id);
            break;
        case 2:
            if (stage)
                editor_->moveStage(stage->id, any(stages.size()));
            break;
        case 3:
        case 4:
            if (stage)
                QVERIFY(
                    editor_->addAction(stage->id, u"Action %1"_s.arg(round), any(stage->actions.size() + 1))
                        .ok());
            break;
        case 5:
            if (action)
                editor_->removeAction(action->id);
            break;
        case 6:
            if (action)
                editor_->moveAction(action->id, stages[any(stages.size())].id, any(6));
            break;
        case 7:
            editor_->endJoin();
            if (action)
                QVERIFY(editor_->setWeight(action->id, int(any(101))).ok());
            break;
        case 8:
            editor_->endJoin();
            if (action)
                QVERIFY(editor_->renameAction(action->id, u"Renamed %1"_s.arg(round)).ok());
            break;
        case 9:
            for (qsizetype steps = any(12); steps > 0 && editor_->canUndo(); --steps) {
                editor_->undo();
                QCOMPARE(editor_->process(), values[--at]);
            }
            QCOMPARE(editor_->canUndo(), at > 0);
            continue;
        default:
            for (qsizetype steps = any(12); steps > 0 && editor_->canRedo(); --steps) {
                editor_->redo();
                QCOMPARE(editor_->process(), values[++at]);
            }
            QCOMPARE(editor_->canRedo(), at + 1 < values.size());
            continue;
        }
        if (!(editor_->process() == before)) {
            values = values.first(at + 1);
            values.append(editor_->process());
            ++at;
        }
        QCOMPARE(editor_->canRedo(), at + 1 < values.size());
    }
    QVERIFY(at > 500);
    while (editor_->canUndo())
        editor_->undo();
    QCOMPARE(editor_->process(), start);
    while (editor_->canRedo())
        editor_->redo();
    QCOMPARE(editor_->process(), values.last());
}

void TestProcessEditor::copiesHaveIdsOfTheirOwn()
{
    const Process original = editor_->process();
    const Process copy = test::withFreshIds(original, *ids_);
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.actionCount(), original.actionCount());
    for (const Stage& stage : copy.stages) {
        QVERIFY(!original.stage(stage.id));
        for (const Action& action : stage.actions)
            QVERIFY(!original.action(action.id));
    }
    Directory directory;
    QCOMPARE(freeProcessName(original.name, directory).text(), u"Default process"_s);
    const ProcessSummary taken{.process = original, .savedAt = {}, .savedBy = {}};
    directory.processes = {taken};
    QCOMPARE(freeProcessName(original.name, directory).text(), u"Default process (2)"_s);
}

void TestProcessEditor::duplicatesStandBesideTheOriginal()
{
    const Process before = editor_->process();
    const Stage& original = before.stages[1];
    const auto copy = editor_->duplicateStage(original.id);
    QVERIFY(copy.ok());
    QCOMPARE(editor_->process().stageIndex(*copy), 2);
    QCOMPARE(editor_->process().stage(*copy)->name.text(), original.name.text() + u" (2)"_s);
    QCOMPARE(editor_->process().weightOf(*copy), before.weightOf(original.id));
    editor_->setIdleDays(*copy, 400);
    QCOMPARE(editor_->process().stage(*copy)->idleDays, 365);
    editor_->setIdleDays(*copy, 0);
    QCOMPARE(editor_->process().stage(*copy)->idleDays, 1);
    editor_->undo();
    editor_->undo();
    editor_->undo();
    QCOMPARE(editor_->process(), before);

    const ActionId action = before.stages[0].actions[0].id;
    const auto copies = editor_->duplicateActions({action});
    QVERIFY(copies.ok());
    QCOMPARE(editor_->process().place(copies->first()), (ActionPlace{0, 1}));
    QVERIFY(editor_->duplicateActions({})->isEmpty());
    QCOMPARE(editor_->duplicateStage(StageId(77)).problem().code, ProblemCode::StageNotFound);
}

QTEST_GUILESS_MAIN(TestProcessEditor)
#include "tst_process_editor.moc"
