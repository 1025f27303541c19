// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace stagewright {

/// Set from another thread to end long work early: the verb then returns ProblemCode::Cancelled.
using CancelFlag = std::atomic_bool;

[[nodiscard]] inline bool isCancelled(const CancelFlag* cancel)
{
    return cancel && *cancel;
}

/// Passed to long work by whoever is waiting for it.
struct LongWork
{
    /// Progress, in units of the work; called now and then, on the thread of the work.
    std::function<void(qint64 done, qint64 total)> progress = {};
    const CancelFlag* cancel = nullptr;

    [[nodiscard]] bool isCancelled() const { return stagewright::isCancelled(cancel); }
    void tell(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
    /// The same work as a part of a longer one: its beginning is told as `from` and its end as `to`, both in
    /// percent of the whole.
    [[nodiscard]] LongWork part(qint64 from, qint64 to) const
    {
        if (!progress)
            return *this;
        const auto tellPart = [tellWhole = progress, from, to](qint64 done, qint64 total) {
            constexpr qint64 fine = 100;
            const qint64 share = total > 0 ? (to - from) * fine * done / total : 0;
            tellWhole(from * fine + share, 100 * fine);
        };
        return {tellPart, cancel};
    }
};

} // namespace stagewright
