// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/card_dialog.h"

class QLineEdit;

namespace stagewright {

class ChoiceBox;

/// Adds or changes a team; stays open with the reason while it is refused.
class TeamDialog : public CardDialog
{
    Q_OBJECT

public:
    TeamDialog(Desk& desk, const Team& team, QWidget* parent = nullptr);

    void accept() override;

private:
    Desk& desk_;
    TeamId id_;
    QLineEdit* name_;
    ChoiceBox* parent_;
    ChoiceBox* manager_;
};

} // namespace stagewright
