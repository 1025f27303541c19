// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace stagewright {

/// What a tool tip says: one with markup as a single line that can be read out, any other as it is.
[[nodiscard]] QString plainToolTip(const QString& toolTip);

/// Assistive programs read the tool tip of a widget that has no description of its own, markup and all. From
/// now on such a widget has what its tool tip says as its description. Before the first widget is made.
void keepDescriptionsPlain(QApplication& application);

} // namespace stagewright
