// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace/demo_environment.h"

namespace stagewright::cli {

namespace {

class StandingClock : public Clock
{
public:
    explicit StandingClock(Instant at) : at_(at) {}
    [[nodiscard]] Instant now() const override { return at_; }

private:
    Instant at_;
};

/// Identifiers from one moment in the past, so that those made from the computer's clock come after them.
class CountingIds : public IdSource
{
public:
    explicit CountingIds(Instant from) : last_(from.ms << counterBits) {}
    [[nodiscard]] qint64 next() override { return ++last_; }

private:
    static constexpr int counterBits = 21; // as in the identifiers made from the computer's clock
    qint64 last_;
};

} // namespace

Environment demoEnvironment(const Environment& real)
{
    const Instant start = real.startOf(real.today());
    return {std::make_shared<StandingClock>(start), std::make_shared<CountingIds>(start), real.zone};
}

} // namespace stagewright::cli
