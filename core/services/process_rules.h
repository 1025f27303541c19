// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// What the verbs that store a process ask of it, and how its ids are made.

/// TooManyStages, TooManyActions or TextTooLong when the process is larger than the program promises to
/// handle.
[[nodiscard]] Outcome storable(const Process& process);
/// TextTooLong when it is longer than a comment on a version may be.
[[nodiscard]] Outcome storableComment(const QString& comment);
/// The same process; ids that are null, or that an earlier stage or action has, are made.
[[nodiscard]] Process withSoundIds(Process process, IdSource& ids);
/// They have a stage or an action of the same id.
[[nodiscard]] bool haveCommonIds(const Process& one, const Process& other);
/// A copy under another name, every id its own.
[[nodiscard]] Process copyOf(Process process, const ProcessName& name, IdSource& ids);

} // namespace stagewright
