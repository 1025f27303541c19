// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/late_tick.h"

#include <QDateTime>

#include <algorithm>

namespace stagewright {

Outcome mayHaveBeenDone(QDate day, QDate today, QDate created)
{
    if (day > today)
        return Problem{ProblemCode::DayInFuture, {}};
    if (day < created)
        return Problem{ProblemCode::DayBeforeDeal, {}};
    return done();
}

Instant momentOn(QDate day, Instant told, Instant created, const QTimeZone& zone)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(told.ms, zone).time();
    const Instant then{QDateTime(day, time, zone).toMSecsSinceEpoch()};
    return std::min(std::max(then, created), told);
}

} // namespace stagewright
