// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task/recurrence_rule.h"

#include <QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QString weekdayText(int day)
{
    static const QStringList texts{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return texts.at(day - 1);
}

QString frequencyText(RecurrenceRule::Frequency frequency)
{
    static const QStringList texts{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    return texts.at(static_cast<int>(frequency));
}

bool areSoundWeekdays(const QList<int>& days)
{
    const bool inWeek = std::all_of(days.cbegin(), days.cend(), [](int day) { return day >= 1 && day <= 7; });
    return inWeek && std::adjacent_find(days.cbegin(), days.cend(), std::greater_equal<>()) == days.cend();
}

bool areSoundDays(const RecurrenceRule& rule)
{
    using Frequency = RecurrenceRule::Frequency;
    if (rule.frequency == Frequency::Daily || rule.frequency == Frequency::Yearly)
        return rule.weekdays.isEmpty() && rule.monthDay == 0 && rule.position == 0;
    if (rule.frequency == Frequency::Weekly)
        return areSoundWeekdays(rule.weekdays) && rule.monthDay == 0 && rule.position == 0;
    if (rule.position != 0)
        return rule.position >= RecurrenceRule::lastOfMonth && rule.position <= 4 && rule.monthDay == 0 &&
               rule.weekdays.size() == 1 && areSoundWeekdays(rule.weekdays);
    return rule.weekdays.isEmpty() && rule.monthDay >= RecurrenceRule::lastOfMonth && rule.monthDay <= 31;
}

} // namespace

bool isSound(const RecurrenceRule& rule)
{
    const bool ends = !(rule.until.isValid() && rule.count > 0);
    return rule.interval >= 1 && rule.interval <= RecurrenceRule::longestInterval && rule.count >= 0 &&
           rule.count <= RecurrenceRule::mostOccurrences && ends && areSoundDays(rule);
}

QString ruleText(const RecurrenceRule& rule)
{
    QString text = u"FREQ="_s + frequencyText(rule.frequency);
    if (rule.interval > 1)
        text += u";INTERVAL="_s + QString::number(rule.interval);
    QStringList days;
    for (const int day : rule.weekdays)
        days.append((rule.position ? QString::number(rule.position) : QString()) + weekdayText(day));
    if (!days.isEmpty())
        text += u";BYDAY="_s + days.join(u',');
    if (rule.monthDay)
        text += u";BYMONTHDAY="_s + QString::number(rule.monthDay);
    if (rule.until.isValid())
        text += u";UNTIL="_s + rule.until.toString(u"yyyyMMdd"_s);
    if (rule.count)
        text += u";COUNT="_s + QString::number(rule.count);
    return text;
}

} // namespace stagewright
