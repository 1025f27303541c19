// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name.h"

#include <algorithm>

namespace stagewright {

namespace {

bool overridesDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

bool turnsText(QChar c)
{
    return overridesDirection(c) || c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c);
}

Result<QString> cleanedName(const QString& text, qsizetype maxLength)
{
    QString cleaned = text;
    cleaned.removeIf(overridesDirection);
    cleaned = cleaned.simplified();
    if (cleaned.isEmpty())
        return Problem{ProblemCode::NameEmpty, {}};
    if (cleaned.size() > maxLength)
        return Problem{ProblemCode::NameTooLong, {QString::number(maxLength)}};
    const bool control = std::any_of(cleaned.cbegin(), cleaned.cend(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control)
        return Problem{ProblemCode::NameUnreadable, {}};
    return cleaned;
}

QString folded(const QString& text)
{
    // Most names are plain; every one of a process is folded at each edit of it.
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < QChar(0x80); }))
        return text.toLower().simplified();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        // U+0142 has no decomposition, so the mark filter alone leaves it standing.
        if (c == QChar(0x0142) || c == QChar(0x0141))
            result.append(QLatin1Char('l'));
        else
            result.append(c.toLower());
    }
    return result.simplified();
}

} // namespace stagewright
