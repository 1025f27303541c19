// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

class QMimeData;

namespace stagewright {

/// Actions for the clipboard: whole for another process or another window of the program, and their names, a
/// line each, for everything else. The caller owns what is returned.
[[nodiscard]] QMimeData* actionsToClipboard(const QList<Action>& actions, const Organisation& people);

[[nodiscard]] bool holdsActions(const QMimeData& data);

/// What is on the clipboard as actions with ids of their own: whole ones, else each line of a text as a name.
/// The problem says which line cannot be one.
[[nodiscard]] Result<QList<Action>> actionsFromClipboard(const QMimeData& data, const Organisation& people,
                                                         IdSource& ids);

} // namespace stagewright
