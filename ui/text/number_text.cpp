// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

/// The locale's own grouping leaves four digits ungrouped in Polish but not in English.
QString grouped(QString digits, const QLocale& locale)
{
    const QChar separator = locale.language() == QLocale::English ? QChar(u',') : noBreakSpace;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

} // namespace

QString numberText(qint64 number, const QLocale& locale)
{
    const quint64 size = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    const QString text = grouped(QString::number(size), locale);
    return number < 0 ? minusSign + text : text;
}

QString decimalText(double number, int digits, const QLocale& locale)
{
    QString text = QString::number(std::abs(number), 'f', digits);
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0)
        text = grouped(text.left(point), locale) + locale.decimalPoint() + text.mid(point + 1);
    else
        text = grouped(text, locale);
    return number < 0 ? minusSign + text : text;
}

QString percentText(qint64 percent, const QLocale& locale)
{
    return numberText(percent, locale) + locale.percent();
}

QString shareText(double percent, int digits, const QLocale& locale)
{
    return decimalText(percent, digits, locale) + locale.percent();
}

QString sizeText(qint64 bytes, const QLocale& locale)
{
    constexpr qint64 step = 1024;
    if (bytes < step)
        return Words::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    const std::array<QString, 3> units{u"KB"_s, u"MB"_s, u"GB"_s};
    double size = static_cast<double>(bytes) / step;
    std::size_t unit = 0;
    while (size >= step && unit + 1 < units.size()) {
        size /= step;
        ++unit;
    }
    return decimalText(size, size < 10 ? 1 : 0, locale) + noBreakSpace + units[unit];
}

QString countText(const QString& translated, qint64 count, const QLocale& locale)
{
    if (std::abs(count) < 1000)
        return translated;
    QString text = translated;
    return text.replace(QString::number(count), numberText(count, locale));
}

} // namespace stagewright
