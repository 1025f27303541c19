// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

class Connection;

/// Whether what the connection failed at last was the row itself, which breaks a rule of its table; not when
/// the disk, the memory or anything else was to blame.
[[nodiscard]] bool wasRowRefused(const Connection& connection);

} // namespace stagewright
