// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <optional>

namespace stagewright {

/// The letter a byte of Windows-1250 stands for; nothing for the five unused bytes.
[[nodiscard]] std::optional<QChar> fromWindows1250(unsigned char byte);

} // namespace stagewright
