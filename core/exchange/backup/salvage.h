// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/long_work.h"
#include "core/domain/result.h"
#include "core/services/workspace.h"

namespace stagewright {

/// What could be saved of one kind of rows.
struct SalvagedPart
{
    QString table; ///< its name in the file: "deal", "note"
    qint64 rows = 0;
    qint64 missing = 0;  ///< known to have been there
    bool partly = false; ///< besides, some part could not be read, and nothing tells what stood there
};

struct SalvageReport
{
    QString file;
    QList<SalvagedPart> parts;

    [[nodiscard]] bool isComplete() const;
};

/// Makes a new workspace at `to` of everything in a damaged one that can still be read; nothing is changed in
/// that one. Derived facts are made anew, and the new file is verified before it appears. `fallback` gives
/// what no workspace can do without (a process, an administrator) where nothing of it can be read.
/// SalvageImpossible when not even the tables are known any more.
[[nodiscard]] Result<SalvageReport> salvage(const QString& from, const QString& to,
                                            const NewWorkspace& fallback, const Environment& environment,
                                            const LongWork& work = {});

} // namespace stagewright
