// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/window/card_dialog.h"

#include <QDate>

class QDateEdit;

namespace stagewright {

/// Asks for the first and the last day of a period.
class PeriodDialog : public CardDialog
{
    Q_OBJECT

public:
    PeriodDialog(QDate from, QDate to, QWidget* parent = nullptr);

    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

    void accept() override;

private:
    QDateEdit* makeDay(const QString& name, QDate day);

    QDateEdit* from_;
    QDateEdit* to_;
};

} // namespace stagewright
