// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/process/process.h"
#include "core/services/check_service.h"
#include "core/storage/stores/check_store.h"
#include "core/storage/stores/total_store.h"

#include <optional>
#include <vector>

namespace stagewright {

/// Differences as they are found: all are counted, the first thousand are kept.
class DifferenceList
{
public:
    explicit DifferenceList(CheckReport& report) : report_(report) {}

    void add(CheckKind kind, const QString& place, const QString& stored, const QString& expected);
    /// Adds one when the two are not the same.
    void compare(CheckKind kind, const QString& place, const QString& stored, const QString& expected);

private:
    CheckReport& report_;
};

/// Recomputes what is derived of deals, one by one.
class DealCheck
{
public:
    DealCheck(Session& session, CheckReport& report, const LongWork& work);

    /// Stages, weights and texts; sums what the totals have to be.
    void checkDeals();
    /// After checkDeals().
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
    /// The version the deal counts under; null when it cannot be read.
    [[nodiscard]] const Process* processFor(const Deal& deal);

    Session& session_;
    CheckReport& report_;
    DifferenceList differences_;
    DealTotals totals_;
    const LongWork& work_;
    std::vector<KnownProcess> known_;
};

} // namespace stagewright
