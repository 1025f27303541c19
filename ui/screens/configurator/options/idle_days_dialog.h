// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"
#include "ui/widgets/window/card_dialog.h"

class QSpinBox;

namespace stagewright {

/// After how many quiet days a deal in a stage is idle.
class IdleDaysDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `first`: deals that are not started follow this stage too.
    IdleDaysDialog(const Stage& stage, bool first, QWidget* parent);

    [[nodiscard]] int days() const;

private:
    QSpinBox* days_;
};

} // namespace stagewright
