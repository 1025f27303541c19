// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/board/board_parts.h"
#include "ui/models/processes/board_verbs.h"
#include "ui/screens/configurator/board/board_composer.h"
#include "ui/screens/configurator/board/board_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace stagewright;

/// What the context menus of a board offer, and for what.
class TestBoardMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCardOffersWhatCanBeDoneWithIt();
    void aSelectedCardStandsForTheSelection();
    void anotherCardIsMeantAlone();
    void aStageOffersPlacesBesideIt();
    void theBackgroundOffersAStage();
    void readOnlyOffersOnlyToLook();
    void theMenuKeyMeansWhatHasTheFocus();

private:
    /// Opens the menu at a point of the board. Returns null if none opened.
    QMenu* open(QPoint at, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse)
    {
        menu_->open(QContextMenuEvent(reason, at, parts_->board.mapToGlobal(at)));
        const auto all = parts_->board.findChildren<QMenu*>();
        return all.isEmpty() ? nullptr : all.last();
    }
    static void choose(const QMenu* menu, const QString& entry)
    {
        auto* found = menu->findChild<QAction*>(entry);
        QVERIFY2(found, qPrintable(entry));
        found->trigger();
    }
    [[nodiscard]] static bool offers(const QMenu* menu, const QString& entry)
    {
        return menu->findChild<QAction*>(entry);
    }

    std::unique_ptr<test::BoardParts> parts_;
    std::unique_ptr<BoardVerbs> verbs_;
    std::unique_ptr<BoardComposer> composer_;
    std::unique_ptr<BoardMenu> menu_;
};

void TestBoardMenu::init()
{
    parts_ = std::make_unique<test::BoardParts>();
    QVERIFY(parts_->ready);
    test::BoardParts& parts = *parts_;
    verbs_ =
        std::make_unique<BoardVerbs>(parts.editor, parts.selection, [&parts] { return parts.items.inUse(); });
    composer_ = std::make_unique<BoardComposer>(parts.editor, parts.board, parts.items, parts.viewport);
    menu_ = std::make_unique<BoardMenu>(parts.editor, parts.selection, parts.board, parts.items, *verbs_,
                                        *composer_);
    QApplication::clipboard()->clear();
}

void TestBoardMenu::cleanup()
{
    menu_.reset();
    composer_.reset();
    verbs_.reset();
    parts_.reset();
}

void TestBoardMenu::aCardOffersWhatCanBeDoneWithIt()
{
    const QMenu* menu = open(parts_->middle(ActionId(12)));
    QCOMPARE(menu->objectName(), u"actionMenu"_s);
    QCOMPARE(parts_->area.focusWidget(), &parts_->card(12));
    QVERIFY(!offers(menu, u"severalWeights"_s));
    QVERIFY(!menu->findChild<QAction*>(u"pasteActions"_s)->isEnabled());
    choose(menu, u"duplicateActions"_s);
    QCOMPARE(parts_->inStage(0).size(), 4);
    choose(menu, u"selectAction"_s);
    QVERIFY(parts_->selection.contains(ActionId(12)));
}

void TestBoardMenu::aSelectedCardStandsForTheSelection()
{
    parts_->selection.set({ActionId(11), ActionId(12)});
    QApplication::clipboard()->setText(u"Call"_s);
    const QMenu* menu = open(parts_->middle(ActionId(12)));
    QCOMPARE(parts_->selection.ids().size(), 2);
    QVERIFY(menu->findChild<QAction*>(u"pasteActions"_s)->isEnabled());
    const QSignalSpy weights(verbs_.get(), &BoardVerbs::weightsWanted);
    choose(menu, u"severalWeights"_s);
    QCOMPARE(weights[0][0].value<QSet<ActionId>>(), (QSet<ActionId>{ActionId(11), ActionId(12)}));
    choose(menu, u"selectAction"_s);
    QCOMPARE(parts_->selection.ids(), QSet<ActionId>{ActionId(11)});
}

void TestBoardMenu::anotherCardIsMeantAlone()
{
    parts_->selection.set({ActionId(11), ActionId(12)});
    const QMenu* menu = open(parts_->middle(ActionId(31)));
    QVERIFY(parts_->selection.isEmpty());
    // It can still be added to what was selected.
    choose(menu, u"selectAction"_s);
    QCOMPARE(parts_->selection.ids().size(), 3);
}

void TestBoardMenu::aStageOffersPlacesBesideIt()
{
    const QMenu* menu = open(parts_->middle(StageId(3)));
    QCOMPARE(menu->objectName(), u"stageMenu"_s);
    const QSignalSpy days(menu_.get(), &BoardMenu::idleDaysWanted);
    choose(menu, u"idleDays"_s);
    QCOMPARE(days[0][0].value<StageId>(), StageId(3));
    choose(menu, u"selectStage"_s);
    QCOMPARE(parts_->selection.ids(), (QSet<ActionId>{ActionId(31), ActionId(32)}));
    choose(menu, u"insertStageBehind"_s);
    QCOMPARE(parts_->editor.process().stages.size(), 4);
    QCOMPARE(parts_->editor.process().stageIndex(StageId(3)), 2);
    choose(menu, u"insertStageBefore"_s);
    QCOMPARE(parts_->editor.process().stageIndex(StageId(3)), 3);
}

void TestBoardMenu::theBackgroundOffersAStage()
{
    const QMenu* menu = open(QPoint(2, 2));
    QCOMPARE(menu->objectName(), u"boardMenu"_s);
    choose(menu, u"addStageHere"_s);
    QVERIFY(composer_->addsStage());
}

void TestBoardMenu::readOnlyOffersOnlyToLook()
{
    verbs_->setReadOnly(true);
    QVERIFY(!open(QPoint(2, 2)));
    QVERIFY(!open(parts_->middle(StageId(1))));
    const QMenu* menu = open(parts_->middle(ActionId(12)));
    QVERIFY(offers(menu, u"copyActions"_s) && offers(menu, u"selectAction"_s));
    QVERIFY(!offers(menu, u"cutActions"_s) && !offers(menu, u"renameAction"_s) &&
            !offers(menu, u"deleteActions"_s));
}

void TestBoardMenu::theMenuKeyMeansWhatHasTheFocus()
{
    parts_->header(2).setFocus();
    const QMenu* menu = open(parts_->middle(ActionId(12)), QContextMenuEvent::Keyboard);
    QCOMPARE(menu->objectName(), u"stageMenu"_s);
}

QTEST_MAIN(TestBoardMenu)
#include "tst_board_menu.moc"
