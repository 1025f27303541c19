// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/trial_walk.h"
#include "ui/screens/checklist/file_chooser.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class Card;
class ChecklistView;
class Chip;
class ChoiceBox;
class ProgressRing;
class Segmented;
class TrialLog;

/// Walks an invented deal through the draft in the same checklist that deals use, in any role.
class TrialDialog : public CardDialog
{
    Q_OBJECT

public:
    TrialDialog(const Process& process, const Directory& directory, UserId actor, QDate today,
                QWidget* parent, FileChooser chooser = systemFileChooser());

private:
    QWidget* buildSide();
    QWidget* buildRoles();
    Card* buildDeal();
    void connectParts();
    void showAll();
    void showDeal();
    void showRoles();
    void toggle(ActionId action);
    void askNote(const Action& action);

    TrialWalk walk_;
    FileChooser chooser_;
    ChecklistModel* rows_;
    ChecklistView* view_;
    Segmented* roles_;
    ChoiceBox* person_;
    TextLabel* people_;
    ProgressRing* ring_;
    TextLabel* stage_;
    Chip* status_;
    Button* won_;
    Button* lost_;
    Button* reopen_;
    Button* restart_;
    TrialLog* log_;
};

} // namespace stagewright
