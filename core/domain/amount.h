// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QLocale>

namespace stagewright {

/// Which marks separate the digits, for amounts that could be read in two ways.
struct AmountMarks
{
    QChar decimal = {}; ///< null: not decided
    QChar group = {};   ///< a point or comma that separates thousands; null: neither does
    bool lakhs = false; ///< groups of two digits above the thousands, as in India
    friend bool operator==(const AmountMarks&, const AmountMarks&) = default;
};

/// How amounts are written in a locale.
[[nodiscard]] AmountMarks amountMarksOf(const QLocale& locale);
/// Amounts with this decimal mark; if it is a point or comma, the other one separates thousands.
[[nodiscard]] AmountMarks amountMarksWith(QChar decimal);

/// Reads an amount as people and spreadsheets write it, into minor units: 1054, 1 054,50 zł, $1,054.50,
/// 1'054.50 CHF, 100,-; digits of every script. Groups have three digits, the first one has one to three and
/// does not start with zero. Extra zeros after the currency's minor digits are fine. `marks` only decides
/// what the amount leaves open; what is still open is refused. Problems: MoneyUnreadable, MoneyUnclear,
/// MoneyOtherCurrency, ValueNegative, MoneyTooLarge.
[[nodiscard]] Result<qint64> parsedAmount(const QString& text, const Currency& currency,
                                          const AmountMarks& marks = {});

/// The marks that the samples agree on; undecided if none shows any or they contradict each other.
[[nodiscard]] AmountMarks amountMarksIn(const QStringList& samples);

} // namespace stagewright
