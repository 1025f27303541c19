// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

namespace stagewright {

class Session;

/// A fact that somebody changed: its key ("value", "expected_close", ...) and its text before and after.
struct ChangedFact
{
    QString key;
    QString before;
    QString after;
};

/// The differences, in the order the deal view shows them; ids as names, dates in ISO 8601, money in major
/// units.
[[nodiscard]] QList<ChangedFact> changedFacts(Session& session, const DealFacts& before,
                                              const DealFacts& after);

/// One fact in words, by its key; empty if there is no such key.
[[nodiscard]] QString factWords(Session& session, const QString& key, const DealFacts& facts);

} // namespace stagewright
