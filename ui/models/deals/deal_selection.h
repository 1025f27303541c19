// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace stagewright {

class DealIdTable;

/// Which deals of a table are selected: some of them, or all but some, so that a million are selected at
/// once. It knows deals and not rows: sorting and reading again change nothing, and what is no longer in the
/// table is no longer selected.
class DealSelection : public QObject
{
    Q_OBJECT

public:
    explicit DealSelection(const DealIdTable& table, QObject* parent = nullptr);

    [[nodiscard]] bool contains(DealId deal) const { return ids_.contains(deal) != all_; }
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    /// False while the result is being read: what is selected may then not be what is shown.
    [[nodiscard]] bool isComplete() const { return complete_; }
    /// True if every deal of the result is selected, and there is one.
    [[nodiscard]] bool isEverything() const;
    /// In the order in which the result was last known.
    [[nodiscard]] QList<DealId> deals() const;

    void set(DealId deal, bool selected);
    void toggle(DealId deal) { set(deal, !contains(deal)); }
    /// Both rows included, in any order.
    void setRows(int from, int to, bool selected);
    /// Every deal of the result, also of one that is still being read.
    void selectAll();
    void clear();

    // Told by the table.
    /// Another result is read; it may have other deals, or only another order.
    void beginResult(bool ofOtherDeals);
    /// The whole result is known: what is not in it is no longer selected, and what is new is not selected
    /// either.
    void takeResult(const QList<DealId>& result);

Q_SIGNALS:
    void changed();

private:
    void put(DealId deal, bool selected);
    void keepOfAll(const QList<DealId>& result);
    void keepOfSome(const QList<DealId>& result);

    const DealIdTable& table_;
    bool all_ = false; ///< then `ids_` are the ones that are not selected
    QSet<DealId> ids_;
    QList<DealId> result_; ///< shared with the table
    bool complete_ = false;
    bool wantsAll_ = false; ///< as soon as the result is known
};

} // namespace stagewright
