// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task.h"

class QWidget;

namespace stagewright {

class Desk;
class Navigator;
class TaskDialog;

/// Opens the form of a task; from one that is completed, the form of what follows it opens. Both delete
/// themselves.
TaskDialog* openTaskForm(Desk& desk, Navigator& navigator, const Task& task, QWidget* parent);
/// Opens the form of what follows this task; storing it completes the task.
TaskDialog* openFollowUpForm(Desk& desk, Navigator& navigator, const Task& completed, QWidget* parent);

} // namespace stagewright
