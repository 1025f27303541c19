// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"

#include <QTimer>

namespace stagewright {

/// Puts the reminders of tasks into the inboxes while the program runs: those that came meanwhile at once,
/// the others within some minutes of their day.
class ReminderWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReminderWatch(Desk& desk, QObject* parent = nullptr);

    void check();

private:
    Desk& desk_;
    QTimer timer_;
};

} // namespace stagewright
