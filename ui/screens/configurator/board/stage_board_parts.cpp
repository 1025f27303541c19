// SPDX-License-Identifier: GPL-3.0-or-later
// The heads, cards and buttons of the board, and what they ask for.
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/widgets/inputs/button.h"

using namespace Qt::StringLiterals;

namespace stagewright {

StageHeader* StageBoard::makeHeader(StageId id)
{
    auto* header = new StageHeader(this);
    header->setObjectName(u"stage"_s);
    connectItem(header, id);
    connect(header, &StageHeader::nameEntered, this,
            [this, id](const QString& name) { tell(editor_.renameStage(id, name)); });
    connect(header, &StageHeader::hintEntered, this,
            [this, id](const QString& hint) { tell(editor_.setStageHint(id, hint)); });
    connect(header, &StageHeader::editLeft, &editor_, &ProcessEditor::endJoin);
    connect(header, &StageHeader::nextFieldWanted, this, [this, id] { goToNextField(id); });
    connect(header, &StageHeader::removeWanted, this, [this, id] { Q_EMIT removeStageWanted(id); });
    connect(header, &StageHeader::addNextWanted, this, [this, id] { addAction(id, 0); });
    header->show();
    return header;
}

Button* StageBoard::makeAddButton(StageId id)
{
    auto* button = new Button(Button::Kind::Link, u"add"_s, tr("Add action"), this);
    button->setObjectName(u"addAction"_s);
    button->setToolTip(tr("Add an action to the stage (press Enter on an action to add one after it)"));
    connect(button, &Button::clicked, this, [this, id] {
        if (const Stage* stage = editor_.process().stage(id))
            addAction(id, stage->actions.size());
    });
    button->stackUnder(backdrop_);
    button->installEventFilter(this);
    button->show();
    return button;
}

ActionCard* StageBoard::makeCard(ActionId id)
{
    auto* card = new ActionCard(this);
    card->setObjectName(u"action"_s);
    connectItem(card, id);
    connect(card, &ActionCard::nameEntered, this,
            [this, id](const QString& name) { tell(editor_.renameAction(id, name)); });
    connect(card, &ActionCard::weightEntered, this,
            [this, id](int weight) { tell(editor_.setWeight(id, weight)); });
    connect(card, &ActionCard::editLeft, &editor_, &ProcessEditor::endJoin);
    connect(card, &ActionCard::nextFieldWanted, this, [this, id] { goToNextField(id); });
    connectCard(card, id);
    connect(card, &ActionCard::addNextWanted, this, [this, id] {
        const auto place = editor_.process().place(id);
        if (place)
            addAction(editor_.process().stages[place->stage].id, place->action + 1);
    });
    card->stackUnder(backdrop_);
    card->show();
    return card;
}

void StageBoard::connectItem(BoardItem* item, Place what)
{
    connect(item, &BoardItem::dragStarted, this,
            [this, item, what](QPoint grabbedAt) { startDrag(item, what, grabbedAt); });
    connect(item, &BoardItem::dragMoved, this, [this](QPoint at) { followDrag(mapFromGlobal(at)); });
    connect(item, &BoardItem::dropped, this, [this] { endDrag(true); });
    connect(item, &BoardItem::dragCancelled, this, [this] { endDrag(false); });
    connect(item, &BoardItem::moveWanted, this,
            [this, what](int columns, int rows) { moveBy(what, columns, rows); });
    connect(item, &BoardItem::focusWanted, this,
            [this, what](int columns, int rows) { focusBy(what, columns, rows); });
    connect(item, &BoardItem::used, this, [this, what] { inUse_ = what; });
    connect(item, &BoardItem::focused, this, [this, item](bool walked) {
        reveal(item);
        if (walked)
            bringIntoView(wholePlace(item));
    });
    connect(item, &BoardItem::refused, this, &StageBoard::refused);
    connect(item, &BoardItem::heightChanged, this, [this, item, what] {
        arrange();
        // Typed text may grow out of view; a head is always visible.
        if (std::holds_alternative<ActionId>(what) && item->isAncestorOf(window()->focusWidget()))
            reveal(item);
    });
}

void StageBoard::connectCard(ActionCard* card, ActionId id)
{
    connect(card, &ActionCard::optionsWanted, this, [this, id] {
        const QSet<ActionId> together = togetherWith(id);
        if (together.size() > 1)
            Q_EMIT severalOptionsWanted(together);
        else
            Q_EMIT optionsWanted(id);
    });
    connect(card, &ActionCard::used, this, [this, id] { Q_EMIT actionUsed(id); });
    connect(card, &ActionCard::removeWanted, this,
            [this, id] { Q_EMIT removeActionsWanted(togetherWith(id)); });
    connect(card, &ActionCard::picked, this,
            [this, id](Qt::KeyboardModifiers modifiers) { pick(id, modifiers); });
    connect(card, &ActionCard::extendWanted, this, [this, id](int rows) { extendBy(id, rows); });
}

} // namespace stagewright
