// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/screens/configurator/versions/save_dialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/people_picker.h"
#include "ui/widgets/inputs/search_field.h"

#include <QMenu>
#include <QScrollArea>

#include <algorithm>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// With the mouse alone, or the keyboard alone: nothing needs the other, nothing loses one's
/// place.
class TestConfiguratorMouseKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDropBesideTheBoardIsNone();
    void theRightButtonGivesUpADrag();
    void selectsWithTheMouseAlone();
    void aFrameSelectsWhatItTouches();
    void whatIsPastedGoesToWhatIsInUse();
    void shiftF10OpensTheMenu();
    void tabGoesDownTheSide();
    void theSideScrollsToWhatHasTheKeys();
    void tabGoesThroughThePeople();
    void afterARepairTheKeysStayAtTheFindings();
    void findingShowsWhatItFound();
    void undoShowsWhatItChanged();
    void aNewStageIsWholeInView();
    void changesAreCountedByWhatDiffers();
    void whatWasDiscardedOnLeavingComesBack();
    void whatCouldNotBeDiscardedIsTold();

private:
    [[nodiscard]] ActionCard& card(qsizetype stage, qsizetype action) const
    {
        return open_->card(stage, action);
    }
    [[nodiscard]] ActionId id(qsizetype stage, qsizetype action) const
    {
        return open_->process().stages[stage].actions[action].id;
    }
    [[nodiscard]] QSet<ActionId> selected() const { return open_->board().selection().ids(); }
    void chooseFromMenu(QWidget& of, const QString& entry) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(10, 10), of.mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(&of, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(entry);
        QVERIFY(action);
        action->trigger();
        menu->close();
    }
    /// The objects that Tab goes to from there, by name.
    static QStringList tabbed(QWidget* from, int steps)
    {
        QStringList names;
        for (QWidget* at = from->nextInFocusChain(); at != from && names.size() < steps;
             at = at->nextInFocusChain()) {
            if (at->focusPolicy() & Qt::TabFocus && at->isVisible() && at->isEnabled() && !at->focusProxy())
                names.append(at->objectName());
        }
        return names;
    }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorMouseKeyboard::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {deal, desk_->data.action(u"Contact made"_s)}).ok());
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
}

void TestConfiguratorMouseKeyboard::cleanup()
{
    desk_->settle();
    QVERIFY(desk_->problems.isEmpty());
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorMouseKeyboard::aDropBesideTheBoardIsNone()
{
    auto* area = open_->find<QScrollArea>(u"boardArea"_s);
    const QPoint beside = open_->board().mapFrom(area, QPoint(area->width() + 120, 200));
    open_->drag(card(0, 0), QPoint(8, 10), beside);
    QVERIFY(!open_->editor().isDirty());
    QCOMPARE(card(0, 0).x(), open_->header(0).x());
}

void TestConfiguratorMouseKeyboard::theRightButtonGivesUpADrag()
{
    ActionCard& held = card(0, 0);
    const QPoint home = held.pos();
    QTest::mousePress(&held, Qt::LeftButton, {}, QPoint(8, 10));
    for (const QPoint at : {QPoint(40, 40), QPoint(420, 60)}) {
        QMouseEvent move(QEvent::MouseMove, at, held.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&held, &move);
    }
    QVERIFY(held.isDragged());
    QTest::mousePress(&held, Qt::RightButton, {}, QPoint(8, 10));
    QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(8, 10), held.mapToGlobal(QPoint(8, 10)));
    QApplication::sendEvent(&held, &menu);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!held.isDragged());
    QTest::mouseRelease(&held, Qt::RightButton, {}, QPoint(8, 10));
    QTest::mouseRelease(&held, Qt::LeftButton, {}, QPoint(8, 10));
    QCOMPARE(held.pos(), home);
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorMouseKeyboard::selectsWithTheMouseAlone()
{
    chooseFromMenu(card(0, 0), u"selectAction"_s);
    QCOMPARE(selected(), QSet<ActionId>{id(0, 0)});
    chooseFromMenu(card(2, 0), u"selectAction"_s);
    QCOMPARE(selected(), (QSet<ActionId>{id(0, 0), id(2, 0)}));
    chooseFromMenu(card(0, 0), u"selectAction"_s);
    QCOMPARE(selected(), QSet<ActionId>{id(2, 0)});
    chooseFromMenu(open_->header(1), u"selectStage"_s);
    QCOMPARE(selected().size(), open_->process().stages[1].actions.size());
    // Everything else is about the one that was clicked alone, as in any list.
    chooseFromMenu(card(0, 0), u"copyActions"_s);
    QVERIFY(selected().isEmpty());
}

