// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deals/deal_rows.h"
#include "core/services/session/directory.h"
#include "ui/widgets/window/card_dialog.h"

namespace stagewright {

class ChoiceBox;
class TextLabel;

/// Chooses another process for a deal and shows beforehand how its stage and probability will change.
class SwitchProcessDialog : public CardDialog
{
    Q_OBJECT

public:
    SwitchProcessDialog(const DealDetails& details, const QList<ProcessSummary>& processes,
                        QWidget* parent = nullptr);

    /// Emits submitted(); the receiver closes the dialog once it is stored.
    void accept() override;

Q_SIGNALS:
    void submitted(stagewright::ProcessId process);

private:
    void showEffect();
    [[nodiscard]] QString effect(const Process& process) const;

    DealDetails details_;
    QList<ProcessSummary> processes_;
    ChoiceBox* process_;
    TextLabel* before_;
    TextLabel* after_;
};

} // namespace stagewright
