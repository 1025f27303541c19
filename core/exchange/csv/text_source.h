// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/exchange/csv/text_encoding.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace stagewright {

/// The text of a file, piece by piece, so that memory use stays constant however large the file is. The
/// encoding is decided by a byte order mark, then by what was wanted, then by what the bytes look like.
class TextSource
{
public:
    /// `fileName` is only used in problems. The device must be open for reading and seekable.
    TextSource(std::unique_ptr<QIODevice> device, QString fileName, std::optional<TextEncoding> wanted);

    /// The next piece; empty at the end. Bytes that are invalid in the encoding, and NUL, are problems.
    [[nodiscard]] Result<QString> next();

    [[nodiscard]] TextEncoding encoding() const { return encoding_; }
    [[nodiscard]] const QString& fileName() const { return fileName_; }
    [[nodiscard]] qint64 bytesRead() const { return device_->pos(); }
    [[nodiscard]] qint64 bytesTotal() const { return device_->size(); }

private:
    /// The bytes of the next piece, cut between letters.
    [[nodiscard]] QByteArray nextBytes();
    void detect(std::optional<TextEncoding> wanted);
    /// Examines the bytes of the whole file without decoding them to text.
    [[nodiscard]] TextEncoding encodingByBytes();
    /// Decodes the bytes; nothing if they are invalid in the encoding, and `line_` then says where.
    [[nodiscard]] std::optional<QString> decodedPiece();

    std::unique_ptr<QIODevice> device_;
    QString fileName_;
    TextEncoding encoding_ = TextEncoding::Utf8;
    qint64 start_ = 0;   ///< after the byte order mark
    qint64 line_ = 1;    ///< of the next piece
    QByteArray carried_; ///< the first bytes of a letter that continues in the next piece
    bool ended_ = false;
    bool failed_ = false; ///< the device failed, not the text
};

} // namespace stagewright
