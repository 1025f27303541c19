// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_edits.h"

#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"
#include "ui/screens/configurator/board/items/stage_header.h"

#include <algorithm>

namespace stagewright {

BoardEdits::BoardEdits(ProcessEditor& editor, const QWidget& board, const BoardItems& items)
    : editor_(editor), board_(board), items_(items)
{}

void BoardEdits::attach(StageHeader* header, StageId id)
{
    connect(header, &StageHeader::nameEntered, this,
            [this, id](const QString& name) { tell(editor_.renameStage(id, name)); });
    connect(header, &StageHeader::hintEntered, this,
            [this, id](const QString& hint) { tell(editor_.setStageHint(id, hint)); });
    connect(header, &StageHeader::editLeft, &editor_, &ProcessEditor::endJoin);
    connect(header, &StageHeader::refused, this, &BoardEdits::refused);
}

void BoardEdits::attach(ActionCard* card, ActionId id)
{
    connect(card, &ActionCard::nameEntered, this,
            [this, id](const QString& name) { tell(editor_.renameAction(id, name)); });
    connect(card, &ActionCard::weightEntered, this,
            [this, id](int weight) { tell(editor_.setWeight(id, weight)); });
    connect(card, &ActionCard::editLeft, &editor_, &ProcessEditor::endJoin);
    connect(card, &ActionCard::refused, this, &BoardEdits::refused);
}

void BoardEdits::commit(const InlineEdit* composer)
{
    const auto edits = board_.findChildren<InlineEdit*>();
    for (InlineEdit* edit : edits) {
        if (edit != composer || !edit->text().trimmed().isEmpty())
            edit->commit();
    }
}

bool BoardEdits::isWeightHalfTyped() const
{
    const auto& cards = items_.cards();
    return std::any_of(cards.cbegin(), cards.cend(),
                       [](const ActionCard* card) { return card->isWeightHalfTyped(); });
}

void BoardEdits::tell(const Outcome& outcome)
{
    if (!outcome)
        Q_EMIT refused(outcome.problem());
}

} // namespace stagewright
