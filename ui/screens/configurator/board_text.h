// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

#include <QStringList>

namespace stagewright {

/// The part of the whole weight in percent, rounded half up; 0 where nothing has a weight.
[[nodiscard]] qint64 sharePercent(qint64 weight, qint64 total);
/// The same as "15%".
[[nodiscard]] QString shareText(qint64 weight, qint64 total);
/// The set options of an action in words, one per line; empty when it has none.
[[nodiscard]] QStringList optionLines(const Action& action, const Organisation& people);
/// The icons of the set options, in the order of the lines.
[[nodiscard]] QStringList optionIcons(const Action& action);

} // namespace stagewright
