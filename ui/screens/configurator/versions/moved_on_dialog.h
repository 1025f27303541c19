// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/processes/process_merging.h"
#include "ui/widgets/window/card_dialog.h"

#include <QTimeZone>

namespace stagewright {

class Segmented;

/// Somebody saved the process while this draft was being made: shows who changed what, and asks what to do
/// with the draft. What both changed in different ways is decided here, one by one.
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
        bool refused = false; ///< saving was refused
    };

    MovedOnDialog(const Content& content, QWidget* parent);

    /// Both merged, with the conflicts decided as currently chosen.
    [[nodiscard]] Process merged() const;

Q_SIGNALS:
    void mergeChosen();
    void copyChosen();
    void reloadChosen();

private:
    void addVersions(QVBoxLayout* rows);
    /// What both sides have there, if it is too long to fit on the choice itself.
    static void addLongValues(QVBoxLayout* rows, const QString& mine, const QString& theirs);
    void addConflicts(QVBoxLayout* rows);
    void addButtons();

    const Content content_;
    QList<Segmented*> choices_; ///< one for each conflict
};

} // namespace stagewright
