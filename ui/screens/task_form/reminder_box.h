// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace stagewright {

/// How many days before its due date a task sends a reminder, if at all.
class ReminderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReminderBox(QWidget* parent = nullptr);

    /// 0 to 365; a number that is not among the usual ones is added as a choice.
    void setDaysBefore(std::optional<int> days);
    [[nodiscard]] std::optional<int> daysBefore() const;
};

} // namespace stagewright
