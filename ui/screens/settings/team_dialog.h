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

/// Adds or changes a team; if refused, it stays open and shows the reason.
class TeamDialog : public CardDialog
{
    Q_OBJECT

public:
    TeamDialog(Desk& desk, Navigator& navigator, const Team& team, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Edit<Team> edit() const;
    void offer();
    /// Fills only the fields whose value differs from what they show.
    void showValues(const Team& team);
    /// Shows what somebody else changes, in the fields that were not touched.
    void follow();
    void ended(const Outcome& outcome);
    [[nodiscard]] QString place() const;
    /// Describes the form as it is now, for an answer that comes after it was closed.
    [[nodiscard]] LeftForm left() const;

    Desk& desk_;
    Navigator& navigator_;
    FormKeeper* keeper_ = nullptr;
    Team base_; ///< what the untouched fields show
    QLineEdit* name_;
    ChoiceBox* parent_;
    ChoiceBox* manager_;
};

} // namespace stagewright
