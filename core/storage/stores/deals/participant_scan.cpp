// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/deals/participant_scan.h"

#include "core/storage/engine/connection.h"

namespace stagewright {

ParticipantScan::ParticipantScan(Connection& connection)
    : rows_(connection, "SELECT deal_id, user_id FROM participant ORDER BY deal_id, user_id")
{
    rows_.bind();
    more_ = rows_.step();
}

QList<UserId> ParticipantScan::of(DealId deal)
{
    while (more_ && rows_.id<DealId>(0) < deal)
        more_ = rows_.step();
    QList<UserId> participants;
    for (; more_ && rows_.id<DealId>(0) == deal; more_ = rows_.step())
        participants.append(rows_.id<UserId>(1));
    return participants;
}

} // namespace stagewright
