// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace stagewright {

/// Set from another thread to end long work early: a verb then gives ProblemCode::Cancelled.
using CancelFlag = std::atomic_bool;

[[nodiscard]] inline bool isCancelled(const CancelFlag* cancel)
{
    return cancel && *cancel;
}

/// What whoever waits for long work gives it along.
struct LongWork
{
    /// How far it is, in units of the work; called now and then, on the thread of the work.
    std::function<void(qint64 done, qint64 total)> progress = {};
    const CancelFlag* cancel = nullptr;

    [[nodiscard]] bool isCancelled() const { return stagewright::isCancelled(cancel); }
    void tell(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace stagewright
