// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/stage_board.h"

#include "core/domain/process/comparison.h"
#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/inputs/button.h"

#include <QContextMenuEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stagewright {

StageBoard::StageBoard(ProcessEditor& editor, QScrollArea& area)
    : editor_(editor),
      area_(area),
      items_(*this),
      viewport_(*this, area, items_),
      edits_(editor, *this, items_),
      composer_(editor, *this, items_, viewport_),
      verbs_(editor, selection_, [this] { return items_.inUse(); }),
      drag_(
          editor, selection_, items_, viewport_, [this](const Process& process) { return laidOut(process); },
          this),
      frame_(selection_, *this, items_, viewport_),
      keys_(editor, selection_, items_, viewport_, verbs_),
      search_(editor, items_, viewport_),
      menu_(editor, selection_, *this, items_, verbs_, composer_)
{
    setObjectName(u"stageBoard"_s);
    // A click on the background ends what is being typed.
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleColumns(this);
    setAccessibleName(tr("Stages and actions"));
    connectParts();
    area_.viewport()->installEventFilter(this);
    area_.setWidget(this);
    sync();
}

void StageBoard::connectParts()
{
    connect(&editor_, &ProcessEditor::changed, this, &StageBoard::sync);
    connect(&selection_, &ActionSelection::changed, &items_,
            [this] { items_.showSelected(selection_.ids()); });
    connect(&items_, &BoardItems::headerMade, this, &StageBoard::connectHeader);
    connect(&items_, &BoardItems::addButtonMade, this, &StageBoard::connectAddButton);
    connect(&items_, &BoardItems::cardMade, this, &StageBoard::connectCard);
    connect(&viewport_, &BoardViewport::scrolled, this, &StageBoard::followView);

    connect(&composer_, &BoardComposer::opened, this, &StageBoard::sync);
    connect(&composer_, &BoardComposer::resized, this, &StageBoard::arrange);
    connect(&composer_, &BoardComposer::typed, this, &StageBoard::typed);
    connect(&composer_, &BoardComposer::refused, this, &StageBoard::refused);

    connect(&verbs_, &BoardVerbs::actionsMade, this, &StageBoard::focusAction);
    connect(&verbs_, &BoardVerbs::stageMade, this,
            [this](StageId id) { items_.header(id)->setFocus(Qt::OtherFocusReason); });
    connect(&verbs_, &BoardVerbs::optionsWanted, this, &StageBoard::optionsWanted);
    connect(&verbs_, &BoardVerbs::severalOptionsWanted, this, &StageBoard::severalOptionsWanted);
    connect(&verbs_, &BoardVerbs::removeWanted, this, &StageBoard::removeActionsWanted);
    connect(&verbs_, &BoardVerbs::cutWanted, this, &StageBoard::cutWanted);
    connect(&verbs_, &BoardVerbs::weightsWanted, this, &StageBoard::weightsWanted);
    connect(&verbs_, &BoardVerbs::refused, this, &StageBoard::refused);

    connect(&edits_, &BoardEdits::refused, this, &StageBoard::refused);
    connect(&drag_, &BoardDrag::started, &composer_, &BoardComposer::close);
    connect(&drag_, &BoardDrag::changed, this, &StageBoard::arrange);
    connect(&keys_, &BoardKeys::insertStageWanted, &composer_, &BoardComposer::insertStage);
    connect(&search_, &BoardSearch::matchesChanged, this, &StageBoard::matchesChanged);
    connect(&menu_, &BoardMenu::idleDaysWanted, this, &StageBoard::idleDaysWanted);
}

void StageBoard::connectHeader(StageHeader* header, StageId id)
{
    connectItem(header, id);
    edits_.attach(header, id);
    keys_.attach(header, id);
    connect(header, &StageHeader::addNextWanted, this, [this, id] { addAction(id, 0); });
    connect(header, &StageHeader::removeWanted, this, [this, id] { Q_EMIT removeStageWanted(id); });
    connect(header, &StageHeader::heightChanged, this, &StageBoard::arrange);
}

void StageBoard::connectCard(ActionCard* card, ActionId id)
{
    connectItem(card, id);
    edits_.attach(card, id);
    keys_.attach(card, id);
    connect(card, &ActionCard::addNextWanted, &composer_, [this, id] { composer_.addActionAfter(id); });
    connect(card, &ActionCard::removeWanted, &verbs_, [this, id] { verbs_.removeWith(id); });
    connect(card, &ActionCard::optionsWanted, &verbs_, [this, id] { verbs_.wantOptions(id); });
    connect(card, &ActionCard::used, this, [this, id] { Q_EMIT actionUsed(id); });
    connect(card, &ActionCard::picked, &selection_, [this, id](Qt::KeyboardModifiers modifiers) {
        selection_.pick(editor_.process(), id, modifiers);
    });
    connect(card, &ActionCard::heightChanged, this, [this, card] {
        arrange();
        // Typed text may grow out of view; a head is always visible.
        if (card->isAncestorOf(window()->focusWidget()))
            viewport_.reveal(card);
    });
}

