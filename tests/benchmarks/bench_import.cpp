// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/deal_import.h"
#include "tests/benchmarks/large_workspace.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

/// As a customer's own system writes it: one row for each deal, a date and an amount among them.
QString csvFile(const QTemporaryDir& folder, qint64 rows)
{
    QFile file(folder.filePath(u"deals.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file to import");
    file.write("Name,Owner,Company,Product,Status,Created,Closed,Value\n");
    for (qint64 i = 0; i < rows; ++i) {
        const bool closed = i % 3 != 0;
        file.write(u"\"Hall %1, racks\",Seller %2,Company %3,Product %4,%5,2025-0%6-11,%7,%8\n"_s.arg(i)
                       .arg(i % 30)
                       .arg(i % 500)
                       .arg(i % 7)
                       .arg(closed ? (i % 2 ? u"Won"_s : u"Lost"_s) : u"Open"_s)
                       .arg(i % 9 + 1)
                       .arg(closed ? u"2025-10-12"_s : QString())
                       .arg(i % 1000 * 10)
                       .toUtf8());
    }
    return file.fileName();
}

void importCsv(benchmark::State& state)
{
    const auto scratch = scratchFolder();
    const QString file = csvFile(*scratch, state.range(0));
    int number = 0;
    for ([[maybe_unused]] const auto each : state) {
        state.PauseTiming();
        auto workspace = emptyWorkspace(scratch->filePath(u"%1.stagewright"_s.arg(++number)));
        const UserId actor = viewersOf(*workspace).administrator;
        state.ResumeTiming();
        const ImportReport report = expect(importDeals(*workspace, actor, file, std::nullopt, {}));
        if (report.created != state.range(0))
            state.SkipWithError("not every row was stored");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["resident_MB"] = residentMegabytes();
}

} // namespace

BENCHMARK(importCsv)->Arg(100'000)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace stagewright::bench

BENCHMARK_MAIN();
