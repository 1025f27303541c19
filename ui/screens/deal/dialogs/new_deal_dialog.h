// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class DealForm;
class Desk;
class FormKeeper;
class Navigator;

/// Enters a new deal. Closes once it is stored.
class NewDealDialog : public CardDialog
{
    Q_OBJECT

public:
    /// A null process means the default one.
    NewDealDialog(Desk& desk, Navigator& navigator, ProcessId preset, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void created(stagewright::DealId deal);

private:
    void store();

    Desk& desk_;
    Navigator& navigator_;
    DealForm* form_;
    FormKeeper* keeper_;
    bool busy_ = false;
};

} // namespace stagewright
