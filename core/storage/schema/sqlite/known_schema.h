// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

class Connection;

/// The first table, index, view or trigger in which the file differs from what the migrations up to `version`
/// make, whether added, missing or changed, such as "trigger promote". Empty if there is none. Only the
/// schema is read, and nothing in it is executed.
[[nodiscard]] QString unknownPart(Connection& connection, int version);

} // namespace stagewright
