// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_work.h"

#include "ui/models/deals/board_model.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/board/board_column.h"
#include "ui/screens/board/card_drag.h"
#include "ui/screens/board/card_selection.h"
#include "ui/screens/board/move/board_closing.h"
#include "ui/screens/board/move/board_moves.h"
#include "ui/text/money_text.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

template<class Go>
QAction* addEntry(QMenu& menu, const QString& objectName, const QString& text, const Go& go,
                  const QKeySequence& keys = {})
{
    QAction* entry = menu.addAction(text);
    entry->setObjectName(objectName);
    // Only shown here: the list of cards itself handles the key.
    entry->setShortcut(keys);
    entry->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(entry, &QAction::triggered, &menu, go);
    return entry;
}

} // namespace

BoardWork::BoardWork(Desk& desk, Navigator& navigator, QWidget& screen, QScrollArea& area,
                     const QList<BoardColumnView*>& columns, const BoardModel& model)
    : QObject(&screen),
      desk_(desk),
      columns_(columns),
      model_(model),
      selection_(new CardSelection(this)),
      drag_(new CardDrag(screen, area, columns, *selection_, model)),
      moves_(new BoardMoves(desk, navigator, screen)),
      closing_(new BoardClosing(desk, navigator, screen))
{
    connect(drag_, &CardDrag::droppedOn, this, &BoardWork::moveTo);
    connect(drag_, &CardDrag::droppedOnStatus, this, &BoardWork::close);
    connect(drag_, &CardDrag::started, this, [this](const QList<DealId>& deals) {
        if (deals.size() == 1)
            lookWhatIsMissing(deals.first());
    });
}

void BoardWork::setFileChooser(const FileChooser& chooser)
{
    moves_->setFileChooser(chooser);
}

void BoardWork::attach(BoardColumnView* column)
{
    CardList* list = column->list();
    drag_->attach(column);
    connect(list, &CardList::opened, this, &BoardWork::openWanted);
    connect(list, &CardList::markToggled, this,
            [this, list](const QModelIndex& index) { selection_->toggle(list->dealAt(index)); });
    connect(list, &CardList::markExtended, this,
            [this, list](const QModelIndex& index) { extend(list, index); });
    connect(list, &CardList::marksDropped, selection_, &CardSelection::clear);
    connect(list, &CardList::menuWanted, this,
            [this, list](const QModelIndex& index, QPoint at) { openMenu(list, index, at); });
    connect(list, &CardList::copyWanted, this,
            [this, list](const QModelIndex& index) { copy(meant(list->dealAt(index))); });
    connect(list, &CardList::moveWanted, this,
            [this, column, list](int direction) { moveSideways(column, list, direction); });
}

void BoardWork::letGo()
{
    drag_->cancel();
}

void BoardWork::cardsChanged()
{
    QSet<DealId> shown;
    for (const BoardColumnView* column : columns_) {
        for (const DealRow& row : column->cards().rows())
            shown.insert(row.id);
    }
    selection_->keepOnly(shown);
}

void BoardWork::extend(CardList* list, const QModelIndex& index)
{
    const auto* cards = qobject_cast<const DealListModel*>(index.model());
    const int current = list->currentIndex().row();
    int anchor = cards->rowOf(selection_->anchor());
    if (anchor < 0)
        anchor = std::max(current, 0);
    if (selection_->anchor().isNull() || cards->rowOf(selection_->anchor()) < 0)
        selection_->setAnchor(cards->rows().at(anchor).id);
    QList<DealId> between;
    for (int row = std::min(anchor, index.row()); row <= std::max(anchor, index.row()); ++row)
        between.append(cards->rows().at(row).id);
    selection_->add(between);
}

QList<DealId> BoardWork::meant(DealId deal) const
{
    QList<DealId> deals{deal};
    if (!selection_->isMarked(deal))
        return deals;
    for (const BoardColumnView* column : columns_) {
        for (const DealRow& row : column->cards().rows()) {
            if (row.id != deal && selection_->isMarked(row.id))
                deals.append(row.id);
        }
    }
    return deals;
}

