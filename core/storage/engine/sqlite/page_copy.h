// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"

#include <QString>

struct sqlite3;

namespace stagewright {

/// Copies what the source sees at this moment, including its log, page by page into a new file, which only
/// its owner can read and which has no log; see Dialect::copyTo(). `sourceFile` is for the words of a
/// problem.
[[nodiscard]] Outcome copyPages(sqlite3* source, const QString& sourceFile, const QString& path,
                                const LongWork& work);

} // namespace stagewright
