// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session/directory.h"
#include "ui/widgets/layout/card.h"

class QListView;
class QVBoxLayout;

namespace stagewright {

class ChecklistModel;
class TextLabel;

/// What a salesperson will see of an action on a deal of their own: its line in the checklist, what a tick
/// asks for and proposes, and whom it notifies.
class ActionPreview : public Card
{
    Q_OBJECT

public:
    explicit ActionPreview(const Directory& directory, QWidget* parent = nullptr);

    void setDirectory(const Directory& directory) { directory_ = directory; }
    /// The action as it would be, replacing the one with the same id in `process`; its share is relative to
    /// the process's total weight. `missing`: what has to be chosen first.
    void showAction(const Action& action, const Process& process, const QString& missing = {});

private:
    void showRow(const Action& action, const Process& process, UserId viewer);
    void showSteps(const QStringList& steps);
    [[nodiscard]] QStringList stepsOf(const Action& action, UserId viewer) const;
    [[nodiscard]] QString taskStep(const Action& action, UserId viewer) const;
    /// Whom a tick notifies; `performs` says whether the viewer is the one ticking.
    [[nodiscard]] QString notifyStep(const NotifyRule& rule, UserId viewer, bool performs) const;
    [[nodiscard]] QString whyNobody(const NotifyRule& rule, UserId viewer, bool performs) const;

    Directory directory_;
    TextLabel* viewer_; ///< as whom it is shown
    ChecklistModel* rows_;
    QListView* line_;
    QVBoxLayout* steps_;
};

} // namespace stagewright
