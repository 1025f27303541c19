// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/deal_filter.h"

namespace stagewright {

/// Orders of the deal list which an index keeps.
enum class DealOrder { Changed, Created, Name, Value, Probability, ExpectedClose, Closed };

/// What deals are ordered by the rank of: a number of the deal's row, or the id of something.
enum class DealKey { Owner, Company, Product, Source, Stage, Status };

/// Deals without the date of the order come last in both directions, so they are a part of their own.
enum class OrderPart { Whole, WithValue, WithoutValue };

/// An order, a direction and how many rows; a negative limit asks for all.
struct DealOrdering
{
    DealOrder order = DealOrder::Changed;
    bool descending = true;
    int limit = -1;
};

// The statements behind DealQueryStore, apart from it so that their plans can be tested.
[[nodiscard]] bool hasEmptyValues(DealOrder order);
/// id
[[nodiscard]] SqlText orderedIdsSql(const DealFilter& filter, const DealOrdering& ordering, OrderPart part);
/// id, key
[[nodiscard]] SqlText keyedIdsSql(const DealFilter& filter, DealKey key);
/// id, of the deals with this key (0: none), in the order of ids
[[nodiscard]] SqlText idsOfKeySql(const DealFilter& filter, DealKey key, qint64 value, bool descending,
                                  int limit);
/// id, of one stage of a process, newest change first
[[nodiscard]] SqlText boardCardsSql(const DealFilter& filter, int offset, int limit);
/// What a search asks for: `match` is made of searchTerm(), or empty; each of `contained` occurs besides.
struct SearchTerms
{
    QString match;
    QStringList contained;
};
/// id, newest deal first. Where nothing is matched (for one or two letters that occur everywhere) texts are
/// read from the newest deal backwards until there are enough.
[[nodiscard]] SqlText searchSql(const DealSight& sight, const SearchTerms& terms, bool open, int limit);
/// process, total weight, status, value, done weight
[[nodiscard]] SqlText valuesSql(const DealFilter& filter);
/// What DealQueryStore::listing() reads of the deal of one id.
[[nodiscard]] QByteArray listingSql();

} // namespace stagewright