void TestConfiguratorMouseKeyboard::aFrameSelectsWhatItTouches()
{
    StageBoard& board = open_->board();
    const QRect first = card(0, 0).geometry();
    const QPoint from(first.left() - 8, first.top() - 4);
    const QPoint to = card(0, 1).geometry().center();
    const auto move = [&board](QPoint at) {
        QMouseEvent event(QEvent::MouseMove, at, board.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&board, &event);
    };
    QTest::mousePress(&board, Qt::LeftButton, {}, from);
    move(to);
    QCOMPARE(selected(), (QSet<ActionId>{id(0, 0), id(0, 1)}));
    move(QPoint(to.x(), first.center().y()));
    QCOMPARE(selected(), QSet<ActionId>{id(0, 0)});
    QTest::mouseRelease(&board, Qt::LeftButton, {}, to);
    move(card(2, 0).geometry().center());
    QCOMPARE(selected(), QSet<ActionId>{id(0, 0)});
}

void TestConfiguratorMouseKeyboard::whatIsPastedGoesToWhatIsInUse()
{
    const QString name = open_->name(0, 0);
    QTest::mouseClick(&card(0, 0), Qt::LeftButton, Qt::ControlModifier, QPoint(40, 10));
    open_->board().copy();
    // The selection stays; the person went elsewhere.
    open_->header(3).setFocus();
    QVERIFY(!selected().isEmpty());
    open_->board().paste();
    QCOMPARE(open_->process().stages[3].actions.last().name.text(), name);
    open_->board().selection().set({id(0, 0)});
    card(1, 0).setFocus();
    open_->board().paste();
    QCOMPARE(open_->name(1, 1), name);
    QCOMPARE(open_->process().stages[0].actions.size(), 2);
}

