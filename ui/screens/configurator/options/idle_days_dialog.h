// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class NumberEdit;

/// After how many quiet days a deal in a stage is idle.
class IdleDaysDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `first`: deals that are not started follow this stage too.
    IdleDaysDialog(const Stage& stage, bool first, QWidget* parent);

    [[nodiscard]] int days() const;
    void accept() override;

private:
    NumberEdit* days_;
};

} // namespace stagewright
