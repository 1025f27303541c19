// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/backup/restore.h"
#include "ui/widgets/card_dialog.h"

class QListWidget;

namespace stagewright {

class FileGuard;
class TextLabel;

/// Chooses a backup, newest first or any file, and tells what would differ before anything is replaced.
/// Accepted, chosen() is to be restored.
class RestoreDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(FileGuard& guard, QWidget* parent = nullptr);

    [[nodiscard]] QString chosen() const { return chosen_; }
    /// A file that is not among the backups; in the list, chosen, as if it was one.
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
};

} // namespace stagewright
