// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/deals/deal_filter.h"

#include <QSet>

#include <functional>

namespace stagewright {

class Connection;

/// Of an open deal, what decides how pressing its next action is.
struct OpenWork
{
    DealId deal;
    ProcessId process;
    StageId stage;
    qint64 valueMinor = 0;
    UserId owner;
    Visibility visibility = Visibility::Private;
    Instant changedAt;
    QDate expectedClose;
    QDate nextTask; ///< the day of the earliest open task; invalid: none with a date
};

// The statements behind NextStore, separate from it so that their query plans can be tested.
/// Selects the members of OpenWork, for the deals that the filter lets through; it must ask for open ones.
[[nodiscard]] SqlText openWorkSql(const DealFilter& filter);
/// The same for those in which somebody takes part; a null process does not filter.
[[nodiscard]] SqlText sharedWorkSql(UserId user, ProcessId process);

/// Open deals as work to be done, each read in one pass.
class NextStore
{
public:
    explicit NextStore(Connection& connection) : connection_(connection) {}

    /// Those that the filter lets through; it must ask for open ones.
    void eachOf(const DealFilter& filter, const std::function<void(const OpenWork&)>& take);
    /// Those in which somebody takes part; a null process does not filter.
    void eachTakenPartIn(UserId user, ProcessId process, const std::function<void(const OpenWork&)>& take);
    /// Of any status.
    [[nodiscard]] QSet<DealId> takenPartIn(UserId user);

private:
    void read(const SqlText& text, const std::function<void(const OpenWork&)>& take);

    Connection& connection_;
};

} // namespace stagewright
