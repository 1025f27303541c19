// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/deal_rows.h"
#include "core/services/directory.h"
#include "ui/widgets/card_dialog.h"

namespace stagewright {

class ChoiceBox;
class TextLabel;

/// Chooses another process for a deal and tells beforehand what becomes of its stage and probability.
class SwitchProcessDialog : public CardDialog
{
    Q_OBJECT

public:
    SwitchProcessDialog(const DealDetails& details, const QList<ProcessSummary>& processes,
                        QWidget* parent = nullptr);

    /// Emits submitted(); whoever listens closes the dialog when it was stored.
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
