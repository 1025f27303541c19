// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_text.h"

#include "core/domain/name.h"

#include <algorithm>

namespace stagewright::cli {

namespace {

bool breaksOrDrives(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

/// Qt does not know the width of a character, but its script and what it was decomposed from.
bool isWide(char32_t c)
{
    constexpr char32_t firstWide = 0x1100;
    if (c < firstWide || QChar::decompositionTag(c) == QChar::Narrow)
        return false;
    const auto within = [c](char32_t first, char32_t last) {
        return first <= c && c <= last;
    };
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return true;
    default:
        // Punctuation of the same scripts, full-width forms and emoji belong to no script.
        return QChar::decompositionTag(c) == QChar::Wide || within(0x3000, 0x303e) ||
               within(0x1f300, 0x1f64f) || within(0x1f680, 0x1f6ff) || within(0x1f900, 0x1faff);
    }
}

} // namespace

QString terminalLine(const QString& text)
{
    QString line = text;
    line.removeIf(turnsText);
    std::replace_if(line.begin(), line.end(), breaksOrDrives, QChar(u' '));
    return line;
}

qsizetype columnsOf(const QString& line)
{
    qsizetype columns = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        char32_t c = line[i].unicode();
        if (line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(line[i], line[i + 1]), ++i;
        columns += isInvisible(c) ? 0 : isWide(c) ? 2 : 1;
    }
    return columns;
}

QByteArray terminalJson(const QByteArray& json)
{
    // Such characters stand in texts only, besides line ends.
    const auto isPlain = [](char byte) {
        return byte == '\n' || (byte >= ' ' && byte < '\x7f');
    };
    if (std::all_of(json.cbegin(), json.cend(), isPlain))
        return json;
    QString safe;
    const QString text = QString::fromUtf8(json);
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c != u'\n' && (breaksOrDrives(c) || turnsText(c)))
            safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

} // namespace stagewright::cli
