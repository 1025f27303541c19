// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_care.h"

#include "app/desktop/desktop.h"
#include "core/exchange/backup/backup.h"
#include "core/exchange/backup/restore.h"
#include "core/exchange/backup/salvage.h"
#include "ui/models/desk/desk.h"
#include "ui/models/desk/file_guard.h"
#include "ui/screens/backup/restore_dialog.h"
#include "ui/screens/backup/salvage_dialogs.h"
#include "ui/screens/shell/error_page.h"
#include "ui/screens/shell/main_window.h"
#include "ui/screens/shell/shell.h"
#include "ui/screens/shell/window_actions.h"
#include "ui/text/file_work_text.h"
#include "ui/text/isolated.h"
#include "ui/text/problem_text.h"
#include "ui/text/salvage_text.h"
#include "ui/widgets/inputs/button.h"
#include "ui/widgets/window/notice_bar.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
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

/// Its turn came when nobody wanted it any more.
Result<BackupMade> cancelledCopy()
{
    return Problem{ProblemCode::Cancelled, {}};
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
    works_.drop();
    guard_.reset();
}

void FileCare::settle(const std::function<void()>& go)
{
    unfinished_.settle(desktop_.window(), go);
}

void FileCare::leave(const std::function<void()>& go)
{
    const auto last = [this, go] {
        settle(go);
    };
    desktop_.shell() ? desktop_.shell()->leave(last) : last();
}

void FileCare::tell(const QString& text)
{
    if (desktop_.shell())
        desktop_.shell()->navigator().tell(text);
    else if (auto* page = desktop_.window()->findChild<ErrorPage*>())
        page->tell(text);
    else
        desktop_.tellLater(text);
}

void FileCare::tellRefused(const FileWork& work, const Problem& problem)
{
    tell(problem.code == ProblemCode::Cancelled ? cancelledSentence(work) : sentence(problem));
}

void FileCare::watch()
{
    // A window made again, in another language, still shows the same file.
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
    const auto isReplaced = [](const Problem& each) {
        return each.code == ProblemCode::DatabaseReplaced;
    };
    // Whatever is read of the mixture after that only follows from it.
    if (std::any_of(troubles_.cbegin(), troubles_.cend(), isReplaced))
        return;
    troubles_.append(problem);
    if (!desktop_.shell())
        return;
    NoticeBar* notice = desktop_.shell()->showNotice(u"troubleNotice"_s, true, sentence(problem));
    if (problem.code == ProblemCode::DatabaseLogLost)
        rescue();
    QAbstractButton* copy = notice->addButton(u"noticeSaveCopy"_s, tr("Save a copy…"));
    connect(copy, &QAbstractButton::clicked, this, &FileCare::askForCopy);
    if (isReplaced(problem)) {
        QAbstractButton* again = notice->addButton(u"noticeReopen"_s, tr("Open it again"));
        connect(again, &QAbstractButton::clicked, this,
                [this] { desktop_.window()->wantWorkspace(desktop_.file()); });
    }
    const bool damaged = problem.code == ProblemCode::DatabaseDamaged;
    if (damaged || problem.code == ProblemCode::DatabaseReplaced) {
        QAbstractButton* restoring = notice->addButton(u"noticeRestore"_s, tr("Restore from a backup…"));
        connect(restoring, &QAbstractButton::clicked, this, &FileCare::askForBackup);
        // What is open is damaged, or a mixture: a copy of it would not pass verification.
        copy->hide();
    }
    if (damaged) {
        QAbstractButton* salvaging = notice->addButton(u"noticeSalvage"_s, tr("Save what can be read…"));
        connect(salvaging, &QAbstractButton::clicked, this, &FileCare::askForSalvage);
    }
}

