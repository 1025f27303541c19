// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_typing.h"

class QWidget;

namespace stagewright {

class ActionOptionsPresenter;
class ActionOptionsPanel;
class ProcessPanel;
class StageBoard;

/// What is being typed and chosen in the parts of the configurator.
class ConfiguratorTyping : public OpenTyping
{
public:
    struct Parts
    {
        StageBoard* board;
        ProcessPanel* process;
        ActionOptionsPanel* panel;
        ActionOptionsPresenter* options;
        QWidget* screen;
    };

    explicit ConfiguratorTyping(const Parts& parts) : parts_(parts) {}

    void commit() override;
    [[nodiscard]] Process applied(const Process& process) const override;
    [[nodiscard]] bool isBusy() const override;

private:
    const Parts parts_;
};

} // namespace stagewright
