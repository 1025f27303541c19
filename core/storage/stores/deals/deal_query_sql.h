// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/deals/deal_filter.h"
#include "core/storage/stores/search/search_terms.h"

namespace stagewright {

/// Orders of the deal list that an index provides.
enum class DealOrder { Changed, Created, Name, Value, Probability, ExpectedClose, Closed };

/// Orders by rank: a number on the deal's row, or the id of something ranked.
enum class DealKey { Owner, Company, Product, Source, Stage, Status };

/// Deals without the date they are sorted by come last in both directions, so they are read as a separate
/// part.
enum class OrderPart { Whole, WithValue, WithoutValue };

/// An order, a direction and a number of rows; a negative limit means all.
struct DealOrdering
{
    DealOrder order = DealOrder::Changed;
    bool descending = true;
    int limit = -1;
};

// The statements behind DealQueryStore, separate from it so that their query plans can be tested.
[[nodiscard]] bool hasEmptyValues(DealOrder order);
/// Selects: id.
[[nodiscard]] SqlText orderedIdsSql(const DealFilter& filter, const DealOrdering& ordering, OrderPart part);
/// Selects: id, key.
[[nodiscard]] SqlText keyedIdsSql(const DealFilter& filter, DealKey key);
/// Selects: id, for the deals with this key (0: none), ordered by id.
[[nodiscard]] SqlText idsOfKeySql(const DealFilter& filter, DealKey key, qint64 value, bool descending,
                                  int limit);
/// Selects: id, and whether the text of the filter occurs (1 or 0), for the first deals of an order, in this
/// order. Only what the order's index knows of the filter is applied; notLookedAtClause() is the rest.
[[nodiscard]] SqlText lookingThroughSql(const DealFilter& filter, const DealOrdering& ordering);
/// " AND ..." for a deal of a table called d, without its text.
[[nodiscard]] SqlText notLookedAtClause(const DealFilter& filter, const DealOrdering& ordering);
/// Selects: id, for one stage of a process, newest change first.
[[nodiscard]] SqlText boardCardsSql(const DealFilter& filter, int offset, int limit);
/// Selects: id, newest deal first. With an empty match (one or two letters that occur everywhere), texts are
/// read from the newest deal backwards until there are enough.
[[nodiscard]] SqlText searchSql(const DealSight& sight, const SearchTerms& terms, bool open, int limit);
/// Selects: status, number, value; for closed deals by their status. What cannot be an amount counts as
/// nothing.
[[nodiscard]] SqlText closedWorthSql(const DealFilter& filter);
/// What DealQueryStore::listing() reads for one deal id.
[[nodiscard]] QByteArray listingSql();

} // namespace stagewright
