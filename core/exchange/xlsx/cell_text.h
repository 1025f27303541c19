// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Whether a number format of a spreadsheet shows a day or a time: a letter y, m, d, h or s outside quotes,
/// brackets and escapes (ECMA-376 part 1, 18.8.31).
[[nodiscard]] bool isDateFormat(QStringView code);
/// The same of the formats that have a number instead of a code (18.8.30).
[[nodiscard]] bool isBuiltInDateFormat(int id);

/// A number as text with a decimal point: 15 significant digits, as spreadsheets show, never an exponent.
[[nodiscard]] QString numberText(double value);
/// A day number of a spreadsheet, counted from 1900 or 1904: "2026-11-27", "2026-11-27 14:05:00", or only the
/// time below 1. Those from 1900 count a 29 February 1900 that never was. A number that is no day in the
/// years 1900 to 9999 stays a number.
[[nodiscard]] QString dayText(double serial, bool from1904);
/// Text without the escapes of spreadsheets: "_x000D_" is a carriage return.
[[nodiscard]] QString unescaped(QString text);

/// The column of a cell by its name: 0 for "A1", 27 for "AB12"; -1 if it is none.
[[nodiscard]] qsizetype columnOf(QStringView cellName);

} // namespace stagewright
