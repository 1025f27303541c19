// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QByteArray>

namespace stagewright {

[[nodiscard]] QByteArray bytesOf(const DealQuery& query);
/// Accepts any bytes; what cannot be read gives the query for every deal.
[[nodiscard]] DealQuery dealQueryFrom(const QByteArray& bytes);
/// True if the query leaves out any deals.
[[nodiscard]] bool narrows(const DealQuery& query);

} // namespace stagewright
