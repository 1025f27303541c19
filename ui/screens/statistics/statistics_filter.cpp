// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/statistics_filter.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace stagewright {

namespace {

constexpr qint32 bytesVersion = 1;

std::pair<QDate, QDate> range(const StatisticsFilter& filter, QDate today)
{
    switch (filter.period) {
    case Period::Any:
        return {};
    case Period::ThisMonth: {
        const QDate first(today.year(), today.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    case Period::ThisQuarter: {
        const QDate first(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Period::Custom:
        return {filter.from, filter.to};
    }
    return {};
}

} // namespace

bool StatisticsFilter::narrows() const
{
    return !process.isNull() || !owner.isNull() || !team.isNull() || period != Period::Any;
}

OpenDealsFilter StatisticsFilter::onDay(QDate today) const
{
    const auto [first, last] = range(*this, today);
    return {process, owner, team, first, last};
}

DealQuery StatisticsFilter::query(QDate today) const
{
    const OpenDealsFilter narrow = onDay(today);
    DealQuery query;
    query.status = DealStatus::Open;
    query.process = narrow.process;
    query.owner = narrow.owner;
    query.team = narrow.team;
    query.createdFrom = narrow.createdFrom;
    query.createdTo = narrow.createdTo;
    return query;
}

QByteArray filterBytes(const StatisticsFilter& filter)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << bytesVersion << qint32(filter.by) << filter.process.value() << filter.owner.value()
           << filter.team.value() << qint32(filter.period) << filter.from << filter.to;
    return bytes;
}

StatisticsFilter filterFromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 by = 0;
    qint32 period = 0;
    qint64 process = 0;
    qint64 owner = 0;
    qint64 team = 0;
    StatisticsFilter filter;
    stream >> version >> by >> process >> owner >> team >> period >> filter.from >> filter.to;
    const bool known = version == bytesVersion && by >= 0 && by <= qint32(GroupBy::Source) && period >= 0 &&
                       period <= qint32(Period::Custom);
    if (stream.status() != QDataStream::Ok || !known)
        return {};
    filter.by = GroupBy(by);
    filter.period = Period(period);
    filter.process = ProcessId(process);
    filter.owner = UserId(owner);
    filter.team = TeamId(team);
    return filter;
}

} // namespace stagewright
