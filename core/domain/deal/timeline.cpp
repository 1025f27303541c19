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

} // namespace stagewright
