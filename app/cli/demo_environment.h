// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/environment.h"

namespace stagewright::cli {

/// What demo data are made with, so that the same seed makes the same data all day long, identifiers
/// included: a clock that stands at the start of today, and identifiers that count from there.
[[nodiscard]] Environment demoEnvironment(const Environment& real);

} // namespace stagewright::cli
