// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QStringList>

namespace stagewright {

/// The screens of the rail, in its order.
[[nodiscard]] const QStringList& mainScreens();
/// The screens that each person filters in their own way.
[[nodiscard]] const QStringList& filteredScreens();
/// The entry of the rail that a screen belongs to.
[[nodiscard]] QString railEntry(const QString& screen);
/// The icon of a screen of the rail.
[[nodiscard]] QString iconOf(const QString& screen);
/// What opens a screen of the rail.
[[nodiscard]] QKeySequence shortcutOf(const QString& screen);

} // namespace stagewright
