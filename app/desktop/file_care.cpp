// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_care.h"

#include "app/desktop/desktop.h"
#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/restore.h"
#include "core/exchange/backup/salvage.h"
#include "ui/models/desk.h"
#include "ui/models/file_guard.h"
#include "ui/screens/backup/restore_dialog.h"
#include "ui/screens/backup/salvage_dialogs.h"
#include "ui/screens/shell/error_page.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace stagewright {

using namespace Qt::StringLiterals;

namespace {

QString filter()
{
    return FileCare::tr("Stagewright workspaces (*.stagewright);;All files (*)");
}

QString withEnding(const QString& file)
{
    return QFileInfo(file).suffix().isEmpty() ? file + u".stagewright"_s : file;
}

bool isBeyondOpening(const Problem& problem)
{
    return problem.code == ProblemCode::DatabaseDamaged || problem.code == ProblemCode::DatabaseAltered ||
           problem.code == ProblemCode::DatabaseNotOurs;
}

} // namespace

FileCare::FileCare(Desktop& desktop) : desktop_(desktop) {}

FileCare::~FileCare() = default;

void FileCare::open(const QString& file, Desk& desk)
{
    guard_ = std::make_unique<FileGuard>(file, systemEnvironment());
    troubles_.clear();
    watches_ = false;
    connect(&desk, &Desk::troubled, this, &FileCare::showTrouble);
    connect(&desk, &Desk::logPutAside, this, [this](const QString& aside) {
        desktop_.tellLater(
            tr("The log beside the workspace belongs to another file. It was not read, and is kept as %1.")
                .arg(isolated(QFileInfo(aside).fileName())));
    });
}

void FileCare::close()
{
    guard_.reset();
}

void FileCare::watch()
{
    // A window that is made anew, in another language, is of the same file.
    const QList<Problem> known = std::exchange(troubles_, {});
    for (const Problem& each : known)
        showTrouble(each);
    showSalvaged();
    if (std::exchange(watches_, true))
        return;
    guard_->setMakesBackups(!desktop_.desk()->isReadOnly());
    connect(guard_.get(), &FileGuard::foundDamaged, desktop_.desk(), &Desk::stopWriting);
    connect(guard_.get(), &FileGuard::backupFailed, this, [this](const Problem& problem) {
        if (desktop_.shell())
            desktop_.shell()->navigator().tell(tr("Today's backup was not made. %1").arg(sentence(problem)));
    });
    guard_->start();
}

void FileCare::showTrouble(const Problem& problem)
{
    troubles_.append(problem);
    if (!desktop_.shell())
        return;
    NoticeBar* notice = desktop_.shell()->showNotice(u"troubleNotice"_s, true, sentence(problem));
    if (problem.code == ProblemCode::DatabaseLogLost)
        rescue();
    QAbstractButton* copy = notice->addButton(u"noticeSaveCopy"_s, tr("Save a copy…"));
    connect(copy, &QAbstractButton::clicked, this, &FileCare::askForCopy);
    if (problem.code == ProblemCode::DatabaseDamaged) {
        QAbstractButton* restoring = notice->addButton(u"noticeRestore"_s, tr("Restore from a backup…"));
        connect(restoring, &QAbstractButton::clicked, this, &FileCare::askForBackup);
        QAbstractButton* salvaging = notice->addButton(u"noticeSalvage"_s, tr("Save what can be read…"));
        connect(salvaging, &QAbstractButton::clicked, this, &FileCare::askForSalvage);
        copy->hide(); // of a damaged file there is none that could be verified
    }
}

void FileCare::rescue()
{
    // Only the connections that are open have what was in the log, and they may be closed at any moment.
    desktop_.desk()
        ->read([](Workspace& workspace) { return backUp(workspace); })
        .then(this, [this](const Result<BackupMade>& made) {
            if (!desktop_.shell())
                return;
            if (made)
                desktop_.shell()->showNotice(u"rescueNotice"_s, false,
                                             tr("Everything that was stored is in the backup %1.")
                                                 .arg(isolated(QFileInfo(made->file).fileName())));
            else
                desktop_.shell()->navigator().tell(made.problem());
        });
}

void FileCare::askForCopy()
{
    if (!desktop_.shell() || !guard_)
        return;
    const QFileInfo info(desktop_.file());
    const QString proposed = tr("%1 copy", "file name").arg(info.completeBaseName()) + u".stagewright"_s;
    const QString chosen =
        QFileDialog::getSaveFileName(desktop_.window(), tr("Save a copy"), info.dir().filePath(proposed),
                                     filter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty())
        return;
    const auto tell = [this](const Result<BackupMade>& made) {
        if (!desktop_.shell())
            return;
        if (made)
            desktop_.shell()->navigator().tell(
                tr("Saved and verified the copy %1.").arg(isolated(QFileInfo(made->file).fileName())));
        else
            desktop_.shell()->navigator().tell(made.problem());
    };
    const QString to = withEnding(chosen);
    // Once the log is gone only the connections that are open still have what was in it.
    if (!troubles_.isEmpty())
        desktop_.desk()
            ->read([to](Workspace& workspace) { return saveCopy(workspace, to); })
            .then(this, tell);
    else
        guard_
            ->read([to](Workspace& workspace, const LongWork& work) { return saveCopy(workspace, to, work); })
            .then(this, tell);
}

