// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stagewright {

/// The acting person's initials; opens the window's menu.
class AvatarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AvatarButton(QWidget* parent = nullptr);
    void setPerson(const QString& name, quint64 seed);
    [[nodiscard]] QSize sizeHint() const override { return {34, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    quint64 seed_ = 0;
};

} // namespace stagewright
