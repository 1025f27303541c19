// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the services: only their .cpp files include this.
#include "core/domain/deal/progress.h"
#include "core/domain/statistics/open_deals.h"

#include <vector>

namespace stagewright {

/// Sums over deals of one or many processes. The weighted value is kept exactly (value x done weight) and
/// divided once for each process, so that rounding does not add up.
class ProcessSums
{
public:
    void add(ProcessId process, qint64 totalWeight, qint64 count, qint64 value, qint64 weighted)
    {
        sums_.count += count;
        sums_.valueMinor += value;
        for (Part& part : parts_) {
            if (part.process == process && part.totalWeight == totalWeight) {
                part.weighted += weighted;
                return;
            }
        }
        parts_.push_back({process, totalWeight, weighted});
    }
    void add(const ProcessSums& other)
    {
        for (const Part& part : other.parts_)
            add(part.process, part.totalWeight, 0, 0, part.weighted);
        sums_.count += other.sums_.count;
        sums_.valueMinor += other.sums_.valueMinor;
    }
    [[nodiscard]] Sums sums() const
    {
        Sums result = sums_;
        for (const Part& part : parts_)
            result.weightedMinor += weightedMinor(part.weighted, 1, part.totalWeight);
        return result;
    }

private:
    struct Part
    {
        ProcessId process;
        qint64 totalWeight;
        qint64 weighted;
    };
    Sums sums_;
    std::vector<Part> parts_; ///< a handful: processes, and versions of closed deals
};

} // namespace stagewright
