// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/search/searchable.h"

#include "core/domain/name.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

constexpr qsizetype fewestDigits = 3;

bool belongsToNumber(QChar c)
{
    return c.isDigit() || c.isSpace() || QStringView(u"+-–/.()").contains(c);
}

/// The codes of two digits; 1 and 7 are alone, all others have three.
bool isCodeOfTwo(QStringView code)
{
    static constexpr std::array codes{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46,
                                      47, 48, 49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63,
                                      64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    return std::binary_search(codes.begin(), codes.end(), code.toInt());
}

qsizetype lengthOfCountryCode(const QString& digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return isCodeOfTwo(QStringView(digits).left(2)) ? 2 : 3;
}

WordMatch matchOfWord(const QString& text, const QString& word)
{
    WordMatch best = WordMatch::Nowhere;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        if (begins && ends)
            return WordMatch::Whole;
        best = std::max(best, begins ? WordMatch::Beginning : WordMatch::Inside);
    }
    return best;
}

} // namespace

QString searchable(const QString& text)
{
    // A NUL would end the text for the index.
    QString clean = text;
    clean.replace(QChar(QChar::Null), u' ');
    return u' ' + folded(clean) + u"  "_s;
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

QString phoneWanted(const QString& text)
{
    const QString number = text.trimmed();
    if (!std::all_of(number.cbegin(), number.cend(), belongsToNumber))
        return {};
    QString digits = digitsOf(number);
    const bool isInternational = number.startsWith(u'+') || digits.startsWith(u"00");
    if (isInternational) {
        if (!number.startsWith(u'+'))
            digits.remove(0, 2);
        const qsizetype code = lengthOfCountryCode(digits);
        // As long as only the code was typed, the number begins with it.
        if (digits.size() - code >= fewestDigits)
            digits.remove(0, code);
    }
    if (digits.startsWith(u'0') && digits.size() > fewestDigits)
        digits.remove(0, 1);
    return digits.size() < fewestDigits ? QString() : digits;
}

WordMatch matchOf(const QString& searchableText, const QStringList& words)
{
    WordMatch worst = WordMatch::Whole;
    for (const QString& word : words)
        worst = std::min(worst, matchOfWord(searchableText, word));
    return worst;
}

} // namespace stagewright
