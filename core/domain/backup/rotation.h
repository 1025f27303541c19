// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace stagewright {

/// How many backups are kept of each kind. A day, week or month without one does not count, so that a
/// workspace that is rarely opened keeps as many.
struct BackupPlan
{
    int ofToday = 3; ///< the newest of this very day: one may be made before each import
    int daily = 7;
    int weekly = 4; ///< weeks begin on Mondays
    int monthly = 12;
};

/// Which of the backups, by their moments in the zone that days are counted in, are kept: the newest ones of
/// today and its first, and the newest of each of the last days, weeks and months that have one. In the order
/// they came.
[[nodiscard]] QList<QDateTime> keptBackups(const QList<QDateTime>& moments, QDate today,
                                           const BackupPlan& plan = {});

} // namespace stagewright
