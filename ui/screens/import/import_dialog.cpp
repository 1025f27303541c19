// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_dialog.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/screens/import/import_columns_page.h"
#include "ui/screens/import/import_file_page.h"
#include "ui/screens/import/import_report_page.h"
#include "ui/screens/import/import_run.h"
#include "ui/screens/import/import_steps.h"
#include "ui/screens/import/kept_import.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inputs/form_state.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace stagewright {

ImportDialog::ImportDialog(Desk& desk, Navigator& navigator, QWidget* parent)
    : CardDialog(tr("Import deals"), parent),
      desk_(desk),
      navigator_(navigator),
      run_(new ImportRun(desk, this)),
      steps_(new ImportSteps({tr("File"), tr("Columns"), tr("Values"), tr("Check"), tr("Import")}, this)),
      filePage_(new ImportFilePage(this)),
      columnsPage_(new ImportColumnsPage(this)),
      valuesPage_(new ImportValuesPage(this)),
      checkPage_(new ImportReportPage(this)),
      donePage_(new ImportReportPage(this)),
      pages_(new QStackedWidget(this)),
      back_(new Button(Button::Kind::Secondary, tr("Back"), this)),
      keeper_(desk),
      notice_(new Banner(Tone::Accent, tr("You prepared this import earlier and did not start it."), this))
{
    setObjectName(u"importDialog"_s);
    primary()->setObjectName(u"importNext"_s);
    secondary()->setObjectName(u"importCancel"_s);
    back_->setObjectName(u"importBack"_s);
    build();
    connectPages();
    showStep(File);
    keepChoices();
}

void ImportDialog::build()
{
    content()->addWidget(steps_);
    notice_->setObjectName(u"keptNotice"_s);
    notice_->setAction(tr("Start over"));
    notice_->hide();
    content()->addWidget(notice_);
    for (QWidget* page : QList<QWidget*>{filePage_, columnsPage_, valuesPage_, checkPage_, donePage_})
        pages_->addWidget(page);
    content()->addWidget(pages_, 1);
    addFooterButton(back_);
    valuesPage_->showProcesses(desk_.directory());
    setPreferredSize({900, 640});
}

