// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/text_query.h"
#include "core/storage/stores/search/search_index.h"

#include <QStringList>

#include <optional>

namespace stagewright {

/// What a search asks for: `match` of the index, which may be empty; each of `contained` must occur as well.
struct SearchTerms
{
    TextQuery match;
    QStringList contained;
};

/// For texts of a kind that contain each of these parts; nothing if one of them occurs nowhere. The index
/// knows three letters and more; of fewer it is asked for everything that begins with them, as long as that
/// is little.
[[nodiscard]] std::optional<SearchTerms> termsOf(Connection& connection, TextKind kind,
                                                 const QStringList& parts);

} // namespace stagewright
