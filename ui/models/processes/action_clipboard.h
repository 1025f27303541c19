// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

class QMimeData;

namespace stagewright {

/// Actions of this process for the clipboard: complete, for another process or another window of the program,
/// and as one name per line for everything else. The caller owns the result.
[[nodiscard]] QMimeData* actionsToClipboard(ProcessId from, const QList<Action>& actions,
                                            const Organisation& people);

[[nodiscard]] bool holdsActions(const QMimeData& data);

/// The clipboard's content as actions for `into`: complete actions, otherwise each line of a text as a name,
/// without list marks ("- ", "2. ", "[x] "). An action that was cut from this process keeps its id, so that
/// deals keep their ticks; all others get ids of their own. Problems: NameTooLong or NameUnreadable if a line
/// cannot be a name; TooManyActions; ProcessFileUnreadable.
[[nodiscard]] Result<QList<Action>> actionsFromClipboard(const QMimeData& data, const Process& into,
                                                         const Organisation& people, IdSource& ids);

} // namespace stagewright
