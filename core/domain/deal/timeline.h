// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// Works out for every event (newest first) whether a mandatory action was undone before and after it. `done`
/// holds the actions done now. Events from an earlier process of the deal are left as they are.
void tellMandatory(QList<Event>& timeline, const Process& process, QSet<ActionId> done);

/// Where the stage changed, the event keeps both names.
void keepStageNames(Event& event, const Process& before, const Process& after);

} // namespace stagewright
