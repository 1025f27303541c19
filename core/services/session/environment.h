// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/result.h"
#include "core/domain/statistics/weighted_sum.h"

#include <QDate>
#include <QTimeZone>

#include <memory>

namespace stagewright {

/// What services need from outside; passed in, so that in tests time stands still and ids are counted.
struct Environment
{
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<IdSource> ids;
    QTimeZone zone;                   ///< the computer's zone until a workspace is open, then the workspace's
    qint64 mostDeals = mostDealsKept; ///< that a workspace may hold

    [[nodiscard]] Instant now() const { return clock->now(); }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QTime timeOfDay() const;
    [[nodiscard]] QDate dateOf(Instant at) const;
    [[nodiscard]] Instant startOf(QDate day) const;
};

/// The name under which a zone is stored.
[[nodiscard]] QString zoneName(const QTimeZone& zone);
/// The zone with this IANA name; TimeZoneUnknown.
[[nodiscard]] Result<QTimeZone> zoneNamed(const QString& name);

/// The computer's clock and zone; ids made of milliseconds and a counter with a random start. Thread-safe.
[[nodiscard]] Environment systemEnvironment();

} // namespace stagewright
