// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/money_text.h"

#include "ui/text/number_text.h"

#include <QStringList>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

bool symbolComesFirst(const Currency& currency, const QLocale& locale)
{
    static const QStringList before{u"USD"_s, u"GBP"_s, u"EUR"_s};
    return locale.language() == QLocale::English && before.contains(currency.code());
}

QString withoutSpaces(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

QString withoutCurrency(QString text, const Currency& currency)
{
    for (const QString& mark : {currency.symbol(), currency.code()}) {
        if (text.startsWith(mark, Qt::CaseInsensitive))
            return text.mid(mark.size());
        if (text.endsWith(mark, Qt::CaseInsensitive))
            return text.chopped(mark.size());
    }
    return text;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Where the decimal separator stands: -1 when there is none, nothing when it cannot be told.
std::optional<qsizetype> decimalPlace(const QString& text, int minorDigits, const QLocale& locale)
{
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype last = std::max(comma, point);
    if (last < 0)
        return -1;
    if (comma >= 0 && point >= 0)
        return text.count(text[last]) == 1 ? std::optional(last) : std::nullopt;
    if (text.count(text[last]) > 1)
        return -1;
    if (QString(text[last]) == locale.decimalPoint())
        return last;
    const bool looksLikeGroup = text.size() - last - 1 == 3 && last >= 1 && last <= 3;
    if (!looksLikeGroup)
        return last;
    return minorDigits < 3 ? std::optional<qsizetype>(-1) : std::nullopt;
}

/// The digits of the whole part; nothing when its groups are not groups of three.
std::optional<QString> ungrouped(const QString& whole)
{
    const QChar separator = whole.contains(u',') ? u',' : u'.';
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype size = groups[i].size();
        const bool wrong = i == 0 ? groups.size() > 1 && (size < 1 || size > 3) : size != 3;
        if (wrong || !isDigits(groups[i]))
            return std::nullopt;
    }
    return groups.join(QString());
}

} // namespace

QString amountText(const Money& money, const QLocale& locale)
{
    const bool negative = money.minor() < 0;
    const quint64 minor = negative ? quint64(0) - quint64(money.minor()) : quint64(money.minor());
    const quint64 factor = quint64(money.currency().minorPerMajor());
    QString text = numberText(static_cast<qint64>(minor / factor), locale);
    if (minor % factor != 0) {
        text += locale.decimalPoint() +
                QString::number(minor % factor).rightJustified(money.currency().minorDigits(), u'0');
    }
    return negative ? minusSign + text : text;
}

QString moneyText(const Money& money, const QLocale& locale)
{
    const QString amount = amountText(money, locale);
    const QString symbol = money.currency().symbol();
    if (!symbolComesFirst(money.currency(), locale))
        return amount + noBreakSpace + symbol;
    return amount.startsWith(minusSign) ? minusSign + symbol + amount.mid(1) : symbol + amount;
}

std::optional<Money> parseMoney(const QString& text, const Currency& currency, const QLocale& locale)
{
    const QString plain = withoutCurrency(withoutSpaces(text), currency);
    const auto place = decimalPlace(plain, currency.minorDigits(), locale);
    if (plain.isEmpty() || !place)
        return std::nullopt;
    const auto whole = ungrouped(*place < 0 ? plain : plain.left(*place));
    const QString fraction = *place < 0 ? QString() : plain.mid(*place + 1);
    if (!whole || !isDigits(fraction) || fraction.size() > currency.minorDigits())
        return std::nullopt;
    if (whole->isEmpty() && fraction.isEmpty())
        return std::nullopt;
    bool fits = false;
    const qint64 minor = (*whole + fraction.leftJustified(currency.minorDigits(), u'0')).toLongLong(&fits);
    if (!fits || minor > Money::largest)
        return std::nullopt;
    return Money(minor, currency);
}

} // namespace stagewright
