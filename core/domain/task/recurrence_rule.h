// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace stagewright {

/// How a task comes again, as far as people can choose it.
struct RecurrenceRule
{
    enum class Frequency { Daily, Weekly, Monthly, Yearly };
    static constexpr int lastOfMonth = -1;
    static constexpr int longestInterval = 999;
    static constexpr int mostOccurrences = 9'999;

    Frequency frequency = Frequency::Daily;
    int interval = 1; ///< every so many days, weeks, months or years: 1 to longestInterval
    /// Weekly: the days of the week it comes on, Monday 1 to Sunday 7, ascending; empty: the day it began on.
    /// Monthly by weekday: that day alone.
    QList<int> weekdays = {};
    /// Monthly: the day of the month, 1 to 31 or lastOfMonth. A month without that day is left out. 0: the
    /// day it began on.
    int monthDay = 0;
    /// Monthly: which of the weekdays of a month, 1 to 4 or lastOfMonth; 0: by day of the month.
    int position = 0;
    QDate until = {}; ///< the last day it may come on; invalid: no such day
    int count = 0;    ///< how often in all, this occurrence included, up to mostOccurrences; 0: not limited
    friend bool operator==(const RecurrenceRule&, const RecurrenceRule&) = default;
};

/// Whether a rule holds only values that can be chosen, and not both an end and a number of times.
[[nodiscard]] bool isSound(const RecurrenceRule& rule);
/// The rule as an RRULE of RFC 5545: always the same text for the same rule.
[[nodiscard]] QString ruleText(const RecurrenceRule& rule);

} // namespace stagewright
