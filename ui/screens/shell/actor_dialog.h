// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class ChoiceBox;
class Desk;

/// Asks who acts, if nobody does because that person was deactivated or removed. It cannot be skipped, but
/// the window can be closed.
class ActorDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `before` is the name of the person who acted, empty if unknown.
    ActorDialog(Desk& desk, const QString& before, QWidget* parent = nullptr);

    void accept() override;

protected:
    /// Closing it means closing the window.
    void closeEvent(QCloseEvent* event) override;
    void reject() override {}

private:
    void showPeople();

    Desk& desk_;
    ChoiceBox* people_;
};

} // namespace stagewright
