// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QDate>

namespace stagewright {

/// A day that may be missing: the button tells it and opens a calendar.
class DateButton : public Button
{
    Q_OBJECT

public:
    /// `name` tells what the day is for ("Due"); `today` is where an empty calendar opens.
    DateButton(const QString& name, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const { return date_; }
    /// An invalid date is none. Emits dateChanged when it differs.
    void setDate(QDate date);

Q_SIGNALS:
    void dateChanged(QDate date);

private:
    void openCalendar();
    void showDate();

    QString name_;
    QDate today_;
    QDate date_;
};

} // namespace stagewright
