// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QList>
#include <QObject>

namespace stagewright {

/// The list that a deal was opened from, for going to the previous and the next one. It is kept as it was
/// when it was left: if the list is sorted anew meanwhile, because a deal was changed on the way, nobody
/// loses their place. A deal that is gone leaves the list once it was found to be gone.
class DealWalk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `deal` was opened from `deals`, which `from` shows. Without a list, or in one that does not hold the
    /// deal, there is nowhere to go.
    void start(DealId deal, const QList<DealId>& deals, const QObject* from);
    /// All of the list is known now; ignored unless the walk comes from it and goes through it.
    void complete(const QList<DealId>& deals, const QObject* from);
    /// This deal is shown. One that is not in the list interrupts the walk until one of its deals is shown.
    void show(DealId deal);
    /// The deal cannot be shown any more. If it is shown, the walk goes on between its neighbours.
    void drop(DealId deal);

    /// Whether this deal is on the way, or was.
    [[nodiscard]] bool leadsThrough(DealId deal) const { return !deal.isNull() && deal == deal_; }
    /// Null at the end of the list. `direction` is 1 or -1.
    [[nodiscard]] DealId neighbour(int direction) const;
    /// From 1; 0 while the deal shown is not in the list.
    [[nodiscard]] qsizetype place() const { return dropped_ ? 0 : at_ + 1; }
    [[nodiscard]] qsizetype count() const { return deals_.size(); }
    /// The deal shown last of the list of `from`, once for each time, so that it gets the focus there; null
    /// for others.
    [[nodiscard]] DealId takeLast(const QObject* from);

Q_SIGNALS:
    void changed();

private:
    QList<DealId> deals_;
    DealId deal_;                   ///< of the list, shown at the moment
    DealId last_;                   ///< for the list
    const QObject* from_ = nullptr; ///< only compared
    qsizetype at_ = -1;
    bool dropped_ = false; ///< at_ is where the deal was: the next one is there now
};

} // namespace stagewright
