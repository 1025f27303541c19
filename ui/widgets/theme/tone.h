// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stagewright {

/// What a coloured mark says.
enum class Tone { Neutral, Accent, Success, Warning, Danger };

} // namespace stagewright
