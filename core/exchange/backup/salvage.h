// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"
#include "core/domain/long_work.h"
#include "core/domain/money.h"
#include "core/domain/result.h"
#include "core/services/session/environment.h"

#include <optional>

namespace stagewright {

/// Replacements for what every workspace needs, in case it cannot be read.
struct SalvageWishes
{
    QString language;                      ///< for the process and the lists: defaultWorkspace()
    std::optional<Currency> currency = {}; ///< of the amounts; only somebody who knows them can tell
};

/// Makes a new workspace at `to` of everything in a damaged one that can still be read; nothing is changed in
/// that one. Derived facts are made anew, and the new file is verified before it appears. What no
/// workspace can do without (its name, a time zone, a process, an administrator) is made where nothing of it
/// can be read, and told. SalvageNoCurrency when that is lost and nobody said which it was, SalvageImpossible
/// when not even the tables are known any more. Cancelled, no file appears; too late for that, it is
/// done.
[[nodiscard]] Result<SalvageReport> salvage(const QString& from, const QString& to,
                                            const SalvageWishes& wishes, const Environment& environment,
                                            const LongWork& work = {});

} // namespace stagewright
