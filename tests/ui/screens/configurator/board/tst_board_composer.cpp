// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/screens/configurator/board/board_composer.h"
#include "ui/widgets/inputs/button.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// New stages and actions come about by typing their names.
class TestBoardComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterGoesOnToTheNextAction();
    void whatIsTypedBelongsToTheProcess();
    void aNewStageAsksForItsActions();
    void anEmptyFieldEndsIt();
    void escapeDropsWhatWasTyped();
    void theStageOfANewActionMayVanish();
    void anInsertedStageIsNamedAtOnce();
    void readOnlyAddsNothing();
    void takesTheRoomItNeeds();

private:
    [[nodiscard]] InlineEdit& field() const
    {
        // What was closed a moment ago is still there, hidden.
        const auto all = parts_->board.findChildren<InlineEdit*>(u"composer"_s);
        const auto open =
            std::find_if(all.cbegin(), all.cend(), [](auto* each) { return !each->isHidden(); });
        return **open;
    }
    void type(const QString& text, Qt::Key key)
    {
        InlineEdit& typed = field();
        typed.setText(text);
        QTest::keyClick(&typed, key);
    }
    [[nodiscard]] QStringList names(qsizetype stage) const
    {
        QStringList all;
        for (const Action& action : parts_->editor.process().stages[stage].actions)
            all.append(action.name.text());
        return all;
    }

    std::unique_ptr<test::BoardParts> parts_;
    std::unique_ptr<BoardComposer> composer_;
};

void TestBoardComposer::init()
{
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
    composer_ =
        std::make_unique<BoardComposer>(parts_->editor, parts_->board, parts_->items, parts_->viewport);
}

void TestBoardComposer::cleanup()
{
    composer_.reset();
    parts_.reset();
}

void TestBoardComposer::enterGoesOnToTheNextAction()
{
    composer_->addActionAfter(ActionId(11));
    type(u"Call"_s, Qt::Key_Return);
    QVERIFY(composer_->isOpen());
    type(u"Write"_s, Qt::Key_Return);
    type({}, Qt::Key_Return);
    QVERIFY(!composer_->isOpen());
    QCOMPARE(names(0), (QStringList{u"Action 11"_s, u"Call"_s, u"Write"_s, u"Action 12"_s, u"Action 13"_s}));
    // One goes on where one was.
    QCOMPARE(parts_->area.focusWidget(),
             parts_->items.card(parts_->editor.process().stages[0].actions[2].id));
}

void TestBoardComposer::whatIsTypedBelongsToTheProcess()
{
    const QSignalSpy typed(composer_.get(), &BoardComposer::typed);
    const Process& process = parts_->editor.process();
    QVERIFY(composer_->withTyping(process) == process);
    composer_->addLastAction(StageId(3));
    QVERIFY(composer_->withTyping(process) == process);
    field().setText(u"Ca"_s);
    QCOMPARE(typed.size(), 1);
    const Process with = composer_->withTyping(process);
    QCOMPARE(with.stages[2].actions.last().name.text(), u"Ca"_s);
    QCOMPARE(with.actionCount(), process.actionCount() + 1);
    QVERIFY(!parts_->editor.isDirty());

    composer_->addStage();
    field().setText(u"Deliv"_s);
    QCOMPARE(composer_->withTyping(process).stages.last().name.text(), u"Deliv"_s);
    QCOMPARE(composer_->withTyping(process).actionCount(), process.actionCount());
}

void TestBoardComposer::aNewStageAsksForItsActions()
{
    QVERIFY(!composer_->addsStage());
    composer_->addStageButton()->click();
    QVERIFY(composer_->addsStage());
    type(u"Delivery"_s, Qt::Key_Return);
    QVERIFY(composer_->isOpen() && !composer_->addsStage());
    type(u"Send"_s, Qt::Key_Return);
    QCOMPARE(parts_->editor.process().stages.last().name.text(), u"Delivery"_s);
    QCOMPARE(names(3), QStringList{u"Send"_s});
}

void TestBoardComposer::anEmptyFieldEndsIt()
{
    composer_->addLastAction(StageId(2));
    type(u"  "_s, Qt::Key_Return);
    QVERIFY(!composer_->isOpen());
    QVERIFY(!parts_->editor.isDirty());
    QCOMPARE(parts_->area.focusWidget(), &parts_->header(2));
}

void TestBoardComposer::escapeDropsWhatWasTyped()
{
    composer_->addLastAction(StageId(1));
    type(u"Never mind"_s, Qt::Key_Escape);
    QVERIFY(!composer_->isOpen());
    QVERIFY(!parts_->editor.isDirty());
    QVERIFY(composer_->withTyping(parts_->editor.process()) == parts_->editor.process());
}

void TestBoardComposer::theStageOfANewActionMayVanish()
{
    composer_->addLastAction(StageId(2));
    composer_->prune();
    QVERIFY(composer_->isOpen());
    parts_->editor.removeStage(StageId(2));
    composer_->prune();
    QVERIFY(!composer_->isOpen());
}

void TestBoardComposer::anInsertedStageIsNamedAtOnce()
{
    composer_->insertStage(1);
    const Process& process = parts_->editor.process();
    QCOMPARE(process.stages.size(), 4);
    QVERIFY(parts_->items.header(process.stages[1].id)->findChild<InlineEdit*>(u"nameEdit"_s));
    QVERIFY(!composer_->isOpen());
}

void TestBoardComposer::readOnlyAddsNothing()
{
    composer_->addLastAction(StageId(1));
    composer_->setReadOnly(true);
    QVERIFY(!composer_->isOpen());
    composer_->addLastAction(StageId(1));
    composer_->addStage();
    composer_->insertStage(0);
    QVERIFY(!composer_->isOpen());
    QVERIFY(!parts_->editor.isDirty());
    composer_->showButton();
    QVERIFY(composer_->addStageButton()->isHidden());
}

void TestBoardComposer::takesTheRoomItNeeds()
{
    const Process& process = parts_->editor.process();
    BoardPlan plan = parts_->items.plan(process, 200);
    composer_->addTo(plan);
    QVERIFY(!plan.composer);
    composer_->addActionAfter(ActionId(11));
    composer_->addTo(plan);
    QVERIFY(plan.composer && plan.composer->stage == StageId(1) && plan.composer->index == 1);
    QVERIFY(plan.composerHeight > 0);
    parts_->items.arrange(layOut(plan), nullptr);
    composer_->putInPlace();
    QVERIFY(field().y() > parts_->card(11).geometry().bottom());
    QVERIFY(field().geometry().bottom() < parts_->card(12).y());
}

QTEST_MAIN(TestBoardComposer)
#include "tst_board_composer.moc"
