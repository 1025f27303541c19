// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/stage_board.h"

#include "ui/screens/configurator/board/action_card.h"
#include "ui/screens/configurator/board/stage_header.h"
#include "ui/text/isolated.h"
#include "ui/widgets/accessibility/accessible_role.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/paint.h"
#include "ui/widgets/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// If an edit changes more cards than this, the board is drawn once instead of card by card.
constexpr qsizetype mostSingleCards = 24;

} // namespace

StageBoard::StageBoard(ProcessEditor& editor, QScrollArea& area)
    : editor_(editor),
      area_(area),
      addStage_(new Button(Button::Kind::Link, u"add"_s, tr("Add stage"), this)),
      edgeTimer_(this)
{
    setObjectName(u"stageBoard"_s);
    // A click on the background ends what is being typed.
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleColumns(this);
    setAccessibleName(tr("Stages and actions"));
    addStage_->setObjectName(u"addStage"_s);
    addStage_->setToolTip(tr("Add a stage at the end"));
    connect(addStage_, &Button::clicked, this, &StageBoard::addStage);
    edgeTimer_.setObjectName(u"edgeTimer"_s);
    edgeTimer_.setInterval(std::chrono::milliseconds(16));
    connect(&edgeTimer_, &QTimer::timeout, this, &StageBoard::scrollAtEdges);
    connect(&editor_, &ProcessEditor::changed, this, &StageBoard::sync);
    connect(&selection_, &ActionSelection::changed, this, &StageBoard::showSelection);
    area_.viewport()->installEventFilter(this);
    area_.setWidget(this);
    watchView();
    sync();
}

void StageBoard::setPeople(const Organisation& people)
{
    if (people_ == people)
        return;
    newPeople_ = true;
    people_ = people;
    sync();
    newPeople_ = false;
}

void StageBoard::setReadOnly(bool readOnly)
{
    if (readOnly_ == readOnly)
        return;
    readOnly_ = readOnly;
    closeComposer();
    sync();
}

bool StageBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == area_.viewport() && event->type() == QEvent::Resize)
        arrange();
    // To Qt, what is behind a head counts as visible.
    if (watched != area_.viewport() && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason)
        reveal(qobject_cast<QWidget*>(watched));
    return QWidget::eventFilter(watched, event);
}

void StageBoard::sync()
{
    selection_.prune(editor_.process());
    const auto lost = removeVanished();
    // Drawing everything once is cheaper than many single cards.
    const bool whole = changedCards() > mostSingleCards;
    showCards(whole);
    showMatches();
    arrange();
    if (whole)
        update();
    if (lost)
        focusNear(*lost);
}

qsizetype StageBoard::movedCards() const
{
    return std::count_if(cards_.keyValueBegin(), cards_.keyValueEnd(), [this](const auto& each) {
        return each.second->geometry() != geometry_.cards.value(each.first);
    });
}

qsizetype StageBoard::changedCards() const
{
    qsizetype changed = 0;
    for (const Stage& stage : editor_.process().stages)
        changed += std::count_if(stage.actions.cbegin(), stage.actions.cend(), [this](const Action& action) {
            const ActionCard* card = cards_.value(action.id);
            return card && !card->shows(action);
        });
    return changed;
}

void StageBoard::focusNear(QPoint at)
{
    BoardItem* nearest = nullptr;
    int distance = 0;
    const auto offer = [&](BoardItem* item, QRect place) {
        const int away = (place.center() - at).manhattanLength();
        if (!nearest || away < distance) {
            nearest = item;
            distance = away;
        }
    };
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it)
        offer(it.value(), geometry_.cards.value(it.key()));
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it)
        offer(it->header, geometry_.headers.value(it.key()));
    if (nearest)
        nearest->setFocus(Qt::OtherFocusReason);
}

std::optional<QPoint> StageBoard::removeVanished()
{
    const Process& process = editor_.process();
    std::optional<QPoint> lost;
    const auto remove = [this, &lost](QWidget* item) {
        // Asked of the window: a dialog with a question may still have the focus.
        const QWidget* focus = window()->focusWidget();
        // Hiding passes the focus to the next item, which may be removed as well.
        if (!lost && focus && (focus == item || item->isAncestorOf(focus)))
            lost = wholePlace(item).center();
        item->hide();
        item->deleteLater();
    };
    if (drag_)
        endDrag(false);
    QSet<ActionId> there;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions)
            there.insert(action.id);
    }
    cards_.removeIf([&](const auto& each) {
        if (there.contains(each.key()))
            return false;
        remove(each.value());
        return true;
    });
    // wholePlace() looks for the heads among them.
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (process.stage(it.key()))
            continue;
        remove(it->header);
        remove(it->add);
    }
    columns_.removeIf([&](const auto& each) { return !process.stage(each.key()); });
    if (composing_ && !process.stage(composing_->stage))
        closeComposer();
    return lost;
}

