// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendar_file.h"

#include <libical/ical.h>

#include <QDateTime>
#include <QTest>

#include <memory>

using namespace stagewright;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone warsaw("Europe/Warsaw");

TaskRow row(const QString& title, QDate due, QTime time = {})
{
    TaskRow made;
    made.task.id = TaskId(4711);
    made.task.title = title;
    made.task.due = due;
    made.task.dueTime = time;
    return made;
}

/// A file read back, and its only entry.
struct Read
{
    explicit Read(const QByteArray& bytes, icalcomponent_kind kind = ICAL_VTODO_COMPONENT)
        : calendar(icalparser_parse_string(bytes.constData()), &icalcomponent_free),
          entry(calendar ? icalcomponent_get_first_component(calendar.get(), kind) : nullptr)
    {}
    [[nodiscard]] int count(icalcomponent_kind kind) const
    {
        return icalcomponent_count_components(calendar.get(), kind);
    }
    [[nodiscard]] QString summary() const { return QString::fromUtf8(icalcomponent_get_summary(entry)); }
    [[nodiscard]] QDateTime utc(icaltimetype time) const
    {
        return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(time, time.zone), Qt::UTC);
    }
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar;
    icalcomponent* entry;
};

} // namespace

/// Calendar files, read back by the library that others read them with.
class CalendarFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextsStayTexts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << u"Call Stalmax"_s;
        QTest::newRow("Polish") << u"Zażółć gęślą jaźń 🚚"_s;
        QTest::newRow("separators") << u"a;b,c:d\\n\\,\"e\""_s;
        QTest::newRow("an end of its own") << u"x\nEND:VTODO\nBEGIN:VEVENT\nSUMMARY:evil"_s;
        QTest::newRow("a folded attachment") << u"x\n ATTACH:file:///etc/passwd"_s;
        QTest::newRow("long") << QString(200, u'ż');
    }

    void hostileTextsStayTexts()
    {
        QFETCH(const QString, title);
        TaskRow one = row(title, QDate(2026, 11, 26), QTime(9, 0));
        one.dealName = title;
        one.task.description = title;
        const Read read(calendarFile({one}, CalendarEntries::Tasks, warsaw, {1'000}));
        QVERIFY(read.entry);
        QCOMPARE(read.count(ICAL_VTODO_COMPONENT), 1);
        QCOMPARE(read.count(ICAL_VEVENT_COMPONENT), 0);
        QCOMPARE(read.summary(), title);
        QVERIFY(!icalcomponent_get_first_property(read.entry, ICAL_ATTACH_PROPERTY));
        QCOMPARE(QString::fromUtf8(icalcomponent_get_description(read.entry)), title + u'\n' + title);
    }

    void controlsAreLeftOut()
    {
        const QByteArray bytes = calendarFile({row(u"a\r\nb\rc\x01\x1b[31md\u0085"_s, QDate(2026, 11, 26))},
                                              CalendarEntries::Tasks, warsaw, {1'000});
        QCOMPARE(Read(bytes).summary(), u"a\nb\nc[31md"_s);
        QVERIFY(!bytes.contains('\x1b') && !bytes.contains('\x01'));
    }

    void timesAreThoseOfTheZone_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("utc");
        QTest::newRow("winter") << QDate(2026, 11, 26) << QTime(9, 0) << u"2026-11-26T08:00:00Z"_s;
        QTest::newRow("summer") << QDate(2026, 7, 1) << QTime(9, 0) << u"2026-07-01T07:00:00Z"_s;
        QTest::newRow("the hour that is left out")
            << QDate(2026, 3, 29) << QTime(2, 30) << u"2026-03-29T01:00:00Z"_s;
    }

    void timesAreThoseOfTheZone()
    {
        QFETCH(const QDate, day);
        QFETCH(const QTime, time);
        QFETCH(const QString, utc);
        TaskRow one = row(u"Visit"_s, day, time);
        one.task.minutes = 90;
        const Read read(calendarFile({one}, CalendarEntries::Events, warsaw, {1'000}), ICAL_VEVENT_COMPONENT);
        QVERIFY(read.entry);
        QCOMPARE(read.count(ICAL_VTIMEZONE_COMPONENT), 1);
        const QDateTime begin = read.utc(icalcomponent_get_dtstart(read.entry));
        QCOMPARE(begin.toString(Qt::ISODate), utc);
        QVERIFY(begin < read.utc(icalcomponent_get_dtend(read.entry)));
    }

    void everythingComesBack()
    {
        TaskRow one = row(u"Report"_s, QDate(2026, 11, 27), QTime(9, 0));
        one.task.recurrence = u"FREQ=WEEKLY;BYDAY=FR;COUNT=3"_s;
        one.task.priority = TaskPriority::High;
        one.task.remindMinutes = 15;
        const Read read(calendarFile({one}, CalendarEntries::Tasks, warsaw, {1'000}));
        const auto value = [&](icalproperty_kind kind) {
            return QString::fromUtf8(
                icalproperty_get_value_as_string(icalcomponent_get_first_property(read.entry, kind)));
        };
        QCOMPARE(value(ICAL_RRULE_PROPERTY), u"FREQ=WEEKLY;COUNT=3;BYDAY=FR"_s);
        QCOMPARE(value(ICAL_PRIORITY_PROPERTY), u"1"_s);
        QCOMPARE(value(ICAL_STATUS_PROPERTY), u"NEEDS-ACTION"_s);
        QVERIFY(value(ICAL_UID_PROPERTY).endsWith(u"@stagewright"_s));
        icalcomponent* alarm = icalcomponent_get_first_component(read.entry, ICAL_VALARM_COMPONENT);
        QVERIFY(alarm);
        QCOMPARE(QString::fromUtf8(icalproperty_get_value_as_string(
                     icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY))),
                 u"-PT15M"_s);
    }

    void theWholeDayAndNoDay()
    {
        const TaskRow day = row(u"Day"_s, QDate(2026, 11, 27));
        const Read read(calendarFile({day}, CalendarEntries::Events, warsaw, {1'000}), ICAL_VEVENT_COMPONENT);
        const icaltimetype begin = icalcomponent_get_dtstart(read.entry);
        QVERIFY(begin.is_date && begin.day == 27);
        const QList<TaskRow> both{day, row(u"Some day"_s, {})};
        QCOMPARE(
            Read(calendarFile(both, CalendarEntries::Tasks, warsaw, {1'000})).count(ICAL_VTODO_COMPONENT), 2);
        QCOMPARE(
            Read(calendarFile(both, CalendarEntries::Events, warsaw, {1'000})).count(ICAL_VEVENT_COMPONENT),
            1);
    }

    void noTasksAreAFileToo()
    {
        const Read read(calendarFile({}, CalendarEntries::Tasks, warsaw, {1'000}));
        QVERIFY(read.calendar && !read.entry);
    }
};

QTEST_GUILESS_MAIN(CalendarFileTest)
#include "tst_calendar_file.moc"
