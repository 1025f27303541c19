// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stagewright {

/// Text from people as a tool tip: it wraps, and shows angle brackets and ampersands literally. Otherwise Qt
/// would guess whether the text is markup.
[[nodiscard]] inline QString toolTipText(const QString& text)
{
    if (text.isEmpty())
        return text;
    return QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace stagewright
