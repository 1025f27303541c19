// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/text_encoding.h"

using namespace Qt::StringLiterals;

namespace stagewright {

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian:
        return u"UTF-16LE"_s;
    case TextEncoding::Utf16BigEndian:
        return u"UTF-16BE"_s;
    case TextEncoding::Windows1250:
        return u"Windows-1250"_s;
    }
    return {};
}

std::optional<TextEncoding> encodingFromName(const QString& name)
{
    QString key = name.toLower();
    key.remove(u'-').remove(u'_').remove(u' ');
    if (key == "utf8"_L1 || key == "utf8bom"_L1)
        return TextEncoding::Utf8;
    if (key == "utf16"_L1 || key == "utf16le"_L1)
        return TextEncoding::Utf16LittleEndian;
    if (key == "utf16be"_L1)
        return TextEncoding::Utf16BigEndian;
    if (key == "windows1250"_L1 || key == "cp1250"_L1)
        return TextEncoding::Windows1250;
    return std::nullopt;
}

} // namespace stagewright
