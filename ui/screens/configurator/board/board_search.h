// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/action_search.h"

#include <QObject>

namespace stagewright {

class BoardItems;
class BoardViewport;
class ProcessEditor;

/// Shows a search on the cards of a board: fades those that do not match, frames and reveals the current one.
class BoardSearch : public QObject
{
    Q_OBJECT

public:
    BoardSearch(const ProcessEditor& editor, const BoardItems& items, BoardViewport& viewport);

    /// An empty text fades none.
    void search(const QString& text);
    [[nodiscard]] QList<ActionId> matches() const;
    /// Goes to the next match, wrapping around.
    void goToNext();
    /// Ends the search. Returns the match it was at; null if there was none.
    ActionId leave();
    /// Shows it on all cards again, because they or their names have changed.
    void show();

Q_SIGNALS:
    /// Which match is current (from 1; 0: none).
    void matchesChanged(qsizetype at, qsizetype count);

private:
    const ProcessEditor& editor_;
    const BoardItems& items_;
    BoardViewport& viewport_;
    ActionSearch search_;
};

} // namespace stagewright
