// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/process/process.h"
#include "core/services/checking/check_service.h"
#include "core/storage/stores/checking/check_store.h"
#include "core/storage/stores/statistics/total_store.h"

#include <optional>
#include <vector>

namespace stagewright {

/// Collects differences: counts all of them and keeps the first thousand.
class DifferenceList
{
public:
    explicit DifferenceList(CheckReport& report) : report_(report) {}

    void add(CheckKind kind, const QString& place, const QString& stored, const QString& expected);
    /// Adds a difference if the two texts are not equal.
    void compare(CheckKind kind, const QString& place, const QString& stored, const QString& expected);

private:
    CheckReport& report_;
};

/// Recomputes the derived facts of deals, one deal at a time.
class DealCheck
{
public:
    DealCheck(Session& session, CheckReport& report);

    /// Checks stages, weights and texts, and adds up what the totals should be.
    void checkDeals(const LongWork& work);
    /// Call after checkDeals().
    void checkTotals();

private:
    struct KnownProcess
    {
        ProcessId id;
        int version;
        std::optional<Process> process;
    };
    void check(const CheckedDeal& checked);
    void checkProgress(const CheckedDeal& checked);
    void checkTexts(const CheckedDeal& checked);
    void checkValue(const Deal& deal);
    /// The version that applies to the deal; null if it cannot be read.
    [[nodiscard]] const Process* processFor(const Deal& deal);

    Session& session_;
    CheckReport& report_;
    DifferenceList differences_;
    DealTotals totals_;
    std::vector<KnownProcess> known_;
};

} // namespace stagewright
