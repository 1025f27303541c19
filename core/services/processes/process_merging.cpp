// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_merging.h"

#include <algorithm>

namespace stagewright {

Result<MergedDraft> mergedWithNewest(ProcessService& processes, UserId actor, const Process& draft,
                                     int basedOn)
{
    const auto versions = processes.versions(actor, draft.id);
    if (!versions)
        return versions.problem();
    const auto base = std::find_if(versions->cbegin(), versions->cend(),
                                   [basedOn](const ProcessVersion& each) { return each.version == basedOn; });
    if (base == versions->cend())
        return Problem{ProblemCode::ProcessNotFound, {draft.name.text()}};
    const ProcessVersion& newest = versions->first();
    return MergedDraft{merge(base->process, draft, newest.process), base->process, newest.process,
                       newest.version, QList<ProcessVersion>(versions->cbegin(), base)};
}

} // namespace stagewright
