// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QHash>

#include <functional>
#include <optional>

class QWidget;

namespace stagewright {

class Desk;
class Navigator;
class Screen;

/// The screens and dialogs that the window can show, passed in by the program: the window itself knows none
/// of them.
struct ScreenSet
{
    using Make = std::function<Screen*(Desk&, Navigator&)>;

    /// "next", "board", "deals", "tasks", "statistics", "settings", "deal", "configurator"; made on the first
    /// visit.
    QHash<QString, Make> make;
    std::function<void(Screen&, DealId)> showDeal;
    /// Without a query: the list with its own filters.
    std::function<void(Screen&, const std::optional<DealQuery>&)> showDeals;
    std::function<void(Screen&, ProcessId)> showProcess;
    std::function<void(Screen&, TaskId)> showTask;
    std::function<void(Desk&, Navigator&, ProcessId, QWidget* parent)> openNewDeal;
    std::function<void(Desk&, Navigator&, QWidget* parent)> openImport;
    std::function<void(Desk&, Navigator&, QWidget* anchor)> openNotifications;
};

} // namespace stagewright
