// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/environment.h"

namespace stagewright::cli {

/// The environment demo data is made in: a clock that stands at the start of today and identifiers that count
/// up from there, so that the same seed gives the same data, identifiers included, all day.
[[nodiscard]] Environment demoEnvironment(const Environment& real);

} // namespace stagewright::cli
