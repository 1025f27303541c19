// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/text_encoding.h"

#include <QString>

#include <optional>

namespace stagewright {

/// What the caller knows, which is then not detected.
struct TableOptions
{
    std::optional<QChar> delimiter = {};
    std::optional<TextEncoding> encoding = {};
    qint64 headingLine = 0; ///< the line of the headings, counted from 1; 0: the first line that is not blank
    QString sheet = {};     ///< of a spreadsheet, by name; empty: the first one that is not hidden
    friend bool operator==(const TableOptions&, const TableOptions&) = default;
};

} // namespace stagewright
