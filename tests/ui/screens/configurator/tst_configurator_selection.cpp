// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/configurator/open_configurator.h"
#include "ui/screens/configurator/board/board_bar.h"
#include "ui/screens/configurator/options/action_options_dialog.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/inputs/search_field.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSpinBox>

using namespace stagewright;
using namespace Qt::StringLiterals;
using test::OpenConfigurator;

/// Several actions at once, and finding one's way on a big board.
class TestConfiguratorSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectsWithTheMouse();
    void aCancelledDragKeepsThem();
    void theMenuDoesWhatTheKeysDo();
    void selectsWithTheKeyboard();
    void deletesAll();
    void asksWhenTheyAreUsed();
    void movesAllByKeys();
    void dragsAll();
    void aDragTellsHowManyItHolds();
    void copiesCutsAndPastes();
    void pastesLinesOfText();
    void refusesToPasteNonsense();
    void setsAnOptionForAll();
    void leavesWhatDiffersAlone();
    void findsActions();
    void showsTheWholeProcess();
    void salespeopleOnlyCopy();

private:
    [[nodiscard]] ActionCard& card(qsizetype stage, qsizetype action) { return open_->card(stage, action); }
    [[nodiscard]] ActionId id(qsizetype stage, qsizetype action) const
    {
        return open_->process().stages[stage].actions[action].id;
    }
    [[nodiscard]] const QSet<ActionId>& selected() const { return open_->board().selection().ids(); }
    void click(ActionCard& card, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&card, Qt::LeftButton, modifiers, QPoint(card.width() - 12, card.height() - 6));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template<class T>
    [[nodiscard]] T* part(const QString& name) const
    {
        return open_->find<T>(name);
    }

    std::unique_ptr<test::DeskFixture> desk_;
    std::unique_ptr<OpenConfigurator> open_;
};

void TestConfiguratorSelection::init()
{
    desk_ = std::make_unique<test::DeskFixture>();
    desk_->start();
    open_ = std::make_unique<OpenConfigurator>(*desk_, desk_->data.process().id);
    QVERIFY(open_->ready);
    open_->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open_->window));
}

void TestConfiguratorSelection::cleanup()
{
    desk_->settle();
    desk_->desk.stop();
    open_.reset();
    desk_.reset();
}

void TestConfiguratorSelection::selectsWithTheMouse()
{
    click(card(0, 0));
    QVERIFY(selected().isEmpty());
    click(card(1, 0), Qt::ShiftModifier);
    QCOMPARE(selected(), (QSet<ActionId>{id(0, 0), id(0, 1), id(1, 0)}));
    QVERIFY(card(0, 1).isSelected());
    click(card(0, 1), Qt::ControlModifier);
    QCOMPARE(selected(), (QSet<ActionId>{id(0, 0), id(1, 0)}));
    QVERIFY(part<QLabel>(u"selectedCount"_s)->isVisible());
    QVERIFY(!part<SearchField>(u"findAction"_s)->isVisible());
    test::DeskFixture::picture(open_->window, u"configurator-selected"_s);
    QTest::mouseClick(part<IconButton>(u"unselect"_s), Qt::LeftButton);
    QVERIFY(selected().isEmpty());
    QVERIFY(!card(0, 0).isSelected());
    click(card(0, 0), Qt::ControlModifier);
    click(card(2, 0));
    QVERIFY(selected().isEmpty());
    // Ctrl goes on from the one that was clicked, as in any list; not when the keys went elsewhere meanwhile.
    click(card(1, 0), Qt::ControlModifier);
    QCOMPARE(selected(), (QSet<ActionId>{id(2, 0), id(1, 0)}));
    click(card(1, 0), Qt::ControlModifier);
    QCOMPARE(selected(), QSet<ActionId>{id(2, 0)});
    click(card(2, 0));
    key(Qt::Key_Down);
    key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected(), QSet<ActionId>{id(2, 1)});
}

void TestConfiguratorSelection::aCancelledDragKeepsThem()
{
    click(card(0, 0));
    click(card(0, 1), Qt::ControlModifier);
    const QSet<ActionId> both = selected();
    open_->drag(card(0, 0), QPoint(40, 10), open_->header(2).geometry().bottomLeft() + QPoint(20, 30), false);
    QTest::mouseRelease(&card(0, 0), Qt::LeftButton, {}, QPoint(card(0, 0).width() - 12, 10));
    QCOMPARE(selected(), both);
    QVERIFY(!open_->editor().isDirty());
    // Nor does Ctrl on a weight open it.
    QTest::mouseClick(&card(2, 0), Qt::LeftButton, Qt::ControlModifier, QPoint(40, card(2, 0).height() - 20));
    QVERIFY(!open_->find<QSpinBox>(u"weightEdit"_s));
    QCOMPARE(selected().size(), 3);
}

