// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTime>

namespace stagewright {

/// An optional time of day: typed in any usual way, or chosen from the half hours.
class TimeBox : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit TimeBox(QWidget* parent = nullptr);

    /// Invalid: all day, or what was typed is no time.
    [[nodiscard]] QTime time() const;
    void setTime(QTime time);
    /// What was typed is no time of day.
    [[nodiscard]] bool isWrong() const;
    [[nodiscard]] QString entered() const { return currentText(); }
    void setEntered(const QString& entered) { setEditText(entered); }

Q_SIGNALS:
    void timeChanged();

private:
    [[nodiscard]] bool saysAllDay() const;
    void tidy();
};

} // namespace stagewright
