// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QObject>
#include <QSet>

namespace stagewright {

class EditingSession;
class StageBoard;

/// What the board asks for that needs an answer or a message: weights, idle days, cutting.
class BoardDialogs : public QObject
{
    Q_OBJECT

public:
    BoardDialogs(EditingSession& session, StageBoard& board, QWidget* screen);

private:
    void openWeights(const QSet<ActionId>& ids);
    void openIdleDays(StageId id);
    void cut(const QSet<ActionId>& ids);

    EditingSession& session_;
    QWidget* screen_;
};

} // namespace stagewright
