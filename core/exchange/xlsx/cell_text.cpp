// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/cell_text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stagewright {

bool isDateFormat(QStringView code)
{
    QChar closing; // of the quotes or brackets that are open
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar each = code[i].toLower();
        if (!closing.isNull()) {
            if (code[i] == closing)
                closing = QChar();
        } else if (each == u'"') {
            closing = u'"';
        } else if (each == u'[') {
            // [h], [mm] and [ss] are times that have passed; [Red] and [$-415] are not.
            const QChar unit = i + 1 < code.size() ? code[i + 1].toLower() : QChar();
            const QStringView inside =
                code.sliced(i + 1, std::max<qsizetype>(code.indexOf(u']', i) - i - 1, 0));
            const bool sameLetter =
                !inside.isEmpty() &&
                std::all_of(inside.begin(), inside.end(), [unit](QChar c) { return c.toLower() == unit; });
            if (sameLetter && (unit == u'h' || unit == u'm' || unit == u's'))
                return true;
            closing = u']';
        } else if (each == u'\\' || each == u'_' || each == u'*') {
            ++i;
        } else if (each == u'e' && i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-')) {
            ++i; // an exponent
        } else if (each == u'y' || each == u'm' || each == u'd' || each == u'h' || each == u's') {
            return true;
        } else if (each == u'g' && code.sliced(i).startsWith("general"_L1, Qt::CaseInsensitive)) {
            i += 6;
        }
    }
    return false;
}

bool isBuiltInDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    QString text = QString::number(value, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    text = QString::number(value, 'f', 15);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString dayText(double serial, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 31 December 9999
    constexpr qint64 millisecondsADay = 86'400'000;
    if (!std::isfinite(serial) || serial < 0 || serial > lastDay)
        return numberText(serial);
    qint64 whole = static_cast<qint64>(std::floor(serial));
    // Times are stored as fractions of a day and come out a hair below the second they mean.
    qint64 ms = static_cast<qint64>(std::llround((serial - static_cast<double>(whole)) * 86'400)) * 1000;
    if (ms == millisecondsADay) {
        ++whole;
        ms = 0;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
    if (whole == 0 && !from1904)
        return time.toString(u"HH:mm:ss"_s);
    const QDate start = from1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString day = start.addDays(whole).toString(Qt::ISODate);
    return ms == 0 ? day : day + u' ' + time.toString(u"HH:mm:ss"_s);
}

QString unescaped(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QChar meant(match.captured(1).toUShort(nullptr, 16));
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        if (!meant.isNull())
            result += meant;
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

qsizetype columnOf(QStringView cellName)
{
    constexpr qsizetype most = 16'384; // XFD
    qsizetype column = 0;
    for (const QChar each : cellName) {
        if (each < u'A' || each > u'Z')
            break;
        column = column * 26 + (each.unicode() - u'A' + 1);
        if (column > most)
            return -1;
    }
    return column - 1;
}

} // namespace stagewright
