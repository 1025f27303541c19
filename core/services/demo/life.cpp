// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/life.h"

#include <algorithm>

namespace stagewright {

namespace {
constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 24 * 60 * msPerMinute;

/// The Friday before if it is a weekend, otherwise the day itself.
QDate workingDay(QDate day)
{
    return day.addDays(-std::max(day.dayOfWeek() - Qt::Friday, 0));
}
} // namespace

Life::Life(Dice& dice, const Environment& environment, const QList<ClosingReason>& reasons)
    : dice_(dice),
      today_(environment.today()),
      now_(environment.now()),
      startOfToday_(environment.startOf(environment.today()))
{
    for (const ClosingReason& each : reasons) {
        if (!each.archived)
            reasons_.append(each);
    }
}

Instant Life::workingHour(QDate day)
{
    // Asking the time zone for every moment would cost more than everything else, so days are counted from
    // the start of today; being an hour off in the other half of the year does not matter here.
    const qint64 start = startOfToday_.ms + today_.daysTo(workingDay(day)) * msPerDay;
    const Instant at{start + dice_.between(8 * 60, 16 * 60) * msPerMinute};
    return std::min(at, now_);
}

Instant Life::workingHour(Instant at) const
{
    const qint64 sinceToday = at.ms - startOfToday_.ms;
    const qint64 day = sinceToday / msPerDay - (sinceToday % msPerDay < 0 ? 1 : 0);
    const QDate date = today_.addDays(day);
    const qint64 weekend = std::max(date.dayOfWeek() - Qt::Friday, 0);
    const qint64 start = startOfToday_.ms + (day - weekend) * msPerDay;
    // Each day is compressed, weekends into the end of Friday, so that the order of moments is kept.
    const qint64 inDay = sinceToday - day * msPerDay;
    if (weekend > 0)
        return {start + (17 * 60 + (weekend - 1) * 30) * msPerMinute + inDay * 30 / (24 * 60)};
    return {start + 8 * 60 * msPerMinute + inDay * 9 / 24};
}

qint64 Life::value(const Currency& currency)
{
    static const QList<int> thousands{4, 6, 8, 9, 12, 15, 18, 22, 24, 30, 36, 45, 60, 78, 96, 120, 180, 245};
    const int hundreds = dice_.pick(thousands) * 10 + dice_.between(-5, 9);
    return qint64(hundreds) * 100 * currency.minorPerMajor();
}

DealStatus Life::ending()
{
    const int percent = dice_.below(100);
    return percent < 46 ? DealStatus::Won : percent < 90 ? DealStatus::Lost : DealStatus::Outdated;
}

ReasonId Life::reason(DealStatus status)
{
    QList<ReasonId> fitting;
    for (const ClosingReason& each : std::as_const(reasons_)) {
        if (each.status == status)
            fitting.append(each.id);
    }
    return fitting.isEmpty() ? ReasonId() : dice_.pick(fitting);
}

void Life::run(BulkDeal& deal, const Process& process, int stage, int oldestDays)
{
    const int age = stage < 0 ? dice_.between(0, oldestDays / 4)
                              : dice_.between((stage + 1) * 3, std::max(oldestDays, (stage + 1) * 6));
    deal.createdAt = workingHour(today_.addDays(-age));
    tick(deal, process, stage, false);
    // The last thing happened some days ago: some deals are idle, most are not.
    const QDate latest =
        today_.addDays(-std::min(age, dice_.chance(0.2) ? dice_.between(15, 30) : dice_.between(0, 10)));
    spread(deal, workingHour(latest));
}

void Life::end(BulkDeal& deal, const Process& process, DealStatus status, int oldestDays)
{
    const int days = std::min(dice_.between(6, 90), std::max(oldestDays - 1, 1));
    const int age = dice_.between(days + 1, std::max(oldestDays, days + 1));
    deal.status = status;
    deal.createdAt = workingHour(today_.addDays(-age));
    deal.closedAt = std::max(deal.createdAt, workingHour(today_.addDays(days - age)));
    deal.reason = reason(status);
    const int stages = int(process.stages.size());
    const bool won = status == DealStatus::Won;
    tick(deal, process, won ? stages - 1 : dice_.between(-1, stages - 1), won);
    spread(deal, deal.closedAt);
}

void Life::tick(BulkDeal& deal, const Process& process, int stage, bool nearlyAll)
{
    deal.done.clear();
    for (int s = 0; s <= stage && s < process.stages.size(); ++s) {
        const QList<Action>& actions = process.stages.at(s).actions;
        const bool last = s == stage;
        // Earlier stages are done except for skipped actions; in the last one at least the first action is.
        const int upTo =
            last && !nearlyAll ? dice_.between(1, std::max(int(actions.size()) - 1, 1)) : int(actions.size());
        for (int a = 0; a < upTo && a < actions.size(); ++a) {
            const bool needed = (last && a == 0) || (nearlyAll && actions.at(a).mandatory);
            if (needed || !dice_.chance(0.1))
                deal.done.append(actions.at(a).id);
        }
    }
}

void Life::spread(BulkDeal& deal, Instant until)
{
    deal.doneAt.clear();
    const qint64 span = std::max<qint64>(until.ms - deal.createdAt.ms, 0);
    const qint64 count = deal.done.size();
    for (qint64 i = 0; i < count; ++i) {
        const Instant at = workingHour(Instant{deal.createdAt.ms + span * (i + 1) / (count + 1)});
        deal.doneAt.append(std::clamp(at, deal.createdAt, Instant{deal.createdAt.ms + span}));
    }
    // The last tick of an open deal is the latest thing that happened to it.
    if (count > 0 && deal.status == DealStatus::Open)
        deal.doneAt.last() = Instant{deal.createdAt.ms + span};
}

} // namespace stagewright
