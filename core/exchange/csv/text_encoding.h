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

/// Every encoding that can be read here, the likeliest first. Those of one byte a letter come from ICU
/// through Qt, and a Qt that was built without it has none of them.
[[nodiscard]] QList<TextEncoding> readableEncodings();
/// "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1250", "ISO-8859-2", "Windows-1252", "CP852".
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// Reads a name people use for it, in any case; nothing for one the program does not know.
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString& name);
/// True for the encodings in which every byte is a letter.
[[nodiscard]] bool isSingleByte(TextEncoding encoding);
/// Keeps nothing between two calls. Not valid where the encoding cannot be read.
[[nodiscard]] QStringDecoder decoderFor(TextEncoding encoding);
/// What stands where a single byte has no meaning: ICU gives such bytes as control characters.
[[nodiscard]] inline bool isMeaningless(QChar unit)
{
    return unit >= QChar(0x80) && unit <= QChar(0x9F);
}

} // namespace stagewright
