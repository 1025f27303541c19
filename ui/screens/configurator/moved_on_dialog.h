// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/process_merging.h"
#include "ui/widgets/card_dialog.h"

#include <QTimeZone>

namespace stagewright {

class Segmented;

/// Somebody saved the process while this draft was being made: who changed what, and what becomes of the
/// draft. What both changed in different ways is settled here, one by one.
class MovedOnDialog : public CardDialog
{
    Q_OBJECT

public:
    struct Content
    {
        QString whatHappened;
        Process mine;
        MergedDraft draft;
        Organisation people;
        QTimeZone zone;
    };

    MovedOnDialog(const Content& content, QWidget* parent);

    /// Both together, the conflicts settled as they are chosen now.
    [[nodiscard]] Process merged() const;

Q_SIGNALS:
    void mergeChosen();
    void copyChosen();
    void reloadChosen();

private:
    void addVersions(QVBoxLayout* rows);
    /// What the two have there, when it is too long to stand on the choice itself.
    static void addLongValues(QVBoxLayout* rows, const QString& mine, const QString& theirs);
    void addConflicts(QVBoxLayout* rows);
    void addButtons();

    const Content content_;
    QList<Segmented*> choices_; ///< one for each conflict
};

} // namespace stagewright
