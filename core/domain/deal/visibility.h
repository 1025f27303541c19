// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Who sees a deal besides its owner, its participants and administrators: the owner's managers (private),
/// everybody (public) or nobody (hidden). The numbers are stored.
enum class Visibility { Private = 0, Public = 1, Hidden = 2 };

/// "private", "public" or "hidden", as written in files and in the history.
[[nodiscard]] inline QString visibilityKey(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Private:
        return QStringLiteral("private");
    case Visibility::Public:
        return QStringLiteral("public");
    case Visibility::Hidden:
        return QStringLiteral("hidden");
    }
    return {};
}

} // namespace stagewright
