// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

/// From now on screen readers see every DonutChart as a chart whose children are its slices.
void makeDonutsAccessible();

} // namespace stagewright
