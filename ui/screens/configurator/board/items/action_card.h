// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/action.h"
#include "ui/screens/configurator/board/items/board_item.h"
#include "ui/widgets/inputs/inline_edit.h"
#include "ui/widgets/inputs/weight_edit.h"

#include <QPointer>

#include <optional>

namespace stagewright {

class IconButton;

/// One action on the board: its name, its weight and share, and marks for the options that are set. It draws
/// itself; an editor exists only while it is in use.
class ActionCard : public BoardItem
{
    Q_OBJECT

public:
    explicit ActionCard(QWidget* parent);

    /// Cheap if nothing but the share changed. `newPeople`: names in the tool tip may have changed. Returns
    /// true if the card has to be redrawn, which is left to the caller.
    [[nodiscard]] bool showAction(const Action& action, qint64 totalWeight, const Organisation& people,
                                  bool newPeople);
    /// Whether this is what showAction() was last given.
    [[nodiscard]] bool shows(const Action& action) const { return action_ == action; }
    /// The options that are set, in words, and the shortcuts.
    [[nodiscard]] QString tip() const;
    [[nodiscard]] QString name() const { return action_ ? action_->name.text() : QString(); }
    [[nodiscard]] bool isWeightHalfTyped() const;
    [[nodiscard]] int weight() const { return action_ ? action_->weight.value() : 0; }
    [[nodiscard]] QString share() const { return share_; }

    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return selected_; }
    /// Drawn faintly because it does not match the search.
    void setFaded(bool faded);
    [[nodiscard]] bool isFaded() const { return faded_; }
    /// Framed as the current match of the search.
    void setFound(bool found);
    /// Makes the gear and the cross. A card gets them when it is first seen, because a big process has many
    /// cards.
    void makeButtons();
    /// How many cards are being dragged with the mouse, including this one; 1 unless there are several.
    void setCarried(qsizetype cards);
    [[nodiscard]] qsizetype carried() const { return carried_; }
    void editName();
    void editWeight();
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void nameEntered(const QString& name);
    void weightEntered(int weight);
    /// Editing of the name or the weight has ended: the next change is a separate step.
    void editLeft();
    /// Tab was pressed in the last field of this card.
    void nextFieldWanted();

protected:
    void startRename() override { editName(); }
    void modeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr int buttonSide = 24;

    [[nodiscard]] int nameLeftEdge() const;
    [[nodiscard]] QRect nameRect() const;
    [[nodiscard]] QRect weightRect() const;
    /// Whether there are too many marks to fit beside the weight.
    [[nodiscard]] bool marksBelow(int width) const;
    [[nodiscard]] int nameWidth(int cardWidth) const;
    [[nodiscard]] const QStringList& nameLines(int cardWidth) const;
    void updateName();
    void describe(const Organisation& people);
    void paintMarks(QPainter& painter);
    [[nodiscard]] QRect nameEditRect() const;
    /// Whether nothing but the action itself affects how it looks, so that its picture can be kept.
    [[nodiscard]] bool isCacheable() const;
    [[nodiscard]] QString pictureKey() const;
    void paintWhole(QPainter& painter);
    void paintFrame(QPainter& painter);
    void paintWeight(QPainter& painter);
    void paintCarried(QPainter& painter);
    void placeButtons();
    [[nodiscard]] bool showsGear() const;
    void nameButtons();
    void nameLeft(InlineEdit::Leave how, const QString& text);
    void closeWeight();

    std::optional<Action> action_; ///< as it was last shown
    QString share_;
    qint64 sharePercent_ = -1; ///< the percentage in share_
    QStringList marks_;
    QStringList lines_; ///< the marks in words
    /// Breaking names into lines is the most expensive part in a big process, so the result is kept.
    mutable QStringList wrapped_;
    mutable int wrappedFor_ = -1;
    mutable int lineHeight_ = 0;
    QString nameBefore_;
    int weightBefore_ = 0;
    int wheelTurned_ = 0;
    qsizetype carried_ = 1;
    bool selected_ = false;
    bool faded_ = false;
    bool found_ = false;
    IconButton* gear_ = nullptr;
    IconButton* remove_ = nullptr;
    QPointer<InlineEdit> nameEdit_;
    QPointer<WeightEdit> weightEdit_;
};

} // namespace stagewright
