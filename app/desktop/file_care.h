// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"
#include "core/domain/problem.h"
#include "ui/models/desk/file_works.h"
#include "ui/screens/backup/unfinished_work.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace stagewright {

class Desk;
class Desktop;
class FileGuard;

/// Looks after the file of a workspace: watches it and backs it up while it is open, copies and restores it,
/// and rescues what is left of a damaged one.
class FileCare : public QObject
{
    Q_OBJECT

public:
    explicit FileCare(Desktop& desktop);
    ~FileCare() override;

    /// Call before a workspace is opened.
    void open(const QString& file, Desk& desk);
    /// Call before its desk is destroyed.
    void close();
    /// Call once it is shown, and again when its window is made again.
    void watch();
    /// Call when it cannot be opened.
    void offerRescue();

    void askForCopy();
    void askForBackup();
    void askForSalvage();
    /// Of the workspace that is open; nothing may stand there yet.
    void saveCopyTo(const QString& file);
    /// Replaces the workspace with the backup, closing it first and opening it again afterwards.
    void restore(const QString& backup);
    /// Makes a new workspace from what can be read in this one, and opens it. The currency is a code; the
    /// person is asked for it if it is needed and not given.
    void salvageTo(const QString& file, const QString& currency = {});
    [[nodiscard]] FileGuard* guard() const { return guard_.get(); }
    /// What people wait for.
    [[nodiscard]] FileWorks& works() { return works_; }
    /// Calls `go` when none of it runs any more, unless the person stays.
    void settle(const std::function<void()>& go);

private:
    using Ending = FileWorks::Ending;

    /// The workspace that is open is to be closed for another.
    void leave(const std::function<void()>& go);
    /// On whatever page the window shows.
    void tell(const QString& text);
    /// That the work was cancelled, or what else became of it.
    void tellRefused(const FileWork& work, const Problem& problem);
    void salvaged(const FileWork& work, const QString& file, const Result<SalvageReport>& report,
                  Ending ending);
    void showTrouble(const Problem& problem);
    void rescue();
    void askForCurrency(const QString& file);
    void showSalvaged();

    Desktop& desktop_;
    std::unique_ptr<FileGuard> guard_;
    FileWorks works_;
    UnfinishedWork unfinished_{works_};
    QList<Problem> troubles_;               ///< of the file
    std::optional<SalvageReport> salvaged_; ///< not seen by anybody yet
    bool watches_ = false;
};

} // namespace stagewright
