// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/large_workspace.h"

#include <benchmark/benchmark.h>

namespace stagewright::bench {

namespace {

void check(benchmark::State& state)
{
    auto workspace = expect(
        Workspace::open(largeWorkspace(state.range(0)), Workspace::Mode::ReadWrite, systemEnvironment()));
    for ([[maybe_unused]] const auto each : state) {
        const CheckReport report = expect(workspace->check().run());
        if (report.differenceCount != 0)
            state.SkipWithError("the workspace is not sound");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["resident_MB"] = residentMegabytes();
}

void addSizes(benchmark::internal::Benchmark* benchmark)
{
    for (const qint64 deals : sizes())
        benchmark->Arg(deals);
}

} // namespace

BENCHMARK(check)->Apply(addSizes)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace stagewright::bench

BENCHMARK_MAIN();
