// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_summaries.h"

#include "core/services/deals/deal_sight.h"
#include "core/services/deals/open_sums.h"
#include "core/services/session/session.h"

namespace stagewright {

QList<ProcessSummary> processSummaries(Session& session)
{
    QList<ProcessSummary> summaries;
    const auto stamps = session.processes.newestStamps();
    const auto records = session.processes.records();
    for (const ProcessRecord& record : records) {
        const Process* process = session.process(record.id);
        if (!process)
            continue;
        const ProcessStamp stamp = stamps.value(record.id);
        summaries.append({*process, record.version, record.isDefault, record.active, stamp.savedAt,
                          stamp.savedBy, 0, record.teams});
    }
    return summaries;
}

void countOpenDeals(Session& session, UserId viewer, QList<ProcessSummary>& summaries)
{
    for (ProcessSummary& summary : summaries) {
        OpenDealsFilter wanted;
        wanted.process = summary.process.id;
        const GroupSums sums = openSums(session, filterOf(session, viewer, wanted), GroupBy::Stage);
        for (const DealSums& each : sums)
            summary.openDeals = saturatingSum(summary.openDeals, each.sums().count);
    }
}

} // namespace stagewright
