// SPDX-License-Identifier: GPL-3.0-or-later
// A tick and a new deal through the service, and in turn the very same rows written to a second copy of the
// workspace by the bare C API, in one durable transaction with the same pragmas.
#include "core/services/session/session.h"
#include "core/storage/engine/sqlite/native.h"
#include "tests/benchmarks/bare_rows.h"
#include "tests/benchmarks/large_workspace.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 2000;
/// In a smaller workspace there are too few open deals to tick another one each time.
constexpr qint64 leastDeals = 100'000;

constexpr auto insertTick = "INSERT INTO completed_action (deal_id, action_id, at, user_id, note_id) "
                            "VALUES (?, ?, ?, ?, ?)";
constexpr auto insertHistory =
    "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertNotification = "INSERT INTO notification VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertDeal =
    "INSERT INTO deal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?)";
constexpr auto insertText = "INSERT INTO deal_text (deal_id, text) VALUES (?, ?)";
constexpr auto insertSearch = "INSERT INTO deal_search (rowid, text) VALUES (?, ?)";
constexpr auto insertStep = "INSERT INTO undo_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto insertChange = "INSERT INTO undo_change VALUES (?, ?, ?)";
constexpr auto updateDeal = "UPDATE deal SET stage_id = ?, furthest_stage_id = ?, done_weight = ?, "
                            "total_weight = ?, changed_at = ? WHERE id = ?";
constexpr auto upsertTotal =
    "INSERT INTO deal_total VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (process_id, dimension, "
    "participant_id, owner_id, visibility, key_id) DO UPDATE SET deal_count = excluded.deal_count, "
    "value = excluded.value, weighted_billions = excluded.weighted_billions, weighted = excluded.weighted";
constexpr auto removeTotal =
    "DELETE FROM deal_total WHERE process_id = ? AND dimension = ? AND participant_id = ? "
    "AND owner_id = ? AND visibility = ? AND key_id = ?";

double microseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::micro>(duration).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

double mean(const std::vector<double>& times)
{
    double sum = 0;
    for (const double time : times)
        sum += time;
    return times.empty() ? 0 : sum / static_cast<double>(times.size());
}

struct DealKeys
{
    qint64 id, process, owner, product, source, visibility;
};

/// Two copies of one workspace: the service writes to the first, the C API to the second.
class Twins
{
public:
    explicit Twins(qint64 deals)
        : scratch_(scratchFolder()),
          workspace_(expect(Workspace::open(copyOf(largeWorkspace(deals), *scratch_, u"a.stagewright"_s),
                                            Workspace::Mode::ReadWrite, systemEnvironment()))),
          other_(expect(Connection::open(copyOf(largeWorkspace(deals), *scratch_, u"b.stagewright"_s),
                                         Connection::Mode::ReadWrite))),
          written_(nativeConnection(workspace_->session().connection().database())),
          bare_(nativeConnection(other_->database()))
    {}

    [[nodiscard]] Workspace& workspace() { return *workspace_; }
    [[nodiscard]] BareDatabase& written() { return written_; }

    /// Runs the verb, then writes what it wrote; `rows` finds that out.
    template<class Verb, class Rows>
    void measure(benchmark::State& state, Verb verb, Rows rows)
    {
        using Clock = std::chrono::steady_clock;
        const auto start = Clock::now();
        verb();
        const auto served = Clock::now();
        const std::vector<BareWrite> writes = rows();
        const auto ready = Clock::now();
        bare_.write(writes);
        bareTimes_.push_back(microseconds(Clock::now() - ready));
        serviceTimes_.push_back(microseconds(served - start));
        state.SetIterationTime(serviceTimes_.back() / 1e6);
    }

    void report(benchmark::State& state) const
    {
        state.counters["service_median_us"] = median(serviceTimes_);
        state.counters["bare_median_us"] = median(bareTimes_);
        state.counters["ratio_of_medians"] = median(serviceTimes_) / median(bareTimes_);
        state.counters["ratio_of_means"] = mean(serviceTimes_) / mean(bareTimes_);
    }

