// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace stagewright {

/// How many backups of each kind are kept. A day, week or month without one does not count, so that a
/// workspace that is rarely opened keeps as many.
struct BackupPlan
{
    int ofToday = 3; ///< the newest of today, since one may be made before each import
    int daily = 7;
    int weekly = 4; ///< weeks start on Mondays
    int monthly = 12;
};

/// Which of the backups to keep, given their moments in the zone that days are counted in: the newest ones of
/// today and the first one, and the newest of each of the last days, weeks and months that have any. The
/// order stays as given.
[[nodiscard]] QList<QDateTime> keptBackups(const QList<QDateTime>& moments, QDate today,
                                           const BackupPlan& plan = {});

} // namespace stagewright
