// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"

#include <QHash>

#include <functional>
#include <optional>

class QWidget;

namespace stagewright {

class Desk;
class Navigator;
class Screen;

/// The screens and dialogs the window can show, handed in by the program: the window knows none of them.
struct ScreenSet
{
    using Make = std::function<Screen*(Desk&, Navigator&)>;

    /// "board", "deals", "tasks", "statistics", "settings", "deal", "configurator"; made when first visited.
    QHash<QString, Make> make;
    std::function<void(Screen&, DealId)> showDeal;
    /// Nothing: the list as its own filters have it.
    std::function<void(Screen&, const std::optional<DealQuery>&)> showDeals;
    std::function<void(Screen&, ProcessId)> showProcess;
    std::function<void(Desk&, Navigator&, ProcessId, QWidget* parent)> openNewDeal;
    std::function<void(Desk&, Navigator&, QWidget* parent)> openImport;
    std::function<void(Desk&, Navigator&, QWidget* anchor)> openNotifications;
};

} // namespace stagewright
