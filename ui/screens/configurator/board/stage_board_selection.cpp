// SPDX-License-Identifier: GPL-3.0-or-later
// Several actions of the board at once: selecting, copying, cutting, pasting, deleting.
#include "core/domain/process/bulk_edit.h"
#include "core/domain/process/sequence.h"
#include "ui/models/processes/action_clipboard.h"
#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRubberBand>

#include <algorithm>

namespace stagewright {

namespace {

bool isPressed(const QKeyEvent& event, const QKeySequence& keys)
{
    return QKeySequence(event.keyCombination()) == keys;
}

/// A frame that leaves what it surrounds readable.
class Frame : public QRubberBand
{
public:
    explicit Frame(QWidget* parent) : QRubberBand(QRubberBand::Rectangle, parent) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QColor inside = Theme::of(this).accent;
        painter.setPen(inside);
        inside.setAlphaF(0.12F);
        painter.setBrush(inside);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

QKeySequence StageBoard::duplicateKeys()
{
    return Qt::CTRL | Qt::Key_D;
}

QKeySequence StageBoard::insertKeys()
{
    return Qt::Key_Insert;
}

QKeySequence StageBoard::weightKeys()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_W;
}

void StageBoard::wantWeights()
{
    const QSet<ActionId> chosen = chosenActions();
    if (!readOnly_ && !chosen.isEmpty())
        Q_EMIT weightsWanted(chosen);
}

void StageBoard::pick(ActionId id, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        selection_.extend(editor_.process(), id);
    else if (modifiers & Qt::ControlModifier)
        toggle(id);
    else
        selection_.begin(id);
    clicked_ = modifiers ? ActionId() : id;
}

void StageBoard::toggle(ActionId id)
{
    // As in any list: the one that was clicked before starts the range.
    if (selection_.isEmpty() && clicked_ != id && editor_.process().action(clicked_))
        selection_.toggle(clicked_);
    selection_.toggle(id);
}

void StageBoard::extendBy(ActionId id, int rows)
{
    if (selection_.isEmpty())
        selection_.begin(id);
    focusBy(id, 0, rows);
    if (const ActionId now = actionInUse(); !now.isNull())
        selection_.extend(editor_.process(), now);
}

void StageBoard::selectAll()
{
    QSet<ActionId> all;
    for (const Stage& stage : editor_.process().stages)
        all.unite(actionsOfStage(stage.id));
    selection_.set(all);
}

QSet<ActionId> StageBoard::actionsOfStage(StageId id) const
{
    QSet<ActionId> all;
    if (const Stage* stage = editor_.process().stage(id)) {
        for (const Action& action : stage->actions)
            all.insert(action.id);
    }
    return all;
}

void StageBoard::showSelection()
{
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it)
        it.value()->setSelected(selection_.contains(it.key()));
}

QSet<ActionId> StageBoard::togetherWith(ActionId id) const
{
    return selection_.contains(id) ? selection_.ids() : QSet<ActionId>{id};
}

ActionId StageBoard::actionInUse() const
{
    const QWidget* focus = window()->focusWidget();
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        if (it.value() == focus)
            return it.key();
    }
    return {};
}

QSet<ActionId> StageBoard::chosenActions() const
{
    if (!selection_.isEmpty())
        return selection_.ids();
    const ActionId one = actionInUse();
    return one.isNull() ? QSet<ActionId>() : QSet<ActionId>{one};
}

void StageBoard::copy()
{
    const QList<Action> actions = actionsOf(editor_.process(), chosenActions());
    if (!actions.isEmpty())
        QApplication::clipboard()->setMimeData(actionsToClipboard(editor_.process().id, actions, people_));
}

void StageBoard::cut()
{
    const QSet<ActionId> chosen = chosenActions();
    if (readOnly_ || chosen.isEmpty())
        return;
    copy();
    Q_EMIT cutWanted(chosen);
}

