// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Text from people, to be put into a sentence or beside other text, so that its direction of writing ends
/// with it: what could turn its surroundings (letters of a script from right to left, marks that set a
/// direction) is put between U+2068 and U+2069. Other text, nearly all, is returned as it is.
[[nodiscard]] QString isolated(const QString& text);

} // namespace stagewright
