// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/reminder_box.h"

#include "ui/text/words.h"

namespace stagewright {

namespace {

constexpr int noReminder = -1;

} // namespace

ReminderBox::ReminderBox(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Reminder"));
    addItem(reminderText(std::nullopt), noReminder);
    for (const int days : {0, 1, 2, 3, 7})
        addItem(reminderText(days), days);
}

void ReminderBox::setDaysBefore(std::optional<int> days)
{
    const int wanted = days.value_or(noReminder);
    if (findData(wanted) < 0)
        addItem(reminderText(days), wanted);
    setCurrentIndex(findData(wanted));
}

std::optional<int> ReminderBox::daysBefore() const
{
    const int days = currentData().toInt();
    return days == noReminder ? std::nullopt : std::optional(days);
}

} // namespace stagewright
