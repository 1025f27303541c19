// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

namespace stagewright {

class Session;

/// A fact somebody changed: its key ("value", "expected_close", ...) and how it read before and after.
struct ChangedFact
{
    QString key;
    QString before;
    QString after;
};

/// What differs, in the order the deal view shows it; ids read as names, dates as ISO 8601, money in major
/// units.
[[nodiscard]] QList<ChangedFact> changedFacts(Session& session, const DealFacts& before,
                                              const DealFacts& after);

/// One fact in words, by its key; empty for a key that is none.
[[nodiscard]] QString factWords(Session& session, const QString& key, const DealFacts& facts);

} // namespace stagewright
