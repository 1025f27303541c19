// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/board/items/board_items.h"

#include "ui/screens/configurator/board/items/action_card.h"
#include "ui/screens/configurator/board/items/stage_header.h"
#include "ui/text/isolated.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// If an edit changes more cards than this, the board is drawn once instead of card by card.
constexpr qsizetype mostSingleCards = 24;

/// Hides the cards that were scrolled behind the heads.
class Backdrop : public QWidget
{
public:
    explicit Backdrop(QWidget* parent) : QWidget(parent) { setObjectName(u"headsBackdrop"_s); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::of(this).page); }
};

void discard(QWidget* item)
{
    item->hide();
    item->deleteLater();
}

} // namespace

BoardItems::BoardItems(QWidget& board) : board_(board), backdrop_(new Backdrop(&board)) {}

BoardItem* BoardItems::item(const StageOrAction& what) const
{
    if (const auto* action = std::get_if<ActionId>(&what))
        return card(*action);
    return header(std::get<StageId>(what));
}

QList<QWidget*> BoardItems::inOrder(const Process& process) const
{
    QList<QWidget*> order;
    for (const Stage& stage : process.stages) {
        const Column column = columns_.value(stage.id);
        order.append(column.header);
        for (const Action& action : stage.actions)
            order.append(card(action.id));
        order.append(column.add);
    }
    return order;
}

InUse BoardItems::inUse() const
{
    const QWidget* focus = board_.window()->focusWidget();
    if (!focus)
        return {lastUsed_};
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        if (it.value() == focus)
            return {it.key(), true};
    }
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (it->header == focus || it->add == focus)
            return {it.key(), true};
    }
    return {lastUsed_};
}

QRect BoardItems::place(const StageOrAction& what) const
{
    if (const auto* action = std::get_if<ActionId>(&what))
        return places_.cards.value(*action);
    return places_.headers.value(std::get<StageId>(what));
}

BoardPlan BoardItems::plan(const Process& process, int columnWidth) const
{
    return {process, columnWidth,
            [this, columnWidth](StageId id) {
                const StageHeader* found = header(id);
                return found ? found->heightForWidth(columnWidth) : 0;
            },
            [this, columnWidth](ActionId id) {
                const ActionCard* found = card(id);
                return found ? found->heightForWidth(columnWidth) : 0;
            }};
}

std::optional<QPoint> BoardItems::losesFocus(const Process& process) const
{
    // Asked of the window: a dialog with a question may still have the focus.
    const QWidget* focus = board_.window()->focusWidget();
    const auto has = [focus](const QWidget* item) {
        return focus && (focus == item || item->isAncestorOf(focus));
    };
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        if (has(it.value()))
            return process.action(it.key()) ? std::nullopt : std::optional(it.value()->geometry().center());
    }
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (process.stage(it.key()))
            continue;
        if (has(it->header))
            return places_.headers.value(it.key()).center();
        if (has(it->add))
            return it->add->geometry().center();
    }
    return std::nullopt;
}

void BoardItems::removeMissing(const Process& process)
{
    QSet<ActionId> there;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions)
            there.insert(action.id);
    }
    cards_.removeIf([&there](const auto& each) {
        if (there.contains(each.key()))
            return false;
        discard(each.value());
        return true;
    });
    // Hiding passes the focus to another item, which is then looked for among all of them.
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        if (process.stage(it.key()))
            continue;
        discard(it->header);
        discard(it->add);
    }
    columns_.removeIf([&process](const auto& each) { return !process.stage(each.key()); });
}

qsizetype BoardItems::changedCards(const Process& process) const
{
    qsizetype changed = 0;
    for (const Stage& stage : process.stages) {
        changed += std::count_if(stage.actions.cbegin(), stage.actions.cend(), [this](const Action& action) {
            const ActionCard* found = card(action.id);
            return found && !found->shows(action);
        });
    }
    return changed;
}

