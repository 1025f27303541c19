// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace stagewright {

// What Qt's reader does not say about a JSON text. Qt must have been able to read the text.

/// The line on which the value at `place`, such as stages[2].actions[0].weight, begins; if there is no such
/// value, the line of the innermost object or list around it.
[[nodiscard]] qsizetype lineOf(const QByteArray& json, const QString& place);

struct JsonSpot
{
    QString place;
    qsizetype line = 1;
};

/// The first duplicate key of an object: Qt keeps one of the two without saying so.
[[nodiscard]] std::optional<JsonSpot> keyTwice(const QByteArray& json);

} // namespace stagewright
