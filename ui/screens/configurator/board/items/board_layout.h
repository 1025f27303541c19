// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/widgets/layout/edge_pull.h"

#include <QHash>
#include <QRect>
#include <QSet>

#include <functional>

namespace stagewright {

/// The place where a new action is being typed: before the action at `index` of the stage.
struct ComposerPlace
{
    StageId stage;
    qsizetype index = 0;
};

/// The input for laying out the board. Heights are asked for each column's width.
struct BoardPlan
{
    const Process& process;
    int columnWidth;
    std::function<int(StageId)> headerHeight;
    std::function<int(ActionId)> cardHeight;
    std::optional<ComposerPlace> composer = {};
    int composerHeight = 0;
};

/// Where everything on the board is.
struct BoardGeometry
{
    QHash<StageId, QRect> headers;
    QHash<ActionId, QRect> cards;
    QHash<StageId, QRect> addActions;
    QRect composer;
    QRect addStage;
    QSize size;
};

[[nodiscard]] BoardGeometry layOut(const BoardPlan& plan);

/// Columns share the available width, between a minimum and a maximum. Compact columns may be half as narrow.
[[nodiscard]] int columnWidth(int available, qsizetype stages, bool compact);

/// Where an action dropped at `at` lands among the others, which are laid out without it.
[[nodiscard]] std::optional<ActionPlace> actionDrop(const Process& without, const BoardGeometry& geometry,
                                                    QPoint at);
/// The index that a stage dropped at `x` gets among the others, which are laid out without it.
[[nodiscard]] qsizetype stageDrop(const Process& without, const BoardGeometry& geometry, int x);

/// The cards that a frame drawn on the board touches.
[[nodiscard]] QSet<ActionId> cardsTouched(const BoardGeometry& geometry, QRect frame);

/// How far to scroll while something is dragged at `at`: the nearer to an edge of `room`, or the further
/// beyond it, the faster.
[[nodiscard]] QPoint scrollAtEdges(QRect room, QPoint at);

} // namespace stagewright
