// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inputs/button.h"

#include <QDate>

namespace stagewright {

/// An optional date: the button shows it and opens a calendar.
class DateButton : public Button
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    /// `name` says what the date is for ("Due"); `today` is where an empty calendar opens.
    DateButton(const QString& name, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QDate date() const { return date_; }
    /// An invalid date means none. Emits dateChanged if it differs.
    void setDate(QDate date);
    [[nodiscard]] QString entered() const { return date_.toString(Qt::ISODate); }
    void setEntered(const QString& entered) { setDate(QDate::fromString(entered, Qt::ISODate)); }

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
