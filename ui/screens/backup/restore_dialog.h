// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/backup/restore.h"
#include "ui/models/desk/long_run.h"
#include "ui/widgets/window/card_dialog.h"

class QListWidget;

namespace stagewright {

class FileGuard;
class TextLabel;

/// Lets the person choose a backup, from the list (newest first) or any file, and shows the differences
/// before anything is replaced. If accepted, chosen() should be restored.
class RestoreDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(FileGuard& guard, QWidget* parent = nullptr);

    [[nodiscard]] QString chosen() const { return chosen_; }
    /// Adds a file that is not among the backups to the list and selects it.
    void choose(const QString& file);

private:
    void add(const QString& text, const QString& file);
    void chooseOther();
    void look();
    void tell(const Result<std::optional<RestorePreview>>& preview);

    FileGuard& guard_;
    QListWidget* list_;
    TextLabel* difference_;
    QString chosen_;
    LongRun compare_; ///< with the chosen one; given up when another is chosen, or the dialog goes
};

} // namespace stagewright
