// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/value_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct Parts
{
    QString whole;
    QString fraction;
};

// The last separator is the decimal one, unless it repeats or groups exactly three digits alone.
std::optional<Parts> splitAmount(const QString& digits, int minorDigits)
{
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, point);
    if (last < 0)
        return Parts{digits, {}};
    const QChar mark = digits[last];
    const QString tail = digits.mid(last + 1);
    const bool both = comma >= 0 && point >= 0;
    const bool repeats = digits.count(mark) > 1;
    const bool groups = repeats || (!both && tail.size() == 3 && minorDigits != 3);
    if (repeats && (both || tail.size() != 3))
        return std::nullopt;
    Parts parts{groups ? digits : digits.left(last), groups ? QString() : tail};
    parts.whole.remove(u',').remove(u'.');
    return parts;
}

} // namespace

Result<qint64> parsedAmount(const QString& text, const Currency& currency)
{
    const Problem unreadable{ProblemCode::MoneyUnreadable, {text.left(100)}};
    QString bare = text.trimmed();
    for (const QString& sign : {currency.code(), currency.symbol()}) {
        if (!sign.isEmpty())
            bare.remove(sign, Qt::CaseInsensitive);
    }
    QString digits;
    for (const QChar unit : std::as_const(bare)) {
        if (unit.isSpace() || unit == u'\'' || unit == QChar(0x202F))
            continue;
        digits.append(unit);
    }
    const bool negative = digits.startsWith(u'-') || digits.startsWith(QChar(0x2212));
    if (negative)
        digits.remove(0, 1);
    const auto isDigit = [](QChar unit) {
        return unit >= u'0' && unit <= u'9';
    };
    const bool readable = std::all_of(digits.cbegin(), digits.cend(), [&](QChar unit) {
        return isDigit(unit) || unit == u',' || unit == u'.';
    });
    const auto parts = readable ? splitAmount(digits, currency.minorDigits()) : std::nullopt;
    if (!parts || (parts->whole.isEmpty() && parts->fraction.isEmpty()))
        return unreadable;

    QString fraction = parts->fraction;
    while (fraction.size() > currency.minorDigits() && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > currency.minorDigits())
        return unreadable;
    fraction = fraction.leftJustified(currency.minorDigits(), u'0');
    bool ok = false;
    const qint64 minor = QString(parts->whole + fraction).toLongLong(&ok);
    if (!ok || minor > Money::largest)
        return Problem{ProblemCode::MoneyTooLarge, {}};
    if (negative && minor != 0)
        return Problem{ProblemCode::ValueNegative, {}};
    return minor;
}

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
