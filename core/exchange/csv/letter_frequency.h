// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/text_encoding.h"

#include <QByteArray>

#include <array>

namespace stagewright {

/// Counts the bytes beyond ASCII of a text, and tells from how often each comes which encoding of one byte a
/// letter the text is written in.
class LetterFrequency
{
public:
    /// The next piece of the text. What stands on both sides of a cut counts as standing alone.
    void add(const QByteArray& bytes);

    /// Nothing when the bytes are letters in none of them.
    [[nodiscard]] std::optional<TextEncoding> likeliest() const;

private:
    /// How many neighbours of a byte are letters: a letter seldom stands alone, a sign seldom inside a word.
    using Counts = std::array<qint64, 3>;
    std::array<Counts, 128> counts_{};
};

} // namespace stagewright
