// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/directory.h"
#include "ui/widgets/card.h"

class QListView;
class QVBoxLayout;

namespace stagewright {

class ChecklistModel;

/// What a salesperson will see of an action: its line in the checklist, and what a tick asks for and
/// proposes.
class ActionPreview : public Card
{
    Q_OBJECT

public:
    /// `process` holds the action; the shares are of its whole weight.
    ActionPreview(const Process& process, const Directory& directory, QWidget* parent = nullptr);

    /// The action as it would be, in place of the one of the same id.
    void showAction(const Action& action);

private:
    void showRow(const Action& action, UserId viewer);
    void showSteps(const QStringList& steps);
    [[nodiscard]] QStringList stepsOf(const Action& action, UserId viewer) const;
    [[nodiscard]] QString taskStep(const Action& action, UserId viewer) const;

    Process process_;
    const Directory directory_;
    ChecklistModel* rows_;
    QListView* line_;
    QVBoxLayout* steps_;
};

} // namespace stagewright
