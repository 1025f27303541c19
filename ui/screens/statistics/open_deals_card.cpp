// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/open_deals_card.h"

#include "ui/screens/statistics/legend_table.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/widgets/charts/donut_chart.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/layout/flow_layout.h"
#include "ui/widgets/text/labels.h"
#include "ui/widgets/window/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {
constexpr int narrowWidth = 800;
}

OpenDealsCard::OpenDealsCard(QWidget* parent)
    : Card(parent),
      model_(new OpenDealsModel(this)),
      donut_(new DonutChart(this)),
      legend_(new LegendTable(this)),
      hint_(new TextLabel({}, TextStyle::Caption, TextTone::Faint, this)),
      shareSwitch_(new Button(Button::Kind::Link, QString(), this)),
      list_(new Button(Button::Kind::Secondary, u"deals"_s, tr("Open in list"), this)),
      empty_(new EmptyState(u"statistics"_s, {}, {}, this)),
      pages_(new QStackedLayout(this))
{
    setObjectName(u"openDealsCard"_s);
    donut_->setObjectName(u"donut"_s);
    donut_->setAccessibleName(tr("Open deals"));
    legend_->setObjectName(u"legend"_s);
    legend_->setAccessibleName(tr("Open deals by group"));
    shareSwitch_->setObjectName(u"shareSwitch"_s);
    list_->setObjectName(u"openInList"_s);
    list_->setToolTip(tr("Show these deals in the deal list"));
    empty_->setObjectName(u"emptyState"_s);
    legend_->setModel(model_);
    build();
    buildLinks();
    showShareOf();
}

void OpenDealsCard::build()
{
    auto* chart = new QWidget(this);
    row_ = new QBoxLayout(QBoxLayout::LeftToRight, chart);
    row_->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row_->setSpacing(space::xl);
    donut_->setMaximumSize(420, 420);
    row_->addWidget(donut_, 2);
    row_->addWidget(makeLegendSide(), 3, Qt::AlignVCenter);
    // While it shows the other page, the stack must not force the height of a long legend on the screen.
    pages_->setContentsMargins(1, 1, 1, 1);
    pages_->addWidget(chart);
    pages_->addWidget(empty_);
    setMinimumHeight(340);
}

void OpenDealsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    // In a narrow window the legend goes below the chart, with room for its names.
    const bool narrow = width() < narrowWidth;
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row_->setAlignment(donut_, narrow ? Qt::AlignHCenter : Qt::AlignTop);
}

QWidget* OpenDealsCard::makeLegendSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(legend_);
    auto* foot = new QWidget(side);
    auto* words = new FlowLayout(foot, space::xs, space::xs);
    words->setContentsMargins(space::s, 0, 0, 0);
    words->addWidget(hint_);
    words->addWidget(shareSwitch_);
    column->addWidget(foot);
    column->addWidget(list_, 0, Qt::AlignLeft);
    return side;
}

void OpenDealsCard::buildLinks()
{
    connect(donut_, &DonutChart::sliceActivated, this, &OpenDealsCard::activateSlice);
    connect(donut_, &DonutChart::highlightedChanged, this, [this](int slice) {
        legend_->setHighlightedRow(int(slice < 0 ? -1 : sliceOfRow_.indexOf(slice)));
    });
    connect(legend_, &LegendTable::rowMarked, this,
            [this](int row) { donut_->setHighlighted(sliceOfRow_.value(row, -1)); });
    connect(legend_, &LegendTable::rowActivated, this, &OpenDealsCard::activateRow);
    connect(list_, &QPushButton::clicked, this, &OpenDealsCard::allActivated);
    connect(shareSwitch_, &QPushButton::clicked, this, [this] {
        shareOf_ = shareOf_ == ShareOf::Value ? ShareOf::Count : ShareOf::Value;
        showShareOf();
        drawDonut();
    });
    connect(empty_, &EmptyState::actionRequested, this, [this] {
        if (narrowed_)
            Q_EMIT filtersUnwanted();
        else
            Q_EMIT newDealWanted();
    });
}

