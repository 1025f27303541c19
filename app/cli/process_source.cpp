// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/process_source.h"

#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "core/exchange/process_file.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Identifiers of other processes' stages and actions are theirs: a copy of them gets its own.
Process withOwnIds(Process process, const Context& context)
{
    IdSource& ids = *context.environment.ids;
    for (const ProcessSummary& other : context.directory.processes) {
        if (other.process.id == process.id)
            continue;
        for (Stage& stage : process.stages) {
            if (other.process.stage(stage.id))
                stage.id = ids.make<StageId>();
            for (Action& action : stage.actions) {
                if (other.process.action(action.id))
                    action.id = ids.make<ActionId>();
            }
        }
    }
    return process;
}

} // namespace

Result<const ProcessSummary*> namedProcess(const Context& context)
{
    const auto id = processFrom(context.directory, context.arguments.word(0));
    if (!id)
        return id.problem();
    return context.directory.process(*id);
}

Result<Process> draftOf(const ProcessSummary& process, const Context& context)
{
    if (!context.arguments.has(u"file"_s))
        return usage(Say::tr("Say which file holds the process: --file FILE.json."));
    const QString path = context.arguments.value(u"file"_s);
    auto draft = loadProcessFile(path, context.directory.people, *context.environment.ids);
    if (!draft)
        return draft.problem();
    draft->id = process.process.id;
    return withOwnIds(*draft, context);
}

} // namespace stagewright::cli
