// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

namespace stagewright {

/// What a person typed into a form and neither stored nor discarded. The form alone knows what the content
/// means.
struct TypedDraft
{
    QString place; ///< which form, and about what: "note/…", "task/…"
    DealId deal;   ///< null when it is about none
    QString content;
    friend bool operator==(const TypedDraft&, const TypedDraft&) = default;
};

inline constexpr qsizetype longestTypedDraft = 4 * 1024 * 1024;

} // namespace stagewright
