// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace stagewright {

/// An on/off switch; set its accessible name or text (the text is not drawn).
class Toggle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Toggle(const QString& accessibleName = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stagewright
