// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"

#include <QByteArray>

namespace stagewright {

[[nodiscard]] QByteArray bytesOf(const DealQuery& query);
/// Any bytes may come; what cannot be read is the query for every deal.
[[nodiscard]] DealQuery dealQueryFrom(const QByteArray& bytes);
/// True when the query leaves deals out.
[[nodiscard]] bool narrows(const DealQuery& query);

} // namespace stagewright