void TestConfiguratorMouseKeyboard::shiftF10OpensTheMenu()
{
    card(1, 0).setFocus();
    QTest::keyClick(&card(1, 0), Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QCOMPARE(menu->objectName(), u"actionMenu"_s);
    menu->close();
}

void TestConfiguratorMouseKeyboard::tabGoesDownTheSide()
{
    open_->editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    auto* whole = open_->find<IconButton>(u"wholeProcess"_s);
    const QStringList side = tabbed(whole, 9);
    const QStringList wanted{u"impactStage"_s, u"impactProbability"_s, u"impactLost"_s, u"backtestMonths"_s};
    QCOMPARE(side.first(4), wanted);
    QVERIFY2(side.indexOf(u"processName"_s) > 3 && !side.contains(u"rail"_s), qPrintable(side.join(u' ')));
    QTest::keyClick(open_->find<QWidget>(u"impactStage"_s), Qt::Key_Return);
    desk_->settle();
    auto* dialog = open_->screen->findChild<QDialog*>();
    QVERIFY(dialog);
    dialog->reject();
    // The options beside the board stand between the impact and the findings.
    QTest::mouseClick(open_->find<IconButton>(u"optionsBeside"_s), Qt::LeftButton);
    desk_->settle();
    const QStringList withOptions = tabbed(open_->find<QWidget>(u"backtestMonths"_s), 40);
    QVERIFY2(withOptions.indexOf(u"closeOptions"_s) == 0, qPrintable(withOptions.join(u' ')));
    QVERIFY(withOptions.indexOf(u"mandatory"_s) < withOptions.indexOf(u"processName"_s));
}

void TestConfiguratorMouseKeyboard::theSideScrollsToWhatHasTheKeys()
{
    open_->window.resize(1024, 420);
    open_->editor().removeAction(desk_->data.action(u"Contact made"_s));
    desk_->settle();
    auto* last = open_->find<Button>(u"openVersions"_s);
    last->setFocus();
    QVERIFY(!last->visibleRegion().isEmpty());
    auto* line = open_->find<QWidget>(u"impactStage"_s);
    QVERIFY(line->visibleRegion().isEmpty());
    // From the board bar, which is no part of the side.
    open_->find<IconButton>(u"wholeProcess"_s)->setFocus();
    QTest::keyClick(open_->window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(open_->window.focusWidget(), line);
    QCOMPARE(line->visibleRegion().boundingRect(), line->rect());
}

void TestConfiguratorMouseKeyboard::tabGoesThroughThePeople()
{
    ActionOptionsDialog dialog(open_->process().stages[0].actions[0], desk_->desk.directory().people);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto pickers = dialog.findChildren<PeoplePicker*>();
    const auto notified = std::find_if(pickers.rbegin(), pickers.rend(),
                                       [](const PeoplePicker* each) { return each->isVisible(); });
    QVERIFY(notified != pickers.rend());
    auto* mandatory = dialog.findChild<QWidget*>(u"mandatory"_s);
    const QStringList before = tabbed(mandatory, 60);
    (*notified)->setChosen({desk_->data.sal.value(), desk_->data.max.value()});
    QStringList after = tabbed(mandatory, 60);
    const qsizetype add = after.indexOf(u"addPerson"_s);
    QVERIFY2(add >= 2 && after[add - 1].startsWith(u"personChip"_s), qPrintable(after.join(u' ')));
    QCOMPARE(after[add - 2], u"personChip%1"_s.arg(desk_->data.sal.value()));
    QCOMPARE(after[add - 1], u"personChip%1"_s.arg(desk_->data.max.value()));
    after.remove(add - 2, 2);
    QCOMPARE(after, before);
}

void TestConfiguratorMouseKeyboard::afterARepairTheKeysStayAtTheFindings()
{
    QVERIFY(open_->editor().renameAction(id(0, 1), open_->name(0, 0)).ok());
    desk_->settle();
    auto* repair = open_->find<Button>(u"repairFinding"_s);
    QVERIFY(repair && repair->isVisible());
    repair->setFocus();
    QTest::keyClick(repair, Qt::Key_Return);
    QVERIFY(open_->name(0, 1) != open_->name(0, 0));
    // There is no other finding: the board has the keys, and Ctrl+Z is for the draft.
    QVERIFY(!qobject_cast<QLineEdit*>(open_->window.focusWidget()));
    QVERIFY(open_->board().isAncestorOf(open_->window.focusWidget()));
}

void TestConfiguratorMouseKeyboard::findingShowsWhatItFound()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(open_->editor().addStage(u"Stage %1"_s.arg(i), open_->process().stages.size()).ok());
    const auto far = open_->editor().addAction(open_->process().stages.last().id, u"Needle"_s, 0);
    QVERIFY(far.ok());
    desk_->settle();
    const auto seen = [](const QWidget& item) {
        return !item.visibleRegion().isEmpty();
    };
    QVERIFY(!seen(*open_->board().card(*far)));
    auto* search = open_->find<SearchField>(u"findAction"_s);
    search->setFocus();
    QTest::keyClicks(search, u"needle"_s);
    QVERIFY(seen(*open_->board().card(*far)));
    auto* next = open_->find<IconButton>(u"nextMatch"_s);
    QVERIFY(next->isVisible());
    search->clear();
    QVERIFY(!next->isVisible());
}

void TestConfiguratorMouseKeyboard::undoShowsWhatItChanged()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(open_->editor().addStage(u"Stage %1"_s.arg(i), open_->process().stages.size()).ok());
    const ActionId moved = id(0, 0);
    open_->editor().moveAction(moved, open_->process().stages.last().id, 0);
    open_->board().revealAction(moved);
    desk_->settle();
    QVERIFY(open_->header(0).visibleRegion().isEmpty());
    QTest::mouseClick(open_->find<IconButton>(u"undo"_s), Qt::LeftButton);
    QVERIFY(!open_->board().card(moved)->visibleRegion().isEmpty());
    QVERIFY(!open_->header(0).visibleRegion().isEmpty());
}

