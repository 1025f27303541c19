// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

/// Name, version and licence of the program, and the workspace file that is open.
class AboutDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString& workspaceFile, QWidget* parent = nullptr);
};

} // namespace stagewright
