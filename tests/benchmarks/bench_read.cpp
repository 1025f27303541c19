// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the window reads, at each size and as one person of each role: name/deals/role.
#include "tests/benchmarks/large_workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>

#include <functional>
#include <map>

namespace stagewright::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;

/// An open workspace, the one who looks, and what they look at.
struct Scene
{
    Workspace& workspace;
    UserId viewer;
    ProcessId process;
    TeamId team;
    QDate today;
};

using Read = std::function<void(Scene&)>;

template<class T>
void use(Result<T> result)
{
    benchmark::DoNotOptimize(expect(std::move(result)));
}

struct SortName
{
    DealSort sort;
    const char* name;
};

constexpr SortName sorts[] = {{DealSort::Changed, "changed"},
                              {DealSort::Created, "created"},
                              {DealSort::Name, "name"},
                              {DealSort::Value, "value"},
                              {DealSort::Probability, "probability"},
                              {DealSort::Stage, "stage"},
                              {DealSort::Status, "status"},
                              {DealSort::Owner, "owner"},
                              {DealSort::Company, "company"},
                              {DealSort::Product, "product"},
                              {DealSort::Source, "source"},
                              {DealSort::ExpectedClose, "expected_close"},
                              {DealSort::Closed, "closed"}};

Read firstPage(const DealQuery& query)
{
    return [query](Scene& scene) {
        use(scene.workspace.dealQueries().firstPage(scene.viewer, query, pageSize));
    };
}

Read allIds(const DealQuery& query)
{
    return [query](Scene& scene) {
        use(scene.workspace.dealQueries().ids(scene.viewer, query));
    };
}

/// A page anywhere in the list: the list keeps the ids, so this is what scrolling asks for.
Read deepPage(const DealQuery& query)
{
    auto ids = std::make_shared<QList<DealId>>();
    auto random = std::make_shared<QRandomGenerator>(1);
    return [query, ids, random](Scene& scene) {
        if (ids->isEmpty())
            *ids = expect(scene.workspace.dealQueries().ids(scene.viewer, query));
        const auto last = static_cast<int>(std::max<qsizetype>(ids->size() - pageSize, 1));
        use(scene.workspace.dealQueries().rows(scene.viewer, ids->mid(random->bounded(last), pageSize)));
    };
}

Read search(const QString& text)
{
    return [text](Scene& scene) {
        use(scene.workspace.dealQueries().search(scene.viewer, text, 20));
    };
}

/// Of everything, as the window asks at each letter.
Read find(const QString& text)
{
    return [text](Scene& scene) {
        use(scene.workspace.search().find(scene.viewer, text));
    };
}

Read pie(GroupBy by)
{
    return [by](Scene& scene) {
        use(scene.workspace.statistics().openDeals(scene.viewer, by, {scene.process, {}, {}, {}, {}}));
    };
}

Read filteredPie(GroupBy by)
{
    return [by](Scene& scene) {
        OpenDealsFilter filter;
        filter.process = scene.process;
        filter.createdFrom = scene.today.addDays(-60);
        filter.createdTo = scene.today;
        use(scene.workspace.statistics().openDeals(scene.viewer, by, filter));
    };
}

void board(Scene& scene)
{
    use(scene.workspace.dealQueries().board(scene.viewer, scene.process, {}, 30));
}

void boardColumn(Scene& scene)
{
    use(scene.workspace.dealQueries().boardCards(scene.viewer, scene.process, {}, {}, 1000, 50));
}

void directory(Scene& scene)
{
    use(scene.workspace.lists().directory(scene.viewer));
}

void inbox(Scene& scene)
{
    use(scene.workspace.notifications().inbox(scene.viewer, 100));
    use(scene.workspace.notifications().unreadCount(scene.viewer));
}

void tasks(Scene& scene)
{
    use(scene.workspace.tasks().list(scene.viewer, {}));
    use(scene.workspace.tasks().dueCount(scene.viewer));
}

void doneTasks(Scene& scene)
{
    TaskQuery query;
    query.done = true;
    use(scene.workspace.tasks().list(scene.viewer, query));
}

void tiles(Scene& scene)
{
    use(scene.workspace.statistics().tiles(scene.viewer, GroupBy::Stage, {scene.process, {}, {}, {}, {}}));
}

void teamPie(Scene& scene)
{
    use(scene.workspace.statistics().openDeals(scene.viewer, GroupBy::Stage,
                                               {scene.process, {}, scene.team, {}, {}}));
}

Read next(NextScope scope)
{
    return [scope](Scene& scene) {
        use(scene.workspace.nextActions().list(scene.viewer, {scope, {}, NextQuery::mostRows}));
    };
}

