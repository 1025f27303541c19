// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task_time.h"

#include <QList>
#include <QRect>

#include <optional>

namespace stagewright {

inline constexpr int daysShown = 7;
inline constexpr int shortestBlock = 15; ///< minutes, also the step of the mouse and the keys
inline constexpr int usualBlock = 30;    ///< of a task that does not say how long it takes

/// Where things are in a week, in pixels of the widget. Everything is derived from these values.
struct WeekGeometry
{
    QSize size;
    int scrolled = 0; ///< how much of the day is above the visible part
    QDate monday;     ///< the first day shown
    bool foldsWeekend = false;
    int headHeight = 50;
    int allDayHeight = 62;
    double hourHeight = 65;

    static constexpr int gutter = 52;
    static constexpr int foldedDay = 40;

    [[nodiscard]] int top() const { return headHeight + allDayHeight; } ///< of the visible part of the day
    [[nodiscard]] int contentHeight() const { return qRound(24 * hourHeight); }
    /// The column of the 0th to 6th day, over the whole height.
    [[nodiscard]] QRect dayRect(int day) const;
    [[nodiscard]] int yOf(int minuteOfDay) const;
    /// The minute of the day at this height, to the nearest `step`, from 0 to the last step before midnight.
    [[nodiscard]] int minuteAt(int y, int step = shortestBlock) const;
    /// Nothing beside the days.
    [[nodiscard]] std::optional<int> dayAt(int x) const;
};

/// A part of a task on one day: what goes on over midnight has a part on each.
struct WeekSegment
{
    int task = 0; ///< index in the list it was made from
    int day = 0;
    int from = 0;  ///< minute of the day
    int until = 0; ///< likewise, up to 1440, after `from`
    bool isFirst = true;
    bool isLast = true;
    int lane = 0;
    int lanes = 1; ///< that share the width of the day where it is
    friend bool operator==(const WeekSegment&, const WeekSegment&) = default;
};

/// How long a task is drawn.
[[nodiscard]] int shownMinutes(const Task& task);
/// The parts of the timed tasks of the week that begins on `monday`, by day and time. Parts that overlap
/// share the width; each takes the first free lane.
[[nodiscard]] QList<WeekSegment> segmentsOf(const QList<Task>& tasks, QDate monday);
[[nodiscard]] QRectF rectOf(const WeekSegment& segment, const WeekGeometry& week);

/// What dragging or a key does to a task.
struct MovedTo
{
    QDate day;
    QTime time; ///< invalid: all day
    int minutes = 0;
    friend bool operator==(const MovedTo&, const MovedTo&) = default;
};
/// By these days and minutes, over midnight too; without a time it keeps none.
[[nodiscard]] MovedTo movedBy(const Task& task, int days, int minutes);
/// Longer by so many minutes, or shorter, but at least shortestBlock and at most longestTaskMinutes.
[[nodiscard]] MovedTo stretchedBy(const Task& task, int minutes);

/// The first day of the week that holds `day`, by the first weekday of a language (Qt::Monday, Qt::Sunday
/// ...).
[[nodiscard]] QDate startOfWeek(QDate day, int firstWeekday);

} // namespace stagewright
