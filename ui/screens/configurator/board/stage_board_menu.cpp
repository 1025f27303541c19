// SPDX-License-Identifier: GPL-3.0-or-later
// The context menus of a card, a stage and the board, opened by the right mouse button or the menu key. Every
// entry has a shortcut of its own, which it shows.
#include "ui/models/processes/action_clipboard.h"
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QMenu* makeMenu(QWidget* parent, const QString& objectName)
{
    auto* menu = new QMenu(parent);
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

void StageBoard::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    const QWidget* at = childAt(event->pos());
    const QWidget* focus = window()->focusWidget();
    const auto meant = [&](const QWidget* item) {
        return event->reason() == QContextMenuEvent::Keyboard ? item == focus
                                                              : at && (item == at || item->isAncestorOf(at));
    };
    const auto placeOf = [&](const QWidget* item) {
        return event->reason() == QContextMenuEvent::Keyboard
                   ? item->mapToGlobal(QPoint(12, item->height() - 8))
                   : event->globalPos();
    };
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        if (meant(it.value()))
            return openActionMenu(it.key(), placeOf(it.value()));
    }
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (meant(it->header))
            return openStageMenu(it.key(), placeOf(it->header));
    }
    openMenu(event->globalPos());
}

void StageBoard::openActionMenu(ActionId id, QPoint globalPosition)
{
    if (drag_)
        return;
    // As in any list: for the selection if it is part of it, otherwise for this one alone.
    const QSet<ActionId> before = selection_.ids();
    const bool selected = before.contains(id);
    if (!selected)
        selection_.clear();
    ActionCard* card = cards_[id];
    card->setFocus(Qt::MouseFocusReason);
    QMenu* menu = makeMenu(this, u"actionMenu"_s);
    if (!readOnly_) {
        addEntry(*menu, u"renameAction"_s, tr("Rename"), Qt::Key_F2, [card] { card->editName(); });
        addEntry(*menu, u"changeWeight"_s, tr("Change the weight"), {}, [card] { card->editWeight(); });
        addEntry(*menu, u"actionOptions"_s, tr("Options…"), Qt::CTRL | Qt::Key_Return,
                 [card] { Q_EMIT card->optionsWanted(); });
        addEntry(*menu, u"addActionBehind"_s, tr("Add action after"), Qt::Key_Return,
                 [card] { Q_EMIT card->addNextWanted(); });
        menu->addSeparator();
    }
    addEntry(*menu, u"selectAction"_s,
             selected           ? tr("Deselect")
             : before.isEmpty() ? tr("Select")
                                : tr("Add to selection"),
             Qt::CTRL | Qt::Key_Space, [this, id, before] {
                 selection_.set(before);
                 selection_.toggle(id);
             });
    addEntry(*menu, u"copyActions"_s, tr("Copy"), QKeySequence::Copy, [this] { copy(); });
    if (!readOnly_) {
        addEntry(*menu, u"duplicateActions"_s, tr("Duplicate"), duplicateKeys(), [this] { duplicate(); });
        addEntry(*menu, u"cutActions"_s, tr("Cut"), QKeySequence::Cut, [this] { cut(); });
        addPaste(*menu);
        menu->addSeparator();
        if (chosenActions().size() > 1)
            addEntry(*menu, u"severalWeights"_s, tr("Weights…"), weightKeys(), [this] { wantWeights(); });
        addEntry(*menu, u"deleteActions"_s, tr("Delete"), Qt::Key_Delete, [this] { removeChosen(); });
    }
    menu->popup(globalPosition);
}

void StageBoard::openStageMenu(StageId id, QPoint globalPosition)
{
    if (readOnly_ || drag_)
        return;
    StageHeader* header = columns_[id].header;
    selection_.clear();
    header->setFocus(Qt::MouseFocusReason);
    QMenu* menu = makeMenu(this, u"stageMenu"_s);
    addEntry(*menu, u"renameStage"_s, tr("Rename"), Qt::Key_F2, [header] { header->editName(); });
    addEntry(*menu, u"editHint"_s, tr("Change the hint"), {}, [header] { header->editHint(); });
    addEntry(*menu, u"addActionHere"_s, tr("Add an action"), Qt::Key_Return,
             [header] { Q_EMIT header->addNextWanted(); });
    addEntry(*menu, u"idleDays"_s, tr("Idle after…"), {}, [this, id] { Q_EMIT idleDaysWanted(id); });
    addEntry(*menu, u"selectStage"_s, tr("Select its actions"), {},
             [this, id] { selection_.set(actionsOfStage(id)); });
    addPaste(*menu);
    menu->addSeparator();
    const qsizetype at = editor_.process().stageIndex(id);
    addEntry(*menu, u"insertStageBefore"_s, tr("Insert stage before"), {}, [this, at] { insertStage(at); });
    addEntry(*menu, u"insertStageBehind"_s, tr("Insert stage after"), insertKeys(),
             [this, at] { insertStage(at + 1); });
    addEntry(*menu, u"duplicateStage"_s, tr("Duplicate the stage"), duplicateKeys(), [this] { duplicate(); });
    addEntry(*menu, u"deleteStage"_s, tr("Delete the stage"), Qt::Key_Delete,
             [header] { Q_EMIT header->removeWanted(); });
    menu->popup(globalPosition);
}

void StageBoard::openMenu(QPoint globalPosition)
{
    if (readOnly_ || drag_)
        return;
    QMenu* menu = makeMenu(this, u"boardMenu"_s);
    addEntry(*menu, u"addStageHere"_s, tr("Add a stage"), {}, [this] { addStage(); });
    addPaste(*menu);
    menu->popup(globalPosition);
}

void StageBoard::addPaste(QMenu& menu)
{
    const QMimeData* held = QApplication::clipboard()->mimeData();
    addEntry(menu, u"pasteActions"_s, tr("Paste"), QKeySequence::Paste, [this] {
        paste();
    })->setEnabled(held && holdsActions(*held));
}

} // namespace stagewright
