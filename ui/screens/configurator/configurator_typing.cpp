// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/configurator_typing.h"

#include "ui/screens/configurator/action_options_presenter.h"
#include "ui/screens/configurator/board/stage_board.h"
#include "ui/screens/configurator/options/action_options_panel.h"
#include "ui/screens/configurator/sidebar/process_panel.h"

#include <QDialog>

#include <algorithm>

namespace stagewright {

void ConfiguratorTyping::commit()
{
    parts_.board->commitEditing();
    parts_.process->commitEditing();
}

Process ConfiguratorTyping::applied(const Process& process) const
{
    return parts_.options->withChoices(parts_.board->withTyping(process));
}

bool ConfiguratorTyping::isBusy() const
{
    const QList<QDialog*> dialogs = parts_.screen->findChildren<QDialog*>();
    // While a question is open, what it is about must not change.
    const bool asked = std::any_of(dialogs.cbegin(), dialogs.cend(),
                                   [](const QDialog* dialog) { return dialog->isVisible(); });
    return asked || parts_.board->isInHand() || parts_.panel->isIncomplete();
}

} // namespace stagewright