void StageBoard::showCards(bool drawnWhole)
{
    const Process& process = editor_.process();
    const qint64 total = process.totalWeight();
    for (qsizetype s = 0; s < process.stages.size(); ++s) {
        const Stage& stage = process.stages[s];
        if (!columns_.contains(stage.id))
            columns_.insert(stage.id, {makeHeader(stage.id), makeAddButton(stage.id)});
        const Column& column = columns_[stage.id];
        column.header->showStage(stage, process.weightOf(stage.id), total, int(s));
        column.header->setReadOnly(readOnly_);
        column.header->setCompact(compact_);
        column.add->setAccessibleName(tr("Add action to %1").arg(isolated(stage.name.text())));
        column.add->setVisible(!readOnly_);
        for (const Action& action : stage.actions) {
            ActionCard*& card = cards_[action.id];
            if (!card)
                card = makeCard(action.id);
            if (card->showAction(action, total, people_, newPeople_) && !drawnWhole)
                card->update();
            card->setReadOnly(readOnly_);
            card->setCompact(compact_);
        }
    }
    addStage_->setVisible(!readOnly_ && !(composer_ && !composing_));
    Q_EMIT tabChainChanged();
}

void StageBoard::tell(const Outcome& outcome)
{
    if (!outcome)
        Q_EMIT refused(outcome.problem());
}

BoardPlan StageBoard::planOf(const Process& process) const
{
    const int width = columnWidth(area_.viewport()->width(), process.stages.size(), compact_);
    return {process,
            width,
            [this, width](StageId id) {
                const Column column = columns_.value(id);
                return column.header ? column.header->heightForWidth(width) : 0;
            },
            [this, width](ActionId id) {
                const ActionCard* found = cards_.value(id);
                return found ? found->heightForWidth(width) : 0;
            },
            composing_,
            composer_ ? composer_->wantedHeight() : 0};
}

void StageBoard::arrange()
{
    geometry_ = layOut(planOf(drag_ ? drag_->preview : editor_.process()));
    const BoardItem* held = drag_ ? drag_->item : nullptr;
    if (movedCards() > mostSingleCards)
        update();
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        const QRect add = geometry_.addActions.value(it.key());
        it->add->setGeometry(QRect(add.topLeft(), it->add->sizeHint().boundedTo(add.size())));
    }
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        const QRect place = geometry_.cards.value(it.key());
        if (it.value() != held && it.value()->geometry() != place)
            it.value()->setGeometry(place);
    }
    if (composer_ && composing_)
        composer_->setGeometry(geometry_.composer);
    const QSize wanted = geometry_.size + (composer_ && !composing_ ? QSize(100, 0) : QSize());
    resize(wanted.expandedTo(area_.viewport()->size()));
    followView();
    // The board itself only draws where a dragged card will land, and a hint while it is empty.
    const bool draws = drag_ || isEmpty();
    if (draws || drew_)
        update();
    drew_ = draws;
}

QList<QWidget*> StageBoard::tabChain() const
{
    QList<QWidget*> order;
    for (const Stage& stage : editor_.process().stages) {
        const Column column = columns_.value(stage.id);
        order.append(column.header);
        for (const Action& action : stage.actions)
            order.append(cards_.value(action.id));
        order.append(column.add);
    }
    order.append(addStage_);
    return order;
}

bool StageBoard::isEmpty() const
{
    return editor_.process().stages.isEmpty() && !composer_;
}

void StageBoard::paintEvent(QPaintEvent*)
{
    if (isEmpty()) {
        QPainter painter(this);
        paintText(painter, QRectF(16, 72, width() - 32, 24), tr("Add the first stage to get started."),
                  stagewright::font(TextStyle::Body), Theme::of(this).textMuted);
    }
    if (!drag_)
        return;
    // The gap where the dragged card or column will land.
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
    painter.setBrush(theme.accentSoft);
    QRect gap;
    if (const auto* action = std::get_if<ActionId>(&drag_->what)) {
        gap = geometry_.cards.value(*action);
    } else {
        const StageId stage = std::get<StageId>(drag_->what);
        gap = headPlace(stage).united(geometry_.addActions.value(stage)).intersected(seen());
    }
    painter.drawRoundedRect(QRectF(gap).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

} // namespace stagewright
