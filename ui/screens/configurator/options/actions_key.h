// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QSet>
#include <QString>

namespace stagewright {

/// A key that is the same for the same actions, in whatever order they were selected.
[[nodiscard]] QString keyOf(const QSet<ActionId>& ids);

} // namespace stagewright
