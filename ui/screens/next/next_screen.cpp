// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/next/next_screen.h"

#include "ui/models/deals/checklist_model.h"
#include "ui/models/deals/shown_deal.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/checklist/checklist_view.h"
#include "ui/screens/deal/deal_ticks.h"
#include "ui/screens/next/next_head.h"
#include "ui/screens/next/next_list_view.h"
#include "ui/screens/next/next_panel.h"
#include "ui/screens/next/next_ticks.h"
#include "ui/text/isolated.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/segmented.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>
#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {
constexpr int panelWidth = 408;
constexpr int leastForPanel = 1080;
constexpr int leastWidth = 560;
constexpr int leastForOneRow = 780; ///< filters and sums side by side
constexpr std::chrono::minutes minute{1};

bool holds(const NextList& list, const NextPlace& place)
{
    return std::any_of(list.actions.cbegin(), list.actions.cend(), [&place](const NextAction& next) {
        return next.deal.id == place.deal && next.action.id == place.action;
    });
}

} // namespace

NextScreen::NextScreen(Desk& desk, Navigator& navigator, QWidget* parent, const FileChooser& chooser)
    : Screen(parent),
      desk_(desk),
      navigator_(navigator),
      model_(new NextListModel(this)),
      checklist_(new ChecklistModel(this)),
      ticks_(new NextTicks(desk, navigator, chooser, this)),
      scope_(new Segmented(this)),
      processes_(new QComboBox(this)),
      sums_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      worth_(new TextLabel({}, TextStyle::BodyStrong, TextTone::Normal, this)),
      head_(new NextHead(this)),
      list_(new NextListView(*model_, this)),
      empty_(new EmptyState(u"flag"_s, {}, {}, this)),
      pages_(new QStackedWidget(this)),
      panel_(new NextPanel(*checklist_, this))
{
    setObjectName(u"nextScreen"_s);
    build();
    connectParts();
    followDirectory();
}

void NextScreen::build()
{
    scope_->setObjectName(u"nextScope"_s);
    scope_->setAccessibleName(tr("Whose deals"));
    scope_->addSegment(tr("Mine"), int(NextScope::Mine));
    scope_->addSegment(tr("My team"), int(NextScope::Team));
    scope_->setCurrentIndex(0);
    processes_->setObjectName(u"nextProcess"_s);
    processes_->setAccessibleName(tr("Process"));
    processes_->setToolTip(tr("Show the deals of one process"));
    processes_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    processes_->setMinimumContentsLength(14);
    sums_->setObjectName(u"nextSums"_s);
    worth_->setObjectName(u"nextWorth"_s);
    empty_->setObjectName(u"nextEmpty"_s);
    panel_->setFixedWidth(panelWidth);
    panel_->view()->setOffersDays(true);
    panel_->view()->setMarksCurrent(true);
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins({});
    sides->setSpacing(0);
    sides->addWidget(buildList(), 1);
    sides->addWidget(panel_);
    setFocusProxy(list_);
}

QWidget* NextScreen::buildList()
{
    auto* filters = new QHBoxLayout;
    filters->setSpacing(space::s);
    filters->addWidget(scope_);
    filters->addWidget(processes_);
    filters->addStretch(1);
    auto* sums = new QHBoxLayout;
    sums->setSpacing(space::xs);
    sums->addWidget(sums_);
    sums->addWidget(worth_);
    sums->addStretch(1);
    top_ = new QBoxLayout(QBoxLayout::LeftToRight);
    top_->setSpacing(space::s);
    top_->addLayout(filters, 1);
    top_->addLayout(sums);
    auto* rows = new QWidget(pages_);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head_);
    column->addWidget(list_, 1);
    pages_->addWidget(rows);
    pages_->addWidget(empty_);
    auto* side = new QWidget(this);
    auto* whole = new QVBoxLayout(side);
    whole->setContentsMargins(20, space::l, 20, 0);
    whole->setSpacing(space::s);
    whole->addLayout(top_);
    whole->addWidget(pages_, 1);
    return side;
}

