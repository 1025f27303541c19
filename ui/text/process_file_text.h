// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/json/file_fault.h"

namespace stagewright {

/// Where a process file is wrong: "line 7, stages[0].name".
[[nodiscard]] QString filePlaceText(const FileFinding& finding);
/// What is wrong there, to follow a colon.
[[nodiscard]] QString fileFaultText(const FileFinding& finding);
/// The people that a process file names and nobody here knows; empty if there are none.
[[nodiscard]] QString unknownPeopleText(const QStringList& emails);

} // namespace stagewright
