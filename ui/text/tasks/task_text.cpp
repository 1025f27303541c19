// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tasks/task_text.h"

#include "ui/text/date_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

struct TaskTexts
{
    Q_DECLARE_TR_FUNCTIONS(TaskTexts)
};

QString positionText(int position)
{
    switch (position) {
    case 1:
        return TaskTexts::tr("the first %1", "weekday");
    case 2:
        return TaskTexts::tr("the second %1", "weekday");
    case 3:
        return TaskTexts::tr("the third %1", "weekday");
    case 4:
        return TaskTexts::tr("the fourth %1", "weekday");
    default:
        return TaskTexts::tr("the last %1", "weekday");
    }
}

QString weekdaysText(const RecurrenceRule& rule, const QLocale& locale)
{
    QStringList days;
    for (const int day : rule.weekdays)
        days.append(locale.standaloneDayName(day, QLocale::ShortFormat));
    return days.join(u", "_s);
}

bool isWorkdays(const RecurrenceRule& rule)
{
    return rule.frequency == RecurrenceRule::Frequency::Weekly && rule.interval == 1 &&
           rule.weekdays == QList<int>{1, 2, 3, 4, 5};
}

QString monthlyText(const RecurrenceRule& rule, const QString& every, const QLocale& locale)
{
    if (rule.position != 0)
        return TaskTexts::tr("%1 on %2", "every month on the first Monday")
            .arg(every, positionText(rule.position)
                            .arg(locale.standaloneDayName(rule.weekdays.constFirst(), QLocale::LongFormat)));
    if (rule.monthDay == RecurrenceRule::lastOfMonth)
        return TaskTexts::tr("%1 on the last day").arg(every);
    return rule.monthDay ? TaskTexts::tr("%1 on day %2").arg(every).arg(rule.monthDay) : every;
}

QString intervalText(const RecurrenceRule& rule, const QLocale& locale)
{
    const int n = rule.interval;
    switch (rule.frequency) {
    case RecurrenceRule::Frequency::Daily:
        return n == 1 ? TaskTexts::tr("Every day") : TaskTexts::tr("Every %n day(s)", nullptr, n);
    case RecurrenceRule::Frequency::Weekly: {
        if (isWorkdays(rule))
            return TaskTexts::tr("Every working day");
        const QString every =
            n == 1 ? TaskTexts::tr("Every week") : TaskTexts::tr("Every %n week(s)", nullptr, n);
        return rule.weekdays.isEmpty() ? every
                                       : TaskTexts::tr("%1 on %2", "every week on Mon, Fri")
                                             .arg(every, weekdaysText(rule, locale));
    }
    case RecurrenceRule::Frequency::Monthly:
        return monthlyText(
            rule, n == 1 ? TaskTexts::tr("Every month") : TaskTexts::tr("Every %n month(s)", nullptr, n),
            locale);
    case RecurrenceRule::Frequency::Yearly:
        return n == 1 ? TaskTexts::tr("Every year") : TaskTexts::tr("Every %n year(s)", nullptr, n);
    }
    return {};
}

std::optional<QTime> timeOf(int hour, int minute)
{
    return QTime::isValid(hour, minute, 0) ? std::optional(QTime(hour, minute)) : std::nullopt;
}

} // namespace

QString durationText(int minutes)
{
    if (minutes <= 0)
        return {};
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return TaskTexts::tr("%1 min").arg(rest);
    return rest == 0 ? TaskTexts::tr("%1 h").arg(hours) : TaskTexts::tr("%1 h %2 min").arg(hours).arg(rest);
}

QString reminderMinutesText(int minutesBefore)
{
    if (minutesBefore == 0)
        return TaskTexts::tr("Reminder when it begins");
    if (minutesBefore % (24 * 60) == 0)
        return TaskTexts::tr("Reminder %n day(s) before, same time", nullptr, minutesBefore / (24 * 60));
    return TaskTexts::tr("Reminder %1 before", "15 min").arg(durationText(minutesBefore));
}

QString taskTimesText(QTime time, int minutes, const QLocale& locale)
{
    const QString from = timeText(time, locale);
    if (from.isEmpty() || minutes <= 0)
        return from;
    return from + u'–' + timeText(time.addSecs(minutes * 60), locale);
}

QString taskWhenText(const Task& task, const QLocale& locale)
{
    const QString day = dayText(task.due, locale);
    const QString times = taskTimesText(task.dueTime, task.minutes, locale);
    return day.isEmpty() || times.isEmpty() ? day : day + u", "_s + times;
}

QString recurrenceText(const RecurrenceRule& rule, const QLocale& locale)
{
    const QString every = intervalText(rule, locale);
    if (rule.until.isValid())
        return TaskTexts::tr("%1, until %2", "every day, until a date")
            .arg(every, dayText(rule.until, locale));
    if (rule.count > 0)
        return TaskTexts::tr("%1, %2", "every day, 3 times")
            .arg(every, TaskTexts::tr("%n time(s)", nullptr, rule.count));
    return every;
}

std::optional<QTime> readTime(const QString& text, const QLocale& locale)
{
    const QString typed = text.simplified();
    if (const QTime time = locale.toTime(typed, QLocale::ShortFormat); time.isValid())
        return QTime(time.hour(), time.minute());
    static const QRegularExpression shape(uR"(^(\d{1,2})(?:[:.,h ]?(\d{2}))?h?\s*(a\.?m\.?|p\.?m\.?)?$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    return timeOf(hour, match.captured(2).toInt());
}

} // namespace stagewright
