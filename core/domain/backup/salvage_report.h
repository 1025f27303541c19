// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace stagewright {

/// What could be saved of one kind of rows.
struct SalvagedPart
{
    QString table; ///< its name in the file: "deal", "note"
    qint64 rows = 0;
    qint64 missing = 0;  ///< known to have been there
    bool partly = false; ///< besides, some part could not be read, and nothing tells what stood there
};

struct SalvageReport
{
    QString file;
    QList<SalvagedPart> parts;
    // What no workspace can do without and could not be read; empty where it could.
    QString assumedCurrency = {};   ///< its code, as whoever asked for this said
    QString assumedZone = {};       ///< the one of this computer
    QString madeAdministrator = {}; ///< e-mail address of a new one, because none was left

    [[nodiscard]] bool isComplete() const
    {
        return std::all_of(parts.cbegin(), parts.cend(),
                           [](const SalvagedPart& each) { return each.missing == 0 && !each.partly; });
    }
    [[nodiscard]] bool assumesAnything() const
    {
        return !assumedCurrency.isEmpty() || !assumedZone.isEmpty() || !madeAdministrator.isEmpty();
    }
};

} // namespace stagewright
