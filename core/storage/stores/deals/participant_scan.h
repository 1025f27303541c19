// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/statement.h"

namespace stagewright {

class Connection;

/// The participants of one deal after the other, read beside a pass over the deals so that they are never all
/// in memory. It reads the connection: one scan at a time, and nothing changes participants meanwhile.
class ParticipantScan
{
public:
    explicit ParticipantScan(Connection& connection);

    /// In the order of their ids. Every call asks for a later deal than the one before; deals may be left
    /// out.
    [[nodiscard]] QList<UserId> of(DealId deal);

private:
    Statement rows_;
    bool more_;
};

} // namespace stagewright