void FileCare::askForBackup()
{
    auto* dialog = new RestoreDialog(*guard_, desktop_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto go = [this, backup = dialog->chosen()] {
            restore(backup);
        };
        if (desktop_.shell())
            desktop_.shell()->leave(go);
        else
            go();
    });
    dialog->open();
}

void FileCare::restore(const QString& backup)
{
    desktop_.closeFor(tr("Restoring %1…").arg(isolated(QFileInfo(backup).completeBaseName())));
    guard_ = std::make_unique<FileGuard>(desktop_.file(), systemEnvironment());
    const auto work = [file = desktop_.file(), backup](const LongWork& run) {
        return restoreBackup(file, backup, systemEnvironment(), run);
    };
    guard_->run(work).then(this, [this](const Result<QString>& kept) {
        if (!kept)
            desktop_.tellLater(sentence(kept.problem()));
        else if (!kept->isEmpty())
            desktop_.tellLater(
                tr("Restored. What was replaced is kept as %1.").arg(isolated(QFileInfo(*kept).fileName())));
        // Queued: this comes from the guard, which opening replaces.
        QMetaObject::invokeMethod(
            this, [this] { desktop_.openWorkspace(desktop_.file()); }, Qt::QueuedConnection);
    });
}

void FileCare::askForSalvage()
{
    const QFileInfo info(desktop_.file());
    const QString proposed = tr("%1 salvaged", "file name").arg(info.completeBaseName()) + u".stagewright"_s;
    const QString chosen = QFileDialog::getSaveFileName(desktop_.window(), tr("Save what can be read"),
                                                        info.dir().filePath(proposed), filter(), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        salvageTo(withEnding(chosen));
}

void FileCare::salvageTo(const QString& file, const QString& currency)
{
    SalvageWishes wishes{desktop_.language().current()};
    if (const auto known = Currency::fromCode(currency))
        wishes.currency = *known;
    const auto work = [from = desktop_.file(), file, wishes](const LongWork& run) {
        return salvage(from, file, wishes, systemEnvironment(), run);
    };
    guard_->run(work).then(this, [this, file](const Result<SalvageReport>& report) {
        if (!report && report.problem().code == ProblemCode::SalvageNoCurrency) {
            askForCurrency(file);
            return;
        }
        if (!report) {
            if (desktop_.shell())
                desktop_.shell()->navigator().tell(report.problem());
            else
                desktop_.showError(report.problem());
            return;
        }
        if (report->isComplete() && !report->assumesAnything())
            desktop_.tellLater(tr("Everything could be read. The damaged file was left as it is."));
        const auto go = [this, file, told = *report] {
            salvaged_ = told;
            QMetaObject::invokeMethod(
                this, [this, file] { desktop_.openWorkspace(file); }, Qt::QueuedConnection);
        };
        if (desktop_.shell())
            desktop_.shell()->leave(go);
        else
            go();
    });
}

void FileCare::askForCurrency(const QString& file)
{
    auto* dialog = new SalvageCurrencyDialog(desktop_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] { salvageTo(file, dialog->currency()); });
    dialog->open();
}

void FileCare::showSalvaged()
{
    if (!salvaged_ || salvaged_->file != desktop_.file())
        return;
    if (salvaged_->isComplete() && !salvaged_->assumesAnything()) {
        salvaged_.reset();
        return;
    }
    auto* dialog = new SalvageReportDialog(*salvaged_, desktop_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Only somebody who closes it has seen it: a window that is made anew shows it again.
    connect(dialog, &QDialog::finished, this, [this] { salvaged_.reset(); });
    dialog->open();
}

void FileCare::offerRescue()
{
    if (!desktop_.problem() || !isBeyondOpening(*desktop_.problem()))
        return;
    guard_
        ->run([file = desktop_.file()](const LongWork& work) {
            return newestGoodBackup(file, systemEnvironment(), work);
        })
        .then(this, [this, file = desktop_.file()](const std::optional<BackupFile>& newest) {
            auto* page = desktop_.window()->findChild<ErrorPage*>();
            // A file that never was a workspace has no backups and nothing to be read.
            const bool ours = desktop_.problem() && desktop_.problem()->code == ProblemCode::DatabaseDamaged;
            if (!page || file != desktop_.file() || (!newest && !ours))
                return;
            page->offerRescue(newest ? newest->moment.toLocalTime() : QDateTime());
            connect(page, &ErrorPage::restoreWanted, this, &FileCare::askForBackup);
            connect(page, &ErrorPage::salvageWanted, this, &FileCare::askForSalvage);
        });
}

} // namespace stagewright
