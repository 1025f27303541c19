// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/items/board_layout.h"

#include <algorithm>

namespace stagewright {

namespace {

constexpr int margin = 16;
constexpr int columnGap = 12;
constexpr int cardGap = 8;
constexpr int addHeight = 32;
constexpr int addStageWidth = 128;
constexpr int addStageHeight = 72;
constexpr int narrowest = 184;
constexpr int narrowestCompact = 92;
constexpr int widest = 216;

int layOutColumn(const BoardPlan& plan, const Stage& stage, int x, BoardGeometry& geometry)
{
    int y = margin;
    const int header = plan.headerHeight(stage.id);
    geometry.headers.insert(stage.id, QRect(x, y, plan.columnWidth, header));
    y += header + cardGap;
    const bool composes = plan.composer && plan.composer->stage == stage.id;
    for (qsizetype i = 0; i <= stage.actions.size(); ++i) {
        if (composes && plan.composer->index == i) {
            geometry.composer = QRect(x, y, plan.columnWidth, plan.composerHeight);
            y += plan.composerHeight + cardGap;
        }
        if (i == stage.actions.size())
            break;
        const ActionId id = stage.actions[i].id;
        const int height = plan.cardHeight(id);
        geometry.cards.insert(id, QRect(x, y, plan.columnWidth, height));
        y += height + cardGap;
    }
    geometry.addActions.insert(stage.id, QRect(x, y, plan.columnWidth, addHeight));
    return y + addHeight;
}

} // namespace

BoardGeometry layOut(const BoardPlan& plan)
{
    BoardGeometry geometry;
    geometry.cards.reserve(plan.process.actionCount());
    int x = margin;
    int lowest = margin + addStageHeight;
    for (const Stage& stage : plan.process.stages) {
        lowest = std::max(lowest, layOutColumn(plan, stage, x, geometry));
        x += plan.columnWidth + columnGap;
    }
    geometry.addStage = QRect(x, margin, addStageWidth, addStageHeight);
    geometry.size = QSize(x + addStageWidth + margin, lowest + margin);
    return geometry;
}

int columnWidth(int available, qsizetype stages, bool compact)
{
    if (stages == 0)
        return widest;
    const int rest = available - 2 * margin - addStageWidth;
    return std::clamp(rest / int(stages) - columnGap, compact ? narrowestCompact : narrowest, widest);
}

std::optional<ActionPlace> actionDrop(const Process& without, const BoardGeometry& geometry, QPoint at)
{
    for (qsizetype s = 0; s < without.stages.size(); ++s) {
        const Stage& stage = without.stages[s];
        const QRect header = geometry.headers.value(stage.id);
        const bool last = s + 1 == without.stages.size();
        if (!last && at.x() >= header.right() + columnGap)
            continue;
        const auto below =
            std::count_if(stage.actions.cbegin(), stage.actions.cend(), [&](const Action& action) {
                return geometry.cards.value(action.id).center().y() < at.y();
            });
        return ActionPlace{s, below};
    }
    return std::nullopt;
}

qsizetype stageDrop(const Process& without, const BoardGeometry& geometry, int x)
{
    return std::count_if(without.stages.cbegin(), without.stages.cend(), [&](const Stage& stage) {
        // The dragged column goes where it covers most: halfway to the next column decides.
        return geometry.headers.value(stage.id).right() + columnGap / 2 < x;
    });
}

QSet<ActionId> cardsTouched(const BoardGeometry& geometry, QRect frame)
{
    QSet<ActionId> touched;
    for (auto it = geometry.cards.cbegin(); it != geometry.cards.cend(); ++it) {
        if (frame.isValid() && it->intersects(frame))
            touched.insert(it.key());
    }
    return touched;
}

QPoint scrollAtEdges(QRect room, QPoint at)
{
    return {edgePull(at.x(), room.left(), room.right()), edgePull(at.y(), room.top(), room.bottom())};
}

} // namespace stagewright
