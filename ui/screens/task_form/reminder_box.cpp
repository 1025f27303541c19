// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/reminder_box.h"

#include "ui/text/tasks/task_text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace stagewright {

namespace {

// A choice is a number: days, or minutes above them.
constexpr int noReminder = -1;
constexpr int minutesFrom = 1'000;

QString textOf(int value)
{
    if (value >= minutesFrom)
        return reminderMinutesText(value - minutesFrom);
    return reminderText(value == noReminder ? std::nullopt : std::optional(value));
}

} // namespace

ReminderBox::ReminderBox(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Reminder"));
    for (const int days : {noReminder, 0, 1, 2, 3, 7})
        addItem(textOf(days), days);
}

void ReminderBox::setTimed(bool timed)
{
    if (timed == timed_)
        return;
    timed_ = timed;
    const int chosen = entered();
    if (!timed && chosen >= minutesFrom)
        choose(std::clamp((chosen - minutesFrom) / (24 * 60), 0, 365));
    for (int index = count() - 1; index >= 0 && !timed; --index) {
        if (itemData(index).toInt() >= minutesFrom)
            removeItem(index);
    }
    for (const int minutes : {0, 5, 10, 15, 30, 60, 120, 24 * 60}) {
        if (timed && findData(minutesFrom + minutes) < 0)
            addItem(textOf(minutesFrom + minutes), minutesFrom + minutes);
    }
}

void ReminderBox::choose(int value)
{
    if (value >= minutesFrom)
        setTimed(true);
    if (findData(value) < 0)
        addItem(textOf(value), value);
    setCurrentIndex(findData(value));
}

void ReminderBox::setDaysBefore(std::optional<int> days)
{
    choose(days.value_or(noReminder));
}

std::optional<int> ReminderBox::daysBefore() const
{
    const int value = entered();
    return value == noReminder || value >= minutesFrom ? std::nullopt : std::optional(value);
}

void ReminderBox::setMinutesBefore(int minutes)
{
    choose(minutesFrom + minutes);
}

std::optional<int> ReminderBox::minutesBefore() const
{
    const int value = entered();
    return value >= minutesFrom ? std::optional(value - minutesFrom) : std::nullopt;
}

} // namespace stagewright
