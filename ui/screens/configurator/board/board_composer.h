// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "ui/screens/configurator/board/items/board_layout.h"
#include "ui/widgets/inputs/inline_edit.h"

#include <QObject>
#include <QPointer>

namespace stagewright {

class BoardItems;
class BoardViewport;
class Button;
class ProcessEditor;

/// How new stages and actions come about on a board: the button after the last stage, and the field in which
/// the name of a new one is typed.
class BoardComposer : public QObject
{
    Q_OBJECT

public:
    BoardComposer(ProcessEditor& editor, QWidget& board, BoardItems& items, BoardViewport& viewport);

    /// Nothing is added while it is read-only.
    void setReadOnly(bool readOnly);
    void addStage();
    /// Makes a new stage at this place, with its name ready to be typed.
    void insertStage(qsizetype at);
    void addAction(StageId stage, qsizetype at);
    void addActionAfter(ActionId id);
    void addLastAction(StageId stage);
    /// Drops what is being typed.
    void close();
    /// Closes if the stage of the new action no longer exists.
    void prune();

    /// The process including the new stage or action that is being typed.
    [[nodiscard]] Process withTyping(const Process& process) const;
    [[nodiscard]] bool isOpen() const { return field_; }
    [[nodiscard]] bool addsStage() const { return field_ && !place_; }
    /// Null unless it is open.
    [[nodiscard]] const InlineEdit* field() const { return field_; }
    [[nodiscard]] Button* addStageButton() const { return addStage_; }

    /// Adds the room it needs among the actions.
    void addTo(BoardPlan& plan) const;
    void showButton();
    /// Moves the field and the button to where they belong now.
    void putInPlace();

Q_SIGNALS:
    void opened();
    /// The field needs more or less room than before, or has gone.
    void resized();
    /// The result of withTyping() has changed.
    void typed();
    void refused(const stagewright::Problem& problem);

private:
    void open(const QString& placeholder);
    void left(InlineEdit::Leave how, const QString& text);
    void leaveEmpty(InlineEdit::Leave how);
    void addTypedStage(InlineEdit::Leave how, const QString& text);
    void addTypedAction(InlineEdit::Leave how, const QString& text, const ComposerPlace& place);
    void revealField();

    ProcessEditor& editor_;
    QWidget& board_;
    BoardItems& items_;
    BoardViewport& viewport_;
    Button* addStage_;
    QPointer<InlineEdit> field_;
    std::optional<ComposerPlace> place_; ///< empty while a stage is being added
    StageId typedStage_;                 ///< while its name is being typed
    ActionId typedAction_;
    bool readOnly_ = false;
};

} // namespace stagewright