QList<DealRow> BoardWork::rowsOf(const QList<DealId>& deals) const
{
    QList<DealRow> rows;
    for (const DealId deal : deals) {
        // One that is gone by now has only its id left: whoever is asked to do something with it says so.
        DealRow found;
        found.id = deal;
        for (const BoardColumnView* column : columns_) {
            if (const int row = column->cards().rowOf(deal); row >= 0)
                found = column->cards().rows().at(row);
        }
        rows.append(found);
    }
    return rows;
}

void BoardWork::moveTo(const QList<DealId>& deals, StageId stage)
{
    moves_->move(model_.process(), deals, stage);
}

void BoardWork::moveSideways(const BoardColumnView* column, CardList* list, int direction)
{
    const auto at = std::find(columns_.cbegin(), columns_.cend(), column) - columns_.cbegin() + direction;
    if (at >= 0 && at < columns_.size())
        moveTo(meant(list->dealAt(list->currentIndex())), columns_.at(at)->stage());
}

void BoardWork::close(const QList<DealId>& deals, DealStatus status)
{
    closing_->close(rowsOf(deals), status);
}

void BoardWork::lookWhatIsMissing(DealId deal)
{
    desk_
        .read([viewer = desk_.actor(), deal](Workspace& workspace) {
            return workspace.dealQueries().details(viewer, deal);
        })
        .then(this, [this, deal](const Result<DealDetails>& details) {
            if (!details)
                return;
            QStringList missing;
            const QList<Action> undone = mandatoryUndone(details->process, details->done());
            for (const Action& action : undone)
                missing.append(action.name.text());
            drag_->setMissing(deal, missing);
        });
}

/// As rows that a spreadsheet understands: name, company, value.
void BoardWork::copy(const QList<DealId>& deals) const
{
    const QLocale locale;
    QStringList lines;
    const QList<DealRow> rows = rowsOf(deals);
    for (const DealRow& row : rows) {
        const Money value(row.valueMinor, desk_.directory().currency);
        lines.append(row.name + u'\t' + row.companyName + u'\t' + moneyText(value, locale));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void BoardWork::openMenu(CardList* list, const QModelIndex& index, QPoint at)
{
    list->setCurrentIndex(index);
    const DealId deal = list->dealAt(index);
    // As in any list: for all that are marked if it is one of them, otherwise for it alone.
    const QList<DealId> deals = meant(deal);
    auto* menu = new QMenu(list);
    menu->setObjectName(u"cardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = addEntry(
        *menu, u"openCard"_s, tr("Open"),
        [this, list, deal] {
            const auto* cards = qobject_cast<const DealListModel*>(list->model());
            if (const int row = cards->rowOf(deal); row >= 0)
                Q_EMIT openWanted(cards->index(row));
        },
        QKeySequence(Qt::Key_Return));
    menu->setDefaultAction(open);
    QMenu* stages = menu->addMenu(tr("Move to"));
    stages->setObjectName(u"moveTo"_s);
    for (const BoardColumnView* column : columns_) {
        QString name = column->name();
        QAction* entry =
            addEntry(*stages, u"moveTo-"_s + column->stage().toText(), name.replace(u'&', u"&&"_s),
                     [this, deals, stage = column->stage()] { moveTo(deals, stage); });
        entry->setEnabled(deals.size() > 1 || column->cards().rowOf(deal) < 0);
    }
    menu->addSeparator();
    addEntry(*menu, u"winCard"_s, statusText(DealStatus::Won),
             [this, deals] { close(deals, DealStatus::Won); });
    addEntry(*menu, u"loseCard"_s, tr("Lost…"), [this, deals] { close(deals, DealStatus::Lost); });
    addEntry(*menu, u"outdateCard"_s, tr("Outdated…"), [this, deals] { close(deals, DealStatus::Outdated); });
    menu->addSeparator();
    addEntry(
        *menu, u"markCard"_s, selection_->isMarked(deal) ? tr("Unmark") : tr("Mark"),
        [this, deal] { selection_->toggle(deal); }, QKeySequence(Qt::Key_Space));
    addEntry(
        *menu, u"copyCard"_s, tr("Copy"), [this, deals] { copy(deals); }, QKeySequence(QKeySequence::Copy));
    const QPoint below = list->viewport()->mapToGlobal(list->visualRect(index).bottomLeft());
    menu->popup(at.isNull() ? below : at);
}

} // namespace stagewright