void NextScreen::connectParts()
{
    connect(list_, &NextListView::doneWanted, ticks_, &NextTicks::done);
    connect(list_, &NextListView::planWanted, ticks_, &NextTicks::plan);
    connect(list_, &NextListView::dealWanted, this, &NextScreen::openDeal);
    connect(list_, &NextListView::moved, this, [this] {
        if (showing_)
            return;
        ticks_->walked();
        followLine();
    });
    connect(list_, &NextListView::laidOut, head_,
            [this] { head_->setRightMargin(list_->width() - list_->viewport()->width()); });
    connect(ticks_, &NextTicks::goingChanged, this, [this] { model_->setGoing(ticks_->going()); });
    connect(&ticks_->ticks(), &DealTicks::pendingChanged, this, &NextScreen::showPanel);
    connect(&ticks_->deal(), &ShownDeal::read, this, &NextScreen::showPanel);
    connect(&ticks_->deal(), &ShownDeal::gone, panel_, &NextPanel::showNothing);
    connect(panel_, &NextPanel::openWanted, this, [this] { openDeal(ticks_->deal().id()); });
    connect(panel_->view(), &ChecklistView::toggled, &ticks_->ticks(), &DealTicks::toggle);
    connect(panel_->view(), &ChecklistView::dayWanted, &ticks_->ticks(), &DealTicks::tickOnDay);
    connect(scope_, &Segmented::currentChanged, this, &NextScreen::refresh);
    connect(processes_, &QComboBox::currentIndexChanged, this, [this] {
        process_ = processes_->currentData().toLongLong();
        refresh();
    });
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (processes_->currentIndex() > 0)
            processes_->setCurrentIndex(0);
        else
            navigator_.openNewDeal();
    });
    connect(&desk_, &Desk::changed, this, &NextScreen::onChanged);
    connect(&desk_, &Desk::directoryChanged, this, &NextScreen::followDirectory);
    connect(&desk_, &Desk::actorChanged, this, &NextScreen::followActor);
    // What was due today is late tomorrow.
    clock_.setInterval(minute);
    connect(&clock_, &QTimer::timeout, this, &NextScreen::checkDay);
    clock_.start();
}

void NextScreen::followDirectory()
{
    {
        const QSignalBlocker quiet(processes_);
        processes_->clear();
        processes_->addItem(tr("All processes"), 0LL);
        for (const ProcessSummary& each : desk_.directory().processes) {
            if (each.active || each.openDeals > 0 || each.process.id.value() == process_)
                processes_->addItem(each.process.name.text(), each.process.id.value());
        }
        processes_->setCurrentIndex(std::max(0, processes_->findData(process_)));
    }
    // With one process there is nothing to choose.
    processes_->setVisible(processes_->count() > 2);
    refresh();
}

void NextScreen::followActor()
{
    ticks_->startOver();
    panel_->showNothing();
    // What the person before could see is not for this one, not even until it has been read anew.
    showList({});
    refresh();
}

void NextScreen::onChanged(const Changes& changes)
{
    if (!seen_ || !(changes.anyDeals() || changes.tasks || changes.processes || changes.people))
        return;
    refresh();
    const DealId shown = ticks_->deal().id();
    if (!shown.isNull() && (changes.manyDeals || changes.deals.contains(shown) || changes.processes))
        ticks_->show(shown);
}

void NextScreen::checkDay()
{
    if (!seen_ || day_ == desk_.today())
        return;
    navigator_.refreshTopBar();
    refresh();
}

NextQuery NextScreen::query() const
{
    NextQuery query;
    query.scope = NextScope(scope_->currentData().toInt());
    if (processes_->currentIndex() > 0)
        query.process = ProcessId(process_);
    return query;
}

