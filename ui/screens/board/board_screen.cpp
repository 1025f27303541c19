// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/board_screen.h"

#include "core/domain/deal/idle.h"
#include "ui/models/deals/board_model.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/board/board_choosers.h"
#include "ui/screens/board/board_column.h"
#include "ui/screens/board/board_filter.h"
#include "ui/screens/board/board_state.h"
#include "ui/screens/board/board_work.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 20;

} // namespace

BoardScreen::BoardScreen(Desk& desk, Navigator& navigator, QWidget* parent)
    : Screen(parent), desk_(desk), navigator_(navigator), model_(new BoardModel(desk, this))
{
    setObjectName(u"boardScreen"_s);
    filter_ = new BoardFilter(desk, this);
    sums_ = new TextLabel({}, TextStyle::Body, TextTone::Muted, this);
    sums_->setObjectName(u"sums"_s);
    weighted_ = new TextLabel({}, TextStyle::BodyStrong, TextTone::Normal, this);
    weighted_->setObjectName(u"weighted"_s);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(sideMargin, space::m, sideMargin, space::m);
    head->setSpacing(space::xs);
    head->addWidget(filter_);
    head->addStretch(1);
    head->addWidget(sums_);
    head->addWidget(weighted_);

    area_ = new QScrollArea(this);
    area_->setObjectName(u"columns"_s);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::NoFocus);
    empty_ = new EmptyState(u"board"_s, {}, {}, this);
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (filter_->isEmpty())
            navigator_.openNewDeal(process_);
        else
            filter_->setChoice({});
    });
    pages_ = new QStackedWidget(this);
    pages_->addWidget(area_);
    pages_->addWidget(empty_);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(pages_, 1);

    work_ = new BoardWork(desk, navigator, *this, *area_, columns_, *model_);
    connect(work_, &BoardWork::openWanted, this, &BoardScreen::openCard);
    connect(filter_, &BoardFilter::changed, this, &BoardScreen::showFiltered);
    connect(model_, &BoardModel::columnsChanged, this, &BoardScreen::rebuildColumns);
    connect(model_, &BoardModel::loaded, this, [this] {
        updateSums();
        updateEmpty();
        work_->cardsChanged();
    });
    connect(model_, &BoardModel::failed, this, [this](const Problem& problem) { navigator_.tell(problem); });
    connect(&desk_, &Desk::directoryChanged, this, &BoardScreen::takeDirectory);
    connect(&desk_, &Desk::actorChanged, this, [this] {
        filter_->refresh();
        showFiltered();
    });
    model_->setSeen(false);
    takeDirectory();
}

void BoardScreen::takeDirectory()
{
    const Directory& directory = desk_.directory();
    filter_->refresh();
    if (!directory.process(process_)) {
        const ProcessSummary* first = directory.defaultProcess();
        process_ = first ? first->process.id : ProcessId();
    }
    // Names, hints and colours of the columns come from the directory, but their cards do not.
    if (model_->isLoaded())
        rebuildColumns();
    showFiltered();
    navigator_.refreshTopBar();
}

void BoardScreen::showProcess(ProcessId process)
{
    if (process == process_)
        return;
    process_ = process;
    showFiltered();
    navigator_.refreshTopBar();
}

void BoardScreen::showFiltered()
{
    if (process_.isNull())
        return;
    DealQuery query = filter_->query();
    query.sort = order_.sort;
    query.descending = order_.descending;
    model_->show(process_, query);
}

void BoardScreen::fillTopBar(TopBar& bar)
{
    bar.setTitle(tr("Board"));
    const Directory& directory = desk_.directory();
    const ProcessSummary* current = directory.process(process_);
    if (!current)
        return;
    bar.addLeading(makeProcessButton(
        directory, *current, [this](ProcessId process) { showProcess(process); }, this));
    bar.addLeading(makeOrderButton(
        order_, [this](const BoardOrder& order) { setOrder(order); }, this));
    bar.addLeading(makeSizeButton(
        compact_, [this](bool compact) { setCompact(compact); }, this));
}

void BoardScreen::activate()
{
    model_->setSeen(true);
    if (const DealId last = navigator_.walk().takeLast(this); !last.isNull())
        selected_ = last;
    restoreSelection();
}

void BoardScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    model_->setSeen(true);
}

void BoardScreen::hideEvent(QHideEvent* event)
{
    Screen::hideEvent(event);
    // A minimized window will be looked at again.
    if (!event->spontaneous())
        model_->setSeen(false);
}

