// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a process file: refused with a problem that names a place, or a process that is written and
// read again as itself, and that can be the next version of another one.
#include "core/domain/process/comparison.h"
#include "core/domain/process/json/file_fault.h"
#include "core/domain/process/matching.h"
#include "core/domain/process/merge.h"
#include "core/exchange/process_file.h"

#include <cstdlib>

using namespace stagewright;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

class CountingIds : public IdSource
{
public:
    [[nodiscard]] qint64 next() override { return ++last_; }

private:
    qint64 last_ = qint64(1) << 60;
};

Organisation someone()
{
    Organisation people;
    people.users.append(
        {UserId(1), QStringLiteral("Ada"), QStringLiteral("a@b.cc"), Role::Administrator, {}, true});
    return people;
}

Action action(qint64 id, const QString& name)
{
    return {ActionId(id), *ActionName::from(name)};
}

/// With the names and ids that the dictionary has, so that inputs meet them.
Process known(qint64 first)
{
    Process process{ProcessId(first), *ProcessName::from(QStringLiteral("P"))};
    Stage one{StageId(first + 1), *StageName::from(QStringLiteral("S"))};
    one.actions = {action(first + 2, QStringLiteral("A")), action(first + 3, QStringLiteral("B"))};
    Stage two{StageId(first + 4), *StageName::from(QStringLiteral("T"))};
    two.actions = {action(first + 5, QStringLiteral("A"))};
    process.stages = {one, two};
    return process;
}

void demandOneOfEachId(const Process& process, const TakenIds& taken)
{
    const TakenIds own = takenIds({process});
    demand(own.stages.size() == process.stages.size() && own.actions.size() == process.actionCount());
    demand(!own.stages.contains(StageId()) && !own.actions.contains(ActionId()));
    demand(!own.stages.intersects(taken.stages) && !own.actions.intersects(taken.actions));
}

/// The file as the next version of a process, as import and `process set` take it.
void follow(const Process& file, CountingIds& ids)
{
    static const Process target = known(1);
    static const TakenIds taken = takenIds({known(11)});
    (void)matchOf(file, {target});
    const Process next = asNextOf(target, file, taken, ids);
    demand(next.id == target.id && next.stages.size() == file.stages.size());
    demandOneOfEachId(next, taken);
    demand(asNextOf(next, next, taken, ids) == next);
    demand(compare(next, next).isEmpty());
    demand(compare(target, next).isEmpty() == (target == next));
    demand(merge(target, next, target) == Merge{next, {}});
    demand(merge(target, target, next) == Merge{next, {}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Organisation people = someone();
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    CountingIds ids;
    const auto read = readProcessFile(json, QStringLiteral("fuzz.json"), people, ids);
    if (!read) {
        const FileFinding finding = findingOf(read.problem());
        demand(read.problem().code == ProblemCode::ProcessFileTooNew ||
               (finding.line >= 0 && finding.line <= json.count('\n') + 1));
        return 0;
    }
    const auto again =
        readProcessFile(processFileBytes(read->process, people), QStringLiteral("fuzz.json"), people, ids);
    demand(again && again->process == read->process && again->unknownPeople.isEmpty());
    follow(read->process, ids);
    return 0;
}
