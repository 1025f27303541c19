// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "core/domain/result.h"

#include <QObject>

class QWidget;

namespace stagewright {

class ActionCard;
class BoardItems;
class InlineEdit;
class ProcessEditor;
class StageHeader;

/// What is typed into the heads and cards of a board: it goes to the editor.
class BoardEdits : public QObject
{
    Q_OBJECT

public:
    BoardEdits(ProcessEditor& editor, const QWidget& board, const BoardItems& items);

    void attach(StageHeader* header, StageId id);
    void attach(ActionCard* card, ActionId id);
    /// Commits what is being typed anywhere on the board. An empty `composer` stays open.
    void commit(const InlineEdit* composer);
    [[nodiscard]] bool isWeightHalfTyped() const;

Q_SIGNALS:
    void refused(const stagewright::Problem& problem);

private:
    void tell(const Outcome& outcome);

    ProcessEditor& editor_;
    const QWidget& board_;
    const BoardItems& items_;
};

} // namespace stagewright
