// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

class Connection;

/// Whether the connection's last failure was due to the row itself, which breaks a rule of its table, and not
/// to the disk, the memory or anything else.
[[nodiscard]] bool wasRowRefused(const Connection& connection);

/// Whether everything may be in the log although the commit that was tried last failed. If a write failed or
/// was never started, the end mark is missing.
[[nodiscard]] bool mayBeStored(const Connection& connection);

} // namespace stagewright