void NextScreen::refresh()
{
    // Even if nothing is read now: a pending answer was requested by somebody else, or with other filters.
    const int generation = ++generation_;
    if (!seen_ || desk_.actor().isNull())
        return;
    day_ = desk_.today();
    desk_
        .read([viewer = desk_.actor(), query = query()](Workspace& workspace) {
            return workspace.nextActions().list(viewer, query);
        })
        .then(this, [this, generation, stored = ticks_->stored()](const Result<NextList>& list) {
            if (generation != generation_)
                return;
            if (list)
                showList({*list, stored});
            else
                navigator_.tell(list.problem());
        });
}

/// What is stored and gone from the list; or in it although it was asked for later: it was taken back.
QList<NextPlace> NextScreen::settledBy(const Read& read) const
{
    QList<NextPlace> settled;
    for (const NextPlace& place : ticks_->stored()) {
        if (!holds(read.list, place) || read.stored.contains(place))
            settled.append(place);
    }
    return settled;
}

void NextScreen::showList(const Read& read)
{
    const QModelIndex current = list_->currentIndex();
    NextPlace before;
    DealId after;
    if (current.isValid()) {
        before = model_->row(current).place();
        if (current.row() + 1 < model_->rowCount())
            after = model_->rows().at(current.row() + 1).next.deal.id;
    }
    const QList<NextPlace> settled = settledBy(read);
    const bool acted = current.isValid() && settled.contains(before) && !holds(read.list, before);
    const int at = current.row();
    ticks_->settle(settled);
    showing_ = true;
    model_->setActions(read.list, desk_.directory(), ticks_->going());
    showSums(read.list);
    showEmpty();
    keepPlace(before, at, after, acted);
    showing_ = false;
    followLine();
}

void NextScreen::keepPlace(const NextPlace& before, int at, DealId after, bool acted)
{
    if (model_->rowCount() == 0)
        return;
    if (const QModelIndex wanted = model_->indexOf(selected_); !selected_.isNull() && wanted.isValid()) {
        selected_ = {};
        select(wanted);
        return;
    }
    const QModelIndex current = list_->currentIndex();
    if (acted) {
        // On to what stood below, wherever the deal's next action stands by now.
        const QModelIndex next = model_->indexOf(after);
        const int place = std::clamp(at, 0, model_->rowCount() - 1);
        ticks_->movedOn();
        select(next.isValid() ? next : model_->index(place));
    } else if (!current.isValid()) {
        select(model_->index(std::clamp(at, 0, model_->rowCount() - 1)));
    } else if (!before.deal.isNull() && model_->row(current).next.deal.id != before.deal) {
        // The deal left the list without anything having been done here.
        ticks_->movedOn();
    }
}

void NextScreen::select(const QModelIndex& index)
{
    list_->setCurrentIndex(index);
}

void NextScreen::showSums(const NextList& list)
{
    const int count = static_cast<int>(list.actions.size());
    sums_->setVisible(count > 0);
    worth_->setVisible(count > 0);
    sums_->setText(countText(list.more ? tr("The first %n action(s) · together, weighted", nullptr, count)
                                       : tr("%n action(s) · together, weighted", nullptr, count),
                             count));
    worth_->setText(u'+' + moneyText({list.worthMinor, desk_.directory().currency}, QLocale()));
}

void NextScreen::showEmpty()
{
    const bool none = model_->rowCount() == 0;
    const bool ofOne = processes_->currentIndex() > 0;
    const bool mine = query().scope == NextScope::Mine;
    empty_->setHeading(tr("Nothing left to do"));
    if (ofOne)
        empty_->setText(tr("No open deal of this process has an action that you could do now."));
    else if (mine)
        empty_->setText(tr("The next action of each of your open deals is listed here, the one worth most "
                           "first. None of them has one that you could do now."));
    else
        empty_->setText(tr("The next action of each open deal of your team is listed here, the one worth "
                           "most first. None of them has one that you could do now."));
    empty_->setAction(ofOne ? tr("All processes") : tr("New deal"), ofOne ? QString() : u"add"_s);
    pages_->setCurrentIndex(none ? 1 : 0);
    if (none)
        panel_->showNothing();
}

void NextScreen::followLine()
{
    if (!seen_)
        return;
    const QModelIndex current = list_->currentIndex();
    const DealId deal = current.isValid() ? model_->row(current).next.deal.id : DealId();
    if (deal != ticks_->deal().id() || deal.isNull())
        ticks_->show(deal);
    else
        showPanel();
}

