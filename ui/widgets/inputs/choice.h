// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stagewright {

/// One entry a picker offers: an id to remember, a text to show, a detail in smaller letters.
struct Choice
{
    qint64 id = 0;
    QString text;
    QString detail;

    friend bool operator==(const Choice&, const Choice&) = default;
};

} // namespace stagewright
