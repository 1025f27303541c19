// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tasks/reminder_watch.h"

#include <algorithm>
#include <chrono>

namespace stagewright {

namespace {

/// Looks again even if nothing is due: the computer may have slept, its clock may have been set.
constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(5);

} // namespace

ReminderWatch::ReminderWatch(Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &ReminderWatch::check);
    connect(&desk_, &Desk::changed, this, &ReminderWatch::checkWhenTasksChange);
    check();
}

void ReminderWatch::checkWhenTasksChange(const Changes& changes)
{
    if (changes.tasks || changes.workspace)
        check();
}

void ReminderWatch::check()
{
    const int generation = ++generation_;
    timer_.start(longestWait);
    // Whatever the person does next will report the failure; a message every few minutes would be too much.
    desk_
        .write([](Workspace& workspace) -> Result<Instant> {
            if (const auto given = workspace.tasks().remind(); !given)
                return given.problem();
            return workspace.tasks().nextReminder();
        })
        .then(this, [this, generation](const Result<Instant>& next) {
            if (next && generation == generation_)
                waitFor(*next);
        });
}

void ReminderWatch::waitFor(Instant next)
{
    if (next.isNull())
        return;
    // An hour that comes twice when clocks go back may have passed a reminder that is not due in it again
    // yet.
    constexpr qint64 shortestWait = 1'000;
    const std::chrono::milliseconds wait(
        std::max<qint64>(next.ms - desk_.environment().now().ms, shortestWait));
    timer_.start(std::min(wait, longestWait));
}

} // namespace stagewright
