// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/board/card_mark.h"

#include <QStyledItemDelegate>

namespace stagewright {

class Desk;
struct DealRow;
struct Theme;

/// Paints a deal as a card of the board.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int gap = 8; ///< between two cards

    /// `stage` is the column's index in the process, -1 for "not started"; deals are idle after `idleDays`.
    CardDelegate(const Desk& desk, int stage, int idleDays, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Two lines instead of four: name, probability, value and what is next.
    void setCompact(bool compact) { compact_ = compact; }

    /// The card in words: name, company, value, probability, and what is next.
    [[nodiscard]] QString spoken(const DealRow& deal) const;

private:
    [[nodiscard]] CardMark markOf(const DealRow& deal) const;
    void paintFrame(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option,
                    const Theme& theme, bool marked) const;
    void paintContent(QPainter& painter, const QRectF& inner, const DealRow& deal, const Theme& theme) const;
    void paintCompact(QPainter& painter, const QRectF& inner, const DealRow& deal, const Theme& theme) const;
    void paintFoot(QPainter& painter, const QRectF& foot, const DealRow& deal, const Theme& theme) const;

    const Desk& desk_;
    int stage_;
    int idleDays_;
    bool compact_ = false;
};

} // namespace stagewright
