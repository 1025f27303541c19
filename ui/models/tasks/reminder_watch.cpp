// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/reminder_watch.h"

#include <chrono>

namespace stagewright {

ReminderWatch::ReminderWatch(Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    connect(&timer_, &QTimer::timeout, this, &ReminderWatch::check);
    timer_.start(std::chrono::minutes(5));
    check();
}

void ReminderWatch::check()
{
    // Whatever the person does next will report the failure; a message every few minutes would be too much.
    desk_.write([](Workspace& workspace) { return workspace.tasks().remind(); });
}

} // namespace stagewright
