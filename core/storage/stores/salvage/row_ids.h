// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace stagewright {

class Connection;

enum class RowKind { Deals, Notes, Tasks, Users };

/// All ids of that kind in ascending order.
[[nodiscard]] std::vector<qint64> rowIds(Connection& connection, RowKind kind);

} // namespace stagewright
