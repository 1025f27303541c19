// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"

#include <QTimer>

namespace stagewright {

/// Puts task reminders into the inboxes while the program runs: those already due at once, the others when
/// they become due. Another window or program may give one first; none is given twice.
class ReminderWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReminderWatch(Desk& desk, QObject* parent = nullptr);

    void check();

private:
    void checkWhenTasksChange(const Changes& changes);
    void waitFor(Instant next);

    Desk& desk_;
    QTimer timer_;
    int generation_ = 0; ///< of the question that is on its way
};

} // namespace stagewright
