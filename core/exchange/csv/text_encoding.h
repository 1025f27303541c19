// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace stagewright {

enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1250,
    Iso88592,
    Windows1252,
    Cp852
};

/// Every encoding that can be read here, the likeliest first. Single-byte ones come from ICU through Qt; a Qt
/// built without ICU has none of them.
[[nodiscard]] QList<TextEncoding> readableEncodings();
/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1250", "ISO-8859-2", "Windows-1252", "CP852".
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// Reads a name that people use for an encoding, ignoring case; nothing if the program does not know it.
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString& name);
/// True for single-byte encodings.
[[nodiscard]] bool isSingleByte(TextEncoding encoding);
/// A stateless decoder. Invalid if the encoding cannot be read.
[[nodiscard]] QStringDecoder decoderFor(TextEncoding encoding);
/// Whether a character stands for a byte without meaning: ICU returns such bytes as control characters.
[[nodiscard]] inline bool isMeaningless(QChar unit)
{
    return unit >= QChar(0x80) && unit <= QChar(0x9F);
}

} // namespace stagewright
