// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/services/deals/deal_rows.h"

namespace stagewright {

class Session;

/// The open deals of a process as a viewer sees them, by stage. Of a query, only team, owner, source, text,
/// closing period and order apply. Below the services; only within a verb.
class DealBoard
{
public:
    DealBoard(Session& session, UserId viewer, ProcessId process)
        : session_(session), viewer_(viewer), process_(process)
    {}

    /// All of them, "not started" first: sums, and the first `cards` of each. ProcessNotFound.
    [[nodiscard]] Result<QList<BoardColumn>> columns(const DealQuery& query, int cards);
    /// More of one column, after the first `offset`.
    [[nodiscard]] QList<DealRow> cards(StageId stage, const DealQuery& query, int offset, int limit);

private:
    Session& session_;
    UserId viewer_;
    ProcessId process_;
};

} // namespace stagewright
