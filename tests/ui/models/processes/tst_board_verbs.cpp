// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/sequence.h"
#include "tests/support/small_process.h"
#include "tests/support/test_workspace.h"
#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/board_verbs.h"
#include "ui/models/processes/process_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// What can be done with the chosen actions, without a board.
class TestBoardVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSelectionIsChosenBeforeTheOneInUse();
    void copiesToTheClipboard();
    void cuttingAsksAfterCopying();
    void pastesBehindTheOneInUse();
    void pastingNothingDoesNothing();
    void duplicatesTheChosenActions();
    void duplicatesTheStageInUse();
    void asksForMoreThanOne();
    void readOnlyChangesNothing();
    void tellsWhatIsRefused();

private:
    [[nodiscard]] QList<ActionId> inStage(qsizetype stage) const
    {
        return idsOf(editor_->process().stages[stage].actions);
    }

    InUse inUse_;
    std::unique_ptr<ProcessEditor> editor_;
    std::unique_ptr<ActionSelection> selection_;
    std::unique_ptr<BoardVerbs> verbs_;
};

void TestBoardVerbs::init()
{
    qRegisterMetaType<QSet<ActionId>>();
    inUse_ = {ActionId(11), true};
    editor_ = std::make_unique<ProcessEditor>(test::smallProcess());
    editor_->start(test::smallProcess(), 1, std::make_shared<test::CountingIds>());
    selection_ = std::make_unique<ActionSelection>();
    verbs_ = std::make_unique<BoardVerbs>(*editor_, *selection_, [this] { return inUse_; });
    QGuiApplication::clipboard()->clear();
}

void TestBoardVerbs::theSelectionIsChosenBeforeTheOneInUse()
{
    QCOMPARE(verbs_->chosen(), QSet<ActionId>{ActionId(11)});
    selection_->set({ActionId(31), ActionId(32)});
    QCOMPARE(verbs_->chosen(), (QSet<ActionId>{ActionId(31), ActionId(32)}));
    selection_->clear();
    inUse_.focused = false;
    QVERIFY(verbs_->chosen().isEmpty());
}

void TestBoardVerbs::copiesToTheClipboard()
{
    QVERIFY(!BoardVerbs::canPaste());
    selection_->set({ActionId(31), ActionId(12)});
    verbs_->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Action 12\nAction 31"_s);
    QVERIFY(BoardVerbs::canPaste());
    QVERIFY(!editor_->isDirty());
}

void TestBoardVerbs::cuttingAsksAfterCopying()
{
    QString held;
    connect(verbs_.get(), &BoardVerbs::cutWanted, this,
            [&held] { held = QGuiApplication::clipboard()->text(); });
    verbs_->cut();
    QCOMPARE(held, u"Action 11"_s);
    // Whether it is removed is for whoever is asked.
    QVERIFY(!editor_->isDirty());
}

void TestBoardVerbs::pastesBehindTheOneInUse()
{
    QGuiApplication::clipboard()->setText(u"Call\nWrite"_s);
    ActionId first;
    connect(verbs_.get(), &BoardVerbs::actionsMade, this, [&first](ActionId id) { first = id; });
    verbs_->paste();
    QCOMPARE(inStage(0).size(), 5);
    QCOMPARE(inStage(0)[1], first);
    QCOMPARE(editor_->process().stages[0].actions[2].name.text(), u"Write"_s);
    QCOMPARE(selection_->ids(), (QSet<ActionId>{inStage(0)[1], inStage(0)[2]}));
    editor_->undo();
    QVERIFY(!editor_->isDirty());
}

void TestBoardVerbs::pastingNothingDoesNothing()
{
    const QSignalSpy refused(verbs_.get(), &BoardVerbs::refused);
    verbs_->paste();
    QVERIFY(!editor_->isDirty());
    QCOMPARE(refused.size(), 0);
}

void TestBoardVerbs::duplicatesTheChosenActions()
{
    selection_->set({ActionId(11), ActionId(12)});
    verbs_->duplicate();
    const QList<ActionId> now = inStage(0);
    QCOMPARE(now.size(), 5);
    QCOMPARE(now[4], ActionId(13));
    QCOMPARE(selection_->ids(), (QSet<ActionId>{now[2], now[3]}));
}

void TestBoardVerbs::duplicatesTheStageInUse()
{
    inUse_ = {StageId(1), true};
    StageId made;
    connect(verbs_.get(), &BoardVerbs::stageMade, this, [&made](StageId id) { made = id; });
    verbs_->duplicate();
    QCOMPARE(editor_->process().stages.size(), 4);
    QCOMPARE(editor_->process().stages[1].id, made);
    // Selected actions come first, whatever is in use.
    selection_->set({ActionId(31)});
    verbs_->duplicate();
    QCOMPARE(editor_->process().stages.size(), 4);
    QCOMPARE(inStage(3).size(), 3);
}

void TestBoardVerbs::asksForMoreThanOne()
{
    const QSignalSpy one(verbs_.get(), &BoardVerbs::optionsWanted);
    const QSignalSpy several(verbs_.get(), &BoardVerbs::severalOptionsWanted);
    const QSignalSpy removals(verbs_.get(), &BoardVerbs::removeWanted);
    selection_->set({ActionId(11), ActionId(12)});
    verbs_->wantOptions(ActionId(31));
    QCOMPARE(one.size(), 1);
    verbs_->wantOptions(ActionId(12));
    QCOMPARE(several.size(), 1);
    QCOMPARE(one.size(), 1);
    verbs_->removeWith(ActionId(31));
    verbs_->removeWith(ActionId(11));
    QCOMPARE(removals[0][0].value<QSet<ActionId>>(), QSet<ActionId>{ActionId(31)});
    QCOMPARE(removals[1][0].value<QSet<ActionId>>(), (QSet<ActionId>{ActionId(11), ActionId(12)}));
}

void TestBoardVerbs::readOnlyChangesNothing()
{
    verbs_->setReadOnly(true);
    const QSignalSpy removals(verbs_.get(), &BoardVerbs::removeWanted);
    const QSignalSpy cuts(verbs_.get(), &BoardVerbs::cutWanted);
    const QSignalSpy weights(verbs_.get(), &BoardVerbs::weightsWanted);
    verbs_->copy();
    QVERIFY(BoardVerbs::canPaste());
    verbs_->paste();
    verbs_->duplicate();
    verbs_->cut();
    verbs_->remove();
    verbs_->wantWeights();
    QVERIFY(!editor_->isDirty());
    QCOMPARE(removals.size() + cuts.size() + weights.size(), 0);

    verbs_->setReadOnly(false);
    verbs_->remove();
    verbs_->wantWeights();
    QCOMPARE(removals.size(), 1);
    QCOMPARE(weights.size(), 1);
}

void TestBoardVerbs::tellsWhatIsRefused()
{
    const QSignalSpy refused(verbs_.get(), &BoardVerbs::refused);
    QGuiApplication::clipboard()->setText(QString(300, u'x'));
    verbs_->paste();
    QCOMPARE(refused.size(), 1);
    QVERIFY(!editor_->isDirty());

    Process full = editor_->process();
    while (full.actionCount() < Process::maxActions)
        full.stages[1].actions.append({editor_->ids().make<ActionId>(), *ActionName::from(u"Another one"_s)});
    editor_->apply(u"Fill"_s, full);
    verbs_->duplicate();
    QCOMPARE(refused.size(), 2);
    QVERIFY(editor_->process() == full);
}

QTEST_MAIN(TestBoardVerbs)
#include "tst_board_verbs.moc"
