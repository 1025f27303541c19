// SPDX-License-Identifier: GPL-3.0-or-later
// Finding one's way on a big board.
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"

namespace stagewright {

void StageBoard::search(const QString& text)
{
    searched_ = folded(text);
    match_ = {};
    showMatches();
    // The match is scrolled into view; the focus stays with the search.
    if (const QList<ActionId> found = matches(); !found.isEmpty())
        reveal(cards_[found.first()]);
}

QList<ActionId> StageBoard::matches() const
{
    QList<ActionId> found;
    if (searched_.isEmpty())
        return found;
    for (const Stage& stage : editor_.process().stages) {
        for (const Action& action : stage.actions) {
            if (folded(action.name.text()).contains(searched_) || folded(action.hint).contains(searched_))
                found.append(action.id);
        }
    }
    return found;
}

void StageBoard::showMatches()
{
    const QList<ActionId> found = matches();
    const QSet<ActionId> clear(found.cbegin(), found.cend());
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        it.value()->setFaded(!searched_.isEmpty() && !clear.contains(it.key()));
        it.value()->setFound(!match_.isNull() && it.key() == match_);
    }
    Q_EMIT matchesChanged(found.indexOf(match_) + 1, found.size());
}

void StageBoard::goToNextMatch()
{
    const QList<ActionId> found = matches();
    if (found.isEmpty())
        return;
    match_ = found[(found.indexOf(match_) + 1) % found.size()];
    // Not focused, so that the next Enter goes to the search again.
    showMatches();
    reveal(cards_[match_]);
}

void StageBoard::leaveSearch()
{
    const ActionId match = match_;
    search({});
    if (!match.isNull())
        focusAction(match);
}

void StageBoard::setCompact(bool compact)
{
    compact_ = compact;
    sync();
    revealInUse();
}

} // namespace stagewright
