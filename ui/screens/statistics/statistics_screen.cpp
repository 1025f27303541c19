// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/statistics_screen.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/statistics/filter_bar.h"
#include "ui/screens/statistics/open_deals_card.h"
#include "ui/screens/statistics/stat_tiles.h"
#include "ui/widgets/layout/side_list.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/window/top_bar.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stagewright {

StatisticsScreen::StatisticsScreen(Desk& desk, Navigator& navigator, QWidget* parent)
    : Screen(parent),
      desk_(desk),
      navigator_(navigator),
      charts_(new SideList(this)),
      filters_(new FilterBar(this)),
      card_(new OpenDealsCard(this)),
      tiles_(new StatTiles(this))
{
    setObjectName(u"statisticsScreen"_s);
    charts_->setObjectName(u"chartList"_s);
    charts_->setAccessibleName(tr("Charts"));
    charts_->addEntry(u"open"_s, tr("Open deals"));
    charts_->setCurrentId(u"open"_s);
    filters_->setDirectory(desk_.directory(), desk_.actor(), desk_.today());
    build();
    connectParts();
}

void StatisticsScreen::build()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(filters_);
    column->addWidget(card_);
    column->addWidget(tiles_);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"statisticsPage"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(charts_);
    row->addWidget(scroll, 1);
}

void StatisticsScreen::connectParts()
{
    connect(filters_, &FilterBar::filterChanged, this, &StatisticsScreen::refresh);
    connect(card_, &OpenDealsCard::groupActivated, this, &StatisticsScreen::openGroup);
    connect(card_, &OpenDealsCard::allActivated, this, &StatisticsScreen::openAll);
    connect(card_, &OpenDealsCard::newDealWanted, this, [this] { navigator_.openNewDeal(); });
    connect(card_, &OpenDealsCard::filtersUnwanted, this, [this] {
        StatisticsFilter all;
        all.by = filters_->filter().by;
        filters_->setFilter(all);
        refresh();
    });
    connect(&desk_, &Desk::changed, this, &StatisticsScreen::refreshFor);
    connect(&desk_, &Desk::actorChanged, this, [this] {
        filters_->setDirectory(desk_.directory(), desk_.actor(), desk_.today());
        refresh();
    });
    connect(&desk_, &Desk::directoryChanged, this, [this] {
        filters_->setDirectory(desk_.directory(), desk_.actor(), desk_.today());
        refresh();
    });
}

void StatisticsScreen::fillTopBar(TopBar& bar)
{
    bar.setTitle(tr("Statistics"));
}

void StatisticsScreen::activate()
{
    // The day may have changed and idle deals with it; reading again costs a few milliseconds.
    refresh();
}

QList<KeyGroup> StatisticsScreen::keyHints() const
{
    return {
        {tr("On the chart"),
         {{{Qt::Key_Left, Qt::Key_Right}, tr("Slice before or after")},
          {{Qt::Key_Home, Qt::Key_End}, tr("First or last slice")},
          {{Qt::Key_Return, Qt::Key_Space}, tr("List its deals")}}},
        {tr("In the legend"),
         {{{Qt::Key_Up, Qt::Key_Down}, tr("Row above or below")}, {{Qt::Key_Return}, tr("List its deals")}}}};
}

QByteArray StatisticsScreen::state() const
{
    return filterBytes(filters_->filter());
}

void StatisticsScreen::restoreState(const QByteArray& state)
{
    filters_->setFilter(filterFromBytes(state));
    refresh();
}

void StatisticsScreen::refreshFor(const Changes& changes)
{
    if (changes.anyDeals() || changes.processes || changes.tasks)
        refresh();
}

void StatisticsScreen::refresh()
{
    // Even if nothing is read now: a pending answer was requested by somebody else, or too early.
    const int generation = ++generation_;
    if (!isVisible())
        return;
    const auto read = [viewer = desk_.actor(), by = filters_->filter().by,
                       narrow =
                           filters_->filter().onDay(desk_.today())](Workspace& workspace) -> Result<Numbers> {
        const auto report = workspace.statistics().openDeals(viewer, by, narrow);
        if (!report)
            return report.problem();
        const auto tiles = workspace.statistics().tiles(viewer, by, narrow);
        if (!tiles)
            return tiles.problem();
        return Numbers{*report, *tiles};
    };
    desk_.read(read).then(this, [this, generation](const Result<Numbers>& numbers) {
        if (generation == generation_)
            showNumbers(numbers);
    });
}

void StatisticsScreen::showNumbers(const Result<Numbers>& read)
{
    if (!read) {
        navigator_.tell(read.problem());
        return;
    }
    const Currency currency = desk_.directory().currency;
    card_->showReport(read->report, filters_->filter().by, currency, filters_->filter().narrows());
    tiles_->showTiles(read->tiles, currency);
}

void StatisticsScreen::openGroup(qint64 key)
{
    const StatisticsFilter& filter = filters_->filter();
    DealQuery query = filter.query(desk_.today());
    switch (filter.by) {
    case GroupBy::Stage:
        query.stage = StageId(key);
        if (const auto* standard = desk_.directory().defaultProcess(); standard && query.process.isNull())
            query.process = standard->process.id;
        break;
    case GroupBy::Product:
        query.product = ProductId(key);
        break;
    case GroupBy::Owner:
        query.owner = UserId(key);
        break;
    case GroupBy::Source:
        query.source = SourceId(key);
        break;
    }
    navigator_.openDeals(query);
}

void StatisticsScreen::openAll()
{
    const StatisticsFilter& filter = filters_->filter();
    DealQuery query = filter.query(desk_.today());
    const auto* standard = desk_.directory().defaultProcess();
    if (filter.by == GroupBy::Stage && query.process.isNull() && standard)
        query.process = standard->process.id;
    navigator_.openDeals(query);
}

} // namespace stagewright
