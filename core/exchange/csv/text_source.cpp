// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/text_source.h"

#include "core/exchange/csv/letter_frequency.h"

#include <algorithm>
#include <array>

namespace stagewright {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

struct Mark
{
    TextEncoding encoding;
    qint64 length;
};

std::optional<Mark> byteOrderMark(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Mark{TextEncoding::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return Mark{TextEncoding::Utf16LittleEndian, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return Mark{TextEncoding::Utf16BigEndian, 2};
    return std::nullopt;
}

// Mostly Latin text in UTF-16 has a zero in nearly every second byte.
std::optional<TextEncoding> utf16ByZeros(const QByteArray& bytes)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++zeros[static_cast<size_t>(i % 2)];
    }
    const qsizetype many = bytes.size() / 4;
    if (zeros[1] > many && zeros[0] * 4 < zeros[1])
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] > many && zeros[1] * 4 < zeros[0])
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

// How many bytes at the end start a UTF-8 sequence without completing it.
qsizetype openUtf8Tail(const QByteArray& bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80U)
            continue;
        const qsizetype length = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

// An odd byte, and the first half of a surrogate pair.
qsizetype openUtf16Tail(const QByteArray& bytes, bool littleEndian)
{
    const qsizetype odd = bytes.size() % 2;
    const qsizetype even = bytes.size() - odd;
    if (even < 2)
        return odd;
    const auto high = static_cast<unsigned char>(bytes[even - (littleEndian ? 1 : 2)]);
    return (high & 0xFCU) == 0xD8U ? odd + 2 : odd;
}

qsizetype openTail(TextEncoding encoding, const QByteArray& bytes)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return openUtf8Tail(bytes);
    case TextEncoding::Utf16LittleEndian:
        return openUtf16Tail(bytes, true);
    case TextEncoding::Utf16BigEndian:
        return openUtf16Tail(bytes, false);
    case TextEncoding::Windows1250:
    case TextEncoding::Iso88592:
    case TextEncoding::Windows1252:
    case TextEncoding::Cp852:
        return 0;
    }
    return 0;
}

/// Decoded text, and how much of it is valid: `good` is its size unless some bytes could not be decoded.
struct Decoded
{
    QString text;
    qsizetype good;
};

Decoded decodedBy(TextEncoding encoding, const QByteArray& bytes)
{
    QStringDecoder decoder = decoderFor(encoding);
    if (!decoder.isValid())
        return {QString(), -1};
    QString text = decoder(bytes);
    if (isSingleByte(encoding)) {
        const auto bad = std::find_if(text.cbegin(), text.cend(), isMeaningless);
        const qsizetype good = std::distance(text.cbegin(), bad);
        return {std::move(text), good};
    }
    const bool odd = encoding != TextEncoding::Utf8 && bytes.size() % 2 != 0;
    if (!decoder.hasError() && !odd) {
        const qsizetype size = text.size();
        return {std::move(text), size};
    }
    const qsizetype first = text.indexOf(QChar(QChar::ReplacementCharacter));
    const qsizetype good = first < 0 ? text.size() - 1 : first;
    return {std::move(text), good};
}

} // namespace

TextSource::TextSource(std::unique_ptr<QIODevice> device, QString fileName,
                       std::optional<TextEncoding> wanted)
    : device_(std::move(device)), fileName_(std::move(fileName))
{
    detect(wanted);
}

void TextSource::detect(std::optional<TextEncoding> wanted)
{
    const QByteArray head = device_->peek(4096);
    const auto mark = byteOrderMark(head);
    if (mark && (!wanted || *wanted == mark->encoding)) {
        encoding_ = mark->encoding;
        start_ = mark->length;
    } else if (wanted) {
        encoding_ = *wanted;
    } else if (const auto wide = utf16ByZeros(head)) {
        encoding_ = *wide;
    } else {
        encoding_ = encodingByBytes();
    }
    ended_ = false;
    carried_.clear();
    device_->seek(start_);
}

TextEncoding TextSource::encodingByBytes()
{
    LetterFrequency frequency;
    qsizetype letters = 0;
    qsizetype broken = 0;
    encoding_ = TextEncoding::Utf8;
    while (!ended_) {
        const QByteArray bytes = nextBytes();
        frequency.add(bytes);
        if (bytes.isValidUtf8())
            continue;
        for (const QChar unit : QString(decoderFor(encoding_)(bytes))) {
            if (unit >= QChar(0x80))
                ++(unit == QChar(QChar::ReplacementCharacter) ? broken : letters);
        }
    }
    // UTF-8 with a damaged letter here and there stays UTF-8 and is refused: in any other encoding all its
    // other letters would be wrong. A text that fits no encoding is refused as UTF-8 too, which nearly every
    // file uses today.
    if (letters >= broken * 4)
        return TextEncoding::Utf8;
    return frequency.likeliest().value_or(TextEncoding::Utf8);
}

QByteArray TextSource::nextBytes()
{
    QByteArray piece(pieceSize, Qt::Uninitialized);
    const qint64 got = device_->read(piece.data(), piece.size());
    failed_ = got < 0;
    piece.truncate(std::max<qint64>(got, 0));
    QByteArray bytes = carried_ + piece;
    carried_.clear();
    ended_ = got <= 0 || device_->atEnd();
    if (!ended_) {
        const qsizetype open = openTail(encoding_, bytes);
        carried_ = bytes.right(open);
        bytes.chop(open);
    }
    return bytes;
}

std::optional<QString> TextSource::decodedPiece()
{
    const QByteArray bytes = nextBytes();
    Decoded decoded = decodedBy(encoding_, bytes);
    const bool right = decoded.good == decoded.text.size();
    line_ += QStringView(decoded.text).first(std::max<qsizetype>(decoded.good, 0)).count(u'\n');
    return right ? std::optional(std::move(decoded.text)) : std::nullopt;
}

Result<QString> TextSource::next()
{
    while (!ended_) {
        const qint64 firstLine = line_;
        auto text = decodedPiece();
        // A network share that went away in the middle: what was read so far must not pass for the whole
        // file.
        if (failed_)
            return Problem{ProblemCode::ImportUnreadable, {fileName_, device_->errorString()}};
        if (!text) {
            return Problem{ProblemCode::ImportWrongEncoding,
                           {fileName_, QString::number(line_), encodingName(encoding_)}};
        }
        if (const qsizetype nul = text->indexOf(QChar(u'\0')); nul >= 0) {
            const qint64 line = firstLine + QStringView(*text).first(nul).count(u'\n');
            return Problem{ProblemCode::ImportBinary, {fileName_, QString::number(line)}};
        }
        if (!text->isEmpty())
            return std::move(*text);
    }
    return QString();
}

} // namespace stagewright
