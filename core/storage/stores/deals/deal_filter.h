// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/storage/engine/sql_text.h"

#include <QSet>

#include <optional>

namespace stagewright {

/// Which deals a reader may see. Administrators see everything; others see deals of these owners, deals they
/// take part in, and public ones. Hidden deals of owners other than the viewer are left out.
struct DealSight
{
    bool everything = false;
    UserId viewer = {};
    QList<UserId> owners = {};
    friend bool operator==(const DealSight&, const DealSight&) = default;
};

/// Which deals, in terms of the table: teams are resolved to owners, dates to instants, and texts are folded.
/// Null members do not filter.
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

    /// True if only status, process, owner and sight filter: all that the index for the default order
    /// contains.
    [[nodiscard]] bool isCoveredByChange() const;
    /// True if the index for sums over open deals contains everything that filters.
    [[nodiscard]] bool isCoveredByOpenSums() const;
    friend bool operator==(const DealFilter&, const DealFilter&) = default;
};

/// " WHERE ..." for a table called d.
[[nodiscard]] SqlText whereClause(const DealFilter& filter);
/// " AND ..." for texts of a table called t that contain each of the words.
[[nodiscard]] SqlText containsClause(const QStringList& words);
/// " AND ..." for the visible deals of a table called d; empty for administrators.
[[nodiscard]] SqlText sightClause(const DealSight& sight);
/// The same where one deal is looked at: without first reading everything that the viewer takes part in.
[[nodiscard]] SqlText sightOfOneClause(const DealSight& sight);

/// The rule of sightClause() outside of SQL, for sums that are kept by owner and visibility: whether the
/// viewer sees such deals without taking part in them. It is asked for many rows, so it keeps the owners as a
/// set.
class OwnerSight
{
public:
    explicit OwnerSight(const DealSight& sight);

    [[nodiscard]] bool operator()(UserId owner, Visibility visibility) const;

private:
    bool everything_;
    UserId viewer_;
    QSet<UserId> owners_;
};

} // namespace stagewright
