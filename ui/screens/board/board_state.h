// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/board/board_filter.h"
#include "ui/screens/board/board_order.h"

namespace stagewright {

/// What a person has chosen on the board; kept for the next start.
struct BoardState
{
    ProcessId process;
    BoardFilter::Choice filter;
    DealId selected;
    BoardOrder order;
    bool compact = false;
};

[[nodiscard]] QByteArray toBytes(const BoardState& state);
/// Nothing if the bytes make no sense. Those of a program that knew no orders have the usual one.
[[nodiscard]] std::optional<BoardState> boardStateOf(const QByteArray& bytes);

} // namespace stagewright
