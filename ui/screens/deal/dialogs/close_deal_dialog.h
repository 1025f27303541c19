// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/settings/lists.h"
#include "ui/widgets/window/card_dialog.h"

class QPlainTextEdit;

namespace stagewright {

class ChoiceBox;

/// Why a deal is lost or outdated: a reason from the list and an optional comment.
class CloseDealDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `status` is Lost or Outdated; only its own reasons are offered.
    CloseDealDialog(DealStatus status, const QString& dealName, const QList<ClosingReason>& reasons,
                    QWidget* parent = nullptr);

    /// Emits submitted(); the receiver closes the dialog once it is stored.
    void accept() override;

Q_SIGNALS:
    void submitted(stagewright::ReasonId reason, const QString& comment);

private:
    ChoiceBox* reason_;
    QPlainTextEdit* comment_;
};

} // namespace stagewright
