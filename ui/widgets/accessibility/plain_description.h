// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace stagewright {

/// The text of a tool tip: one with markup as a single line that can be read out, any other as it is.
[[nodiscard]] QString plainToolTip(const QString& toolTip);

/// Assistive technology reads the tool tip of a widget that has no description, including its markup. From
/// now on, such widgets get the text of their tool tip as their description. Call it before the first widget
/// is made.
void keepDescriptionsPlain(QApplication& application);

} // namespace stagewright
