// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_menu.h"

#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/board_verbs.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_composer.h"
#include "ui/screens/configurator/board/board_keys.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QMenu* makeMenu(QWidget& parent, const QString& objectName)
{
    auto* menu = new QMenu(&parent);
    menu->setObjectName(objectName);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

template<class Go>
QAction* addEntry(QMenu& menu, const QString& objectName, const QString& text, const QKeySequence& keys,
                  const Go& go)
{
    QAction* entry = menu.addAction(text);
    entry->setObjectName(objectName);
    // Only shown here: the board itself handles the shortcut.
    entry->setShortcut(keys);
    entry->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(entry, &QAction::triggered, &menu, go);
    return entry;
}

} // namespace

BoardMenu::BoardMenu(const ProcessEditor& editor, ActionSelection& selection, QWidget& board,
                     const BoardItems& items, BoardVerbs& verbs, BoardComposer& composer)
    : editor_(editor), selection_(selection), board_(board), items_(items), verbs_(verbs), composer_(composer)
{}

void BoardMenu::open(const QContextMenuEvent& event)
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const QWidget* at = board_.childAt(event.pos());
    const QWidget* focus = board_.window()->focusWidget();
    const auto meant = [&](const QWidget* item) {
        return byKey ? item == focus : at && (item == at || item->isAncestorOf(at));
    };
    const auto placeOf = [&](const QWidget* item) {
        return byKey ? item->mapToGlobal(QPoint(12, item->height() - 8)) : event.globalPos();
    };
    const auto& cards = items_.cards();
    for (auto it = cards.cbegin(); it != cards.cend(); ++it) {
        if (meant(it.value()))
            return openForAction(it.key(), placeOf(it.value()));
    }
    const auto& columns = items_.columns();
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (meant(it->header))
            return openForStage(it.key(), placeOf(it->header));
    }
    openForBoard(event.globalPos());
}

void BoardMenu::openForAction(ActionId id, QPoint globalPosition)
{
    // As in any list: for the selection if it is part of it, otherwise for this one alone.
    const QSet<ActionId> before = selection_.ids();
    if (!before.contains(id))
        selection_.clear();
    ActionCard* card = items_.card(id);
    card->setFocus(Qt::MouseFocusReason);
    QMenu* menu = makeMenu(board_, u"actionMenu"_s);
    if (!verbs_.isReadOnly())
        addEditing(*menu, card);
    addSelecting(*menu, id, before);
    addEntry(*menu, u"copyActions"_s, tr("Copy"), QKeySequence::Copy, [this] { verbs_.copy(); });
    if (!verbs_.isReadOnly())
        addChanging(*menu);
    menu->popup(globalPosition);
}

void BoardMenu::addEditing(QMenu& menu, ActionCard* card)
{
    addEntry(menu, u"renameAction"_s, tr("Rename"), Qt::Key_F2, [card] { card->editName(); });
    addEntry(menu, u"changeWeight"_s, tr("Change the weight"), {}, [card] { card->editWeight(); });
    addEntry(menu, u"actionOptions"_s, tr("Options…"), Qt::CTRL | Qt::Key_Return,
             [card] { Q_EMIT card->optionsWanted(); });
    addEntry(menu, u"addActionBehind"_s, tr("Add action after"), Qt::Key_Return,
             [card] { Q_EMIT card->addNextWanted(); });
    menu.addSeparator();
}

void BoardMenu::addSelecting(QMenu& menu, ActionId id, const QSet<ActionId>& before)
{
    const QString text = before.contains(id) ? tr("Deselect")
                         : before.isEmpty()  ? tr("Select")
                                             : tr("Add to selection");
    addEntry(menu, u"selectAction"_s, text, Qt::CTRL | Qt::Key_Space, [this, id, before] {
        selection_.set(before);
        selection_.toggle(id);
    });
}

void BoardMenu::addChanging(QMenu& menu)
{
    addEntry(menu, u"duplicateActions"_s, tr("Duplicate"), BoardKeys::duplicateKeys(),
             [this] { verbs_.duplicate(); });
    addEntry(menu, u"cutActions"_s, tr("Cut"), QKeySequence::Cut, [this] { verbs_.cut(); });
    addPaste(menu);
    menu.addSeparator();
    if (verbs_.chosen().size() > 1)
        addEntry(menu, u"severalWeights"_s, tr("Weights…"), BoardKeys::weightKeys(),
                 [this] { verbs_.wantWeights(); });
    addEntry(menu, u"deleteActions"_s, tr("Delete"), Qt::Key_Delete, [this] { verbs_.remove(); });
}

void BoardMenu::openForStage(StageId id, QPoint globalPosition)
{
    if (verbs_.isReadOnly())
        return;
    StageHeader* header = items_.header(id);
    selection_.clear();
    header->setFocus(Qt::MouseFocusReason);
    QMenu* menu = makeMenu(board_, u"stageMenu"_s);
    addEntry(*menu, u"renameStage"_s, tr("Rename"), Qt::Key_F2, [header] { header->editName(); });
    addEntry(*menu, u"editHint"_s, tr("Change the hint"), {}, [header] { header->editHint(); });
    addEntry(*menu, u"addActionHere"_s, tr("Add an action"), Qt::Key_Return,
             [header] { Q_EMIT header->addNextWanted(); });
    addEntry(*menu, u"idleDays"_s, tr("Idle after…"), {}, [this, id] { Q_EMIT idleDaysWanted(id); });
    addEntry(*menu, u"selectStage"_s, tr("Select its actions"), {},
             [this, id] { selection_.setStage(editor_.process(), id); });
    addPaste(*menu);
    menu->addSeparator();
    const qsizetype at = editor_.process().stageIndex(id);
    addEntry(*menu, u"insertStageBefore"_s, tr("Insert stage before"), {},
             [this, at] { composer_.insertStage(at); });
    addEntry(*menu, u"insertStageBehind"_s, tr("Insert stage after"), BoardKeys::insertKeys(),
             [this, at] { composer_.insertStage(at + 1); });
    addEntry(*menu, u"duplicateStage"_s, tr("Duplicate the stage"), BoardKeys::duplicateKeys(),
             [this] { verbs_.duplicate(); });
    addEntry(*menu, u"deleteStage"_s, tr("Delete the stage"), Qt::Key_Delete,
             [header] { Q_EMIT header->removeWanted(); });
    menu->popup(globalPosition);
}

void BoardMenu::openForBoard(QPoint globalPosition)
{
    if (verbs_.isReadOnly())
        return;
    QMenu* menu = makeMenu(board_, u"boardMenu"_s);
    addEntry(*menu, u"addStageHere"_s, tr("Add a stage"), {}, [this] { composer_.addStage(); });
    addPaste(*menu);
    menu->popup(globalPosition);
}

void BoardMenu::addPaste(QMenu& menu)
{
    QAction* entry =
        addEntry(menu, u"pasteActions"_s, tr("Paste"), QKeySequence::Paste, [this] { verbs_.paste(); });
    entry->setEnabled(BoardVerbs::canPaste());
}

} // namespace stagewright
