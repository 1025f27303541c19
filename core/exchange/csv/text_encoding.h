// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace stagewright {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1250 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1250".
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// Reads a name people use for it, in any case; nothing for one the program does not know.
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString& name);

} // namespace stagewright
