// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace stagewright {

/// How many days before it is due a task reminds of itself, if it does.
class ReminderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ReminderBox(QWidget* parent = nullptr);

    /// 0 to 365; a number that is not among the usual ones becomes a choice too.
    void setDaysBefore(std::optional<int> days);
    [[nodiscard]] std::optional<int> daysBefore() const;
};

} // namespace stagewright
