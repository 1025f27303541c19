// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/text_encoding.h"

#include <QByteArray>

#include <array>

namespace stagewright {

/// Counts the non-ASCII bytes of a text, and guesses from their frequencies which single-byte encoding it is
/// written in.
class LetterFrequency
{
public:
    /// Adds the next piece of the text. Bytes on either side of a cut count as having no neighbour there.
    void add(const QByteArray& bytes);

    /// Nothing if the bytes are not letters in any of the encodings.
    [[nodiscard]] std::optional<TextEncoding> likeliest() const;

private:
    /// By how many neighbours of a byte are letters: a letter seldom stands alone, a sign seldom inside a
    /// word.
    using Counts = std::array<qint64, 3>;
    std::array<Counts, 128> counts_{};
};

} // namespace stagewright
