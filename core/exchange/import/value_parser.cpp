// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/value_parser.h"

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
    if (!day.isValid() || day.year() < 1900 || day.year() > 9999)
        return Problem{ProblemCode::DateUnreadable, {text.left(100)}};
    return day;
}

QStringList importDateFormats()
{
    return {u"yyyy-MM-dd"_s, u"dd-MM-yyyy"_s, u"dd.MM.yyyy"_s, u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s,
            u"yyyy/MM/dd"_s, u"yyyy.MM.dd"_s, u"yyyyMMdd"_s,   u"MM-dd-yyyy"_s, u"d.M.yyyy"_s,
            u"d/M/yyyy"_s,   u"M/d/yyyy"_s,   u"d-M-yyyy"_s,   u"yyyy-M-d"_s};
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
