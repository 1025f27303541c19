// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stagewright {

/// A statement with the hints of Dialect as SQLite takes it: "INDEXED BY", "+" before a column, a query of
/// FTS5, and instr(). SQLite refuses a statement whose index is missing or of no use, so a hint that no
/// longer fits is noticed.
[[nodiscard]] QByteArray withHints(QByteArray sql);

} // namespace stagewright
