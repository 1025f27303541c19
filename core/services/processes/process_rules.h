// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// What the verbs that store a process check, and how its ids are made.

/// TooManyStages, TooManyActions or TextTooLong if the process is larger than the program promises to handle.
[[nodiscard]] Outcome storable(const Process& process);
/// TextTooLong if it is longer than a comment on a version may be.
[[nodiscard]] Outcome storableComment(const QString& comment);
/// The same process with new ids for those that are null or repeat an earlier stage or action.
[[nodiscard]] Process withSoundIds(Process process, IdSource& ids);
/// Whether they share the id of a stage or an action.
[[nodiscard]] bool haveCommonIds(const Process& one, const Process& other);
/// A copy under another name, with all ids new.
[[nodiscard]] Process copyOf(Process process, const ProcessName& name, IdSource& ids);

} // namespace stagewright
