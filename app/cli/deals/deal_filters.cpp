// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deals/deal_filters.h"

#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

QList<Option> dealFilterOptions()
{
    return {
        {u"process"_s, u"NAME"_s, Say::tr("only of this process")},
        {u"stage"_s, u"NAME"_s, Say::tr("only in this stage")},
        {u"status"_s, u"STATUS"_s, Say::tr("only open, won, lost or outdated ones")},
        {u"owner"_s, u"MAIL"_s, Say::tr("only of this person")},
        {u"search"_s, u"TEXT"_s, Say::tr("only with these words in the names of deal, company and person")}};
}

Result<DealQuery> dealQueryFrom(const Context& context)
{
    const Arguments& arguments = context.arguments;
    DealQuery query;
    if (arguments.has(u"process"_s)) {
        const auto process = processFrom(context.directory, arguments.value(u"process"_s));
        if (!process)
            return process.problem();
        query.process = *process;
    }
    if (arguments.has(u"stage"_s)) {
        const ProcessSummary* process = query.process.isNull() ? context.directory.defaultProcess()
                                                               : context.directory.process(query.process);
        if (!process)
            return Problem{ProblemCode::ProcessNotFound, {QString()}};
        const auto stage = stageFrom(process->process, arguments.value(u"stage"_s));
        if (!stage)
            return stage.problem();
        query.process = process->process.id;
        query.stage = *stage;
    }
    if (arguments.has(u"status"_s)) {
        query.status = statusFromKey(arguments.value(u"status"_s));
        if (!query.status) {
            return usage(Say::tr("--status is open, won, lost or outdated, not \"%1\".")
                             .arg(arguments.value(u"status"_s)));
        }
    }
    if (arguments.has(u"owner"_s)) {
        const auto owner = userFrom(context.directory, arguments.value(u"owner"_s));
        if (!owner)
            return owner.problem();
        query.owner = *owner;
    }
    query.text = arguments.value(u"search"_s);
    return query;
}

} // namespace stagewright::cli
