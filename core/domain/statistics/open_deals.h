// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace stagewright {

enum class GroupBy { Stage, Product, Owner, Source };

/// Which open deals a chart counts; null and invalid members do not filter.
struct OpenDealsFilter
{
    ProcessId process = {};
    UserId owner = {};
    TeamId team = {};
    QDate createdFrom = {}; ///< inclusive
    QDate createdTo = {};   ///< inclusive
    friend bool operator==(const OpenDealsFilter&, const OpenDealsFilter&) = default;
};

/// Number, total value and total weighted value of some deals, as people read them; money in minor units.
/// They are rounded, so they must not be added up: add DealSums instead.
struct Sums
{
    qint64 count = 0;
    qint64 valueMinor = 0;
    qint64 weightedMinor = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

/// One slice. The key is the id of the stage, product, owner or source; 0 is "not started" or "none".
struct OpenDealsGroup
{
    qint64 key = 0;
    QString name; ///< empty for key 0: the screen supplies the word
    Sums sums;
    int position = 0; ///< for colours: index of the stage, -1 for "not started", otherwise the rank
    friend bool operator==(const OpenDealsGroup&, const OpenDealsGroup&) = default;
};

struct OpenDealsReport
{
    QList<OpenDealsGroup> groups;
    Sums total;
    friend bool operator==(const OpenDealsReport&, const OpenDealsReport&) = default;
};

} // namespace stagewright
