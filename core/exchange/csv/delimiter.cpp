// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_scanner.h"

#include <algorithm>
#include <array>

namespace stagewright {

namespace {

constexpr std::array<char16_t, 4> delimiters = {u',', u';', u'\t', u'|'};
using Counts = std::array<int, delimiters.size()>;

// How often each candidate appears outside quotes in each non-blank line at the start of the file.
QList<Counts> delimiterCounts(QStringView text)
{
    constexpr qsizetype linesLooked = 20;
    QList<Counts> counts{{}};
    bool quoted = false;
    bool blank = true;
    for (const QChar unit : text) {
        if (unit == u'"')
            quoted = !quoted;
        if (unit == u'\n' && !quoted) {
            if (counts.size() == linesLooked)
                return counts;
            if (!blank)
                counts.append(Counts{});
            blank = true;
        } else if (unit != u'\r') {
            blank = false;
        }
        if (quoted)
            continue;
        for (size_t i = 0; i < delimiters.size(); ++i) {
            if (unit == QChar(delimiters[i]))
                ++counts.last()[i];
        }
    }
    if (counts.size() > 1)
        counts.removeLast(); // cut off, or empty because it follows the last line break
    return counts;
}

} // namespace

QChar detectedDelimiter(QStringView text)
{
    const QList<Counts> counts = delimiterCounts(text);
    size_t best = 0;
    qint64 bestScore = 0;
    for (size_t i = 0; i < delimiters.size(); ++i) {
        const int inHeader = counts.first()[i];
        const auto same = std::count_if(counts.cbegin(), counts.cend(),
                                        [&](const Counts& line) { return line[i] == inHeader; });
        // Lines that agree count for more than many occurrences: a comma inside prices must not win.
        const qint64 score = inHeader == 0 ? 0 : qint64(same) * 1000 + inHeader;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return QChar(delimiters[best]);
}

} // namespace stagewright
