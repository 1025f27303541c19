// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace stagewright {

/// The cards of the board that are marked to be moved together, and those that are being dragged.
class CardSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isMarked(DealId deal) const { return marked_.contains(deal); }
    [[nodiscard]] bool isLifted(DealId deal) const { return lifted_.contains(deal); }
    [[nodiscard]] const QSet<DealId>& marked() const { return marked_; }
    void toggle(DealId deal);
    /// Marks these too; what is done next with Shift starts at the same card.
    void add(const QList<DealId>& deals);
    void clear();
    /// Those that are not shown any more are not marked any more.
    void keepOnly(const QSet<DealId>& shown);
    void setLifted(const QSet<DealId>& deals);
    /// The card that was marked last, where marking with Shift starts; null if none was.
    [[nodiscard]] DealId anchor() const { return anchor_; }
    void setAnchor(DealId deal) { anchor_ = deal; }

Q_SIGNALS:
    void changed();

private:
    QSet<DealId> marked_;
    QSet<DealId> lifted_;
    DealId anchor_;
};

} // namespace stagewright
