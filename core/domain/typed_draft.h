// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

namespace stagewright {

/// What a person has typed into a form and neither stored nor discarded. Only the form knows what the content
/// means.
struct TypedDraft
{
    QString place; ///< which form, and what it is about: "note/…", "task/…"
    DealId deal;   ///< null if it is not about a deal
    QString content;
    friend bool operator==(const TypedDraft&, const TypedDraft&) = default;
};

inline constexpr qsizetype longestTypedDraft = 4 * 1024 * 1024;

} // namespace stagewright
