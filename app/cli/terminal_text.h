// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stagewright::cli {

/// The text as one line that is safe to print: line breaks, tabs and control characters, which could drive
/// the terminal, become spaces. Characters that set a writing direction are left out, isolates included: a
/// terminal shows them as boxes, or lets them turn the rest of its line around.
[[nodiscard]] QString terminalLine(const QString& text);

/// The number of columns a terminal gives to a line: two for ideographs, kana, Hangul and emoji, none for
/// combining marks and invisible characters. Terminals differ on rare characters; letters of nearly all
/// scripts are right.
[[nodiscard]] qsizetype columnsOf(const QString& line);

/// JSON with the characters terminalLine() replaces written as \u escapes: it means the same and is safe to
/// print.
[[nodiscard]] QByteArray terminalJson(const QByteArray& json);

} // namespace stagewright::cli
