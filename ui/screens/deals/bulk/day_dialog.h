// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/card_dialog.h"

#include <QDate>

class QDateEdit;

namespace stagewright {

/// When the selected deals should close: a day, or none.
class DayDialog : public CardDialog
{
    Q_OBJECT

public:
    explicit DayDialog(QDate day, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// An invalid day: none.
    void submitted(QDate day);

private:
    QDateEdit* day_;
};

} // namespace stagewright
