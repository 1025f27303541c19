// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace stagewright {

/// How long before its day, or before its time if it has one, a task sends a reminder, if at all.
class ReminderBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(int entered READ entered WRITE setEntered)

public:
    explicit ReminderBox(QWidget* parent = nullptr);

    /// Offers minutes too. A choice of minutes becomes the day itself when they are no longer offered.
    void setTimed(bool timed);
    /// 0 to 365; a number that is not among the usual ones is added as a choice.
    void setDaysBefore(std::optional<int> days);
    [[nodiscard]] std::optional<int> daysBefore() const;
    /// 0 to longestReminderMinutes; likewise. Offers minutes from now on.
    void setMinutesBefore(int minutes);
    [[nodiscard]] std::optional<int> minutesBefore() const;

    [[nodiscard]] int entered() const { return currentData().toInt(); }
    void setEntered(int entered) { choose(entered); }

private:
    void choose(int value);

    bool timed_ = false;
};

} // namespace stagewright
