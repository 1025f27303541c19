// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"
#include "ui/screens/board/board_order.h"
#include "ui/widgets/inputs/button.h"

#include <functional>

namespace stagewright {

// What is chosen in the top bar of the board. Choosing may fill the bar again, so `choose` is called later,
// as long as `context` lives.

/// The button with the name of the shown process, and a menu of those that have deals or may get some.
[[nodiscard]] Button* makeProcessButton(const Directory& directory, const ProcessSummary& current,
                                        const std::function<void(ProcessId)>& choose, QWidget* context);
/// The button that shows the order and opens the menu of all.
[[nodiscard]] Button* makeOrderButton(const BoardOrder& current,
                                      const std::function<void(const BoardOrder&)>& choose, QWidget* context);
/// The button that shows more cards at once, or more of each.
[[nodiscard]] IconButton* makeSizeButton(bool compact, const std::function<void(bool)>& choose,
                                         QWidget* context);

} // namespace stagewright
