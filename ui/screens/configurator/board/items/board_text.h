// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

#include <QStringList>

namespace stagewright {

/// The share of the total weight in percent, rounded half up; 0 if nothing has a weight.
[[nodiscard]] qint64 sharePercent(qint64 weight, qint64 total);
/// The same as text: "15%".
[[nodiscard]] QString shareText(qint64 weight, qint64 total);
/// The options set on an action in words, one per line; empty if there are none.
[[nodiscard]] QStringList optionLines(const Action& action, const Organisation& people);
/// The icons of these options, in the same order.
[[nodiscard]] QStringList optionIcons(const Action& action);

} // namespace stagewright
