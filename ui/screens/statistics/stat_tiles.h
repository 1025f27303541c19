// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"
#include "core/services/statistics/statistics_service.h"

#include <QWidget>

class QGridLayout;

namespace stagewright {

class StatTile;

/// The figures beneath the chart, in a row or two.
class StatTiles : public QWidget
{
    Q_OBJECT

public:
    explicit StatTiles(QWidget* parent = nullptr);

    void showTiles(const StatisticsService::Tiles& tiles, const Currency& currency);

    /// Two tiles side by side: with less room the others go below.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place(int columns);
    [[nodiscard]] int widthOf(int columns) const;
    void showWon(const StatisticsService::Tiles& tiles, const Currency& currency);
    void showConversion(const StatisticsService::Tiles& tiles);
    void showTimeToClose(const StatisticsService::Tiles& tiles);
    void showIdle(const StatisticsService::Tiles& tiles, const Currency& currency);

    QGridLayout* grid_ = nullptr;
    int columns_ = 0;
    StatTile* won_;
    StatTile* conversion_;
    StatTile* timeToClose_;
    StatTile* idle_;
};

} // namespace stagewright