void OpenDealsCard::showShareOf()
{
    model_->setShareOf(shareOf_);
    // If no deal has a value, the number of deals is used, whatever was chosen.
    shareSwitch_->setVisible(model_->report().total.valueMinor > 0);
    if (model_->effectiveShareOf() == ShareOf::Value) {
        hint_->setText(tr("Click a slice to see its deals. Slices are sized by value:"));
        shareSwitch_->setText(tr("use number of deals instead"));
    } else {
        hint_->setText(shareSwitch_->isHidden()
                           ? tr("Click a slice to see its deals. Slices are sized by number of deals.")
                           : tr("Click a slice to see its deals. Slices are sized by number of deals:"));
        shareSwitch_->setText(tr("use value instead"));
    }
}

void OpenDealsCard::showReport(const OpenDealsReport& report, GroupBy by, const Currency& currency,
                               bool narrowed)
{
    narrowed_ = narrowed;
    const bool empty = report.total.count == 0;
    empty_->setHeading(narrowed ? tr("No matching open deals") : tr("No open deals yet"));
    empty_->setText(narrowed ? tr("Try different filters.")
                             : tr("Open deals will be charted here by stage."));
    empty_->setAction(narrowed ? tr("Show all open deals") : tr("New deal"), narrowed ? QString() : u"add"_s);
    model_->setReport(empty ? OpenDealsReport() : report, by, currency);
    donut_->setCentre(moneyText(Money(report.total.valueMinor, currency), QLocale()),
                      countText(tr("%n open deal(s)", nullptr, int(report.total.count)), report.total.count));
    showShareOf();
    drawDonut();
    pages_->setCurrentIndex(empty ? 1 : 0);
    updateGeometry();
}

void OpenDealsCard::drawDonut()
{
    const QList<OpenDealsGroup>& groups = model_->report().groups;
    QList<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    QList<int> joined;
    if (model_->by() != GroupBy::Stage && groups.size() > mostSlices) {
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return model_->measure(groups.at(a).sums) > model_->measure(groups.at(b).sums);
        });
        joined = order.mid(mostSlices - 1);
        order.resize(mostSlices - 1);
    }
    drawSlices(order, joined);
}

void OpenDealsCard::drawSlices(const QList<int>& drawn, const QList<int>& joined)
{
    const OpenDealsReport& report = model_->report();
    const Theme& theme = Theme::of(this);
    const auto valueText = [this](int row, int column) {
        return model_->index(row, column).data().toString();
    };
    const int column =
        model_->effectiveShareOf() == ShareOf::Value ? OpenDealsModel::Value : OpenDealsModel::Deals;
    QList<Slice> slices;
    QList<QColor> colors(report.groups.size(), theme.stage(-1));
    sliceOfRow_ = QList<int>(report.groups.size(), static_cast<int>(drawn.size()));
    for (const int row : drawn) {
        const OpenDealsGroup& group = report.groups.at(row);
        colors[row] = theme.stage(group.position);
        sliceOfRow_[row] = static_cast<int>(slices.size());
        slices.append({model_->groupName(row), static_cast<double>(model_->measure(group.sums)),
                       colors.at(row), group.key, valueText(row, column)});
    }
    if (!joined.isEmpty()) {
        qint64 share = 0;
        for (const int row : joined)
            share += model_->measure(report.groups.at(row).sums);
        // An invalid id, because no list shows the deals of several groups; see activateSlice().
        slices.append({tr("Other"), static_cast<double>(share), theme.stage(-1), QVariant(), {}});
    }
    donut_->setSlices(slices);
    legend_->setColors(colors);
}

void OpenDealsCard::activateRow(int row)
{
    if (model_->isTotal(row))
        Q_EMIT allActivated();
    else if (row >= 0 && row < model_->report().groups.size())
        Q_EMIT groupActivated(model_->report().groups.at(row).key);
}

void OpenDealsCard::activateSlice(const QVariant& id)
{
    if (id.isValid()) {
        Q_EMIT groupActivated(id.toLongLong());
        return;
    }
    // The legend spells out "Other": go to the first group that is part of it.
    const int row = static_cast<int>(sliceOfRow_.indexOf(static_cast<int>(donut_->slices().size()) - 1));
    legend_->setFocus();
    legend_->setCurrentIndex(model_->index(row, 0));
}

void OpenDealsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && donut_ && !sliceOfRow_.isEmpty())
        drawDonut();
}

} // namespace stagewright
