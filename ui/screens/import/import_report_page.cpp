// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_report_page.h"

#include "ui/screens/import/skipped_rows_model.h"
#include "ui/text/import_text.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/widgets/tables/table_style.h"
#include "ui/widgets/text/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// A caption on the left and wrapped text on the right.
void addRow(QGridLayout* grid, QWidget* caption, const QString& text, const QString& name, TextTone tone)
{
    const int row = grid->rowCount();
    auto* words = new TextLabel(text, TextStyle::Body, tone, caption->parentWidget());
    words->setObjectName(name);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(caption, row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
}

QString listed(const QStringList& headings)
{
    QStringList names;
    for (const QString& heading : headings)
        names.append(isolated(heading));
    return names.isEmpty() ? ImportReportPage::tr("none") : names.join(u", "_s);
}

bool tells(const ImportReport& report, ImportWarningKind kind)
{
    return std::any_of(report.warnings.cbegin(), report.warnings.cend(),
                       [kind](const ImportWarning& warning) { return warning.kind == kind; });
}

/// Warnings that can only be acted on before the deals are there.
bool isAdviceBefore(ImportWarningKind kind)
{
    return kind == ImportWarningKind::PossibleTotal || kind == ImportWarningKind::SwappableDates ||
           kind == ImportWarningKind::SimilarOwner;
}

} // namespace

ImportReportPage::ImportReportPage(QWidget* parent)
    : QWidget(parent),
      heading_(new TextLabel({}, TextStyle::Heading, TextTone::Normal, this)),
      detail_(new TextLabel({}, TextStyle::Body, TextTone::Muted, this)),
      bar_(new QProgressBar(this)),
      details_(new QScrollArea(this)),
      leaveKnown_(new QCheckBox(tr("Skip deals that are already in the workspace"), this)),
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
    details_->setObjectName(u"importDetails"_s);
    details_->setAccessibleName(tr("What is used and made"));
    details_->setFrameShape(QFrame::NoFrame);
    details_->setWidgetResizable(true);
    details_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    leaveKnown_->setObjectName(u"leaveKnown"_s);
    styleTable(skipped_);
    skipped_->setObjectName(u"skippedRows"_s);
    skipped_->setAccessibleName(tr("Skipped lines"));
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
    column->addWidget(details_);
    column->addWidget(leaveKnown_);
    column->addWidget(skipped_, 1);
    column->addStretch(0);
    connect(leaveKnown_, &QCheckBox::toggled, this, &ImportReportPage::leavesKnownChanged);
}

bool ImportReportPage::leavesKnown() const
{
    return leaveKnown_->isChecked();
}

void ImportReportPage::forgetWishes()
{
    const QSignalBlocker quiet(leaveKnown_);
    leaveKnown_->setChecked(false);
}

void ImportReportPage::setRunning(bool running)
{
    const bool rows = !running && model_->rowCount() > 0;
    bar_->setVisible(running);
    detail_->setVisible(!running);
    details_->setVisible(!running && hasDetails_);
    leaveKnown_->setVisible(!running && offersToLeave_);
    skipped_->setVisible(rows);
    layout()->setAlignment(rows ? Qt::Alignment() : Qt::AlignTop);
    fitDetails();
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
    heading_->setText(countText(dryRun ? tr("%n deal(s) can be imported", nullptr, created)
                                       : tr("%n deal(s) imported", nullptr, created),
                                created));
    const QString read =
        countText(tr("%n line(s) read.", nullptr, static_cast<int>(report.read)), report.read);
    const QString left = skipped == 0 ? tr("No bad lines.")
                         : dryRun     ? tr("%n bad line(s) will be skipped:", nullptr, skipped)
                                      : tr("%n bad line(s) were skipped:", nullptr, skipped);
    detail_->setText(read + u' ' + countText(left, skipped));
    offersToLeave_ = dryRun && (tells(report, ImportWarningKind::AlreadyThere) ||
                                tells(report, ImportWarningKind::LeftOut));
    showDetails(report, dryRun);
    setRunning(false);
}

void ImportReportPage::showDetails(const ImportReport& report, bool dryRun)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space::s, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(1, 1);
    const auto caption = [page](const QString& text) {
        return new TextLabel(text, TextStyle::Body, TextTone::Muted, page);
    };
    addRow(grid, caption(tr("Columns used")), listed(report.columnsUsed), u"columnsUsed"_s, TextTone::Normal);
    addRow(grid, caption(tr("Columns not used")), listed(report.columnsUnused), u"columnsUnused"_s,
           TextTone::Normal);
    if (const QString made = madeText(report.made); !made.isEmpty())
        addRow(grid, caption(dryRun ? tr("Will also be created") : tr("Also created")), made, u"importMade"_s,
               TextTone::Normal);
    for (const ImportWarning& warning : report.warnings) {
        if (!dryRun && isAdviceBefore(warning.kind))
            continue;
        const QString lines = linesText(warning.lines);
        const QString told = sentence(warning, dryRun ? ImportMoment::Before : ImportMoment::After);
        addRow(grid, caption(tr("Please check")), lines.isEmpty() ? told : u"%1 (%2)"_s.arg(told, lines),
               u"warning_"_s + importWarningCode(warning.kind), TextTone::Warning);
    }
    details_->setWidget(page);
    hasDetails_ = true;
}

void ImportReportPage::fitDetails()
{
    QWidget* page = details_->widget();
    if (!page)
        return;
    // As high as necessary, but never so high that the lines below have no room.
    const int wanted = page->layout()->heightForWidth(std::max(width() - space::l, 200));
    const int room = model_->rowCount() > 0 ? height() / 2 : height() - 120;
    details_->setFixedHeight(std::clamp(wanted + 4, 24, std::max(room, 24)));
}

void ImportReportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitDetails();
}

void ImportReportPage::showStopped(const QString& sentence)
{
    model_->setRows({});
    hasDetails_ = false;
    offersToLeave_ = false;
    heading_->setText(tr("Nothing was imported"));
    detail_->setText(sentence);
    setRunning(false);
}

} // namespace stagewright
