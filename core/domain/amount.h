// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QLocale>

namespace stagewright {

/// Which marks part the digits of an amount where the amount itself leaves two readings open.
struct AmountMarks
{
    QChar decimal = {}; ///< null: not decided
    QChar group = {};   ///< a point or comma that parts thousands; null: neither does
    bool lakhs = false; ///< groups of two digits above the thousand, as in India
    friend bool operator==(const AmountMarks&, const AmountMarks&) = default;
};

/// How people of a language write amounts.
[[nodiscard]] AmountMarks amountMarksOf(const QLocale& locale);
/// Amounts whose decimals stand after this mark; of point and comma the other one parts thousands.
[[nodiscard]] AmountMarks amountMarksWith(QChar decimal);

/// Reads an amount as people and spreadsheets write it, into minor units: 1054, 1 054,50 zł, $1,054.50,
/// 1'054.50 CHF, 100,-; digits of every script. Groups have three digits, at most three stand in front of
/// them, and no zero leads. Zeros beyond the minor digits of the currency are fine. The marks decide only
/// what the amount leaves open; what stays open is refused. Problems: MoneyUnreadable, MoneyUnclear,
/// MoneyOtherCurrency, ValueNegative, MoneyTooLarge.
[[nodiscard]] Result<qint64> parsedAmount(const QString& text, const Currency& currency,
                                          const AmountMarks& marks = {});

/// The marks that the samples agree on; undecided when none shows any or they contradict each other.
[[nodiscard]] AmountMarks amountMarksIn(const QStringList& samples);

} // namespace stagewright
