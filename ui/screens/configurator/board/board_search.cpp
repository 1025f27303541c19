// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/board_search.h"

#include "ui/models/processes/process_editor.h"
#include "ui/screens/configurator/board/board_viewport.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/board_items.h"

namespace stagewright {

BoardSearch::BoardSearch(const ProcessEditor& editor, const BoardItems& items, BoardViewport& viewport)
    : editor_(editor), items_(items), viewport_(viewport)
{}

void BoardSearch::search(const QString& text)
{
    search_.begin(text);
    show();
    // The match is scrolled into view; the focus stays with the search.
    if (const QList<ActionId> found = matches(); !found.isEmpty())
        viewport_.reveal(items_.card(found.first()));
}

QList<ActionId> BoardSearch::matches() const
{
    return search_.matches(editor_.process());
}

void BoardSearch::goToNext()
{
    const ActionId match = search_.next(editor_.process());
    if (match.isNull())
        return;
    // Not focused, so that the next Enter goes to the search again.
    show();
    viewport_.reveal(items_.card(match));
}

ActionId BoardSearch::leave()
{
    const ActionId match = search_.current();
    search({});
    return match;
}

void BoardSearch::show()
{
    const QList<ActionId> found = matches();
    const QSet<ActionId> clear(found.cbegin(), found.cend());
    const ActionId current = search_.current();
    const auto& cards = items_.cards();
    for (auto it = cards.cbegin(); it != cards.cend(); ++it) {
        it.value()->setFaded(search_.isActive() && !clear.contains(it.key()));
        it.value()->setFound(!current.isNull() && it.key() == current);
    }
    Q_EMIT matchesChanged(found.indexOf(current) + 1, found.size());
}

} // namespace stagewright
