// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace stagewright {

/// Enables the control, or disables it and says why in its tool tip and for assistive technology. When it is
/// enabled again, it gets back its own tool tip and description.
void setOffered(QWidget& control, bool offered, const QString& whyNot);

} // namespace stagewright
