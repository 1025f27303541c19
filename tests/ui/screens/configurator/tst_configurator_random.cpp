// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/widgets/inputs/button.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// Thousands of random edits, undos and redos: every card stays the card of its action, shows what the draft
/// says, and stands where the draft has it.
class TestConfiguratorRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cardsFollowTheDraft();

private:
    [[nodiscard]] qsizetype any(qsizetype count)
    {
        return qsizetype(random_.bounded(quint32(qMax<qsizetype>(count, 1))));
    }
    void editOnce(int round);
    /// Which card each action had when it was last looked at.
    void compareCards();
    void comparePlaces() const;
    void compareTabs() const;

    QRandomGenerator random_{20261125};
    QHash<ActionId, QPointer<ActionCard>> known_;
    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorRandom::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
}

void TestConfiguratorRandom::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorRandom::editOnce(int round)
{
    ProcessEditor& editor = open_->editor();
    const QList<Stage> stages = editor.process().stages;
    const Stage* stage = stages.isEmpty() ? nullptr : &stages[any(stages.size())];
    const Action* action =
        stage && !stage->actions.isEmpty() ? &stage->actions[any(stage->actions.size())] : nullptr;
    const QString name = u"Number %1"_s.arg(round);
    switch (random_.bounded(14)) {
    case 0:
        if (stages.size() < 8)
            QVERIFY(editor.addStage(name, any(stages.size() + 1)).ok());
        break;
    case 1:
        if (stage && stages.size() > 2)
            editor.removeStage(stage->id);
        break;
    case 2:
        if (stage)
            editor.moveStage(stage->id, any(stages.size()));
        break;
    case 3:
    case 4:
        if (stage && stage->actions.size() < 8)
            QVERIFY(editor.addAction(stage->id, name, any(stage->actions.size() + 1)).ok());
        break;
    case 5:
        if (action)
            editor.removeAction(action->id);
        break;
    case 6:
    case 7:
        if (action)
            editor.moveAction(action->id, stages[any(stages.size())].id, any(6));
        break;
    case 8:
        if (action)
            QVERIFY(editor.renameAction(action->id, name).ok());
        break;
    case 9:
        if (action)
            QVERIFY(editor.setWeight(action->id, int(any(101))).ok());
        break;
    case 10:
        if (stage)
            QVERIFY(editor.renameStage(stage->id, name).ok());
        break;
    case 11:
    case 12:
        for (qsizetype steps = any(5); steps > 0; --steps)
            editor.undo();
        break;
    default:
        for (qsizetype steps = any(4); steps > 0; --steps)
            editor.redo();
    }
}

void TestConfiguratorRandom::compareCards()
{
    const Process& process = open_->process();
    QHash<ActionId, QPointer<ActionCard>> now;
    for (const Stage& stage : process.stages) {
        StageHeader* header = open_->board().header(stage.id);
        QVERIFY(header && !header->isHidden());
        QCOMPARE(header->name(), stage.name.text());
        for (const Action& action : stage.actions) {
            ActionCard* card = open_->board().card(action.id);
            QVERIFY(card && !card->isHidden());
            QVERIFY(card->accessibleName().startsWith(action.name.text() + u','));
            if (known_.contains(action.id))
                QCOMPARE(card, known_[action.id].data());
            now.insert(action.id, card);
        }
    }
    known_ = now;
    const auto all = open_->board().findChildren<ActionCard*>();
    const auto shown = std::count_if(all.cbegin(), all.cend(), [](auto* card) { return !card->isHidden(); });
    QCOMPARE(qsizetype(shown), process.actionCount());
}

void TestConfiguratorRandom::comparePlaces() const
{
    int right = 0;
    for (const Stage& stage : open_->process().stages) {
        const QRect head = open_->board().header(stage.id)->geometry();
        QVERIFY(head.left() > right);
        int bottom = head.bottom();
        for (const Action& action : stage.actions) {
            const QRect place = open_->board().card(action.id)->geometry();
            QCOMPARE(place.left(), head.left());
            QVERIFY(place.top() > bottom);
            bottom = place.bottom();
        }
        right = head.right();
    }
}

void TestConfiguratorRandom::compareTabs() const
{
    QList<QWidget*> wanted;
    for (const Stage& stage : open_->process().stages) {
        wanted.append(open_->board().header(stage.id));
        for (const Action& action : stage.actions)
            wanted.append(open_->board().card(action.id));
    }
    if (wanted.isEmpty())
        return;
    // From the first one on, everything of the board comes by in its order.
    QList<QWidget*> met;
    QWidget* widget = wanted.first();
    do {
        if (!widget->isHidden() && (qobject_cast<ActionCard*>(widget) || qobject_cast<StageHeader*>(widget)))
            met.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != wanted.first());
    QCOMPARE(met, wanted);
}

void TestConfiguratorRandom::cardsFollowTheDraft()
{
    for (int round = 0; round < 2000; ++round) {
        editOnce(round);
        compareCards();
        if (QTest::currentTestFailed())
            return;
        if (round % 10 == 0) {
            comparePlaces();
            compareTabs();
            QCoreApplication::processEvents();
        }
        if (QTest::currentTestFailed())
            return;
    }
    while (open_->editor().canUndo())
        open_->editor().undo();
    QVERIFY(!open_->editor().isDirty());
    compareCards();
    comparePlaces();
    compareTabs();
}

QTEST_MAIN(TestConfiguratorRandom)
#include "tst_configurator_random.moc"
