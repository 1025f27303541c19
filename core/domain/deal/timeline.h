// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/process/process.h"

#include <QSet>

namespace stagewright {

/// Says of every event, newest first, whether a mandatory action was undone before and after it. `done` is
/// what is done now. What happened in an earlier process of the deal is left as it is.
void tellMandatory(QList<Event>& timeline, const Process& process, QSet<ActionId> done);

/// Where the stage changed, the event keeps the names of both.
void keepStageNames(Event& event, const Process& before, const Process& after);

} // namespace stagewright