void FileCare::rescue()
{
    // Only the open connections still have what was in the log, and they may be closed at any moment.
    const FileWork work{FileWork::Kind::Rescue};
    const auto isOne = [](const RunningFileWork* each) {
        return each->work().kind == FileWork::Kind::Rescue;
    };
    // A window made again, in another language, tells the trouble once more.
    if (std::any_of(works_.running().cbegin(), works_.running().cend(), isOne))
        return;
    const auto begin = [this](const std::shared_ptr<LongRun::State>& state) {
        return desktop_.desk()->read([state](Workspace& workspace) {
            return state->begin() ? backUp(workspace, state->work()) : cancelledCopy();
        });
    };
    works_.start(work, begin, [this, work](const Result<BackupMade>& made, Ending) {
        if (!made)
            tellRefused(work, made.problem());
        else if (desktop_.shell())
            desktop_.shell()->showNotice(u"rescueNotice"_s, false,
                                         tr("Everything that was stored is in the backup %1.")
                                             .arg(isolated(QFileInfo(made->file).fileName())));
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
    if (!chosen.isEmpty())
        saveCopyTo(withEnding(chosen));
}

void FileCare::saveCopyTo(const QString& file)
{
    const FileWork work{FileWork::Kind::Copy, QFileInfo(file).fileName()};
    // Once the log is gone, only the open connections still have what was in it.
    const auto begin = [this, file, ofDesk = !troubles_.isEmpty()](
                           const std::shared_ptr<LongRun::State>& state) -> Answer<Result<BackupMade>> {
        if (ofDesk)
            return desktop_.desk()->read([file, state](Workspace& workspace) {
                return state->begin() ? saveCopy(workspace, file, state->work()) : cancelledCopy();
            });
        const auto copy = [file](Workspace& workspace, const LongWork& run) {
            return saveCopy(workspace, file, run);
        };
        return guard_->read(copy, state);
    };
    works_.start(work, begin, [this, work](const Result<BackupMade>& made, Ending ending) {
        if (!made) {
            tellRefused(work, made.problem());
            return;
        }
        const QString done = tr("Saved and verified the copy %1.").arg(isolated(work.name));
        tell(ending == Ending::TooLate ? tooLateSentence(done) : done);
    });
}

void FileCare::askForBackup()
{
    auto* dialog = new RestoreDialog(*guard_, desktop_.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { leave([this, backup = dialog->chosen()] { restore(backup); }); });
    dialog->open();
}

void FileCare::restore(const QString& backup)
{
    const FileWork work{FileWork::Kind::Restore, QFileInfo(backup).completeBaseName()};
    desktop_.closeFor(runningSentence(work));
    guard_ = std::make_unique<FileGuard>(desktop_.file(), systemEnvironment());
    const auto begin = [this, backup](const std::shared_ptr<LongRun::State>& state) {
        const auto verb = [file = desktop_.file(), backup](const LongWork& run) {
            return restoreBackup(file, backup, systemEnvironment(), run);
        };
        return guard_->run(verb, state);
    };
    works_.start(work, begin, [this, work](const Result<QString>& kept, Ending ending) {
        const QString done =
            !kept || kept->isEmpty()
                ? tr("Restored.")
                : tr("Restored. What was replaced is kept as %1.").arg(isolated(QFileInfo(*kept).fileName()));
        if (!kept)
            tellRefused(work, kept.problem());
        else
            desktop_.tellLater(ending == Ending::TooLate ? tooLateSentence(done) : done);
        // Queued: this comes from the guard, which opening a workspace replaces.
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
    const auto begin = [this, file, wishes](const std::shared_ptr<LongRun::State>& state) {
        const auto verb = [from = desktop_.file(), file, wishes](const LongWork& run) {
            return salvage(from, file, wishes, systemEnvironment(), run);
        };
        return guard_->run(verb, state);
    };
    const FileWork work{FileWork::Kind::Salvage, QFileInfo(file).fileName()};
    works_.start(work, begin, [this, work, file](const Result<SalvageReport>& report, Ending ending) {
        salvaged(work, file, report, ending);
    });
}

void FileCare::salvaged(const FileWork& work, const QString& file, const Result<SalvageReport>& report,
                        Ending ending)
{
    if (!report && report.problem().code == ProblemCode::SalvageNoCurrency) {
        askForCurrency(file);
        return;
    }
    if (!report) {
        tellRefused(work, report.problem());
        return;
    }
    // Whoever cancelled it wants to stay here.
    if (ending == Ending::TooLate) {
        const QString done = tr("What could be read is saved as %1.").arg(isolated(work.name));
        tell(tooLateSentence(done + u' ' + salvageSentence(*report)));
        return;
    }
    if (report->isComplete() && !report->assumesAnything())
        desktop_.tellLater(tr("Everything could be read. The damaged file was left as it is."));
    leave([this, told = *report] {
        salvaged_ = told;
        QMetaObject::invokeMethod(
            this, [this, file = told.file] { desktop_.openWorkspace(file); }, Qt::QueuedConnection);
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
    // Only somebody who closes it has seen it: a window that is made again shows it again.
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
            // A file that never was a workspace has no backups and nothing to rescue.
            const bool ours = desktop_.problem() && desktop_.problem()->code == ProblemCode::DatabaseDamaged;
            if (!page || file != desktop_.file() || (!newest && !ours))
                return;
            page->offerRescue(newest ? newest->moment.toLocalTime() : QDateTime());
            connect(page, &ErrorPage::restoreWanted, this, &FileCare::askForBackup);
            connect(page, &ErrorPage::salvageWanted, this, &FileCare::askForSalvage);
        });
}

} // namespace stagewright
