// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QObject>
#include <QRect>

class QScrollArea;
class QWidget;

namespace stagewright {

class BoardItem;
class BoardItems;

/// The part of a board that is visible: the heads that stay in it, the buttons of the cards in it, and what
/// is scrolled into it.
class BoardViewport : public QObject
{
    Q_OBJECT

public:
    /// Above and below a head that stays in view.
    static constexpr int headGap = 8;

    /// `board` is what `area` scrolls.
    BoardViewport(const QWidget& board, QScrollArea& area, BoardItems& items);

    /// In coordinates of the board, like everything here.
    [[nodiscard]] QRect seen() const;
    /// Where the head of a stage is now; its place in the layout may be scrolled out of view.
    [[nodiscard]] QRect headPlace(StageId id) const;
    /// The top of what stays in view like a head, and has this place in the layout.
    [[nodiscard]] int headTop(QRect place) const;
    /// The height that heads cover at the top of the visible part.
    [[nodiscard]] int headsHeight() const;
    /// Positions the heads except `held`, and gives visible cards their buttons.
    void follow(const BoardItem* held);

    /// Scrolls as little as possible. A head counts as visible however the board is scrolled.
    void reveal(const QWidget* item);
    /// The same for something beside the heads that stays in view like them, with this place in the layout.
    void revealAtTop(const QWidget* item, QRect place);
    /// Reveals a head with its place in the layout.
    void revealWhole(const QWidget* item);
    /// Returns how far it went.
    QPoint scrollBy(QPoint by);

Q_SIGNALS:
    void scrolled();

private:
    /// The visible part in which actions are not covered by heads, with a margin.
    [[nodiscard]] QRect roomSeen() const;
    /// The place in the layout, wherever a head is now.
    [[nodiscard]] QRect wholePlace(const QWidget* item) const;
    [[nodiscard]] QRect placeNow(const QWidget* item) const;
    void bringIntoView(QRect place);
    void showButtonsSeen();

    const QWidget& board_;
    QScrollArea& area_;
    BoardItems& items_;
};

} // namespace stagewright
