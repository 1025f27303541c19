// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace stagewright {

/// Enables the control, or disables it and says why, to the pointer and to assistive programs. Offered again
/// it has its own tool tip and description back.
void setOffered(QWidget& control, bool offered, const QString& whyNot);

} // namespace stagewright
