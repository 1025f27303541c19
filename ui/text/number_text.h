// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace stagewright {

// How people read numbers, in the window and on the command line: the one place that decides it.

/// "12,093" in English, "12 093" elsewhere (parted by U+00A0): thousands are always parted.
[[nodiscard]] QString numberText(qint64 number, const QLocale& locale = QLocale());
/// With exactly so many digits behind the locale's decimal sign: "1,234.5".
[[nodiscard]] QString decimalText(double number, int digits, const QLocale& locale = QLocale());
/// "53%".
[[nodiscard]] QString percentText(qint64 percent, const QLocale& locale = QLocale());
/// "12.5%".
[[nodiscard]] QString shareText(double percent, int digits, const QLocale& locale = QLocale());
/// "11 bytes", "1.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale& locale = QLocale());
/// A sentence in the plural form of `count`, as tr() made it, with the count written as numbers are.
[[nodiscard]] QString countText(const QString& translated, qint64 count, const QLocale& locale = QLocale());

} // namespace stagewright
