// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

class Session;

// What the verbs on processes check before they store. Below the services; only within a verb.

/// TooManyStages, TooManyActions or TextTooLong if the process is larger than the program promises to handle;
/// DaysOutOfRange.
[[nodiscard]] Outcome storable(const Process& process);
/// TextTooLong if it is longer than a comment on a version may be.
[[nodiscard]] Outcome storableComment(const QString& comment);
/// DefaultProcessNeeded or LastActiveProcess: new deals need a process. ProcessNotFound if there is none.
[[nodiscard]] Outcome requireDispensable(Session& session, ProcessId id);
/// NameTaken if a process other than `except` has the name.
[[nodiscard]] Outcome requireFreeName(Session& session, const ProcessName& name, ProcessId except);

} // namespace stagewright