void NextScreen::showPanel()
{
    const DealDetails* details = ticks_->deal().details();
    if (!details)
        return;
    const QModelIndex line = model_->indexOf(ticks_->deal().id());
    const NextRow* row = line.isValid() ? &model_->row(line) : nullptr;
    panel_->showDeal(*details, row, desk_.directory());
    checklist_->setRows(checklistRows(*details, desk_.directory(), desk_.actor(), ticks_->ticks().pending()));
    if (row)
        panel_->goTo(row->next.action.id);
}

void NextScreen::openDeal(DealId deal)
{
    if (deal.isNull())
        return;
    selected_ = deal;
    navigator_.openDealAmong(deal, model_->deals(), this);
}

void NextScreen::fillTopBar(TopBar& bar)
{
    bar.setTitle(tr("What next"));
    auto* day =
        new TextLabel(QLocale().toString(desk_.today(), u"dddd, d MMMM"_s), TextStyle::Body, TextTone::Muted);
    day->setObjectName(u"nextDay"_s);
    bar.addLeading(day);
}

void NextScreen::activate()
{
    seen_ = true;
    if (const DealId last = navigator_.walk().takeLast(this); !last.isNull())
        selected_ = last;
    if (const DealId shown = ticks_->deal().id(); !shown.isNull())
        ticks_->show(shown);
    refresh();
    list_->setFocus(Qt::OtherFocusReason);
}

void NextScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    // The window may hide every screen for a while, and show this one again without going to it.
    if (std::exchange(seen_, true))
        return;
    refresh();
}

void NextScreen::hideEvent(QHideEvent* event)
{
    Screen::hideEvent(event);
    // A minimized window will be looked at again.
    if (!event->spontaneous())
        seen_ = false;
}

QSize NextScreen::minimumSizeHint() const
{
    // Without the panel, which hides when there is no room: it must not keep the window wide.
    return {leastWidth, Screen::minimumSizeHint().height()};
}

void NextScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    panel_->setVisible(width() >= leastForPanel);
    const int room = width() >= leastForPanel ? width() - panelWidth : width();
    top_->setDirection(room < leastForOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QList<Command> NextScreen::commands()
{
    const QModelIndex current = list_->currentIndex();
    if (!current.isValid())
        return {};
    const NextRow& row = model_->row(current);
    const NextPlace place = row.place();
    return {{tr("Mark %1 as done").arg(isolated(row.next.action.name.text())), u"check"_s,
             QKeySequence(Qt::Key_D),
             [this, place] {
                 ticks_->done(place);
             }},
            {tr("Plan a task for %1").arg(isolated(row.next.deal.name)), u"calendar"_s,
             QKeySequence(Qt::Key_P), [this, place] {
                 ticks_->plan(place);
             }}};
}

QList<KeyGroup> NextScreen::keyHints() const
{
    QList<KeyGroup> groups{{tr("In the list"), NextListView::keyHints()}};
    if (panel_->isVisible())
        groups.append({tr("In the checklist"), ChecklistView::keyHints()});
    return groups;
}

QByteArray NextScreen::state() const
{
    const QModelIndex current = list_->currentIndex();
    const DealId deal = current.isValid() ? model_->row(current).next.deal.id : selected_;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << static_cast<qint32>(scope_->currentIndex()) << process_ << deal.value();
    return bytes;
}

void NextScreen::restoreState(const QByteArray& bytes)
{
    QDataStream in(bytes);
    qint32 scope = 0;
    qint64 process = 0;
    qint64 deal = 0;
    in >> scope >> process >> deal;
    if (in.status() != QDataStream::Ok)
        scope = 0, process = 0, deal = 0;
    selected_ = DealId(deal);
    process_ = process;
    scope_->setCurrentIndex(std::clamp<int>(scope, 0, scope_->count() - 1));
    followDirectory();
}

} // namespace stagewright
