// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Text from people, made safe to put into a sentence or beside other text, so that its writing direction
/// does not affect its surroundings: if it could (right-to-left letters, marks that set a direction), it is
/// enclosed in U+2068 and U+2069. Other text, which is nearly all, is returned as it is.
[[nodiscard]] QString isolated(const QString& text);

} // namespace stagewright