void BoardItems::show(const Process& process, const Manner& manner)
{
    // Drawing everything once is cheaper than many single cards.
    const bool drawnWhole = changedCards(process) > mostSingleCards;
    const qint64 total = process.totalWeight();
    for (qsizetype s = 0; s < process.stages.size(); ++s) {
        showColumn(process, s, total, manner);
        for (const Action& action : process.stages[s].actions) {
            ActionCard*& shown = cards_[action.id];
            if (!shown)
                shown = makeCard(action.id);
            if (shown->showAction(action, total, manner.people, manner.newPeople) && !drawnWhole)
                shown->update();
            shown->setReadOnly(manner.readOnly);
            shown->setCompact(manner.compact);
        }
    }
    if (drawnWhole)
        board_.update();
}

void BoardItems::showColumn(const Process& process, qsizetype index, qint64 totalWeight, const Manner& manner)
{
    const Stage& stage = process.stages[index];
    if (!columns_.contains(stage.id))
        columns_.insert(stage.id, {makeHeader(stage.id), makeAddButton(stage.id)});
    const Column column = columns_.value(stage.id);
    column.header->showStage(stage, process.weightOf(stage.id), totalWeight, int(index));
    column.header->setReadOnly(manner.readOnly);
    column.header->setCompact(manner.compact);
    column.add->setAccessibleName(tr("Add action to %1").arg(isolated(stage.name.text())));
    column.add->setVisible(!manner.readOnly);
}

qsizetype BoardItems::movedCards(const BoardGeometry& places) const
{
    return std::count_if(cards_.keyValueBegin(), cards_.keyValueEnd(), [&places](const auto& each) {
        return each.second->geometry() != places.cards.value(each.first);
    });
}

void BoardItems::arrange(const BoardGeometry& places, const BoardItem* held)
{
    places_ = places;
    if (movedCards(places) > mostSingleCards)
        board_.update();
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it) {
        const QRect add = places_.addActions.value(it.key());
        it->add->setGeometry(QRect(add.topLeft(), it->add->sizeHint().boundedTo(add.size())));
    }
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it) {
        const QRect place = places_.cards.value(it.key());
        if (it.value() != held && it.value()->geometry() != place)
            it.value()->setGeometry(place);
    }
}

void BoardItems::showSelected(const QSet<ActionId>& selected) const
{
    for (auto it = cards_.cbegin(); it != cards_.cend(); ++it)
        it.value()->setSelected(selected.contains(it.key()));
}

void BoardItems::focusNear(QPoint at) const
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
        offer(it.value(), places_.cards.value(it.key()));
    for (auto it = columns_.cbegin(); it != columns_.cend(); ++it)
        offer(it->header, places_.headers.value(it.key()));
    if (nearest)
        nearest->setFocus(Qt::OtherFocusReason);
}

void BoardItems::hideBehindHeads(const QRegion& hidden)
{
    backdrop_->setVisible(!hidden.isEmpty());
    if (hidden.isEmpty())
        return;
    const QRect around = hidden.boundingRect();
    backdrop_->setGeometry(around);
    // Only at the heads: between them nothing is hidden, and a frame can be drawn.
    backdrop_->setMask(hidden.translated(-around.topLeft()));
}

void BoardItems::putBelowHeads(QWidget& item) const
{
    item.stackUnder(backdrop_);
}

StageHeader* BoardItems::makeHeader(StageId id)
{
    auto* header = new StageHeader(&board_);
    header->setObjectName(u"stage"_s);
    connect(header, &StageHeader::used, this, [this, id] { lastUsed_ = id; });
    Q_EMIT headerMade(header, id);
    header->show();
    return header;
}

Button* BoardItems::makeAddButton(StageId id)
{
    auto* button = new Button(Button::Kind::Link, u"add"_s, tr("Add action"), &board_);
    button->setObjectName(u"addAction"_s);
    button->setToolTip(tr("Add an action to the stage (press Enter on an action to add one after it)"));
    Q_EMIT addButtonMade(button, id);
    putBelowHeads(*button);
    button->show();
    return button;
}

ActionCard* BoardItems::makeCard(ActionId id)
{
    auto* card = new ActionCard(&board_);
    card->setObjectName(u"action"_s);
    connect(card, &ActionCard::used, this, [this, id] { lastUsed_ = id; });
    Q_EMIT cardMade(card, id);
    putBelowHeads(*card);
    card->show();
    return card;
}

} // namespace stagewright
