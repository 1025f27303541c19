// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/storage/engine/sql_text.h"

#include <optional>

namespace stagewright {

/// Which deals a reader may see. Administrators see everything; others the deals of these owners, those they
/// take part in and public ones. Of owners other than the viewer hidden deals are left out.
struct DealSight
{
    bool everything = false;
    UserId viewer = {};
    QList<UserId> owners = {};
    friend bool operator==(const DealSight&, const DealSight&) = default;
};

/// Which deals, in the words of the table: teams are resolved to owners, dates to instants, texts are folded.
/// Null members do not narrow.
struct DealFilter
{
    DealSight sight = {};
    std::optional<QList<UserId>> owners = {}; ///< an empty list: none at all
    QString foldedText = {};
    std::optional<DealStatus> status = {};
    ProcessId process = {};
    std::optional<StageId> stage = {};     ///< a null id asks for "not started"
    std::optional<ProductId> product = {}; ///< a null id asks for "none"
    std::optional<SourceId> source = {};
    Instant createdFrom = {};
    Instant createdBefore = {};
    QDate closingFrom = {};
    QDate closingTo = {};

    /// True when only status, process, owner and sight narrow: what the index of the usual order knows.
    [[nodiscard]] bool isCoveredByChange() const;
    /// True when the index of the sums over open deals knows everything that narrows.
    [[nodiscard]] bool isCoveredByOpenSums() const;
    friend bool operator==(const DealFilter&, const DealFilter&) = default;
};

/// " WHERE ..." for a table called d.
[[nodiscard]] SqlText whereClause(const DealFilter& filter);
/// " AND ..." for texts of a table called t that hold each of the words.
[[nodiscard]] SqlText containsClause(const QStringList& words);
/// " AND ..." for the deals of a table called d that may be seen; nothing for administrators.
[[nodiscard]] SqlText sightClause(const DealSight& sight);

} // namespace stagewright
