// SPDX-License-Identifier: GPL-3.0-or-later
// What the configurator waits for: reading the ticks of the open deals, weighing a draft, saving a version
// that changes every one of them.
#include "core/domain/configuring/findings.h"
#include "core/domain/process/merge.h"
#include "core/services/demo/generator.h"
#include "tests/benchmarks/large_workspace.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace stagewright::bench {

namespace {

/// All of its deals are open; made once for each size.
QString openWorkspaceFile(qint64 deals)
{
    const QString file = cacheFolder() + QStringLiteral("/open-%1.stagewright").arg(deals);
    if (QFile::exists(file))
        return file;
    const QString unfinished = file + QStringLiteral(".new");
    QFile::remove(unfinished);
    {
        auto workspace = emptyWorkspace(unfinished);
        (void)expect(generateDeals(*workspace, deals, 7, 0));
    }
    QFile::rename(unfinished, file);
    return file;
}

std::unique_ptr<Workspace> opened(const QString& file, Workspace::Mode mode)
{
    return expect(Workspace::open(file, mode, systemEnvironment()));
}

Process newestOf(Workspace& workspace, UserId viewer)
{
    return expect(workspace.processes().all(viewer)).first().process;
}

/// The first action becomes mandatory and twice as heavy, and a stage is turned round: every probability
/// changes, and many stages do.
Process changed(const Process& process)
{
    Action first = process.stages.first().actions.first();
    first.mandatory = true;
    first.weight = *Weight::from(first.weight.value() == 100 ? 1 : 100);
    return process.withAction(first).withStageMoved(process.stages.last().id, 0);
}

void cold(benchmark::State& state)
{
    const QString file = openWorkspaceFile(state.range(0));
    for ([[maybe_unused]] const auto each : state) {
        auto workspace = opened(file, Workspace::Mode::Read);
        const Process process = newestOf(*workspace, viewersOf(*workspace).administrator);
        const TickTable ticks =
            expect(workspace->processUsage().openTicks(viewersOf(*workspace).administrator, process.id));
        benchmark::DoNotOptimize(impactOf(ticks, process, changed(process)));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void nextEdit(benchmark::State& state)
{
    auto workspace = opened(openWorkspaceFile(state.range(0)), Workspace::Mode::Read);
    const Process process = newestOf(*workspace, viewersOf(*workspace).administrator);
    const TickTable ticks =
        expect(workspace->processUsage().openTicks(viewersOf(*workspace).administrator, process.id));
    const Process draft = changed(process);
    for ([[maybe_unused]] const auto each : state)
        benchmark::DoNotOptimize(impactOf(ticks, process, draft));
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["ticks"] = static_cast<double>(ticks.ticks().size());
}

void save(benchmark::State& state)
{
    const auto folder = scratchFolder();
    const QString copy =
        copyOf(openWorkspaceFile(state.range(0)), *folder, QStringLiteral("save.stagewright"));
    auto workspace = opened(copy, Workspace::Mode::ReadWrite);
    const UserId administrator = viewersOf(*workspace).administrator;
    int version = expect(workspace->processes().all(administrator)).first().version;
    for ([[maybe_unused]] const auto each : state)
        version = expect(workspace->processes().publish(
            administrator, changed(newestOf(*workspace, administrator)), version, {}));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// 30 stages of 30 actions, each of its own name.
Process wide()
{
    qint64 id = 1;
    Process process{ProcessId(1), *ProcessName::from(QStringLiteral("Wide"))};
    for (int s = 0; s < 30; ++s) {
        Stage stage{StageId(id), *StageName::from(QStringLiteral("Stage %1").arg(id))};
        ++id;
        for (int a = 0; a < 30; ++a, ++id)
            stage.actions.append({ActionId(id), *ActionName::from(QStringLiteral("Action %1").arg(id))});
        process.stages.append(stage);
    }
    return process;
}

void findings30x30(benchmark::State& state)
{
    const Process process = wide();
    for ([[maybe_unused]] const auto each : state)
        benchmark::DoNotOptimize(check(process, {}));
}

void merge30x30(benchmark::State& state)
{
    const Process base = wide();
    const Process ours = changed(base);
    const Process theirs = base.withStageRemoved(base.stages[10].id).withStageMoved(base.stages[3].id, 20);
    for ([[maybe_unused]] const auto each : state)
        benchmark::DoNotOptimize(merge(base, ours, theirs));
}

void addSizes(benchmark::internal::Benchmark* benchmark)
{
    for (const qint64 deals : sizes())
        benchmark->Arg(deals);
}

} // namespace

BENCHMARK(cold)->Apply(addSizes)->Unit(benchmark::kMillisecond);
BENCHMARK(nextEdit)->Apply(addSizes)->Unit(benchmark::kMillisecond);
BENCHMARK(save)->Apply(addSizes)->Iterations(2)->Unit(benchmark::kMillisecond);
BENCHMARK(findings30x30)->Unit(benchmark::kMillisecond);
BENCHMARK(merge30x30)->Unit(benchmark::kMillisecond);

} // namespace stagewright::bench

BENCHMARK_MAIN();
