// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"

#include <QTimer>

namespace stagewright {

/// Puts task reminders into the inboxes while the program runs: those already due at once, the others within
/// a few minutes of the start of their day.
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
