// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stagewright {

/// How long texts may be, in UTF-16 units: the limit of what a field accepts, a service stores and a file may
/// contain. Names have Name::maxLength, notes longestNote.
inline constexpr qsizetype longestText = 10'000; ///< hints, descriptions, comments on a version
inline constexpr qsizetype longestTitle = 200;   ///< of a task
inline constexpr qsizetype longestTemplateTitle =
    10'000;                                     ///< of the task an action adds, including placeholders
inline constexpr qsizetype longestWord = 1'000; ///< in a file: e-mails, ids, values of options

} // namespace stagewright
