// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/merge.h"

#include <QString>

namespace stagewright {

/// What two people changed in different ways: "Weight of “Qualify”". The names are those in `merged`.
[[nodiscard]] QString conflictText(const MergeConflict& conflict, const Process& merged);
/// The value on one side ("20", "mandatory", a hint), in one line; empty for what cannot be put in words,
/// such as an order.
[[nodiscard]] QString conflictValue(const MergeConflict& conflict, const Process& side);

} // namespace stagewright