void TestConfiguratorSelection::theMenuDoesWhatTheKeysDo()
{
    const auto openOn = [this](QWidget& item) {
        const QPoint at = item.geometry().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, open_->board().mapToGlobal(at));
        QApplication::sendEvent(&open_->board(), &event);
    };
    const auto entry = [this](const QString& menu, const QString& name) {
        auto* open = open_->board().findChild<QMenu*>(menu);
        return open ? open->findChild<QAction*>(name) : nullptr;
    };
    openOn(card(0, 0));
    QVERIFY(entry(u"actionMenu"_s, u"copyActions"_s));
    entry(u"actionMenu"_s, u"copyActions"_s)->trigger();
    open_->board().findChild<QMenu*>(u"actionMenu"_s)->close();
    QTRY_VERIFY(!open_->board().findChild<QMenu*>());
    openOn(open_->header(3));
    const qsizetype before = open_->process().stages[3].actions.size();
    entry(u"stageMenu"_s, u"pasteActions"_s)->trigger();
    QCOMPARE(open_->process().stages[3].actions.size(), before + 1);
    open_->board().findChild<QMenu*>(u"stageMenu"_s)->close();
    QTRY_VERIFY(!open_->board().findChild<QMenu*>());
    // The button below the board does the same.
    click(card(1, 0));
    auto* pasteButton = part<Button>(u"pasteActions"_s);
    QVERIFY(pasteButton->isEnabled());
    QTest::mouseClick(pasteButton, Qt::LeftButton);
    QCOMPARE(open_->process().stages[1].actions[1].name.text(), open_->name(0, 0));
    // The menu key asks about what is in use.
    card(2, 1).setFocus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), card(2, 1).mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&card(2, 1), &key);
    QVERIFY(entry(u"actionMenu"_s, u"renameAction"_s));
    entry(u"actionMenu"_s, u"renameAction"_s)->trigger();
    open_->board().findChild<QMenu*>(u"actionMenu"_s)->close();
    auto* edit = card(2, 1).findChild<InlineEdit*>(u"nameEdit"_s);
    QVERIFY(edit && edit->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(open_->window.focusWidget(), &card(2, 1));
}

void TestConfiguratorSelection::selectsWithTheKeyboard()
{
    open_->board().focusAction(id(2, 0));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), (QSet<ActionId>{id(2, 0), id(2, 1), id(2, 2)}));
    key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selected(), (QSet<ActionId>{id(2, 0), id(2, 1)}));
    key(Qt::Key_Right);
    key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selected().size(), 3);
    key(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected().size(), open_->process().actionCount());
}

void TestConfiguratorSelection::deletesAll()
{
    const Process before = open_->process();
    click(card(0, 0));
    click(card(1, 1), Qt::ShiftModifier);
    QCOMPARE(selected().size(), 4);
    QTest::mouseClick(part<Button>(u"selectionDelete"_s), Qt::LeftButton);
    desk_->settle();
    QCOMPARE(open_->process().actionCount(), before.actionCount() - 4);
    QVERIFY(selected().isEmpty());
    QCOMPARE(open_->editor().lastStep(), 1);
    open_->editor().undo();
    QCOMPARE(open_->process(), before);
}

void TestConfiguratorSelection::asksWhenTheyAreUsed()
{
    const DealId deal = desk_->data.deal(u"Relocation"_s);
    QVERIFY(desk_->data->deals().tick(desk_->data.ada, {deal, id(0, 0)}).ok());
    open_->screen->showProcess(open_->process().id);
    desk_->settle();
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    key(Qt::Key_Delete);
    desk_->settle();
    auto* dialog = part<CardDialog>(u"deleteUsed"_s);
    QVERIFY(dialog);
    const auto details = dialog->findChildren<QLabel*>(u"usageDetail"_s);
    QCOMPARE(details.size(), 1);
    QVERIFY(details.first()->text().startsWith(open_->name(0, 0)));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QVERIFY(open_->process().stages[0].actions.isEmpty());
}

void TestConfiguratorSelection::movesAllByKeys()
{
    const QString first = open_->name(0, 0);
    const QString second = open_->name(0, 1);
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(open_->process().stages[0].actions.isEmpty());
    QCOMPARE(open_->name(1, 0), first);
    QCOMPARE(open_->name(1, 1), second);
    QCOMPARE(selected().size(), 2);
    key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(open_->name(1, 1), first);
    QCOMPARE(open_->editor().lastStep(), 2);
}

