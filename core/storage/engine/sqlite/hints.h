// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stagewright {

/// A statement as SQLite takes it. Stores write standard SQL and say which index to use in a comment, which
/// means nothing to another engine: "FROM deal d /*+ index deal_board */" becomes "FROM deal d INDEXED BY
/// deal_board". SQLite refuses a statement whose index is missing or of no use, so a hint that no longer fits
/// is noticed.
[[nodiscard]] QByteArray withIndexHints(QByteArray sql);

} // namespace stagewright
