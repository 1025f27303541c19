// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_report_page.h"

#include "ui/screens/import/skipped_rows_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_style.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

ImportReportPage::ImportReportPage(QWidget* parent)
    : QWidget(parent),
      heading_(new TextLabel({}, TextStyle::Heading, TextTone::Normal, this)),
      detail_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      bar_(new QProgressBar(this)),
      skipped_(new QTableView(this)),
      model_(new SkippedRowsModel(this))
{
    heading_->setObjectName(u"reportHeading"_s);
    heading_->setWordWrap(true);
    detail_->setObjectName(u"reportDetail"_s);
    detail_->setWordWrap(true);
    bar_->setObjectName(u"importProgress"_s);
    bar_->setAccessibleName(tr("Progress"));
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    styleTable(skipped_);
    skipped_->setObjectName(u"skippedRows"_s);
    skipped_->setAccessibleName(tr("Lines that are left out"));
    skipped_->setModel(model_);
    skipped_->setItemDelegate(new TableDelegate(skipped_));
    skipped_->verticalHeader()->setDefaultSectionSize(32);
    skipped_->horizontalHeader()->setStretchLastSection(true);
    skipped_->horizontalHeader()->resizeSection(SkippedRowsModel::Line, 80);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(heading_);
    column->addWidget(detail_);
    column->addWidget(bar_);
    column->addWidget(skipped_, 1);
    column->addStretch(0);
}

void ImportReportPage::setRunning(bool running)
{
    bar_->setVisible(running);
    detail_->setVisible(!running);
    skipped_->setVisible(!running && model_->rowCount() > 0);
    layout()->setAlignment(running || model_->rowCount() == 0 ? Qt::AlignTop : Qt::Alignment());
}

void ImportReportPage::showRunning(const QString& what)
{
    heading_->setText(what);
    bar_->setValue(0);
    setRunning(true);
}

void ImportReportPage::setProgress(double share)
{
    bar_->setValue(static_cast<int>(share * bar_->maximum()));
}

void ImportReportPage::showReport(const ImportReport& report, bool dryRun)
{
    model_->setRows(report.skipped);
    const int skipped = static_cast<int>(report.skipped.size());
    const int created = static_cast<int>(report.created);
    heading_->setText(dryRun ? tr("%n deal(s) can be imported", nullptr, created)
                             : tr("%n deal(s) imported", nullptr, created));
    const QString read = tr("%n line(s) read.", nullptr, static_cast<int>(report.read));
    const QString left = skipped == 0 ? tr("None is left out.")
                         : dryRun     ? tr("%n line(s) will be left out:", nullptr, skipped)
                                      : tr("%n line(s) were left out:", nullptr, skipped);
    detail_->setText(read + u' ' + left);
    setRunning(false);
}

void ImportReportPage::showStopped(const QString& sentence)
{
    model_->setRows({});
    heading_->setText(tr("Nothing was imported"));
    detail_->setText(sentence);
    setRunning(false);
}

} // namespace stagewright