void TestConfiguratorSelection::dragsAll()
{
    const QString first = open_->name(0, 0);
    const QString second = open_->name(0, 1);
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    ActionCard& held = card(0, 1);
    const QRect target = card(2, 1).geometry();
    open_->drag(held, QPoint(8, 10), target.center() - QPoint(0, target.height() / 4));
    QCOMPARE(open_->name(2, 1), first);
    QCOMPARE(open_->name(2, 2), second);
    QVERIFY(open_->process().stages[0].actions.isEmpty());
    QCOMPARE(open_->editor().lastStep(), 1);
    QCOMPARE(selected().size(), 2);
}

void TestConfiguratorSelection::aDragTellsHowManyItHolds()
{
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    ActionCard& held = card(0, 1);
    const auto move = [&held](QPoint local) {
        QMouseEvent event(QEvent::MouseMove, local, held.mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                          {});
        QApplication::sendEvent(&held, &event);
    };
    QTest::mousePress(&held, Qt::LeftButton, {}, QPoint(8, 10));
    QCOMPARE(held.carried(), 1);
    move(QPoint(40, 40));
    move(QPoint(300, 60));
    QCOMPARE(held.carried(), 2);
    test::DeskFixture::picture(open_->window, u"configurator-dragged-several"_s);
    QTest::keyClick(&held, Qt::Key_Escape);
    QCOMPARE(held.carried(), 1);
    QVERIFY(!open_->editor().isDirty());
}

void TestConfiguratorSelection::copiesCutsAndPastes()
{
    const Process before = open_->process();
    click(card(0, 0));
    click(card(0, 1), Qt::ControlModifier);
    QCOMPARE(selected().size(), 2);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), open_->name(0, 0) + u'\n' + open_->name(0, 1));
    click(card(1, 0));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open_->process().stages[1].actions.size(), before.stages[1].actions.size() + 2);
    QCOMPARE(open_->name(1, 1), before.stages[0].actions[0].name.text());
    QCOMPARE(open_->process().stages[1].actions[1].weight, before.stages[0].actions[0].weight);
    QVERIFY(id(1, 1) != before.stages[0].actions[0].id);
    QCOMPARE(selected(), (QSet<ActionId>{id(1, 1), id(1, 2)}));
    key(Qt::Key_X, Qt::ControlModifier);
    desk_->settle();
    QCOMPARE(open_->process(), before);
    // A stage in use gets them at its end.
    open_->header(3).setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open_->name(3, before.stages[3].actions.size()), before.stages[0].actions[0].name.text());
}

void TestConfiguratorSelection::pastesLinesOfText()
{
    QApplication::clipboard()->setText(u"Ask for the logo\r\n<b>Thank</b>\n\n"_s);
    click(card(0, 0));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open_->name(0, 1), u"Ask for the logo"_s);
    QCOMPARE(open_->name(0, 2), u"<b>Thank</b>"_s);
    QCOMPARE(open_->editor().undoName(), u"Paste 2 action(s)"_s);
}

void TestConfiguratorSelection::refusesToPasteNonsense()
{
    QApplication::clipboard()->setText(QString(300, u'x'));
    click(card(0, 0));
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!open_->editor().isDirty());
    QCOMPARE(desk_->problems.size(), 1);
    QApplication::clipboard()->clear();
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!open_->editor().isDirty());
    QCOMPARE(desk_->problems.size(), 1);
}

