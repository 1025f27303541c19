// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"
#include "core/storage/stores/deals/deal_query_sql.h"

#include <atomic>
#include <functional>

namespace stagewright {

class Connection;

/// A deal as lists show it: without participants, closing reason and comment, but with names and the next
/// task.
struct DealListing
{
    Deal deal;
    QString companyName;
    QString personName;
    std::optional<Task> nextTask; ///< title, type, day, time and duration only
};

/// A deal and what it is sorted by; key 0 is "none".
struct KeyedDeal
{
    qint64 key = 0;
    DealId id;
};

/// The closed deals of one status.
struct ClosedWorth
{
    DealStatus status = DealStatus::Won;
    qint64 count = 0;
    qint64 valueMinor = 0;
};

/// Reading many deals. A light object using the connection's prepared statements: make one where it is
/// needed. A long read ends early, with what it has so far, once `cancel` is set.
class DealQueryStore
{
public:
    explicit DealQueryStore(Connection& connection);

    [[nodiscard]] QList<DealId> ordered(const DealFilter& filter, const DealOrdering& ordering,
                                        const std::atomic_bool* cancel = nullptr);
    [[nodiscard]] QList<KeyedDeal> keyed(const DealFilter& filter, DealKey key,
                                         const std::atomic_bool* cancel);
    /// The first deals with this key (0: none), ordered by id.
    [[nodiscard]] QList<DealId> ofKey(const DealFilter& filter, DealKey key, qint64 value, bool descending,
                                      int limit);
    [[nodiscard]] QList<DealId> boardCards(const DealFilter& filter, int offset, int limit);
    /// The newest deals whose text contains every word, open ones first.
    [[nodiscard]] QList<DealId> search(const DealSight& sight, const QString& foldedText, int limit);
    [[nodiscard]] QList<ClosedWorth> closedWorth(const DealFilter& filter);
    /// Nothing if the deal is gone.
    [[nodiscard]] std::optional<DealListing> listing(DealId deal);
    /// True if the deal exists and may be seen.
    [[nodiscard]] bool isSeen(const DealSight& sight, DealId deal);
    /// Every company, ordered by folded name.
    [[nodiscard]] QList<CompanyId> companiesByName();

private:
    /// The first deals of an order that a filter with a text selects, found by looking at the first few
    /// thousand deals one by one; nothing if the text is too rare for that, or they are not among these.
    [[nodiscard]] std::optional<QList<DealId>>
    lookedThrough(const DealFilter& filter, const DealOrdering& ordering, const std::atomic_bool* cancel);
    [[nodiscard]] bool isCommon(const QString& foldedText);
    /// Adds the ids that a statement returns; false if it was cancelled.
    bool read(const SqlText& text, const std::atomic_bool* cancel, QList<DealId>& into);

    Connection& connection_;
    Statement& listing_;
};

} // namespace stagewright
