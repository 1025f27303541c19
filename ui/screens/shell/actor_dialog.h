// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/card_dialog.h"

namespace stagewright {

class ChoiceBox;
class Desk;

/// Asks who acts, when nobody does: the person who did was deactivated or removed. It cannot be passed over;
/// the window can be closed.
class ActorDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `before` is the name of the one who acted, empty when it is not known.
    ActorDialog(Desk& desk, const QString& before, QWidget* parent = nullptr);

    void accept() override;

protected:
    /// Whoever closes it means the window.
    void closeEvent(QCloseEvent* event) override;
    void reject() override {}

private:
    void showPeople();

    Desk& desk_;
    ChoiceBox* people_;
};

} // namespace stagewright