    /// The sums as they stand now for one key of a deal: of its owner, of everybody, and of its participants.
    void addTotals(std::vector<BareWrite>& writes, const DealKeys& deal, qint64 dimension, qint64 key)
    {
        addTotal(writes, {deal.process, dimension, 0, deal.owner, deal.visibility, key});
        addTotal(writes, {deal.process, dimension, 0, 0, deal.visibility, key});
        if (deal.visibility == 1)
            return;
        for (const BareRow& row :
             written_.read("SELECT user_id FROM participant WHERE deal_id = ?", {deal.id}))
            addTotal(writes, {deal.process, dimension, row.integer(0), deal.owner, deal.visibility, key});
    }

    void add(std::vector<BareWrite>& writes, const char* insert, const char* select, qint64 key)
    {
        for (BareRow& row : written_.read(select, {key}))
            writes.push_back({insert, std::move(row)});
    }

private:
    void addTotal(std::vector<BareWrite>& writes, const QList<qint64>& keys)
    {
        auto rows = written_.read(
            "SELECT * FROM deal_total WHERE process_id = ? AND dimension = ? AND participant_id = ? "
            "AND owner_id = ? AND visibility = ? AND key_id = ?",
            keys);
        if (!rows.empty()) {
            writes.push_back({upsertTotal, std::move(rows.front())});
            return;
        }
        auto gone = written_.read("SELECT ?, ?, ?, ?, ?, ?", keys);
        writes.push_back({removeTotal, std::move(gone.front())});
    }

    std::unique_ptr<QTemporaryDir> scratch_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<Connection> other_;
    BareDatabase written_;
    BareDatabase bare_;
    std::vector<double> serviceTimes_;
    std::vector<double> bareTimes_;
};

