// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/isolated.h"

#include "core/domain/name.h"

namespace stagewright {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool runsFromRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

bool mayTurnOthers(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c < QChar(0x0590))
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t whole = pair ? QChar::surrogateToUcs4(c, text[++i]) : c.unicode();
        if (runsFromRightToLeft(whole) || (!pair && turnsText(c)))
            return true;
    }
    return false;
}

/// Without the marks that could end the isolation or reach beyond it: those that embed, override or isolate.
bool reachesBeyond(QChar c)
{
    return turnsText(c) && c != QChar(0x200e) && c != QChar(0x200f) && c != QChar(0x061c);
}

} // namespace

QString isolated(const QString& text)
{
    if (!mayTurnOthers(text))
        return text;
    QString inner = text;
    inner.removeIf(reachesBeyond);
    return firstStrongIsolate + inner + popDirectionalIsolate;
}

} // namespace stagewright
