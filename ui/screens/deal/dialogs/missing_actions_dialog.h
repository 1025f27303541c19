// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

/// Why a deal cannot be won yet: every undone mandatory action, each with a link to its row.
class MissingActionsDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit MissingActionsDialog(const QList<Action>& missing, QWidget* parent = nullptr);

    /// Goes to the first of them.
    void accept() override;

Q_SIGNALS:
    void picked(stagewright::ActionId action);

private:
    void pick(ActionId action);

    ActionId first_;
};

} // namespace stagewright
