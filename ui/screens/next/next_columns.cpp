// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_columns.h"

#include "ui/widgets/theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace stagewright {

namespace {
constexpr int rankWidth = 44;
constexpr int whyWidth = 262;
constexpr int worthWidth = 104;
constexpr int edge = 14;
} // namespace

NextColumns nextColumns(const QRect& line)
{
    // Wider with a larger font: a sum of which the end is missing says something wrong.
    const int sum = QFontMetrics(font(TextStyle::BodyStrong)).horizontalAdvance(u'0') * 13;
    const int worth = std::min(std::max(worthWidth, sum), line.width() / 4);
    const int why = std::min(whyWidth, line.width() * 3 / 10);
    NextColumns columns;
    columns.rank = QRect(line.left(), line.top(), rankWidth, line.height());
    columns.worth = QRect(line.right() + 1 - edge - worth, line.top(), worth, line.height());
    columns.why = QRect(columns.worth.left() - space::m - why, line.top(), why, line.height());
    const int left = columns.rank.right() + 1;
    columns.what = QRect(left, line.top(), std::max(0, columns.why.left() - space::m - left), line.height());
    return columns;
}

} // namespace stagewright