DealKeys keysOf(BareDatabase& database, qint64 deal)
{
    const auto rows = database.read(
        "SELECT process_id, owner_id, product_id, source_id, visibility FROM deal WHERE id = ?", {deal});
    const BareRow& row = rows.front();
    return {deal, row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
}

void addOtherTotals(Twins& twins, std::vector<BareWrite>& writes, const DealKeys& keys)
{
    twins.addTotals(writes, keys, 1, keys.product);
    twins.addTotals(writes, keys, 2, keys.owner);
    twins.addTotals(writes, keys, 3, keys.source);
}

/// What lets the last verb be taken back.
void addStep(Twins& twins, std::vector<BareWrite>& writes)
{
    const qint64 step = twins.workspace().undo().recorded().value();
    twins.add(writes, insertStep, "SELECT * FROM undo_step WHERE id = ?", step);
    twins.add(writes, insertChange, "SELECT * FROM undo_change WHERE step_id = ?", step);
}

std::vector<BareWrite> rowsOfTick(Twins& twins, const TickRequest& tick, qint64 lastNotification)
{
    BareDatabase& written = twins.written();
    std::vector<BareWrite> writes;
    const qint64 deal = tick.deal.value();
    for (BareRow& row : written.read("SELECT deal_id, action_id, at, user_id, note_id FROM completed_action "
                                     "WHERE deal_id = ? AND action_id = ?",
                                     {deal, tick.action.value()}))
        writes.push_back({insertTick, std::move(row)});
    twins.add(writes, updateDeal,
              "SELECT stage_id, furthest_stage_id, done_weight, total_weight, changed_at, id FROM deal "
              "WHERE id = ?",
              deal);
    auto history = written.read("SELECT * FROM history WHERE deal_id = ? ORDER BY id DESC LIMIT 1", {deal});
    const qint64 before = history.front().integer(6);
    const qint64 after = history.front().integer(7);
    writes.push_back({insertHistory, std::move(history.front())});
    const DealKeys keys = keysOf(written, deal);
    twins.addTotals(writes, keys, 0, after);
    if (before != after)
        twins.addTotals(writes, keys, 0, before);
    addOtherTotals(twins, writes, keys);
    twins.add(writes, insertNotification, "SELECT * FROM notification WHERE id > ?", lastNotification);
    addStep(twins, writes);
    return writes;
}

std::vector<BareWrite> rowsOfDeal(Twins& twins, qint64 deal)
{
    std::vector<BareWrite> writes;
    twins.add(writes, insertDeal, "SELECT * FROM deal WHERE id = ?", deal);
    twins.add(writes, insertText, "SELECT deal_id, text FROM deal_text WHERE deal_id = ?", deal);
    twins.add(writes, insertSearch, "SELECT deal_id, text FROM deal_text WHERE deal_id = ?", deal);
    twins.add(writes, insertHistory, "SELECT * FROM history WHERE deal_id = ?", deal);
    const DealKeys keys = keysOf(twins.written(), deal);
    twins.addTotals(writes, keys, 0, 0);
    addOtherTotals(twins, writes, keys);
    addStep(twins, writes);
    return writes;
}

bool mayBeTicked(const Action& action)
{
    return action.note == NoteRequirement::None && action.performers.rule == PerformerRule::Everyone;
}

/// One tick each for open deals scattered over the whole table.
QList<TickRequest> ticksToDo(Twins& twins)
{
    const Directory directory = expect(twins.workspace().lists().directory());
    const Process& process = directory.defaultProcess()->process;
    const auto deals = twins.written().read("SELECT id FROM deal WHERE status = 0 AND process_id = ? "
                                            "ORDER BY (id * 7919) % 1000003 LIMIT 20000",
                                            {process.id.value()});
    QList<TickRequest> ticks;
    for (const BareRow& row : deals) {
        const DealId deal(row.integer(0));
        const QSet<ActionId> done = twins.workspace().session().deals.doneActions(deal);
        for (const Stage& stage : process.stages) {
            const auto found =
                std::find_if(stage.actions.cbegin(), stage.actions.cend(), [&done](const Action& action) {
                    return mayBeTicked(action) && !done.contains(action.id);
                });
            if (found == stage.actions.cend())
                continue;
            ticks.append({deal, found->id});
            break;
        }
        if (ticks.size() == repetitions)
            break;
    }
    return ticks;
}

void tick(benchmark::State& state, qint64 deals)
{
    Twins twins(deals);
    const QList<TickRequest> ticks = ticksToDo(twins);
    const UserId actor = viewersOf(twins.workspace()).administrator;
    qsizetype next = 0;
    for ([[maybe_unused]] const auto each : state) {
        const TickRequest& request = ticks.at(next++ % ticks.size());
        const qint64 last = twins.written().number("SELECT max(id) FROM notification");
        twins.measure(
            state, [&] { benchmark::DoNotOptimize(expect(twins.workspace().deals().tick(actor, request))); },
            [&] { return rowsOfTick(twins, request, last); });
    }
    twins.report(state);
}

void createDeal(benchmark::State& state, qint64 deals)
{
    Twins twins(deals);
    const UserId actor = viewersOf(twins.workspace()).administrator;
    const Directory directory = expect(twins.workspace().lists().directory());
    DealFacts facts;
    facts.process = directory.defaultProcess()->process.id;
    facts.product = directory.products.constFirst().id;
    facts.owner = actor;
    facts.company = CompanyId(twins.written().number("SELECT min(id) FROM company"));
    facts.valueMinor = 1'234'500;
    int number = 0;
    DealId made;
    for ([[maybe_unused]] const auto each : state) {
        facts.name = u"Pallet racks for hall %1"_s.arg(++number);
        twins.measure(
            state, [&] { made = expect(twins.workspace().deals().create(actor, facts)); },
            [&] { return rowsOfDeal(twins, made.value()); });
    }
    twins.report(state);
}

template<class Function>
void add(const std::string& name, Function function, qint64 deals)
{
    benchmark::RegisterBenchmark((name + "/" + std::to_string(deals)).c_str(), function, deals)
        ->Iterations(deals < leastDeals ? 20 : repetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
}

} // namespace
} // namespace stagewright::bench

int main(int argc, char** argv)
{
    using namespace stagewright::bench;
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers through it
    benchmark::Initialize(&argc, argv);
    for (const qint64 deals : sizes()) {
        add("tick", tick, deals);
        add("create_deal", createDeal, deals);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
