// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/button.h"

#include <QDate>

namespace stagewright {

/// The day on which an action was done: today unless another day is chosen, never one to come.
class DoneOnButton : public Button
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit DoneOnButton(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const { return date_; }
    void setDate(QDate date);
    [[nodiscard]] QString entered() const { return date_.toString(Qt::ISODate); }
    void setEntered(const QString& entered) { setDate(QDate::fromString(entered, Qt::ISODate)); }

private:
    void openCalendar();
    void showDate();

    QDate today_;
    QDate date_;
};

} // namespace stagewright
