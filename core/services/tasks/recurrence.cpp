// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tasks/recurrence.h"

#include "core/domain/task/task_time.h"

#include <libical/ical.h>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr int longestRule = 200;   ///< in characters
constexpr int mostSteps = 40'000;  ///< a hundred years of days
constexpr int furthestYears = 100; ///< that a rule is read ahead

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    // They are -1 in it, which the expansion takes for the evening before.
    time.hour = time.minute = time.second = 0;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

QDate dayOf(const icaltimetype& time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

/// The values of one of libical's lists, which end with a mark.
template<size_t size>
QList<int> valuesOf(const short (&list)[size])
{
    QList<int> values;
    for (const short value : list) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        values.append(value);
    }
    return values;
}

/// Monday 1 to Sunday 7; libical counts from Sunday.
int weekday(int encoded)
{
    const int day = icalrecurrencetype_day_day_of_week(static_cast<short>(encoded));
    return day == ICAL_SUNDAY_WEEKDAY ? 7 : day - 1;
}

/// Frees what the parser allocates for a calendar that is not the Gregorian one.
struct ParsedRule
{
    explicit ParsedRule(const QByteArray& text) : rule(icalrecurrencetype_from_string(text.constData())) {}
    ~ParsedRule()
    {
        if (rule.rscale)
            icalmemory_free_buffer(rule.rscale);
    }
    ParsedRule(const ParsedRule&) = delete;
    ParsedRule& operator=(const ParsedRule&) = delete;
    icalrecurrencetype rule;
};

std::optional<RecurrenceRule::Frequency> frequencyOf(const icalrecurrencetype& rule)
{
    using Frequency = RecurrenceRule::Frequency;
    switch (rule.freq) {
    case ICAL_DAILY_RECURRENCE:
        return Frequency::Daily;
    case ICAL_WEEKLY_RECURRENCE:
        return Frequency::Weekly;
    case ICAL_MONTHLY_RECURRENCE:
        return Frequency::Monthly;
    case ICAL_YEARLY_RECURRENCE:
        return Frequency::Yearly;
    default:
        return std::nullopt;
    }
}

bool saysMore(const icalrecurrencetype& rule)
{
    return rule.rscale || !valuesOf(rule.by_second).isEmpty() || !valuesOf(rule.by_minute).isEmpty() ||
           !valuesOf(rule.by_hour).isEmpty() || !valuesOf(rule.by_year_day).isEmpty() ||
           !valuesOf(rule.by_week_no).isEmpty() || !valuesOf(rule.by_month).isEmpty() ||
           !valuesOf(rule.by_set_pos).isEmpty() || valuesOf(rule.by_month_day).size() > 1 ||
           (rule.week_start != ICAL_MONDAY_WEEKDAY && rule.interval > 1);
}

/// Nothing if the days of the week stand for different weeks of the month.
std::optional<RecurrenceRule> withWeekdays(RecurrenceRule rule, const QList<int>& encoded)
{
    for (const int each : encoded) {
        const int position = icalrecurrencetype_day_position(static_cast<short>(each));
        if (!rule.weekdays.isEmpty() && position != rule.position)
            return std::nullopt;
        rule.position = position;
        rule.weekdays.append(weekday(each));
    }
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    return rule;
}

std::optional<RecurrenceRule> ruleOf(const icalrecurrencetype& parsed)
{
    const auto frequency = frequencyOf(parsed);
    if (!frequency || saysMore(parsed))
        return std::nullopt;
    RecurrenceRule rule;
    rule.frequency = *frequency;
    rule.interval = parsed.interval;
    rule.monthDay = valuesOf(parsed.by_month_day).value(0);
    rule.until = dayOf(parsed.until);
    rule.count = parsed.count;
    const auto whole = withWeekdays(rule, valuesOf(parsed.by_day));
    return whole && isSound(*whole) ? whole : std::nullopt;
}

/// A rule for working days is written as a daily one by some programs.
QString withoutDailyWeekdays(const QString& text)
{
    QString known = text;
    if (known.startsWith(u"FREQ=DAILY;BYDAY="_s))
        known.replace(0, 10, u"FREQ=WEEKLY"_s);
    return known;
}

/// Visits the days after `start` until one is the last that is wanted.
void forEachOccurrence(const RecurrenceRule& rule, QDate start, const std::function<bool(QDate)>& isLast)
{
    if (!start.isValid() || !isSound(rule))
        return;
    const ParsedRule parsed(ruleText(rule).toLatin1());
    const Iterator iterator(icalrecur_iterator_new(parsed.rule, icalDay(start)), &icalrecur_iterator_free);
    if (!iterator)
        return;
    const int lastYear = start.year() + furthestYears;
    // The day it began on counts as the first, even if the rule alone would not come on it.
    int left = rule.count > 0 ? rule.count - 1 : mostSteps;
    for (int step = 0; step < mostSteps && left > 0; ++step) {
        const QDate day = dayOf(icalrecur_iterator_next(iterator.get()));
        if (!day.isValid() || day.year() > lastYear)
            break;
        if (day <= start)
            continue;
        if (isLast(day))
            break;
        --left;
    }
}

} // namespace

Result<RecurrenceRule> parsedRule(const QString& text)
{
    const Problem unreadable{ProblemCode::RecurrenceUnreadable, {text.left(longestRule)}};
    QString known = text.trimmed().toUpper();
    if (known.startsWith(u"RRULE:"_s))
        known.remove(0, 6);
    known = withoutDailyWeekdays(known);
    const auto isPlain = [](QChar letter) {
        return letter.unicode() > 0x20 && letter.unicode() < 0x7f;
    };
    if (known.isEmpty() || known.size() > longestRule || !std::all_of(known.cbegin(), known.cend(), isPlain))
        return unreadable;
    // Numbers that do not fit would be cut to what does.
    for (const QString& part : known.split(u';')) {
        const QString value = part.section(u'=', 1);
        const bool isNumber = part.startsWith(u"INTERVAL="_s) || part.startsWith(u"COUNT="_s);
        if (isNumber && (value.size() > 4 || value.toInt() < 1))
            return unreadable;
    }
    const ParsedRule parsed(known.toLatin1());
    const auto rule = ruleOf(parsed.rule);
    return rule ? Result<RecurrenceRule>(*rule) : unreadable;
}

QList<QDate> occurrences(const RecurrenceRule& rule, QDate start, int most)
{
    QList<QDate> days;
    if (most > 0) {
        forEachOccurrence(rule, start, [&](QDate day) {
            days.append(day);
            return days.size() >= most;
        });
    }
    return days;
}

std::optional<Task> nextOccurrence(const Task& task, QDate today)
{
    if (task.recurrence.isEmpty() || !task.due.isValid())
        return std::nullopt;
    auto rule = parsedRule(task.recurrence);
    if (!rule)
        return std::nullopt;
    QDate next;
    int past = 1;
    forEachOccurrence(*rule, task.due, [&](QDate day) {
        if (day >= today)
            next = day;
        else
            ++past;
        return next.isValid();
    });
    if (!next.isValid())
        return std::nullopt;
    if (rule->count > 0)
        rule->count -= past;
    Task again = movedTo(task, next, task.dueTime);
    again.id = {};
    again.doneAt = {};
    again.next = {};
    again.recurrence = ruleText(*rule);
    return again;
}

} // namespace stagewright
