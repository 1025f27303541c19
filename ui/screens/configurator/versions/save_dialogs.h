// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

/// Asks what to do with a draft when the person leaves the configurator.
class LeaveDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(int changes, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveChosen();
    void keepChosen();
    void discardChosen();
};

} // namespace stagewright
