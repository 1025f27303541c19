// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/money_text.h"

#include "ui/text/number_text.h"

#include <QStringList>

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

} // namespace stagewright