void ImportDialog::connectPages()
{
    connect(back_, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(filePage_, &ImportFilePage::fileChosen, this, &ImportDialog::openFile);
    connect(columnsPage_, &ImportColumnsPage::delimiterChosen, this, [this](QChar delimiter) {
        ImportMapping wanted = wanted_;
        wanted.delimiter = delimiter;
        readAnew(wanted);
    });
    connect(columnsPage_, &ImportColumnsPage::encodingChosen, this, [this](TextEncoding encoding) {
        ImportMapping wanted = wanted_;
        wanted.encoding = encoding;
        readAnew(wanted);
    });
    connect(columnsPage_, &ImportColumnsPage::sheetChosen, this, [this](const QString& sheet) {
        ImportMapping wanted = wanted_;
        wanted.sheet = sheet;
        wanted.headingLine = 0;
        readAnew(wanted);
    });
    connect(columnsPage_, &ImportColumnsPage::dateFormatChosen, this, [this](const QString& format) {
        wanted_.dateFormat = format;
        reread();
    });
    connect(columnsPage_, &ImportColumnsPage::headingLineChosen, this, [this](qint64 line) {
        ImportMapping wanted = wanted_;
        wanted.headingLine = line;
        readAnew(wanted);
    });
    connect(columnsPage_, &ImportColumnsPage::decimalMarkChosen, this, [this](std::optional<QChar> mark) {
        wanted_.decimalMark = mark;
        reread();
    });
    connect(columnsPage_, &ImportColumnsPage::columnChosen, this, &ImportDialog::chooseColumn);
    connect(valuesPage_, &ImportValuesPage::emptyWordsChanged, this, [this] {
        if (wanted_.empty == valuesPage_->emptyWords())
            return;
        readValues();
    });
    connect(&desk_, &Desk::directoryChanged, this, [this] { valuesPage_->showProcesses(desk_.directory()); });
    connect(checkPage_, &ImportReportPage::leavesKnownChanged, this, [this] { run(true); });
    connect(run_, &ImportRun::progressed, this,
            [this](double share) { (wishes_.dryRun ? checkPage_ : donePage_)->setProgress(share); });
    connect(run_, &ImportRun::finished, this, &ImportDialog::showRun);
}

void ImportDialog::openFile(const QString& file)
{
    file_ = file;
    wanted_ = {};
    previewed_ = false;
    kept_.clear();
    keptValues_ = {};
    notice_->hide();
    checkPage_->forgetWishes();
    reread();
}

void ImportDialog::keepChoices()
{
    freshValues_ = formState(*valuesPage_);
    connect(notice_, &Banner::actionRequested, this, &ImportDialog::startOver);
    keeper_.begin(u"import"_s, {}, [this](const QString& content) { restore(content); });
    // Checked at intervals, so that boxes do not have to report each choice.
    const auto look = [this] {
        keeper_.typed(choices());
    };
    glance_.setInterval(300);
    connect(&glance_, &QTimer::timeout, this, look);
    glance_.start();
    connect(&desk_, &Desk::keepWanted, this, [this, look] {
        look();
        keeper_.flush();
    });
    connect(this, &QDialog::finished, this, [this, look] {
        look();
        glance_.stop();
        keeper_.end();
    });
}

QString ImportDialog::choices() const
{
    if (step_ == File)
        return kept_;
    if (step_ == Done && !run_->isRunning() && importable_ > 0)
        return {};
    KeptImport chosen{file_, wanted_, keptValues_, step_ > Columns};
    if (step_ > Columns || chosen.values.isEmpty())
        chosen.values = formState(*valuesPage_);
    return contentOf(chosen);
}

void ImportDialog::restore(const QString& content)
{
    const KeptImport kept = keptImport(content);
    if (!file_.isEmpty() || kept.file.isEmpty())
        return; // somebody who has already chosen a file continues with that one
    kept_ = content;
    file_ = kept.file;
    wanted_ = kept.wanted;
    keptValues_ = kept.values;
    putInto(*valuesPage_, keptValues_, Filled::ByPerson);
    reread();
    nextWhenRead_ = kept.atValues;
}

void ImportDialog::startOver()
{
    if (run_->isRunning())
        return;
    ++generation_;
    reading_ = false;
    file_.clear();
    wanted_ = {};
    previewed_ = false;
    kept_.clear();
    keptValues_ = {};
    putInto(*valuesPage_, freshValues_, Filled::AsStored);
    notice_->hide();
    keeper_.drop();
    showStep(File);
}

/// The columns are then different, and the ones chosen before no longer fit.
void ImportDialog::readAnew(const ImportMapping& wanted)
{
    wanted_ = wanted;
    wanted_.columns.clear();
    reread();
}

void ImportDialog::reread()
{
    clearError();
    reading_ = true;
    nextWhenRead_ = false;
    const int generation = ++generation_;
    ImportMapping wanted = wanted_;
    if (previewed_ && !wanted.encoding)
        wanted.encoding = preview_.encoding;
    desk_.read([file = file_, wanted](Workspace&) { return previewImport(file, wanted); })
        .then(this, [this, generation](const Result<ImportPreview>& read) {
            if (generation == generation_)
                showPreview(read);
        });
}

void ImportDialog::showPreview(const Result<ImportPreview>& read)
{
    reading_ = false;
    if (!read) {
        showError(sentence(read.problem()));
        if (step_ == Columns)
            columnsPage_->showPreview(preview_);
        return;
    }
    preview_ = *read;
    previewed_ = true;
    if (!kept_.isEmpty()) {
        kept_.clear();
        notice_->show();
    }
    // Only the person knows which of several columns with the same heading is meant.
    preview_.mapping.columns.removeIf([this](const auto& column) {
        return !preview_.headings.contains(column.value(), Qt::CaseInsensitive);
    });
    columnsPage_->showPreview(preview_);
    valuesPage_->suggestEmptyWords(preview_.rows);
    if (step_ == File)
        showStep(Columns);
    showButtons();
    if (nextWhenRead_)
        accept();
}

void ImportDialog::chooseColumn(ImportField field, const QString& heading)
{
    wanted_.columns = preview_.mapping.columns;
    if (heading.isEmpty())
        wanted_.columns.remove(field);
    else
        wanted_.columns.insert(field, heading);
    reread();
}

void ImportDialog::readValues()
{
    const int generation = ++generation_;
    ImportMapping mapping = preview_.mapping;
    wanted_.empty = valuesPage_->emptyWords();
    mapping.empty = wanted_.empty;
    const auto read = [file = file_, mapping](Workspace&) -> Result<ImportValuesPage::Values> {
        ImportValuesPage::Values values;
        values.oneColumn =
            mapping.columns.value(ImportField::Stage) == mapping.columns.value(ImportField::Status);
        QList<ImportField> fields;
        QList<DistinctValues*> targets;
        for (const auto& [field, target] :
             {std::pair(ImportField::Stage, &values.stages), std::pair(ImportField::Status, &values.statuses),
              std::pair(ImportField::Owner, &values.owners)}) {
            if (!mapping.columns.contains(field))
                continue;
            fields.append(field);
            targets.append(target);
        }
        if (fields.isEmpty())
            return values;
        const auto found = distinctValues(file, mapping, fields);
        if (!found)
            return found.problem();
        for (qsizetype i = 0; i < targets.size(); ++i)
            *targets[i] = found->at(i);
        return values;
    };
    desk_.read(read).then(this, [this, generation](const Result<ImportValuesPage::Values>& values) {
        if (generation == generation_)
            showValues(values);
    });
}

void ImportDialog::showValues(const Result<ImportValuesPage::Values>& read)
{
    if (!read) {
        showError(sentence(read.problem()));
        return;
    }
    valuesPage_->showValues(*read);
    putInto(*valuesPage_, std::exchange(keptValues_, {}), Filled::ByPerson);
    if (step_ == Columns)
        showStep(Values);
}

void ImportDialog::run(bool dryRun)
{
    if (run_->isRunning())
        return;
    notice_->hide();
    wishes_.dryRun = dryRun;
    wishes_.skipBad = true; // the check reports the bad lines
    if (dryRun) {
        wishes_.leaveKnown = checkPage_->leavesKnown();
        checked_ = preview_.mapping;
        valuesPage_->apply(checked_);
    }
    const QString name = QFileInfo(file_).fileName();
    showStep(dryRun ? Check : Done);
    (dryRun ? checkPage_ : donePage_)
        ->showRunning(dryRun ? tr("Checking %1…").arg(isolated(name))
                             : tr("Importing %1…").arg(isolated(name)));
    run_->start(file_, checked_, wishes_);
    showButtons();
}

void ImportDialog::showRun(const Result<ImportReport>& report)
{
    const bool dryRun = wishes_.dryRun;
    ImportReportPage* page = dryRun ? checkPage_ : donePage_;
    importable_ = report ? report->created : 0;
    bad_ = report ? report->skipped.size() : 0;
    if (report)
        page->showReport(*report, dryRun);
    else if (report.problem().code == ProblemCode::Cancelled)
        page->showStopped(tr("The import was cancelled."));
    else
        page->showStopped(sentence(report.problem()));
    showButtons();
    QWidget* next = primary()->isHidden() || !primary()->isEnabled() ? secondary() : primary();
    next->setFocus();
}

void ImportDialog::showStep(Step step)
{
    step_ = step;
    clearError();
    steps_->setCurrent(step);
    pages_->setCurrentIndex(step);
    showButtons();
    pages_->currentWidget()->setFocus();
}

void ImportDialog::showButtons()
{
    const bool running = run_->isRunning();
    const bool finished = step_ == Done && !running && importable_ > 0;
    back_->setVisible(step_ != File && !finished);
    back_->setEnabled(!running);
    primary()->setVisible(step_ != File);
    secondary()->setText(finished ? tr("Close") : tr("Cancel"));
    const bool named = preview_.mapping.columns.contains(ImportField::Name);
    setHint(step_ == Columns && !named ? tr("Choose the column with the deal names.") : QString());
    switch (step_) {
    case File:
        break;
    case Columns:
        primary()->setText(tr("Next"));
        primary()->setEnabled(named);
        break;
    case Values:
        primary()->setText(tr("Check"));
        primary()->setEnabled(true);
        break;
    case Check:
        primary()->setText(countText(bad_ > 0 ? tr("Import the other %n deal(s)", nullptr, int(importable_))
                                              : tr("Import %n deal(s)", nullptr, int(importable_)),
                                     importable_));
        primary()->setVisible(!running);
        primary()->setEnabled(importable_ > 0);
        break;
    case Done:
        primary()->setText(tr("Show deals"));
        primary()->setVisible(finished);
        primary()->setEnabled(true);
        break;
    }
}

void ImportDialog::goBack()
{
    showStep(step_ == Done ? Values : Step(step_ - 1));
}

void ImportDialog::accept()
{
    if (primary()->isHidden() || !primary()->isEnabled() || run_->isRunning())
        return;
    switch (step_) {
    case File:
        break;
    case Columns:
        // What was chosen a moment ago still counts: continue once it has been read.
        nextWhenRead_ = reading_;
        if (!reading_)
            readValues();
        break;
    case Values:
        run(true);
        break;
    case Check:
        run(false);
        break;
    case Done:
        showDeals();
        break;
    }
}

void ImportDialog::showDeals()
{
    DealQuery query;
    query.process = valuesPage_->process();
    CardDialog::accept();
    navigator_.openDeals(query);
}

void ImportDialog::reject()
{
    if (run_->isRunning()) {
        run_->cancel();
        return;
    }
    CardDialog::reject();
}

} // namespace stagewright
