// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/process_source.h"

#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "core/domain/process/matching.h"
#include "core/exchange/process_file.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

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
    const auto file = loadProcessFile(path, context.directory.people, *context.environment.ids);
    if (!file)
        return file.problem();
    return asNextOf(process.process, *file, *context.environment.ids);
}

} // namespace stagewright::cli
