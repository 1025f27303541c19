// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

class Connection;

/// The first table, index, view or trigger in which the file is not what the migrations up to `version` make:
/// one that is too much, missing or made in another way, such as "trigger promote". Empty when there is none.
/// Only the schema is read, and nothing in it runs.
[[nodiscard]] QString unknownPart(Connection& connection, int version);

} // namespace stagewright