void TestConfiguratorSelection::setsAnOptionForAll()
{
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = part<ActionOptionsDialog>(u"actionOptions"_s);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QCheckBox*>(u"mandatory"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTest::mouseClick(dialog->findChild<Segmented*>(u"note"_s)->segment(1), Qt::LeftButton);
    test::DeskFixture::picture(*dialog, u"configurator-several-options"_s);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    for (const qsizetype row : {0, 1}) {
        QVERIFY(open_->process().stages[0].actions[row].mandatory);
        QCOMPARE(open_->process().stages[0].actions[row].note, NoteRequirement::Note);
    }
    QCOMPARE(open_->editor().lastStep(), 1);
}

void TestConfiguratorSelection::leavesWhatDiffersAlone()
{
    Action first = open_->process().stages[0].actions[0];
    first.mandatory = true;
    first.hint = u"One"_s;
    first.note = NoteRequirement::NoteWithFile;
    first.performers = {PerformerRule::Chosen, {desk_->data.sal}};
    first.notify = {true, false, false, true, {desk_->data.sal}};
    first.trigger = TaskTemplate{.title = u"Again"_s, .person = {}};
    open_->editor().setAction(first);
    const Process before = open_->process();
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    QTest::mouseClick(part<Button>(u"selectionOptions"_s), Qt::LeftButton);
    auto* dialog = part<ActionOptionsDialog>(u"actionOptions"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QCheckBox*>(u"mandatory"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(dialog->findChild<Segmented*>(u"performers"_s)->currentIndex(), -1);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QCOMPARE(open_->process(), before);

    QTest::mouseClick(part<Button>(u"selectionOptions"_s), Qt::LeftButton);
    dialog = part<ActionOptionsDialog>(u"actionOptions"_s);
    // A click on what is neither on nor off turns it on, for all of them.
    QTest::mouseClick(dialog->findChild<QCheckBox*>(u"mandatory"_s), Qt::LeftButton, {}, QPoint(8, 10));
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QVERIFY(open_->process().stages[0].actions[0].mandatory);
    QVERIFY(open_->process().stages[0].actions[1].mandatory);
    QCOMPARE(open_->process().stages[0].actions[0].note, NoteRequirement::NoteWithFile);
    QCOMPARE(open_->process().stages[0].actions[1].hint, before.stages[0].actions[1].hint);
}

void TestConfiguratorSelection::findsActions()
{
    QTest::keyClick(&open_->window, Qt::Key_F, Qt::ControlModifier);
    auto* field = part<SearchField>(u"findAction"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"OFFER"_s);
    const qsizetype count = open_->board().matches().size();
    QVERIFY(count > 1);
    QVERIFY(count < open_->process().actionCount());
    const ActionId first = open_->board().matches().first();
    QVERIFY(!open_->board().card(first)->isFaded());
    QVERIFY(card(0, 0).isFaded());
    auto* matches = part<QLabel>(u"matches"_s);
    QCOMPARE(matches->text(), u"%1 found"_s.arg(count));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(matches->text(), u"1 of %1"_s.arg(count));
    test::DeskFixture::picture(open_->window, u"configurator-find"_s);
    for (qsizetype i = 0; i < count; ++i)
        QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(matches->text(), u"1 of %1"_s.arg(count)); // round again
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!card(0, 0).isFaded());
    QCOMPARE(QApplication::focusWidget(), open_->board().card(first));
    QTest::keyClick(&open_->window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field, u"no such thing"_s);
    QCOMPARE(matches->text(), u"Nothing found"_s);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestConfiguratorSelection::showsTheWholeProcess()
{
    while (open_->process().stages.size() < 8)
        QVERIFY(open_->editor().addStage(u"Another stage"_s, 9).ok());
    auto* area = part<QScrollArea>(u"boardArea"_s);
    QTRY_VERIFY(open_->board().width() > area->viewport()->width());
    QTest::mouseClick(part<IconButton>(u"wholeProcess"_s), Qt::LeftButton);
    QTRY_VERIFY2(open_->board().width() <= area->viewport()->width(),
                 qPrintable(u"%1 > %2"_s.arg(open_->board().width()).arg(area->viewport()->width())));
    QVERIFY(!card(0, 0).findChild<IconButton*>(u"remove"_s)->isVisible());
    open_->board().focusAction(id(0, 0));
    QVERIFY(card(0, 0).findChild<IconButton*>(u"gear"_s)->isVisible());
    test::DeskFixture::picture(open_->window, u"configurator-whole"_s);
    key(Qt::Key_F2);
    QTest::keyClicks(open_->typing(), u"New name"_s);
    key(Qt::Key_Return);
    QCOMPARE(open_->name(0, 0), u"New name"_s);
    QTest::keyClick(&open_->window, Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(card(0, 0).findChild<IconButton*>(u"remove"_s)->isVisible());
    QTRY_VERIFY(open_->board().width() > area->viewport()->width());
}

void TestConfiguratorSelection::salespeopleOnlyCopy()
{
    desk_->desk.setActor(desk_->data.sal);
    desk_->settle();
    const Process before = open_->process();
    click(card(0, 0));
    click(card(0, 1), Qt::ShiftModifier);
    QCOMPARE(selected().size(), 2);
    QVERIFY(!part<Button>(u"selectionDelete"_s)->isVisible());
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(open_->name(0, 0)));
    key(Qt::Key_X, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    key(Qt::Key_Delete);
    key(Qt::Key_Right, Qt::AltModifier);
    desk_->settle();
    QCOMPARE(open_->process(), before);
}

QTEST_MAIN(TestConfiguratorSelection)
#include "tst_configurator_selection.moc"
