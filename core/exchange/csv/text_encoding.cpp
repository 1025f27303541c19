// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/text_encoding.h"

using namespace Qt::StringLiterals;

namespace stagewright {

QList<TextEncoding> readableEncodings()
{
    QList<TextEncoding> readable;
    for (const TextEncoding each :
         {TextEncoding::Utf8, TextEncoding::Windows1250, TextEncoding::Iso88592, TextEncoding::Windows1252,
          TextEncoding::Cp852, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian}) {
        if (decoderFor(each).isValid())
            readable.append(each);
    }
    return readable;
}

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
    case TextEncoding::Iso88592:
        return u"ISO-8859-2"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    case TextEncoding::Cp852:
        return u"CP852"_s;
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
    if (key == "iso88592"_L1 || key == "latin2"_L1)
        return TextEncoding::Iso88592;
    if (key == "cp852"_L1 || key == "ibm852"_L1 || key == "dos852"_L1)
        return TextEncoding::Cp852;
    // Windows-1252 is Latin 1 with printable characters in place of control characters.
    if (key == "windows1252"_L1 || key == "cp1252"_L1 || key == "iso88591"_L1 || key == "latin1"_L1)
        return TextEncoding::Windows1252;
    return std::nullopt;
}

bool isSingleByte(TextEncoding encoding)
{
    return encoding == TextEncoding::Windows1250 || encoding == TextEncoding::Iso88592 ||
           encoding == TextEncoding::Windows1252 || encoding == TextEncoding::Cp852;
}

QStringDecoder decoderFor(TextEncoding encoding)
{
    constexpr auto stateless = QStringConverter::Flag::Stateless;
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringConverter::Utf8, stateless);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringConverter::Utf16LE, stateless);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringConverter::Utf16BE, stateless);
    case TextEncoding::Windows1250:
        return QStringDecoder("windows-1250", stateless);
    case TextEncoding::Iso88592:
        return QStringDecoder("ISO-8859-2", stateless);
    case TextEncoding::Windows1252:
        return QStringDecoder("windows-1252", stateless);
    case TextEncoding::Cp852:
        return QStringDecoder("IBM852", stateless);
    }
    return {};
}

} // namespace stagewright