void StageBoard::duplicate()
{
    if (readOnly_)
        return;
    const Place place = placeInUse();
    const auto* stage = std::get_if<StageId>(&place);
    if (stage && selection_.isEmpty() && editor_.process().stage(*stage)) {
        const auto copy = editor_.duplicateStage(*stage);
        if (copy)
            columns_[*copy].header->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT refused(copy.problem());
        return;
    }
    const auto copies = editor_.duplicateActions(chosenActions());
    if (!copies)
        Q_EMIT refused(copies.problem());
    else if (!copies->isEmpty())
        showFresh(*copies);
}

void StageBoard::showFresh(const QList<ActionId>& actions)
{
    focusAction(actions.first());
    selection_.set(QSet<ActionId>(actions.cbegin(), actions.cend()));
}

void StageBoard::removeChosen()
{
    const QSet<ActionId> chosen = chosenActions();
    if (!readOnly_ && !chosen.isEmpty())
        Q_EMIT removeActionsWanted(chosen);
}

StageBoard::Place StageBoard::placeInUse() const
{
    if (const ActionId action = actionInUse(); !action.isNull())
        return action;
    const QWidget* focus = window()->focusWidget();
    for (auto it = columns_.cbegin(); focus && it != columns_.cend(); ++it) {
        if (it->header == focus || it->add == focus)
            return it.key();
    }
    return inUse_;
}

std::pair<StageId, qsizetype> StageBoard::pastePlace() const
{
    const Process& process = editor_.process();
    const Place place = placeInUse();
    const auto* inStage = std::get_if<StageId>(&place);
    if (const Stage* stage = inStage ? process.stage(*inStage) : nullptr)
        return {stage->id, stage->actions.size()};
    if (const auto* used = std::get_if<ActionId>(&place); used && process.action(*used)) {
        const QList<Action> together = actionsOf(process, togetherWith(*used));
        const ActionPlace last = *process.place(together.constLast().id);
        return {process.stages[last.stage].id, last.action + 1};
    }
    return process.stages.isEmpty()
               ? std::pair<StageId, qsizetype>()
               : std::pair(process.stages.last().id, process.stages.last().actions.size());
}

void StageBoard::paste()
{
    const auto [stage, at] = pastePlace();
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (readOnly_ || stage.isNull() || !held || !holdsActions(*held))
        return;
    const auto actions = actionsFromClipboard(*held, editor_.process(), people_, editor_.ids());
    if (!actions) {
        Q_EMIT refused(actions.problem());
        return;
    }
    if (const Outcome pasted = editor_.pasteActions(stage, *actions, at); !pasted) {
        Q_EMIT refused(pasted.problem());
        return;
    }
    if (!actions->isEmpty())
        showFresh(idsOf(*actions));
}

void StageBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    // With Ctrl or Shift, a frame adds to the selection.
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        selection_.clear();
    bandBefore_ = selection_.ids();
    bandFrom_ = event->position().toPoint();
    delete band_;
    band_ = new Frame(this);
}

void StageBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (!band_)
        return;
    QRect drawn = QRect(bandFrom_, event->position().toPoint()).normalized();
    band_->setGeometry(drawn);
    band_->raise();
    band_->show();
    // Not what is behind the heads.
    if (drawn.top() >= seen().top())
        drawn.setTop(std::max(drawn.top(), seen().top() + headsHeight()));
    QSet<ActionId> touched = bandBefore_;
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        if (drawn.isValid() && it.value()->geometry().intersects(drawn))
            touched.insert(it.key());
    }
    selection_.set(touched);
}

void StageBoard::mouseReleaseEvent(QMouseEvent*)
{
    delete band_;
}

bool StageBoard::event(QEvent* event)
{
    // Nothing will report the release of the button any more.
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::Hide ||
        event->type() == QEvent::WindowDeactivate)
        delete band_;
    // Escape clears the selection before it triggers the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride && !selection_.isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StageBoard::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (isPressed(*event, duplicateKeys()))
        duplicate();
    else if (isPressed(*event, insertKeys()))
        insertStage(placeBehind());
    else if (isPressed(*event, weightKeys()))
        wantWeights();
    else if (event->key() == Qt::Key_Escape && !selection_.isEmpty())
        selection_.clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stagewright
