// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace stagewright {

/// What could be saved of the rows of one kind.
struct SalvagedPart
{
    QString table; ///< its name in the file: "deal", "note"
    qint64 rows = 0;
    qint64 missing = 0;  ///< known to have existed
    bool partly = false; ///< some part could not be read, and nothing tells what it held
    qint64 mended = 0;   ///< of the rows, those with an impossible value replaced
};

struct SalvageReport
{
    QString file;
    QList<SalvagedPart> parts;
    // What every workspace needs and could not be read; empty if it could.
    QString assumedCurrency = {};   ///< a code, as given by whoever asked for the salvage
    QString assumedZone = {};       ///< the zone of this computer
    QString madeAdministrator = {}; ///< e-mail address of a new administrator, made because none was left

    [[nodiscard]] bool isMissingAnything() const
    {
        return std::any_of(parts.cbegin(), parts.cend(),
                           [](const SalvagedPart& each) { return each.missing > 0 || each.partly; });
    }
    /// Nothing is missing, and everything is as it was.
    [[nodiscard]] bool isComplete() const
    {
        return !isMissingAnything() && std::all_of(parts.cbegin(), parts.cend(),
                                                   [](const SalvagedPart& each) { return each.mended == 0; });
    }
    [[nodiscard]] bool assumesAnything() const
    {
        return !assumedCurrency.isEmpty() || !assumedZone.isEmpty() || !madeAdministrator.isEmpty();
    }
};

} // namespace stagewright
