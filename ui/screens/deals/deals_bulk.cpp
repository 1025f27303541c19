// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/deals_bulk.h"

#include "ui/models/deals/deal_selection.h"
#include "ui/models/deals/deal_table_model.h"
#include "ui/models/desk/desk.h"
#include "ui/screens/deals/bulk/bulk_bar.h"
#include "ui/screens/deals/bulk/bulk_work.h"
#include "ui/screens/deals/deal_table.h"
#include "ui/text/words.h"
#include "ui/widgets/window/progress_strip.h"

namespace stagewright {

namespace {

constexpr int slideMs = 120;

// The columns have the same numbers on screen and in a file.
static_assert(int(DealTableModel::NameColumn) == int(DealColumn::Name));
static_assert(int(DealTableModel::WeightedColumn) == int(DealColumn::Weighted));
static_assert(int(DealTableModel::ProductColumn) == int(DealColumn::Product));
static_assert(int(DealTableModel::ClosedColumn) == int(DealColumn::Closed));

} // namespace

DealsBulk::DealsBulk(Desk& desk, Navigator& navigator, DealTable& table, DealTableModel& deals,
                     QWidget* screen)
    : QObject(screen),
      desk_(desk),
      table_(table),
      deals_(deals),
      bar_(new BulkBar(screen)),
      work_(new BulkWork(desk, navigator, deals, screen)),
      exporting_(new DealExporting(
          desk, navigator, [this](DealExporting::Otherwise otherwise) { return exported(otherwise); },
          screen))
{
    bar_->hide();
    slide_.setDuration(slideMs);
    connect(&slide_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& height) { bar_->setFixedHeight(height.toInt()); });
    connect(&slide_, &QVariantAnimation::finished, this, [this] {
        if (slide_.currentValue().toInt() == 0)
            bar_->hide();
    });
    listen();
    listenToWork();
}

void DealsBulk::listen()
{
    connect(&deals_.selection(), &DealSelection::changed, this, &DealsBulk::showSelection);
    connect(&deals_, &DealTableModel::totalsChanged, work_, &BulkWork::addUp);
    connect(bar_, &BulkBar::wished, work_, qOverload<const BulkWish&>(&BulkWork::apply));
    connect(bar_, &BulkBar::dayWanted, work_, &BulkWork::askDay);
    connect(bar_, &BulkBar::reasonWanted, work_, &BulkWork::askReason);
    // Without a question: it can be taken back.
    connect(bar_, &BulkBar::deleteWanted, work_, [this] { work_->apply(BulkRemoval{}); });
    connect(bar_, &BulkBar::exportMenuWanted, exporting_, &DealExporting::openMenu);
    connect(bar_, &BulkBar::selectAllWanted, &deals_.selection(), &DealSelection::selectAll);
    connect(bar_, &BulkBar::clearWanted, this, [this] {
        deals_.selection().clear();
        table_.setFocus();
    });
    connect(&table_, &DealTable::copyWanted, exporting_, &DealExporting::copy);
}

void DealsBulk::listenToWork()
{
    ProgressStrip* strip = bar_->progress();
    connect(work_, &BulkWork::begun, this, &DealsBulk::begin);
    connect(work_, &BulkWork::progressed, strip, &ProgressStrip::setShare);
    connect(work_, &BulkWork::ended, this, &DealsBulk::end);
    connect(work_, &BulkWork::summed, bar_, &BulkBar::setSums);
    connect(exporting_, &DealExporting::begun, this, &DealsBulk::begin);
    connect(exporting_, &DealExporting::progressed, strip, &ProgressStrip::setShare);
    connect(exporting_, &DealExporting::ended, this, &DealsBulk::end);
    connect(strip, &ProgressStrip::cancelWanted, this, [this, strip] {
        strip->setCancelling();
        work_->cancel();
        exporting_->cancel();
    });
    // With nothing selected, an export of everything has no bar yet.
    connect(strip, &ProgressStrip::appeared, this, [this] { slide(true); });
}

void DealsBulk::begin()
{
    bar_->setWorking(true);
    bar_->progress()->begin();
}

void DealsBulk::end()
{
    bar_->progress()->end();
    bar_->setWorking(false);
    showSelection();
}

void DealsBulk::showSelection()
{
    const DealSelection& selection = deals_.selection();
    const bool isWorking = work_->isRunning() || exporting_->isRunning();
    if (!selection.isEmpty())
        bar_->setCount(selection.count(), std::max<qsizetype>(selection.count(), deals_.rowCount()));
    slide(!selection.isEmpty() || (isWorking && !bar_->isHidden()));
    work_->addUp();
}

void DealsBulk::slide(bool in)
{
    const int end = in ? bar_->sizeHint().height() : 0;
    if (slide_.state() == QAbstractAnimation::Running ? slide_.endValue().toInt() == end
                                                      : bar_->isHidden() != in)
        return;
    const int start = bar_->isHidden() ? 0 : bar_->height();
    slide_.stop();
    slide_.setStartValue(start);
    slide_.setEndValue(end);
    bar_->setFixedHeight(std::max(start, 1));
    bar_->show();
    slide_.start();
}

DealExport DealsBulk::exported(DealExporting::Otherwise otherwise) const
{
    DealExport wanted;
    const DealSelection& selection = deals_.selection();
    const DealId current = table_.currentDeal();
    if (!selection.isEmpty())
        wanted.deals = selection.deals();
    else if (otherwise == DealExporting::Otherwise::Everything)
        wanted.deals = deals_.query();
    else
        wanted.deals = current.isNull() ? QList<DealId>() : QList<DealId>{current};
    for (const int column : table_.shownColumns()) {
        wanted.columns.append(static_cast<DealColumn>(column));
        QString heading = deals_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        // The cells are plain numbers.
        if (column == DealTableModel::ValueColumn || column == DealTableModel::WeightedColumn)
            heading += QStringLiteral(" (%1)").arg(desk_.directory().currency.code());
        wanted.headings.append(heading);
    }
    wanted.statusText = statusText;
    wanted.notStarted = notStartedText();
    return wanted;
}

void DealsBulk::showDirectory()
{
    bar_->setDirectory(desk_.directory());
    showSelection();
}

} // namespace stagewright
