// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace stagewright {

// How numbers are written for people, in the window and on the command line: the only place that decides it.

/// "12,093" in English, "12 093" elsewhere (with U+00A0): thousands are always separated.
[[nodiscard]] QString numberText(qint64 number, const QLocale& locale = QLocale());
/// With exactly this many digits after the locale's decimal mark: "1,234.5".
[[nodiscard]] QString decimalText(double number, int digits, const QLocale& locale = QLocale());
/// "53%".
[[nodiscard]] QString percentText(qint64 percent, const QLocale& locale = QLocale());
/// "12.5%".
[[nodiscard]] QString shareText(double percent, int digits, const QLocale& locale = QLocale());
/// "11 bytes", "1.2 MB".
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale& locale = QLocale());
/// A sentence that tr() made in the plural form for `count`, with the count formatted like other numbers.
[[nodiscard]] QString countText(const QString& translated, qint64 count, const QLocale& locale = QLocale());

} // namespace stagewright
