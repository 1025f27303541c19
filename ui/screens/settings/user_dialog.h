// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/card_dialog.h"

class QLineEdit;

namespace stagewright {

class ChoiceBox;
class Segmented;
class Toggle;

/// Adds or changes a user; stays open with the reason while it is refused.
class UserDialog : public CardDialog
{
    Q_OBJECT

public:
    UserDialog(Desk& desk, const User& user, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] User user() const;

    Desk& desk_;
    UserId id_;
    QLineEdit* name_;
    QLineEdit* email_;
    Segmented* role_;
    ChoiceBox* team_;
    Toggle* active_;
};

} // namespace stagewright