void BoardScreen::rebuildColumns()
{
    const ProcessSummary* summary = desk_.directory().process(model_->process());
    work_->letGo();
    columns_.clear();
    auto* board = new QWidget;
    auto* layout = new QHBoxLayout(board);
    const int side = sideMargin - BoardColumnView::beside;
    layout->setContentsMargins(side, 0, side, 0);
    layout->setSpacing(0);
    for (const BoardModel::Column& each : model_->columns()) {
        const Stage* stage = summary ? summary->process.stage(each.stage) : nullptr;
        const int place = stage ? static_cast<int>(summary->process.stageIndex(each.stage)) : -1;
        const int idleDays = summary ? idleDaysOf(summary->process, each.stage) : IdleRule().days;
        auto* column =
            new BoardColumnView(desk_, work_->selection(), stage, place, idleDays, each.cards, board);
        work_->attach(column);
        connect(column, &BoardColumnView::newDealWanted, this,
                [this] { navigator_.openNewDeal(model_->process()); });
        connect(column->list(), &CardList::leftSideways, this,
                [this, at = columns_.size()](int direction) { moveSideways(at, direction); });
        column->setCompact(compact_);
        columns_.append(column);
        layout->addWidget(column, 1);
    }
    area_->setWidget(board);
    board->setAutoFillBackground(false);
    area_->viewport()->setAutoFillBackground(false);
    updateSums();
    restoreSelection();
}

void BoardScreen::updateSums()
{
    const Currency& currency = desk_.directory().currency;
    const QList<BoardModel::Column>& shown = model_->columns();
    for (qsizetype at = 0; at < columns_.size() && at < shown.size(); ++at)
        columns_.at(at)->setSums(shown.at(at).sums, currency);
    const Sums total = model_->total();
    const QLocale locale;
    const QString deals =
        countText(tr("%n open deal(s)", nullptr, static_cast<int>(total.count)), total.count);
    sums_->setText(tr("%1 · %2 · weighted").arg(deals, moneyText({total.valueMinor, currency}, locale)));
    weighted_->setText(moneyText({total.weightedMinor, currency}, locale));
}

void BoardScreen::updateEmpty()
{
    const bool none = model_->total().count == 0;
    if (none && filter_->isEmpty()) {
        empty_->setHeading(tr("No open deals in this process"));
        empty_->setText(tr("Every open deal is shown as a card in the column of its stage."));
        empty_->setAction(tr("New deal"), u"add"_s);
    } else if (none) {
        empty_->setHeading(tr("No deals match these filters"));
        empty_->setText(tr("This process has open deals, but none match the filters above."));
        empty_->setAction(tr("Clear filters"));
    }
    pages_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : area_);
}

void BoardScreen::moveSideways(qsizetype column, int direction)
{
    const int row = columns_.at(column)->list()->currentIndex().row();
    for (qsizetype to = column + direction; to >= 0 && to < columns_.size(); to += direction) {
        CardList* list = columns_.at(to)->list();
        if (list->model()->rowCount() == 0)
            continue;
        list->enter(row);
        area_->ensureWidgetVisible(columns_.at(to), 0, 0);
        return;
    }
}

void BoardScreen::openCard(const QModelIndex& index)
{
    selected_ = index.data(DealListModel::RowRole).value<DealRow>().id;
    QList<DealId> column;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        column.append(index.siblingAtRow(row).data(DealListModel::RowRole).value<DealRow>().id);
    navigator_.openDealAmong(selected_, column, this);
}

void BoardScreen::restoreSelection()
{
    if (selected_.isNull())
        return;
    for (BoardColumnView* column : std::as_const(columns_)) {
        const auto* cards = qobject_cast<const DealListModel*>(column->list()->model());
        const int row = cards ? cards->rowOf(selected_) : -1;
        if (row < 0)
            continue;
        column->list()->setCurrentIndex(cards->index(row));
        if (isVisible())
            column->list()->setFocus(Qt::OtherFocusReason);
    }
}

QList<KeyGroup> BoardScreen::keyHints() const
{
    return {{tr("On a card"), CardList::keyHints()}};
}

QByteArray BoardScreen::state() const
{
    return toBytes({process_, filter_->choice(), selected_, order_, compact_});
}

void BoardScreen::restoreState(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        selected_ = {};
        order_ = {};
        setCompact(false);
        filter_->setChoice({});
        return;
    }
    const auto state = boardStateOf(bytes);
    if (!state)
        return;
    selected_ = state->selected;
    order_ = state->order;
    setCompact(state->compact);
    filter_->setChoice(state->filter);
    const bool known = desk_.directory().processes.isEmpty() || desk_.directory().process(state->process);
    if (!state->process.isNull() && known)
        showProcess(state->process);
    showFiltered();
}

void BoardScreen::setCompact(bool compact)
{
    if (compact == compact_)
        return;
    compact_ = compact;
    for (BoardColumnView* column : std::as_const(columns_))
        column->setCompact(compact_);
    navigator_.refreshTopBar();
}

void BoardScreen::setOrder(const BoardOrder& order)
{
    if (order == order_)
        return;
    order_ = order;
    showFiltered();
    navigator_.refreshTopBar();
}

} // namespace stagewright
