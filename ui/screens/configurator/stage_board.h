// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/models/process_editor.h"
#include "ui/screens/configurator/board_layout.h"
#include "ui/screens/configurator/inline_edit.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <variant>

class QScrollArea;

namespace stagewright {

class ActionCard;
class BoardItem;
class Button;
class StageHeader;

/// The stages of a process side by side with their actions, edited directly. Every change goes through the
/// editor; the board then shows the difference, so focus and scroll position stay.
class StageBoard : public QWidget
{
    Q_OBJECT

public:
    StageBoard(ProcessEditor& editor, QScrollArea& area);

    void setPeople(const Organisation& people);
    void setReadOnly(bool readOnly);
    /// Takes over what is being typed.
    void commitEditing();
    void focusAction(ActionId id);
    void addStage();
    void addAction(StageId stage, qsizetype at);

    [[nodiscard]] ActionCard* card(ActionId id) const { return cards_.value(id); }
    [[nodiscard]] StageHeader* header(StageId id) const { return columns_.value(id).header; }
    [[nodiscard]] QSize sizeHint() const override { return geometry_.size; }

Q_SIGNALS:
    void optionsWanted(stagewright::ActionId id);
    void removeActionWanted(stagewright::ActionId id);
    void removeStageWanted(stagewright::StageId id);
    void refused(const stagewright::Problem& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Place = std::variant<StageId, ActionId>;
    struct Column
    {
        StageHeader* header = nullptr;
        Button* add = nullptr;
    };
    struct Drag
    {
        BoardItem* item;
        Place what;
        QPoint grabbedAt;
        QPoint at;       ///< the mouse, on the board
        Process preview; ///< the process as it would be after a drop
    };

    void sync();
    /// Where the focus was, when it was on something that is gone.
    std::optional<QPoint> removeVanished();
    void focusNear(QPoint at);
    void makeMissing();
    void arrange();
    void placeDraggedColumn(StageId id, QPoint at);
    void chainTabs();
    [[nodiscard]] BoardPlan planOf(const Process& process) const;
    [[nodiscard]] BoardItem* itemAt(qsizetype stage, qsizetype row) const;

    StageHeader* makeHeader(StageId id);
    Button* makeAddButton(StageId id);
    ActionCard* makeCard(ActionId id);
    void connectItem(BoardItem* item, Place what);
    void tell(const Outcome& outcome);

    void startDrag(BoardItem* item, Place what, QPoint grabbedAt);
    void followDrag(QPoint at);
    void endDrag(bool drop);
    void scrollAtEdges();

    void moveBy(Place what, int columns, int rows);
    void focusBy(Place what, int columns, int rows);
    void goToNextField(Place what);
    void reveal(QWidget* item);
    void openComposer(const QString& placeholder);
    void composerLeft(InlineEdit::Leave how, const QString& text);
    void closeComposer();

    ProcessEditor& editor_;
    QScrollArea& area_;
    Organisation people_;
    bool newPeople_ = false;
    bool readOnly_ = false;
    QHash<StageId, Column> columns_;
    QHash<ActionId, ActionCard*> cards_;
    BoardGeometry geometry_;
    Button* addStage_;
    QPointer<InlineEdit> composer_;
    std::optional<ComposerPlace> composing_; ///< empty while a stage is being added
    std::optional<Drag> drag_;
    QTimer edgeTimer_;
};

} // namespace stagewright
