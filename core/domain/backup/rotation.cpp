// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/backup/rotation.h"

#include <QSet>

#include <algorithm>

namespace stagewright {

namespace {

/// The newest backup of each of the first `count` periods; `sorted` is newest first.
template<class PeriodOf>
void keepNewest(QSet<QDateTime>& kept, const QList<QDateTime>& sorted, int count, PeriodOf periodOf)
{
    QSet<qint64> seen;
    for (const QDateTime& each : sorted) {
        const qint64 period = periodOf(each.date());
        if (seen.contains(period))
            continue;
        if (seen.size() == count)
            return;
        seen.insert(period);
        kept.insert(each);
    }
}

} // namespace

QList<QDateTime> keptBackups(const QList<QDateTime>& moments, QDate today, const BackupPlan& plan)
{
    QList<QDateTime> sorted = moments;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QSet<QDateTime> kept;
    for (const QDateTime& each : std::as_const(sorted)) {
        // A clock that was set back leaves backups dated in the future.
        if (each.date() >= today && kept.size() < plan.ofToday)
            kept.insert(each);
    }
    // However often something is tried today, the way back to before the first attempt stays.
    const auto first = std::find_if(sorted.crbegin(), sorted.crend(),
                                    [today](const QDateTime& each) { return each.date() == today; });
    if (first != sorted.crend())
        kept.insert(*first);
    keepNewest(kept, sorted, plan.daily, [](QDate day) { return day.toJulianDay(); });
    keepNewest(kept, sorted, plan.weekly, [](QDate day) { return day.toJulianDay() / 7; });
    keepNewest(kept, sorted, plan.monthly, [](QDate day) { return day.year() * 12LL + day.month(); });
    QList<QDateTime> result;
    for (const QDateTime& each : moments) {
        if (kept.contains(each))
            result.append(each);
    }
    return result;
}

} // namespace stagewright
