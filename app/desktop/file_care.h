// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"
#include "core/domain/problem.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace stagewright {

class Desk;
class Desktop;
class FileGuard;

/// What the program does with the file of a workspace itself: it is watched and backed up while it is open,
/// copied and restored, and where it is damaged what is left of it is saved.
class FileCare : public QObject
{
    Q_OBJECT

public:
    explicit FileCare(Desktop& desktop);
    ~FileCare() override;

    /// Before a workspace is opened.
    void open(const QString& file, Desk& desk);
    /// Before its desk goes.
    void close();
    /// Once it is shown, and again when its window is made anew.
    void watch();
    /// Where it cannot be opened.
    void offerRescue();

    void askForCopy();
    void askForBackup();
    void askForSalvage();
    /// Puts the backup in the place of the workspace, which is closed for it and opened again.
    void restore(const QString& backup);
    /// Makes a new workspace of what can be read in this one, and opens it. The currency, a
    /// code, is asked for where it is needed and not given.
    void salvageTo(const QString& file, const QString& currency = {});
    [[nodiscard]] FileGuard* guard() const { return guard_.get(); }

private:
    void showTrouble(const Problem& problem);
    void rescue();
    void askForCurrency(const QString& file);
    void showSalvaged();

    Desktop& desktop_;
    std::unique_ptr<FileGuard> guard_;
    QList<Problem> troubles_;               ///< of the file
    std::optional<SalvageReport> salvaged_; ///< what nobody has seen yet
    bool watches_ = false;
};

} // namespace stagewright
