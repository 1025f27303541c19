// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session/environment.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace stagewright {

namespace {

class SystemClock : public Clock
{
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

/// Milliseconds in the upper 42 of 63 bits (enough until 2109), a counter below. Each millisecond the counter
/// starts somewhere in its lower half, so that two programs using one file hardly ever collide.
class TimedIds : public IdSource
{
public:
    qint64 next() override
    {
        const std::scoped_lock lock(mutex_);
        const qint64 ms = QDateTime::currentMSecsSinceEpoch();
        // If the clock was set back or the counter is full, time is borrowed from the future, never from the
        // past.
        if (ms > (last_ >> counterBits))
            last_ = (ms << counterBits) | QRandomGenerator::global()->bounded(1 << (counterBits - 1));
        else
            ++last_;
        return last_;
    }

private:
    static constexpr int counterBits = 21;
    std::mutex mutex_;
    qint64 last_ = 0;
};

} // namespace

QDate Environment::today() const
{
    return dateOf(now());
}

QTime Environment::timeOfDay() const
{
    return QDateTime::fromMSecsSinceEpoch(now().ms, zone).time();
}

QDate Environment::dateOf(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
}

Instant Environment::startOf(QDate day) const
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

QString zoneName(const QTimeZone& zone)
{
    return QString::fromLatin1(zone.id());
}

Result<QTimeZone> zoneNamed(const QString& name)
{
    const QTimeZone zone(name.trimmed().toLatin1());
    if (!zone.isValid())
        return Problem{ProblemCode::TimeZoneUnknown, {name}};
    return zone;
}

Environment systemEnvironment()
{
    return {std::make_shared<SystemClock>(), std::make_shared<TimedIds>(), QTimeZone::systemTimeZone()};
}

} // namespace stagewright
