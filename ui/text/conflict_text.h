// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/merge.h"

#include <QString>

namespace stagewright {

/// What two people changed in different ways: "Weight of “Qualify”". The names are those of `merged`.
[[nodiscard]] QString conflictText(const MergeConflict& conflict, const Process& merged);
/// What one side has there, where it fits a few words ("20", "mandatory"); else empty.
[[nodiscard]] QString conflictValue(const MergeConflict& conflict, const Process& side);

} // namespace stagewright
