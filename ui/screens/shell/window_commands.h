// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/command.h"

#include <QList>

namespace stagewright {

class Desk;
class Navigator;
class WindowActions;

/// What the search offers wherever one is: the inbox, processes to configure, the window's own commands,
/// theme, language, and who acts.
[[nodiscard]] QList<Command> windowCommands(Desk& desk, Navigator& navigator, WindowActions& actions);

} // namespace stagewright
