// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/domain/search/search_hit.h"

class QLocale;

namespace stagewright {

/// The heading over what was found of a kind: "Deals".
[[nodiscard]] QString searchKindText(SearchKind kind);
/// What stands beside the title of a hit and tells it from others: "Acme · won · 1,000.00 zł".
[[nodiscard]] QString hitDetail(const SearchHit& hit, const Currency& currency, const QLocale& locale);

} // namespace stagewright
