// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statistics/open_deals_model.h"
#include "ui/widgets/layout/card.h"

class QBoxLayout;
class QBoxLayout;
class QStackedLayout;

namespace stagewright {

class Button;
class DonutChart;
class EmptyState;
class LegendTable;
class TextLabel;

/// The donut of open deals with its legend, linked in both directions, or a hint if there is nothing to draw.
class OpenDealsCard : public Card
{
    Q_OBJECT

public:
    /// The donut shows this many parts; the smallest groups beyond that are joined into "other".
    static constexpr qsizetype mostSlices = 8;

    explicit OpenDealsCard(QWidget* parent = nullptr);

    /// `narrowed`: the chart may be empty because of the filters.
    void showReport(const OpenDealsReport& report, GroupBy by, const Currency& currency, bool narrowed);

Q_SIGNALS:
    void groupActivated(qint64 key);
    void allActivated();
    void filtersUnwanted();
    void newDealWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildLinks();
    QWidget* makeLegendSide();
    void drawDonut();
    void drawSlices(const QList<int>& drawn, const QList<int>& joined);
    void showShareOf();
    void activateRow(int row);
    void activateSlice(const QVariant& id);

    OpenDealsModel* model_;
    DonutChart* donut_;
    LegendTable* legend_;
    TextLabel* hint_;
    Button* shareSwitch_;
    Button* list_;
    EmptyState* empty_;
    QStackedLayout* pages_;
    QBoxLayout* row_ = nullptr;
    QList<int> sliceOfRow_;
    ShareOf shareOf_ = ShareOf::Value;
    bool narrowed_ = false;
};

} // namespace stagewright
