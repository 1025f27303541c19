// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/statistics/statistics_service.h"
#include "ui/widgets/window/screen.h"

namespace stagewright {

struct Changes;
class Desk;
class FilterBar;
class Navigator;
class OpenDealsCard;
class SideList;
class StatTiles;

/// Where the money is: the open deals as a donut with its legend, and the figures of the quarter.
class StatisticsScreen : public Screen
{
    Q_OBJECT

public:
    StatisticsScreen(Desk& desk, Navigator& navigator, QWidget* parent = nullptr);

    void fillTopBar(TopBar& bar) override;
    void activate() override;
    [[nodiscard]] QList<KeyGroup> keyHints() const override;
    [[nodiscard]] QByteArray state() const override;
    void restoreState(const QByteArray& state) override;

private:
    struct Numbers
    {
        OpenDealsReport report;
        StatisticsService::Tiles tiles;
    };

    void build();
    void connectParts();
    void refreshFor(const Changes& changes);
    void refresh();
    void showNumbers(const Result<Numbers>& read);
    void openGroup(qint64 key);
    void openAll();

    Desk& desk_;
    Navigator& navigator_;
    SideList* charts_;
    FilterBar* filters_;
    OpenDealsCard* card_;
    StatTiles* tiles_;
    int generation_ = 0;
};

} // namespace stagewright
