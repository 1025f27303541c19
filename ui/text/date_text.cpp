// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include <QDateTime>

namespace stagewright {

using namespace Qt::StringLiterals;

QString dayText(QDate day, const QLocale& locale)
{
    return day.isValid() ? locale.toString(day, u"d MMM yyyy"_s) : QString();
}

QString timeText(QTime time, const QLocale& locale)
{
    return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : QString();
}

QString dayTimeText(QDate day, QTime time, const QLocale& locale)
{
    const QString text = dayText(day, locale);
    return text.isEmpty() || !time.isValid() ? text : text + u", "_s + timeText(time, locale);
}

QDate dayIn(const QTimeZone& zone, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
}

QString momentText(Instant at, const QTimeZone& zone, const QLocale& locale)
{
    if (at.isNull())
        return {};
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(at.ms, zone);
    return dayText(there.date(), locale) + u", "_s + locale.toString(there.time(), u"HH:mm"_s);
}

} // namespace stagewright
