// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_process.h"
#include "ui/models/processes/action_selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace stagewright;

namespace {

QSet<ActionId> actions(std::initializer_list<int> ids)
{
    QSet<ActionId> all;
    for (const int id : ids)
        all.insert(ActionId(id));
    return all;
}

} // namespace

/// Actions are selected as in any list.
class TestActionSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { selection_ = std::make_unique<ActionSelection>(); }
    void aPlainClickSelectsNothing();
    void aClickIsWhereShiftBegins();
    void aClickIsPartOfWhatCtrlSelects();
    void aKeyEndsTheClick();
    void whatIsClickedTwiceIsSelectedOnce();
    void whatVanishedStartsNothing();
    void selectsStagesAndEverything();
    void oneOfTheSelectedStandsForAll();
    void forgetsWhatIsGone();
    void tellsOnlyAboutChanges();

private:
    void pick(int id, Qt::KeyboardModifiers modifiers = {})
    {
        selection_->pick(process_, ActionId(id), modifiers);
    }
    [[nodiscard]] const QSet<ActionId>& selected() const { return selection_->ids(); }

    const Process process_ = test::smallProcess();
    std::unique_ptr<ActionSelection> selection_;
};

void TestActionSelection::aPlainClickSelectsNothing()
{
    selection_->set(actions({11, 31}));
    pick(12);
    QVERIFY(selection_->isEmpty());
}

void TestActionSelection::aClickIsWhereShiftBegins()
{
    pick(13);
    pick(32, Qt::ShiftModifier);
    QCOMPARE(selected(), actions({13, 31, 32}));
    // The beginning stays where it is.
    pick(11, Qt::ShiftModifier);
    QCOMPARE(selected(), actions({11, 12, 13}));
}

void TestActionSelection::aClickIsPartOfWhatCtrlSelects()
{
    pick(11);
    pick(31, Qt::ControlModifier);
    QCOMPARE(selected(), actions({11, 31}));
    pick(11, Qt::ControlModifier);
    QCOMPARE(selected(), actions({31}));
}

void TestActionSelection::aKeyEndsTheClick()
{
    pick(11);
    selection_->forgetClick();
    pick(31, Qt::ControlModifier);
    QCOMPARE(selected(), actions({31}));
}

void TestActionSelection::whatIsClickedTwiceIsSelectedOnce()
{
    pick(11);
    pick(11, Qt::ControlModifier);
    QCOMPARE(selected(), actions({11}));
    pick(11, Qt::ControlModifier);
    QVERIFY(selection_->isEmpty());
    // It was picked with Ctrl, so the next one is selected alone.
    pick(12, Qt::ControlModifier);
    QCOMPARE(selected(), actions({12}));
}

void TestActionSelection::whatVanishedStartsNothing()
{
    pick(11);
    const Process without = process_.withActionRemoved(ActionId(11));
    selection_->pick(without, ActionId(31), Qt::ControlModifier);
    QCOMPARE(selected(), actions({31}));

    pick(11);
    selection_->pick(without, ActionId(32), Qt::ShiftModifier);
    QCOMPARE(selected(), actions({32}));
}

void TestActionSelection::selectsStagesAndEverything()
{
    selection_->setStage(process_, StageId(3));
    QCOMPARE(selected(), actions({31, 32}));
    selection_->setAll(process_);
    QCOMPARE(selected(), actions({11, 12, 13, 31, 32}));
    selection_->setStage(process_, StageId(2));
    QVERIFY(selection_->isEmpty());
    selection_->setAll(process_);
    selection_->setStage(process_, StageId(77));
    QVERIFY(selection_->isEmpty());
}

void TestActionSelection::oneOfTheSelectedStandsForAll()
{
    selection_->set(actions({11, 31}));
    QCOMPARE(selection_->togetherWith(ActionId(31)), actions({11, 31}));
    QCOMPARE(selection_->togetherWith(ActionId(12)), actions({12}));
}

void TestActionSelection::forgetsWhatIsGone()
{
    selection_->set(actions({11, 31}));
    selection_->prune(process_.withActionRemoved(ActionId(11)));
    QCOMPARE(selected(), actions({31}));
}

void TestActionSelection::tellsOnlyAboutChanges()
{
    const QSignalSpy changed(selection_.get(), &ActionSelection::changed);
    selection_->set(actions({11}));
    selection_->set(actions({11}));
    selection_->prune(process_);
    QCOMPARE(changed.size(), 1);
    selection_->clear();
    selection_->clear();
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestActionSelection)
#include "tst_action_selection.moc"
