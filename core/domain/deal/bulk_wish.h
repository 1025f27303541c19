// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/problem.h"

#include <optional>
#include <variant>

namespace stagewright {

/// Facts that all the deals are to have. What is not set stays; a null id or day means none.
struct BulkFacts
{
    std::optional<UserId> owner = {};
    std::optional<SourceId> source = {};
    std::optional<ProductId> product = {};
    std::optional<QDate> expectedClose = {};
    std::optional<Visibility> visibility = {};
};

struct BulkSwitch
{
    ProcessId process;
};

/// `status` is any but Open. A win takes neither reason nor comment.
struct BulkClosing
{
    DealStatus status = DealStatus::Lost;
    ReasonId reason = {};
    QString comment = {};
};

struct BulkReopening
{};

struct BulkRemoval
{};

/// What is to be done to all of them.
using BulkWish = std::variant<BulkFacts, BulkSwitch, BulkClosing, BulkReopening, BulkRemoval>;

/// Why some of the deals were left as they are.
struct BulkRefusal
{
    Problem problem; ///< of the first of them
    qint64 count = 0;
    QStringList names = {}; ///< of the first BulkReport::namesShown; none of deals that may not be seen
    friend bool operator==(const BulkRefusal&, const BulkRefusal&) = default;
};

struct BulkReport
{
    static constexpr int namesShown = 3;

    qint64 changed = 0;
    qint64 unchanged = 0;            ///< were like that already
    QList<BulkRefusal> refused = {}; ///< one for each problem code, the most frequent first
    [[nodiscard]] qint64 refusedCount() const
    {
        qint64 count = 0;
        for (const BulkRefusal& refusal : refused)
            count += refusal.count;
        return count;
    }
    friend bool operator==(const BulkReport&, const BulkReport&) = default;
};

} // namespace stagewright
