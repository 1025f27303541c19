// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QLocale>

namespace stagewright {

/// The amount without its currency: "18 000", "1 234,50". Thousands are always separated; minor digits are
/// dropped if they are all zero.
[[nodiscard]] QString amountText(const Money& money, const QLocale& locale);

/// The amount with its currency: "18 000 zł"; in English "$18,000".
[[nodiscard]] QString moneyText(const Money& money, const QLocale& locale);

} // namespace stagewright
