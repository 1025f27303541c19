// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendar_file.h"

#include "core/domain/task/task_time.h"

#include <libical/ical.h>

#include <QDateTime>

#include <memory>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr int usualEvent = 30; ///< minutes of an event that does not say how long it takes

/// Lines end alike, and nothing else controls anything: the library escapes what has a meaning in the format.
QByteArray plain(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar each : QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n')) {
        const bool controls = each.unicode() < 0x20 || (each.unicode() >= 0x7f && each.unicode() < 0xa0);
        if (!controls || each == u'\n' || each == u'\t')
            kept.append(each);
    }
    return kept.toUtf8();
}

icaltimetype dayTime(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.hour = time.minute = time.second = 0;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentTime(Instant at)
{
    return icaltime_from_timet_with_zone(at.ms / 1000, 0, icaltimezone_get_utc_timezone());
}

int priorityOf(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Low:
        return 9;
    case TaskPriority::High:
        return 1;
    case TaskPriority::Normal:
        break;
    }
    return 5;
}

/// Null for UTC, which has no rules, and for a zone that the library does not know.
icaltimezone* knownZone(const QTimeZone& zone)
{
    icaltimezone* known = icaltimezone_get_builtin_timezone(zone.id().constData());
    return known == icaltimezone_get_utc_timezone() || !known || !icaltimezone_get_component(known) ? nullptr
                                                                                                    : known;
}

/// Writes one file; lives as long as that.
class CalendarWriter
{
public:
    CalendarWriter(CalendarEntries entries, const QTimeZone& zone, Instant now)
        : entries_(entries), zone_(zone), now_(now), known_(knownZone(zone))
    {}

    QByteArray write(const QList<TaskRow>& tasks)
    {
        const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
        icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
        icalcomponent_add_property(calendar.get(),
                                   icalproperty_new_prodid("-//Stagewright//Stagewright//EN"));
        icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
        if (known_) {
            if (icalcomponent* rules = icaltimezone_get_component(known_))
                icalcomponent_add_component(calendar.get(), zoneRules(rules));
        }
        for (const TaskRow& row : tasks) {
            if (entries_ == CalendarEntries::Tasks || row.task.due.isValid())
                icalcomponent_add_component(calendar.get(), entry(row));
        }
        char* text = icalcomponent_as_ical_string_r(calendar.get());
        const QByteArray bytes(text);
        icalmemory_free_buffer(text);
        return bytes;
    }

private:
    /// Under the name that everybody knows the zone by; the library has one of its own.
    [[nodiscard]] icalcomponent* zoneRules(icalcomponent* rules) const
    {
        icalcomponent* copy = icalcomponent_new_clone(rules);
        if (icalproperty* name = icalcomponent_get_first_property(copy, ICAL_TZID_PROPERTY))
            icalproperty_set_tzid(name, zone_.id().constData());
        return copy;
    }

    icalcomponent* entry(const TaskRow& row)
    {
        const bool asTask = entries_ == CalendarEntries::Tasks;
        icalcomponent* made = icalcomponent_new(asTask ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
        const auto add = [made](icalproperty* property) {
            icalcomponent_add_property(made, property);
        };
        const Task& task = row.task;
        add(icalproperty_new_uid((task.id.toText().toLatin1() + "@stagewright").constData()));
        add(icalproperty_new_dtstamp(momentTime(now_)));
        add(icalproperty_new_summary(plain(task.title).constData()));
        QStringList about{row.dealName, task.description};
        about.removeAll(QString());
        if (!about.isEmpty())
            add(icalproperty_new_description(plain(about.join(u'\n')).constData()));
        add(icalproperty_new_priority(priorityOf(task.priority)));
        addTimes(made, task, asTask);
        if (asTask)
            addState(made, task);
        // Of a completed one the next occurrence has the rule.
        if (!task.recurrence.isEmpty() && task.doneAt.isNull())
            add(icalproperty_new_rrule(
                icalrecurrencetype_from_string(task.recurrence.toLatin1().constData())));
        addReminder(made, task);
        return made;
    }

    /// A property with the zone by name, or in UTC where the library does not know the zone.
    icalproperty* timed(icalproperty_kind kind, WallMinute minute)
    {
        icaltimetype time = momentTime(instantOf(minute, zone_));
        if (known_)
            time = icaltime_convert_to_zone(time, known_);
        icalproperty* property = icalproperty_new(kind);
        icalproperty_set_value(property, icalvalue_new_datetime(time));
        if (known_)
            icalproperty_add_parameter(property, icalparameter_new_tzid(zone_.id().constData()));
        return property;
    }

    static icalproperty* dated(icalproperty_kind kind, QDate day)
    {
        icalproperty* property = icalproperty_new(kind);
        icalproperty_set_value(property, icalvalue_new_date(dayTime(day)));
        icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
        return property;
    }

    void addTimes(icalcomponent* made, const Task& task, bool asTask)
    {
        if (!task.due.isValid())
            return;
        const icalproperty_kind end = asTask ? ICAL_DUE_PROPERTY : ICAL_DTEND_PROPERTY;
        if (!task.dueTime.isValid()) {
            icalcomponent_add_property(made, dated(ICAL_DTSTART_PROPERTY, task.due));
            icalcomponent_add_property(made, dated(end, task.due.addDays(1)));
            return;
        }
        const WallMinute begin = wallMinute(task.due, task.dueTime);
        icalcomponent_add_property(made, timed(ICAL_DTSTART_PROPERTY, begin));
        icalcomponent_add_property(made, timed(end, begin + (task.minutes > 0 ? task.minutes : usualEvent)));
    }

    static void addState(icalcomponent* made, const Task& task)
    {
        const bool isDone = !task.doneAt.isNull();
        icalcomponent_add_property(
            made, icalproperty_new_status(isDone ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
        if (isDone)
            icalcomponent_add_property(made, icalproperty_new_completed(momentTime(task.doneAt)));
    }

    static void addReminder(icalcomponent* made, const Task& task)
    {
        if (!task.remindMinutes || !task.dueTime.isValid() || !task.doneAt.isNull())
            return;
        icalcomponent* alarm = icalcomponent_new_valarm();
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_description(plain(task.title).constData()));
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_from_int(-*task.remindMinutes * 60);
        icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
        icalcomponent_add_component(made, alarm);
    }

    CalendarEntries entries_;
    QTimeZone zone_;
    Instant now_;
    icaltimezone* known_; ///< of the library, which keeps it
};

} // namespace

QByteArray calendarFile(const QList<TaskRow>& tasks, CalendarEntries entries, const QTimeZone& zone,
                        Instant now)
{
    return CalendarWriter(entries, zone, now).write(tasks);
}

} // namespace stagewright
