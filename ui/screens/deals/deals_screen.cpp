// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deals_screen.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/deals/bulk/bulk_bar.h"
#include "ui/screens/deals/deal_filter_bar.h"
#include "ui/screens/deals/deal_query_bytes.h"
#include "ui/screens/deals/deal_table.h"
#include "ui/screens/deals/deals_bulk.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/card.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/empty_state.h"
#include "ui/widgets/window/top_bar.h"

#include <QDataStream>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

DealsScreen::DealsScreen(Desk& desk, Navigator& navigator, QWidget* parent)
    : Screen(parent), desk_(desk), navigator_(navigator), model_(new DealTableModel(desk, this))
{
    setObjectName(u"dealsScreen"_s);
    build();
    listen();
    showDirectory();
}

void DealsScreen::build()
{
    filters_ = new DealFilterBar(this);
    table_ = new DealTable(*model_, this);
    noDeals_ =
        new EmptyState(u"deals"_s, tr("No deals yet"),
                       tr("All your possible sales go here. Add the first one or import a list."), this);
    noDeals_->setObjectName(u"noDeals"_s);
    noDeals_->setAction(tr("New deal"), u"add"_s);
    auto* import = new Button(Button::Kind::Link, tr("Import from a spreadsheet or CSV file"), noDeals_);
    import->setObjectName(u"importDeals"_s);
    if (noDeals_->layout())
        static_cast<QBoxLayout*>(noDeals_->layout())->addWidget(import, 0, Qt::AlignHCenter);
    noHits_ = new EmptyState(u"search"_s, tr("No matching deals"),
                             tr("No deals you can see match the search and filters."), this);
    noHits_->setObjectName(u"noHits"_s);
    noHits_->setAction(tr("Clear filters"));

    auto* card = new Card(this);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->setSpacing(0);
    bulk_ = new DealsBulk(desk_, navigator_, *table_, *model_, this);
    cardLayout->addWidget(bulk_->bar());
    cardLayout->addWidget(table_, 1);
    cardLayout->addWidget(new Separator(Qt::Horizontal, card));
    totals_ = new TextLabel({}, TextStyle::Body, TextTone::Muted, card);
    totals_->setObjectName(u"dealTotals"_s);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::m, space::s, space::m, space::s);
    foot->addWidget(totals_);
    cardLayout->addLayout(foot);

    pages_ = new QStackedWidget(this);
    pages_->addWidget(card);
    pages_->addWidget(noDeals_);
    pages_->addWidget(noHits_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, space::m, 20, 20);
    outer->setSpacing(space::m);
    outer->addWidget(filters_);
    outer->addWidget(pages_, 1);

    connect(import, &Button::clicked, &navigator_, &Navigator::openImport);
    connect(noDeals_, &EmptyState::actionRequested, this, [this] { navigator_.openNewDeal(); });
    connect(noHits_, &EmptyState::actionRequested, filters_, &DealFilterBar::clearFilters);
}

void DealsScreen::listen()
{
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, filters_, &DealFilterBar::focusSearch);
    connect(filters_, &DealFilterBar::queryChanged, this, [this] {
        wanted_.reset();
        model_->setQuery(filters_->query());
        table_->scrollToTop();
    });
    connect(filters_, &DealFilterBar::columnsWanted, this,
            [this] { table_->openColumnMenu(QCursor::pos()); });
    connect(filters_, &DealFilterBar::exportWanted, &bulk_->exporting(), &DealExporting::openMenu);
    connect(table_, &DealTable::opened, this, [this](DealId deal) {
        walkIsPart_ = !model_->isWhole();
        navigator_.openDealAmong(deal, model_->deals(), this);
    });
    connect(model_, &DealTableModel::modelReset, this, [this] {
        // Sorting happens in the header; the filters carry the order along.
        if (!wanted_)
            filters_->setQuery(model_->query());
        showPlace();
    });
    connect(model_, &DealTableModel::loaded, this, &DealsScreen::showPlace);
    connect(model_, &DealTableModel::loaded, this, [this] {
        if (std::exchange(walkIsPart_, false))
            navigator_.walk().complete(model_->deals(), this);
    });
    connect(model_, &DealTableModel::totalsChanged, this, &DealsScreen::showTotals);
    connect(model_, &DealTableModel::failed, this,
            [this](const Problem& problem) { navigator_.tell(problem); });
    connect(&desk_, &Desk::changed, this, &DealsScreen::onChanged);
    connect(&desk_, &Desk::directoryChanged, this, &DealsScreen::showDirectory);
    connect(&desk_, &Desk::actorChanged, this, [this] {
        model_->selection().clear();
        showDirectory();
        refresh();
    });
}

