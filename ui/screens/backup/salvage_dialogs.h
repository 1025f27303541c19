// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backup/salvage_report.h"
#include "ui/widgets/card_dialog.h"

class QComboBox;

namespace stagewright {

/// Asks for the currency of a damaged workspace, which cannot be read any more. Nothing is chosen beforehand:
/// a wrong one turns every amount into another.
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

/// What could be saved, kind by kind, what is missing of it and what was put in the place of what is lost.
class SalvageReportDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit SalvageReportDialog(const SalvageReport& report, QWidget* parent = nullptr);
};

} // namespace stagewright
