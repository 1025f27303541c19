// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/services/statistics_service.h"

#include <QWidget>

namespace stagewright {

class StatTile;

/// The row of figures beneath the chart.
class StatTiles : public QWidget
{
    Q_OBJECT

public:
    explicit StatTiles(QWidget* parent = nullptr);

    void showTiles(const StatisticsService::Tiles& tiles, const Currency& currency);

private:
    void showWon(const StatisticsService::Tiles& tiles, const Currency& currency);
    void showConversion(const StatisticsService::Tiles& tiles);
    void showTimeToClose(const StatisticsService::Tiles& tiles);
    void showIdle(const StatisticsService::Tiles& tiles, const Currency& currency);

    StatTile* won_;
    StatTile* conversion_;
    StatTile* timeToClose_;
    StatTile* idle_;
};

} // namespace stagewright
