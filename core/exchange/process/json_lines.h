// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace stagewright {

// What Qt's reader does not tell of a JSON text. The text has to be one that it could read.

/// The line on which the value at `place`, like stages[2].actions[0].weight, begins; for a value that is not
/// there, the line of the innermost object or list around it.
[[nodiscard]] qsizetype lineOf(const QByteArray& json, const QString& place);

struct JsonSpot
{
    QString place;
    qsizetype line = 1;
};

/// The first key that stands in its object a second time: Qt keeps one of the two and says nothing.
[[nodiscard]] std::optional<JsonSpot> keyTwice(const QByteArray& json);

} // namespace stagewright
