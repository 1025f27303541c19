// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/statistics/stat_tiles.h"

#include "ui/screens/statistics/stat_tile.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stagewright {

StatTiles::StatTiles(QWidget* parent)
    : QWidget(parent),
      won_(new StatTile(tr("Won this quarter"), this)),
      conversion_(new StatTile(tr("Conversion this quarter"), this)),
      timeToClose_(new StatTile(tr("Average time to close"), this)),
      idle_(new StatTile(tr("Idle deals"), this))
{
    won_->setObjectName(u"wonTile"_s);
    conversion_->setObjectName(u"conversionTile"_s);
    timeToClose_->setObjectName(u"timeToCloseTile"_s);
    idle_->setObjectName(u"idleTile"_s);
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(space::l);
    place(4);
    showTiles({}, Currency::pln());
}

void StatTiles::place(int columns)
{
    if (columns == columns_)
        return;
    columns_ = columns;
    int at = 0;
    for (StatTile* tile : {won_, conversion_, timeToClose_, idle_}) {
        grid_->addWidget(tile, at / columns, at % columns);
        grid_->setColumnStretch(at, at < columns ? 1 : 0);
        ++at;
    }
    updateGeometry();
}

int StatTiles::widthOf(int columns) const
{
    int widest = 0;
    for (const StatTile* tile : {won_, conversion_, timeToClose_, idle_})
        widest = std::max(widest, tile->minimumSizeHint().width());
    return columns * widest + (columns - 1) * space::l;
}

QSize StatTiles::minimumSizeHint() const
{
    return {widthOf(2), QWidget::minimumSizeHint().height()};
}

void StatTiles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Two rows of two, if four in a row would make the page wider than a narrow window.
    place(width() >= widthOf(4) ? 4 : 2);
}

void StatTiles::showTiles(const StatisticsService::Tiles& tiles, const Currency& currency)
{
    showWon(tiles, currency);
    showConversion(tiles);
    showTimeToClose(tiles);
    showIdle(tiles, currency);
}

void StatTiles::showWon(const StatisticsService::Tiles& tiles, const Currency& currency)
{
    const Sums& now = tiles.wonThisQuarter;
    const Sums& before = tiles.wonLastQuarter;
    const QString deals = countText(tr("%n deal(s)", nullptr, int(now.count)), now.count);
    const QString figure = moneyText(Money(now.valueMinor, currency), QLocale());
    if (before.valueMinor == 0) {
        won_->setFigure(figure, deals, TextTone::Muted);
        return;
    }
    const double ratio = static_cast<double>(now.valueMinor) / static_cast<double>(before.valueMinor);
    const qint64 change = std::llround((ratio - 1) * 100);
    const QString sign = change > 0 ? u"+"_s : change < 0 ? QString(QChar(0x2212)) : QString();
    won_->setFigure(figure, tr("%1, %2% vs last quarter").arg(deals, sign + numberText(std::abs(change))),
                    change < 0 ? TextTone::Warning : TextTone::Success);
}

void StatTiles::showConversion(const StatisticsService::Tiles& tiles)
{
    const qint64 ended = tiles.wonThisQuarter.count + tiles.lostThisQuarter;
    if (ended == 0) {
        conversion_->setFigure(u"–"_s, tr("no deals won or lost yet"), TextTone::Muted);
        return;
    }
    const double share = 100.0 * static_cast<double>(tiles.wonThisQuarter.count) / static_cast<double>(ended);
    conversion_->setFigure(shareText(share, 1), tr("of closed deals won"), TextTone::Muted);
}

void StatTiles::showTimeToClose(const StatisticsService::Tiles& tiles)
{
    if (tiles.wonThisQuarter.count == 0) {
        timeToClose_->setFigure(u"–"_s, tr("no deals won yet this quarter"), TextTone::Muted);
        return;
    }
    const int days = static_cast<int>(std::lround(tiles.averageDaysToClose));
    const int longer = days - static_cast<int>(std::lround(tiles.averageDaysLastQuarter));
    const QString figure = countText(tr("%n day(s)", nullptr, days), days);
    if (tiles.wonLastQuarter.count == 0)
        timeToClose_->setFigure(figure, tr("for deals won this quarter"), TextTone::Muted);
    else if (longer > 0)
        timeToClose_->setFigure(figure, tr("%n day(s) longer than last quarter", nullptr, longer),
                                TextTone::Warning);
    else if (longer < 0)
        timeToClose_->setFigure(figure, tr("%n day(s) shorter than last quarter", nullptr, -longer),
                                TextTone::Success);
    else
        timeToClose_->setFigure(figure, tr("same as last quarter"), TextTone::Muted);
}

void StatTiles::showIdle(const StatisticsService::Tiles& tiles, const Currency& currency)
{
    const QString figure = countText(tr("%n deal(s)", nullptr, int(tiles.idle.count)), tiles.idle.count);
    if (tiles.idle.count == 0) {
        idle_->setFigure(figure, tr("no idle deals"), TextTone::Success);
        return;
    }
    const QString value = moneyText(Money(tiles.idle.valueMinor, currency), QLocale());
    idle_->setFigure(figure, tr("%1 waiting").arg(value), TextTone::Danger);
}

} // namespace stagewright
