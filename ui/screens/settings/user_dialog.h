// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk/desk.h"
#include "ui/widgets/window/card_dialog.h"

class QLineEdit;

namespace stagewright {

class ChoiceBox;
class FormKeeper;
class LeftForm;
class Navigator;
class Segmented;
class Toggle;

/// Adds or changes a user; if refused, it stays open and shows the reason.
class UserDialog : public CardDialog
{
    Q_OBJECT

public:
    UserDialog(Desk& desk, Navigator& navigator, const User& user, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Edit<User> edit() const;
    /// Fills only the fields whose value differs from what they show.
    void showValues(const User& user);
    /// Shows what somebody else changes, in the fields that were not touched.
    void follow();
    void ended(const Outcome& outcome);
    [[nodiscard]] QString place() const;
    /// Describes the form as it is now, for an answer that comes after it was closed.
    [[nodiscard]] LeftForm left() const;

    Desk& desk_;
    Navigator& navigator_;
    FormKeeper* keeper_ = nullptr;
    User base_; ///< what the untouched fields show
    QLineEdit* name_;
    QLineEdit* email_;
    Segmented* role_;
    ChoiceBox* team_;
    Toggle* active_;
};

} // namespace stagewright
