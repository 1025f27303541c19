// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stagewright {

/// The line of a JSON text on which the value at `place`, like stages[2].actions[0].weight, begins; for a
/// value that is not there, the line of the innermost object or list around it. The text has to be JSON that
/// Qt could read.
[[nodiscard]] qsizetype lineOf(const QByteArray& json, const QString& place);

} // namespace stagewright
