// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace stagewright {

/// How many minutes a task takes, if that is known.
class DurationBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(int entered READ minutes WRITE setMinutes)

public:
    explicit DurationBox(QWidget* parent = nullptr);

    /// 0 to longestTaskMinutes; a number that is not among the usual ones is added as a choice. 0: not said.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return currentData().toInt(); }
};

} // namespace stagewright
