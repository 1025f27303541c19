// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/deal/timeline.h"

#include "core/domain/deal/progress.h"

namespace stagewright {

void tellMandatory(QList<Event>& timeline, const Process& process, QSet<ActionId> done)
{
    for (Event& event : timeline) {
        event.after.mandatoryUndone = !mandatoryUndone(process, done).isEmpty();
        if (event.kind == EventKind::ProcessChanged)
            return;
        if (event.kind == EventKind::Ticked)
            done.remove(event.action);
        else if (event.kind == EventKind::Unticked)
            done.insert(event.action);
        event.before.mandatoryUndone = !mandatoryUndone(process, done).isEmpty();
    }
}

void keepStageNames(Event& event, const Process& before, const Process& after)
{
    if (event.before.stage == event.after.stage)
        return;
    if (const Stage* stage = before.stage(event.before.stage))
        event.stageBefore = stage->name.text();
    if (const Stage* stage = after.stage(event.after.stage))
        event.stageAfter = stage->name.text();
}

} // namespace stagewright
