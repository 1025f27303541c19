// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"

#include <QTimeZone>

namespace stagewright {

/// What a card says about the next step of its deal.
struct CardMark
{
    enum class Kind { NothingPlanned, Idle, Planned, Today, Overdue };
    Kind kind = Kind::NothingPlanned;
    QString text;
};

/// Idle by the rule of the domain, after `idleDays`.
[[nodiscard]] CardMark cardMark(const DealRow& deal, int idleDays, QDate today, const QTimeZone& zone);

} // namespace stagewright
