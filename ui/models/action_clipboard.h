// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

class QMimeData;

namespace stagewright {

/// Actions of this process for the clipboard: whole for another process or another window of the program, and
/// their names, a line each, for everything else. The caller owns what is returned.
[[nodiscard]] QMimeData* actionsToClipboard(ProcessId from, const QList<Action>& actions,
                                            const Organisation& people);

[[nodiscard]] bool holdsActions(const QMimeData& data);

/// What is on the clipboard as actions for `into`: whole ones, else each line of a text as a name, without
/// the marks of a list ("- ", "2. ", "[x] "). An action that comes from this process and is not in it (it was
/// cut) stays the one it was, so that deals keep their ticks; every other gets an id of its own. NameTooLong,
/// NameUnreadable: a line cannot be a name; TooManyActions; ProcessFileUnreadable.
[[nodiscard]] Result<QList<Action>> actionsFromClipboard(const QMimeData& data, const Process& into,
                                                         const Organisation& people, IdSource& ids);

} // namespace stagewright
