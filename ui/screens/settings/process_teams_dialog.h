// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class PeoplePicker;

/// Who may open deals in a process: everybody, or the chosen teams.
class ProcessTeamsDialog : public CardDialog
{
    Q_OBJECT

public:
    ProcessTeamsDialog(const QString& process, const QList<TeamId>& chosen, const QList<Team>& teams,
                       QWidget* parent = nullptr);

    [[nodiscard]] QList<TeamId> teams() const;

private:
    void explain();

    PeoplePicker* picker_;
    TextLabel* meaning_;
};

} // namespace stagewright
