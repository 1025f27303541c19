// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/value_parser.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

Result<QDate> parsedDay(const QString& text, const QString& format)
{
    QDate day = QDate::fromString(text, format);
    if (!day.isValid()) {
        const qsizetype time = text.indexOf(text.contains(u'T') ? u'T' : u' ');
        if (time > 0)
            day = QDate::fromString(text.left(time), format);
    }
    // Qt reads 26 as 1926.
    if (day.isValid() && !format.contains("yyyy"_L1))
        day = day.addYears((2000 + day.year() % 100) - day.year());
    if (!day.isValid() || day.year() < 1900 || day.year() > 9999)
        return Problem{ProblemCode::DateUnreadable, {text.left(100)}};
    return day;
}

Instant parsedInstant(const QString& text, const QString& format)
{
    static const QRegularExpression shape(
        u"^(\\S+?)(?:T| +)(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = shape.match(text);
    if (!found.hasMatch())
        return {};
    const auto day = parsedDay(found.captured(1), format);
    const QString clock = found.captured(2);
    const QTime time = QTime::fromString(clock, clock.count(u':') == 2 ? u"H:mm:ss"_s : u"H:mm"_s);
    QString offset = found.captured(3).remove(u':');
    if (!day || !time.isValid())
        return {};
    int seconds = 0;
    if (offset[0] == u'+' || offset[0] == u'-') {
        const int hours = QStringView(offset).mid(1, 2).toInt();
        const int minutes = QStringView(offset).mid(3).toInt();
        seconds = (offset[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    return {QDateTime(*day, time, Qt::OffsetFromUTC, seconds).toMSecsSinceEpoch()};
}

QStringList importDateFormats()
{
    return {u"yyyy-MM-dd"_s, u"dd-MM-yyyy"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s,
            u"yyyy/MM/dd"_s, u"yyyy.MM.dd"_s, u"yyyyMMdd"_s,   u"MM-dd-yyyy"_s, u"d.M.yyyy"_s,
            u"d/M/yyyy"_s,   u"M/d/yyyy"_s,   u"d-M-yyyy"_s,   u"yyyy-M-d"_s,   u"d.M.yy"_s,
            u"d/M/yy"_s,     u"M/d/yy"_s,     u"d-M-yy"_s};
}

QString detectedDateFormat(const QStringList& samples)
{
    QString best;
    qsizetype bestCount = 0;
    for (const QString& format : importDateFormats()) {
        const auto fits = std::count_if(samples.cbegin(), samples.cend(), [&](const QString& sample) {
            return parsedDay(sample, format).ok();
        });
        if (fits > bestCount) {
            best = format;
            bestCount = fits;
        }
    }
    return best;
}

} // namespace stagewright