Read details()
{
    auto ids = std::make_shared<QList<DealId>>();
    auto next = std::make_shared<qsizetype>(0);
    return [ids, next](Scene& scene) {
        if (ids->isEmpty()) {
            for (const DealRow& row : expect(scene.workspace.dealQueries().firstPage(scene.viewer, {}, 1000)))
                ids->append(row.id);
        }
        use(scene.workspace.dealQueries().details(scene.viewer, ids->at((*next)++ % ids->size())));
    };
}

Read countAll(const DealQuery& query)
{
    return [query](Scene& scene) {
        use(scene.workspace.dealQueries().count(scene.viewer, query));
    };
}

void addDealLists(std::map<std::string, Read>& reads)
{
    DealQuery open;
    open.status = DealStatus::Open;
    DealQuery won;
    won.status = DealStatus::Won;
    DealQuery text;
    text.text = u"rack"_s;
    reads["list/first_page"] = firstPage({});
    reads["list/first_page_open"] = firstPage(open);
    reads["list/first_page_won"] = firstPage(won);
    reads["list/first_page_text"] = firstPage(text);
    reads["list/count"] = countAll({});
    reads["list/count_open"] = countAll(open);
    reads["list/deep_page"] = deepPage({});
    for (const auto& [sort, name] : sorts) {
        DealQuery query;
        query.sort = sort;
        reads[std::string("sort/first_page_by_") + name] = firstPage(query);
        reads[std::string("sort/deep_page_by_") + name] = deepPage(query);
        reads[std::string("sort/all_ids_by_") + name] = allIds(query);
    }
}

std::map<std::string, Read> allReads()
{
    std::map<std::string, Read> reads;
    addDealLists(reads);
    reads["board"] = board;
    reads["board_column_deep"] = boardColumn;
    reads["details"] = details();
    reads["next/mine"] = next(NextScope::Mine);
    reads["next/team"] = next(NextScope::Team);
    reads["directory"] = directory;
    reads["inbox"] = inbox;
    reads["tasks/open"] = tasks;
    reads["tasks/done"] = doneTasks;
    reads["pie/stage"] = pie(GroupBy::Stage);
    reads["pie/product"] = pie(GroupBy::Product);
    reads["pie/owner"] = pie(GroupBy::Owner);
    reads["pie/stage_of_team"] = teamPie;
    reads["pie/stage_of_period"] = filteredPie(GroupBy::Stage);
    reads["pie/product_of_period"] = filteredPie(GroupBy::Product);
    reads["pie/tiles"] = tiles;
    reads["search/rare"] = search(u" 777"_s);
    reads["search/common"] = search(u"tion"_s);
    reads["search/absent"] = search(u"qqxqq"_s);
    reads["search/company"] = search(u"logist"_s);
    reads["search/two_letters"] = search(u"qx"_s);
    reads["find/rare"] = find(u" 777"_s);
    reads["find/common"] = find(u"tion"_s);
    reads["find/absent"] = find(u"qqxqq"_s);
    reads["find/company"] = find(u"logist"_s);
    reads["find/one_letter"] = find(u"l"_s);
    reads["find/words"] = find(u"lo tra re"_s);
    reads["find/phone"] = find(u"+48 22 123"_s);
    return reads;
}

void run(benchmark::State& state, qint64 deals, UserId Viewers::*role, const Read& read)
{
    auto workspace =
        expect(Workspace::open(largeWorkspace(deals), Workspace::Mode::ReadWrite, systemEnvironment()));
    const Directory known = expect(workspace->lists().directory());
    Scene scene{*workspace, viewersOf(*workspace).*role, known.defaultProcess()->process.id,
                known.people.teams.constFirst().id, workspace->environment().today()};
    read(scene); // what is prepared or read once belongs to opening
    for ([[maybe_unused]] const auto each : state)
        read(scene);
}

constexpr std::pair<const char*, UserId Viewers::*> roles[] = {{"administrator", &Viewers::administrator},
                                                               {"manager", &Viewers::manager},
                                                               {"salesperson", &Viewers::salesperson}};

} // namespace
} // namespace stagewright::bench

int main(int argc, char** argv)
{
    using namespace stagewright::bench;
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers through it
    benchmark::Initialize(&argc, argv);
    for (const qint64 deals : sizes()) {
        for (const auto& [roleName, role] : roles) {
            for (const auto& [name, read] : allReads()) {
                const std::string full = name + "/" + std::to_string(deals) + "/" + roleName;
                benchmark::RegisterBenchmark(full.c_str(), run, deals, role, read)
                    ->Unit(benchmark::kMillisecond);
            }
        }
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