void TestConfiguratorMouseKeyboard::aNewStageIsWholeInView()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(open_->editor().addStage(u"Stage %1"_s.arg(i), open_->process().stages.size()).ok());
    desk_->settle();
    QTest::mouseClick(open_->find<Button>(u"addStage"_s), Qt::LeftButton);
    desk_->settle();
    InlineEdit* name = open_->typing();
    QVERIFY(name);
    QCOMPARE(name->visibleRegion().boundingRect(), name->rect());
    test::DeskFixture::picture(open_->window, u"configurator-new-stage"_s);
    QTest::keyClicks(name, u"Aftercare"_s);
    QTest::keyClick(name, Qt::Key_Return);
    desk_->settle();
    const StageHeader& added = open_->header(open_->process().stages.size() - 1);
    QCOMPARE(added.visibleRegion().boundingRect(), added.rect());
}

void TestConfiguratorMouseKeyboard::changesAreCountedByWhatDiffers()
{
    for (const QString& name : {u"One"_s, u"Two"_s}) {
        QVERIFY(open_->editor().renameAction(id(0, 0), name).ok());
        open_->editor().endJoin();
    }
    open_->editor().removeAction(id(1, 0));
    QCOMPARE(open_->editor().changeCount(), 2);
    QTest::mouseClick(open_->find<Button>(u"discard"_s), Qt::LeftButton);
    QCOMPARE(open_->editor().changeCount(), 0);
    QVERIFY(open_->editor().renameAction(id(0, 0), u"Three"_s).ok());
    QCOMPARE(open_->editor().changeCount(), 1);
}

void TestConfiguratorMouseKeyboard::whatWasDiscardedOnLeavingComesBack()
{
    QVERIFY(open_->editor().renameAction(id(0, 0), u"Sponsor"_s).ok());
    const Process draft = open_->process();
    auto* comment = open_->find<QLineEdit>(u"versionComment"_s);
    QTest::keyClicks(comment, u"As decided"_s);
    bool left = false;
    open_->screen->leave([&left] { left = true; });
    auto* dialog = open_->screen->findChild<LeaveDialog*>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<Button*>(u"discardDraft"_s), Qt::LeftButton);
    QTRY_VERIFY(left);
    const auto stored = [this, &draft] {
        return *desk_->data->processDrafts().of(desk_->data.ada, draft.id);
    };
    QVERIFY(!stored());
    QTRY_VERIFY(desk_->undo);
    desk_->undo();
    QTRY_VERIFY(stored());
    QCOMPARE(stored()->process, draft);
    QCOMPARE(stored()->comment, u"As decided"_s);
}

void TestConfiguratorMouseKeyboard::whatCouldNotBeDiscardedIsTold()
{
    const Process other = open_->process().withDescription(u"From another window"_s);
    QVERIFY(desk_->data->processDrafts().save(desk_->data.ada, other, 1, {}).ok());
    QVERIFY(open_->editor().renameAction(id(0, 0), u"Sponsor"_s).ok());
    QTRY_VERIFY(open_->find<Banner>(u"configuratorBanner"_s)->isVisible());
    bool left = false;
    open_->screen->leave([&left] { left = true; });
    auto* dialog = open_->screen->findChild<LeaveDialog*>();
    QVERIFY(dialog);
    desk_->message.clear();
    QTest::mouseClick(dialog->findChild<Button*>(u"discardDraft"_s), Qt::LeftButton);
    QTRY_VERIFY(left);
    desk_->settle();
    // The other draft is still there, and offered when somebody comes back; nothing pretends otherwise.
    QCOMPARE(std::exchange(desk_->problems, {}).size(), qsizetype(1));
    QVERIFY(desk_->message.isEmpty());
    const auto stored = *desk_->data->processDrafts().of(desk_->data.ada, other.id);
    QVERIFY(stored);
    QCOMPARE(stored->process, other);
}

QTEST_MAIN(TestConfiguratorMouseKeyboard)
#include "tst_configurator_mouse_keyboard.moc"
