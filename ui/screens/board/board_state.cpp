// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_state.h"

#include <QDataStream>
#include <QIODevice>

namespace stagewright {

QByteArray toBytes(const BoardState& state)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const BoardFilter::Choice& choice = state.filter;
    stream << state.process.value() << static_cast<int>(choice.whose) << choice.team.value()
           << choice.source.has_value() << choice.source.value_or(SourceId()).value()
           << static_cast<int>(choice.closing) << state.selected.value()
           << static_cast<int>(boardOrders().indexOf(state.order)) << state.compact;
    return bytes;
}

std::optional<BoardState> boardStateOf(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    qint64 process = 0;
    qint64 team = 0;
    qint64 source = 0;
    qint64 selected = 0;
    int whose = 0;
    int closing = 0;
    int order = 0;
    bool hasSource = false;
    stream >> process >> whose >> team >> hasSource >> source >> closing >> selected;
    if (stream.status() != QDataStream::Ok || whose < 0 ||
        whose > static_cast<int>(BoardFilter::Whose::Team) || closing < 0 ||
        closing > static_cast<int>(BoardFilter::Closing::ThisYear))
        return {};
    BoardState state;
    if (!stream.atEnd())
        stream >> order >> state.compact;
    state.process = ProcessId(process);
    state.selected = DealId(selected);
    state.filter.whose = static_cast<BoardFilter::Whose>(whose);
    state.filter.team = TeamId(team);
    if (hasSource)
        state.filter.source = SourceId(source);
    state.filter.closing = static_cast<BoardFilter::Closing>(closing);
    state.order = boardOrders().value(order, BoardOrder());
    return state;
}

} // namespace stagewright
