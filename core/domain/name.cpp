// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name.h"

#include <algorithm>

namespace stagewright {

namespace {

constexpr QChar nonJoiner(0x200C);
constexpr QChar joiner(0x200D);
/// Both small sigmas have the same capital.
constexpr QChar finalSigma(0x03C2);
constexpr QChar sigma(0x03C3);

bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < QChar(0x80); });
}

bool overridesDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format && c != joiner && c != nonJoiner;
}

/// Plain direction marks are part of how a name is written; the other ones are invisible to people.
bool isTakenOut(QChar c)
{
    return isInvisible(c) && (overridesDirection(c) || !turnsText(c));
}

/// Letters that normalisation does not decompose, in lower case, and what people type instead.
QLatin1StringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case 0x0142: // ł
        return QLatin1StringView("l");
    case 0x00F8: // ø
        return QLatin1StringView("o");
    case 0x0111: // đ
    case 0x00F0: // ð
        return QLatin1StringView("d");
    case 0x00DF: // ß
        return QLatin1StringView("ss");
    case 0x00E6: // æ
        return QLatin1StringView("ae");
    case 0x0153: // œ
        return QLatin1StringView("oe");
    case 0x00FE: // þ
        return QLatin1StringView("th");
    case 0x0127: // ħ
        return QLatin1StringView("h");
    case 0x0131: // ı
        return QLatin1StringView("i");
    case 0x0167: // ŧ
        return QLatin1StringView("t");
    case 0x014B: // ŋ
        return QLatin1StringView("n");
    case 0x0138: // ĸ
        return QLatin1StringView("k");
    default:
        return {};
    }
}

} // namespace

bool turnsText(QChar c)
{
    return overridesDirection(c) || c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c);
}

Result<QString> cleanedName(const QString& text, qsizetype maxLength)
{
    QString cleaned = text;
    if (!isPlain(text))
        cleaned.removeIf(isTakenOut);
    cleaned = cleaned.simplified();
    const bool blank = std::all_of(cleaned.cbegin(), cleaned.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format;
    });
    if (blank)
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
    // Most names are plain ASCII, and every name in a process is folded at each edit.
    if (isPlain(text))
        return text.toLower().simplified();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() || c.category() == QChar::Other_Format)
            continue;
        const QChar lower = c.toLower();
        if (const QLatin1StringView plain = plainLetters(lower); !plain.isEmpty())
            result.append(plain);
        else
            result.append(lower == finalSigma ? sigma : lower);
    }
    return result.simplified();
}

QString identityKey(const QString& name)
{
    if (isPlain(name))
        return name.simplified().toLower();
    QString key = name;
    key.removeIf(isInvisible);
    key = key.simplified().normalized(QString::NormalizationForm_C).toLower();
    key.replace(finalSigma, sigma);
    return key.normalized(QString::NormalizationForm_C);
}

} // namespace stagewright
