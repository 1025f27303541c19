// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace stagewright {

/// A text as the search looks through it: folded, with a space before it, so that every word begins behind
/// one, and two behind it, so that the last letters begin three letters too.
[[nodiscard]] QString searchable(const QString& text);

/// The digits of a text, in its order and as 0 to 9, whatever script they were written in.
[[nodiscard]] QString digitsOf(const QString& text);

/// The digits that a telephone number has in every writing: without the code of its country behind "+" or
/// "00", and without the zero that is dialled only within a country. Empty if the text is not a telephone
/// number, or fewer than three digits are left.
[[nodiscard]] QString phoneWanted(const QString& text);

/// How well words were found in a searchable text; the worst of the words counts.
enum class WordMatch { Nowhere, Inside, Beginning, Whole };
[[nodiscard]] WordMatch matchOf(const QString& searchableText, const QStringList& words);

} // namespace stagewright
