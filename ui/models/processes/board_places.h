// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QSet>

#include <optional>
#include <variant>

namespace stagewright {

// The places of a board whose columns are the stages of a process, and where keys lead from them.

/// The head of a stage, or an action.
using StageOrAction = std::variant<StageId, ActionId>;

/// What somebody is using on a board.
struct InUse
{
    StageOrAction what;
    bool focused = false; ///< otherwise it had the focus last

    /// Null unless an action has the focus.
    [[nodiscard]] ActionId focusedAction() const;
};

/// What is at `row` of a stage: its last action if it has fewer; its head above the first one, and if it has
/// none.
[[nodiscard]] std::optional<StageOrAction> placeAt(const Process& process, qsizetype stage, qsizetype row);

/// Where an arrow leads; nothing beyond the edges.
[[nodiscard]] std::optional<StageOrAction> neighbourOf(const Process& process, const StageOrAction& from,
                                                       int columns, int rows);

/// Where Tab leads from the last field of a head or an action: to the next action of the stage, otherwise to
/// the stage itself, for another action to be added.
[[nodiscard]] std::optional<StageOrAction> nextField(const Process& process, const StageOrAction& from);

/// Where one step by keyboard moves an action; nothing beyond the edges.
[[nodiscard]] std::optional<ActionPlace> stepOf(const Process& process, ActionId action, int columns,
                                                int rows);

/// The index of a new stage after the one in use, otherwise after the last one.
[[nodiscard]] qsizetype stageIndexBehind(const Process& process, const StageOrAction& inUse);

/// Where actions are pasted: after the action in use and those selected together with it, otherwise at the
/// end of the stage in use or, without one, of the last stage. Nothing if there is no stage.
[[nodiscard]] std::optional<ActionPlace> pastePlace(const Process& process, const StageOrAction& inUse,
                                                    const QSet<ActionId>& selected);

} // namespace stagewright
