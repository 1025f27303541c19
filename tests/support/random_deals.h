// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_workspace.h"

#include <QRandomGenerator>

namespace stagewright {
class BulkDeals;
}

namespace stagewright::test {

/// A workspace with many deals that differ in everything queries ask for, and the same deals as plain values,
/// so that a test can work out every answer by itself.
class RandomDeals
{
public:
    RandomDeals(TestWorkspace& fixture, int count, quint32 seed);

    QList<Deal> deals;
    QHash<CompanyId, QString> companies;
    Process first;
    Process second; ///< one action fewer, so that its total weight differs
    QList<ProductId> products;
    QList<SourceId> sources;

    [[nodiscard]] const Process& process(ProcessId id) const { return id == first.id ? first : second; }
    /// The deals somebody may see, according to the rule itself.
    [[nodiscard]] QList<Deal> seenBy(const Organisation& people, UserId viewer) const;

private:
    [[nodiscard]] DealFacts facts(int number, const QList<UserId>& owners);
    void addTask(BulkDeals& bulk, TestWorkspace& fixture, DealId deal);

    QRandomGenerator random_;
};

/// The value of a step that must succeed.
template<class T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("problem %d %s", static_cast<int>(result.problem().code),
               qPrintable(result.problem().values.join(u',')));
    return std::move(result).value();
}

/// Computed in fractions and rounded once, half up.
[[nodiscard]] Sums sumsOf(const QList<Deal>& deals);

} // namespace stagewright::test