void DealsScreen::onChanged(const Changes& changes)
{
    if (changes.anyDeals() || changes.processes || changes.people || changes.lists || changes.workspace)
        refresh();
}

void DealsScreen::refresh()
{
    stale_ = true;
    if (isVisible())
        activate();
}

void DealsScreen::activate()
{
    if (const DealId last = navigator_.walk().takeLast(this); !last.isNull())
        table_->returnTo(last);
    if (!stale_)
        return;
    stale_ = false;
    if (const auto wanted = std::exchange(wanted_, std::nullopt))
        model_->setQuery(*wanted);
    else if (model_->isLoaded())
        model_->refresh();
    else
        model_->setQuery(filters_->query());
}

void DealsScreen::showQuery(const DealQuery& query)
{
    if (!own_)
        own_ = filters_->query();
    useQuery(query);
}

void DealsScreen::showOwn()
{
    if (const auto own = std::exchange(own_, std::nullopt))
        useQuery(*own);
}

void DealsScreen::useQuery(const DealQuery& query)
{
    filters_->setQuery(query);
    wanted_ = query;
    refresh();
    table_->scrollToTop();
}

void DealsScreen::showDirectory()
{
    filters_->setDirectory(desk_.directory(), desk_.actor(), desk_.today());
    bulk_->showDirectory();
    showTotals();
    showPlace();
}

void DealsScreen::showTotals()
{
    const CountAndValue& sums = model_->totals();
    const Currency currency = desk_.directory().currency;
    const auto money = [&currency](qint64 minor) {
        return moneyText(Money(minor, currency), QLocale());
    };
    totals_->setText(tr("%1 · value %2 · weighted %3")
                         .arg(countText(tr("%n deal(s)", nullptr, static_cast<int>(sums.count)), sums.count),
                              money(sums.valueMinor), money(sums.weightedMinor)));
}

void DealsScreen::showPlace()
{
    if (!model_->isLoaded() || model_->rowCount() > 0)
        pages_->setCurrentIndex(0);
    else
        pages_->setCurrentWidget(narrows(model_->query()) ? noHits_ : noDeals_);
}

void DealsScreen::fillTopBar(TopBar& bar)
{
    bar.setTitle(tr("Deals"));
}

QList<KeyGroup> DealsScreen::keyHints() const
{
    return {{tr("In the table"), DealTable::keyHints()},
            {tr("Deals"), {{{QKeySequence::Find}, tr("Search in the list")}}, true}};
}

QByteArray DealsScreen::state() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << bytesOf(own_.value_or(filters_->query())) << table_->columnState() << table_->currentDeal().value()
        << static_cast<qint32>(table_->verticalScrollBar()->value());
    return bytes;
}

void DealsScreen::restoreState(const QByteArray& state)
{
    own_.reset();
    if (state.isEmpty()) {
        useQuery({});
        return;
    }
    QDataStream in(state);
    QByteArray query;
    QByteArray columns;
    qint64 deal = 0;
    qint32 scroll = 0;
    in >> query >> columns >> deal >> scroll;
    if (in.status() != QDataStream::Ok)
        return;
    table_->restoreColumns(columns);
    useQuery(dealQueryFrom(query));
    table_->selectDeal(DealId(deal));
    table_->scrollBackTo(scroll);
}

} // namespace stagewright
