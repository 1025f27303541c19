// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/exchange/csv/text_encoding.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace stagewright {

/// The text of a file, piece by piece, so that memory stays flat however large the file is. A byte order mark
/// decides about the encoding, then what was wanted, then what the bytes look like.
class TextSource
{
public:
    /// `fileName` is only used in problems. The device is open for reading and can seek.
    TextSource(std::unique_ptr<QIODevice> device, QString fileName, std::optional<TextEncoding> wanted);

    /// The next piece; empty at the end. Bytes that are no text of the encoding, and NUL, are problems.
    [[nodiscard]] Result<QString> next();

    [[nodiscard]] TextEncoding encoding() const { return encoding_; }
    [[nodiscard]] const QString& fileName() const { return fileName_; }
    [[nodiscard]] qint64 bytesRead() const { return device_->pos(); }
    [[nodiscard]] qint64 bytesTotal() const { return device_->size(); }

private:
    /// The bytes of the next piece, whole letters only.
    [[nodiscard]] QByteArray nextBytes();
    void detect(std::optional<TextEncoding> wanted);
    /// Looks at the bytes of the whole file, without making text of them.
    [[nodiscard]] TextEncoding encodingByBytes();
    /// Nothing when the bytes are not of the encoding; `line_` then tells where.
    [[nodiscard]] std::optional<QString> decodedPiece();

    std::unique_ptr<QIODevice> device_;
    QString fileName_;
    TextEncoding encoding_ = TextEncoding::Utf8;
    qint64 start_ = 0;   ///< after the byte order mark
    qint64 line_ = 1;    ///< of the next piece
    QByteArray carried_; ///< the first bytes of a letter whose rest is in the next piece
    bool ended_ = false;
    bool failed_ = false; ///< the device, not the text
};

} // namespace stagewright