void StageBoard::connectItem(BoardItem* item, const StageOrAction& what)
{
    drag_.attach(item, what);
    connect(item, &BoardItem::focused, this, [this, item](bool walked) {
        viewport_.reveal(item);
        if (walked)
            viewport_.revealWhole(item);
    });
}

void StageBoard::connectAddButton(Button* button, StageId id)
{
    connect(button, &Button::clicked, &composer_, [this, id] { composer_.addLastAction(id); });
    button->installEventFilter(this);
}

void StageBoard::setPeople(const Organisation& people)
{
    if (people_ == people)
        return;
    newPeople_ = true;
    people_ = people;
    verbs_.setPeople(people);
    sync();
    newPeople_ = false;
}

void StageBoard::setReadOnly(bool readOnly)
{
    if (verbs_.isReadOnly() == readOnly)
        return;
    verbs_.setReadOnly(readOnly);
    composer_.setReadOnly(readOnly);
    sync();
}

void StageBoard::setCompact(bool compact)
{
    compact_ = compact;
    sync();
    revealInUse();
}

QList<QWidget*> StageBoard::tabChain() const
{
    QList<QWidget*> order = items_.inOrder(editor_.process());
    order.append(composer_.addStageButton());
    return order;
}

void StageBoard::sync()
{
    const Process& process = editor_.process();
    selection_.prune(process);
    drag_.cancel();
    const auto lost = items_.losesFocus(process);
    items_.removeMissing(process);
    composer_.prune();
    items_.show(process, {people_, newPeople_, verbs_.isReadOnly(), compact_});
    composer_.showButton();
    Q_EMIT tabChainChanged();
    search_.show();
    arrange();
    if (lost)
        items_.focusNear(*lost);
}

BoardGeometry StageBoard::laidOut(const Process& process) const
{
    const int width = columnWidth(area_.viewport()->width(), process.stages.size(), compact_);
    BoardPlan plan = items_.plan(process, width);
    composer_.addTo(plan);
    return layOut(plan);
}

void StageBoard::arrange()
{
    items_.arrange(laidOut(drag_.preview()), drag_.held());
    // The field for a new stage is wider than the button.
    const QSize wanted = items_.places().size + (composer_.addsStage() ? QSize(100, 0) : QSize());
    resize(wanted.expandedTo(area_.viewport()->size()));
    followView();
    // The board itself only draws where a dragged card will land, and a hint while it is empty.
    const bool draws = drag_.isActive() || isEmpty();
    if (draws || drew_)
        update();
    drew_ = draws;
}

void StageBoard::followView()
{
    viewport_.follow(drag_.held());
    composer_.putInPlace();
}

void StageBoard::focusAction(ActionId id)
{
    if (ActionCard* found = card(id)) {
        found->setFocus(Qt::OtherFocusReason);
        viewport_.reveal(found);
    }
}

void StageBoard::revealAction(ActionId id)
{
    if (const ActionCard* found = card(id))
        viewport_.reveal(found);
}

void StageBoard::revealChange(const Process& before)
{
    const QList<ProcessChange> changes = compare(before, editor_.process());
    for (const ProcessChange& each : changes) {
        const StageOrAction what = each.action.isNull() ? StageOrAction(each.stage) : each.action;
        if (const BoardItem* item = items_.item(what)) {
            viewport_.reveal(item);
            return;
        }
    }
}

void StageBoard::revealInUse()
{
    // Deferred: what surrounds the board does not have its new size yet.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const BoardItem* item = items_.item(items_.lastUsed()))
                viewport_.reveal(item);
        },
        Qt::QueuedConnection);
}

bool StageBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == area_.viewport() && event->type() == QEvent::Resize)
        arrange();
    // To Qt, what is behind a head counts as visible.
    if (watched != area_.viewport() && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        viewport_.reveal(qobject_cast<QWidget*>(watched));
    return QWidget::eventFilter(watched, event);
}

bool StageBoard::event(QEvent* event)
{
    // Nothing will report the release of the button any more.
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::Hide ||
        event->type() == QEvent::WindowDeactivate)
        frame_.end();
    if (event->type() == QEvent::ShortcutOverride && keys_.claims(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StageBoard::keyPressEvent(QKeyEvent* event)
{
    if (!keys_.press(*event))
        QWidget::keyPressEvent(event);
}

void StageBoard::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    if (!drag_.isActive())
        menu_.open(*event);
}

void StageBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        frame_.begin(event->position().toPoint(), event->modifiers());
}

void StageBoard::mouseMoveEvent(QMouseEvent* event)
{
    frame_.drawTo(event->position().toPoint());
}

void StageBoard::mouseReleaseEvent(QMouseEvent*)
{
    frame_.end();
}

bool StageBoard::isEmpty() const
{
    return editor_.process().stages.isEmpty() && !composer_.isOpen();
}

} // namespace stagewright
