// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo/generator.h"
#include "tests/benchmarks/large_workspace.h"

#include <benchmark/benchmark.h>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

void generate(benchmark::State& state)
{
    const auto scratch = scratchFolder();
    int number = 0;
    for ([[maybe_unused]] const auto each : state) {
        state.PauseTiming();
        auto workspace = emptyWorkspace(scratch->filePath(u"%1.stagewright"_s.arg(++number)));
        state.ResumeTiming();
        benchmark::DoNotOptimize(expect(generateDeals(*workspace, state.range(0), 1, 0.7)));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["resident_MB"] = residentMegabytes();
}

} // namespace

BENCHMARK(generate)->Arg(100'000)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace stagewright::bench

BENCHMARK_MAIN();
