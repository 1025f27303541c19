// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deals/bulk/deal_exporting.h"

#include "ui/models/desk/desk.h"
#include "ui/models/desk/navigator.h"
#include "ui/text/isolated.h"
#include "ui/text/number_text.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QChar decimalPointHere()
{
    const QString point = QLocale().decimalPoint();
    return point.size() == 1 ? point.front() : u'.';
}

ExportOptions csvWith(QChar delimiter)
{
    ExportOptions options;
    options.delimiter = delimiter;
    options.decimalPoint = delimiter == u',' ? QChar(u'.') : decimalPointHere();
    return options;
}

} // namespace

DealExporting::DealExporting(Desk& desk, Navigator& navigator, What what, QWidget* screen)
    : QObject(screen),
      desk_(desk),
      navigator_(navigator),
      what_(std::move(what)),
      screen_(screen),
      menu_(new QMenu(screen))
{
    menu_->setObjectName(u"exportMenu"_s);
    const auto add = [this](const QString& objectName, const QString& text, const ExportOptions& options) {
        QAction* action = menu_->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, [this, options] { save(options); });
    };
    ExportOptions workbook;
    workbook.format = ExportFormat::Xlsx;
    workbook.sheetName = tr("Deals");
    add(u"exportXlsx"_s, tr("Excel workbook (XLSX)…"), workbook);
    add(u"exportCsv"_s, tr("CSV with commas…"), csvWith(u','));
    add(u"exportSemicolons"_s, tr("CSV with semicolons…"), csvWith(u';'));
    add(u"exportTabs"_s, tr("CSV with tabs…"), csvWith(u'\t'));
    menu_->addSeparator();
    // The table itself listens to the keys; here they are only told.
    QAction* copying = menu_->addAction(tr("Copy as text") + u'\t' +
                                        QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    copying->setObjectName(u"exportCopy"_s);
    connect(copying, &QAction::triggered, this, &DealExporting::copy);
    connect(&run_, &LongRun::progressed, this, &DealExporting::progressed);
}

void DealExporting::openMenu(QWidget* anchor)
{
    menu_->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void DealExporting::save(const ExportOptions& options)
{
    if (run_.isRunning())
        return;
    const QString ending = options.format == ExportFormat::Xlsx ? u".xlsx"_s : u".csv"_s;
    const QString file = chooser_.toSave(screen_, tr("Deals", "name of a file") + ending);
    if (file.isEmpty())
        return;
    DealExport wanted = what_(Otherwise::Everything);
    wanted.options = options;
    Q_EMIT begun();
    desk_
        .survey([state = run_.start(), viewer = desk_.actor(), wanted, file](Workspace& workspace) {
            return exportDeals(workspace, viewer, wanted, file, state->work());
        })
        .then(this, [this, name = QFileInfo(file).fileName()](const Result<qint64>& written) {
            run_.end();
            Q_EMIT ended();
            if (!written && written.problem().code == ProblemCode::Cancelled)
                navigator_.tell(tr("Cancelled. No file was written."));
            else if (!written)
                navigator_.tell(written.problem());
            else
                navigator_.tell(
                    countText(tr("%n deal(s) exported to “%1”.", nullptr, static_cast<int>(*written)),
                              *written)
                        .arg(isolated(name)));
        });
}

void DealExporting::copy()
{
    DealExport wanted = what_(Otherwise::Current);
    const auto* ids = std::get_if<QList<DealId>>(&wanted.deals);
    if (ids && ids->isEmpty())
        return;
    wanted.options.decimalPoint = decimalPointHere();
    desk_
        .survey([viewer = desk_.actor(), wanted](Workspace& workspace) {
            return dealsToPaste(workspace, viewer, wanted);
        })
        .then(this, [this](const Result<QString>& text) {
            if (!text) {
                navigator_.tell(text.problem());
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            const auto lines = static_cast<int>(text->count(u'\n')) - 1;
            navigator_.tell(countText(tr("%n deal(s) copied.", nullptr, lines), lines));
        });
}

} // namespace stagewright
