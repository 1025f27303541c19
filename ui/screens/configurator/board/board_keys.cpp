// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_keys.h"

#include "ui/models/processes/action_selection.h"
#include "ui/models/processes/board_verbs.h"
#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/widgets/inputs/button.h"

#include <QKeyEvent>

namespace stagewright {

namespace {

bool isPressed(const QKeyEvent& event, const QKeySequence& keys)
{
    return QKeySequence(event.keyCombination()) == keys;
}

} // namespace

BoardKeys::BoardKeys(ProcessEditor& editor, ActionSelection& selection, BoardItems& items,
                     BoardViewport& viewport, BoardVerbs& verbs)
    : editor_(editor), selection_(selection), items_(items), viewport_(viewport), verbs_(verbs)
{}

QKeySequence BoardKeys::duplicateKeys()
{
    return Qt::CTRL | Qt::Key_D;
}

QKeySequence BoardKeys::insertKeys()
{
    return Qt::Key_Insert;
}

QKeySequence BoardKeys::weightKeys()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_W;
}

void BoardKeys::attach(StageHeader* header, StageId id)
{
    attachItem(header, id);
    connect(header, &StageHeader::nextFieldWanted, this, [this, id] { goToNextField(id); });
}

void BoardKeys::attach(ActionCard* card, ActionId id)
{
    attachItem(card, id);
    connect(card, &ActionCard::nextFieldWanted, this, [this, id] { goToNextField(id); });
    connect(card, &ActionCard::extendWanted, this, [this, id](int rows) { extendBy(id, rows); });
}

void BoardKeys::attachItem(BoardItem* item, const StageOrAction& what)
{
    connect(item, &BoardItem::moveWanted, this,
            [this, what](int columns, int rows) { moveBy(what, columns, rows); });
    connect(item, &BoardItem::focusWanted, this,
            [this, what](int columns, int rows) { focusBy(what, columns, rows); });
}

void BoardKeys::moveBy(const StageOrAction& what, int columns, int rows)
{
    if (const auto* stage = std::get_if<StageId>(&what))
        moveStage(*stage, columns);
    else
        moveAction(std::get<ActionId>(what), columns, rows);
}

void BoardKeys::moveStage(StageId id, int columns)
{
    const Process& process = editor_.process();
    const qsizetype to = process.stageIndex(id) + columns;
    if (columns != 0 && to >= 0 && to < process.stages.size())
        editor_.moveStage(id, to);
    viewport_.reveal(items_.header(id));
}

void BoardKeys::moveAction(ActionId id, int columns, int rows)
{
    if (const QSet<ActionId> together = selection_.togetherWith(id); together.size() > 1) {
        editor_.stepActions(together, columns, rows);
        viewport_.reveal(items_.card(id));
        return;
    }
    const Process& process = editor_.process();
    const auto to = stepOf(process, id, columns, rows);
    if (!to)
        return;
    editor_.moveAction(id, process.stages[to->stage].id, to->action);
    viewport_.reveal(items_.card(id));
}

void BoardKeys::focusBy(const StageOrAction& what, int columns, int rows)
{
    selection_.forgetClick();
    if (const auto next = neighbourOf(editor_.process(), what, columns, rows))
        items_.item(*next)->setFocus(Qt::TabFocusReason);
}

void BoardKeys::extendBy(ActionId id, int rows)
{
    if (selection_.isEmpty())
        selection_.begin(id);
    focusBy(id, 0, rows);
    if (const ActionId now = items_.inUse().focusedAction(); !now.isNull())
        selection_.extend(editor_.process(), now);
}

void BoardKeys::goToNextField(const StageOrAction& from)
{
    const auto next = nextField(editor_.process(), from);
    if (!next)
        return;
    if (const auto* stage = std::get_if<StageId>(&*next)) {
        Button* add = items_.addButton(*stage);
        add->setFocus(Qt::TabFocusReason);
        viewport_.reveal(add);
        return;
    }
    ActionCard* card = items_.card(std::get<ActionId>(*next));
    viewport_.reveal(card);
    card->editName();
}

bool BoardKeys::press(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy))
        verbs_.copy();
    else if (event.matches(QKeySequence::Cut))
        verbs_.cut();
    else if (event.matches(QKeySequence::Paste))
        verbs_.paste();
    else if (event.matches(QKeySequence::SelectAll))
        selection_.setAll(editor_.process());
    else if (isPressed(event, duplicateKeys()))
        verbs_.duplicate();
    else if (isPressed(event, insertKeys()))
        Q_EMIT insertStageWanted(stageIndexBehind(editor_.process(), items_.inUse().what));
    else if (isPressed(event, weightKeys()))
        verbs_.wantWeights();
    else if (claims(event))
        selection_.clear();
    else
        return false;
    return true;
}

QList<KeyGroup> BoardKeys::hints(bool readOnly)
{
    QList<KeyHint> both{
        {{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}, tr("Neighbouring action or stage")}};
    if (!readOnly)
        both +=
            {{{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right},
              tr("Move it")},
             {{Qt::Key_F2}, tr("Rename")},
             {{Qt::Key_Return}, tr("Add an action after it")},
             {{Qt::CTRL | Qt::Key_Return}, tr("Options of the action")},
             {{Qt::Key_Delete}, tr("Delete")},
             {{insertKeys()}, tr("Insert a stage")}};
    both.append({{Qt::SHIFT | Qt::Key_F10}, tr("Everything else that can be done with it")});
    QList<KeyHint> several{{{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, tr("Select several")},
                           {{Qt::CTRL | Qt::Key_Space}, tr("Select or deselect this one")},
                           {{QKeySequence::SelectAll}, tr("Select all")},
                           {{Qt::Key_Escape}, tr("Select none")},
                           {{QKeySequence::Copy}, tr("Copy")}};
    if (!readOnly)
        several += {{{QKeySequence::Cut}, tr("Cut")},
                    {{QKeySequence::Paste}, tr("Paste")},
                    {{duplicateKeys()}, tr("Duplicate")},
                    {{weightKeys()}, tr("Weights of the selected actions")}};
    return {{tr("On an action or stage"), both}, {tr("Several actions"), several}};
}

bool BoardKeys::claims(const QKeyEvent& event) const
{
    // Escape clears the selection before it triggers the window's shortcut.
    return event.key() == Qt::Key_Escape && !selection_.isEmpty();
}

} // namespace stagewright
