// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

namespace stagewright {

/// Where the parts of a line of What next are; each as high as the line.
struct NextColumns
{
    QRect rank;
    QRect what;
    QRect why;
    QRect worth;
};

/// `line` is the whole line; in a narrow one, why and worth give way before what is to be done.
[[nodiscard]] NextColumns nextColumns(const QRect& line);

} // namespace stagewright
