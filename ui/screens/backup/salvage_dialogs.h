// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"
#include "ui/widgets/window/card_dialog.h"

class QComboBox;

namespace stagewright {

/// Asks for the currency of a damaged workspace if it can no longer be read. Nothing is preselected, because
/// a wrong currency changes the meaning of every amount.
class SalvageCurrencyDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit SalvageCurrencyDialog(QWidget* parent = nullptr);

    /// Its code, once accepted.
    [[nodiscard]] QString currency() const;
    void accept() override;

private:
    QComboBox* currencies_;
};

/// What could be saved, kind by kind, what is missing, and what replaced things that were lost.
class SalvageReportDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit SalvageReportDialog(const SalvageReport& report, QWidget* parent = nullptr);
};

} // namespace stagewright
