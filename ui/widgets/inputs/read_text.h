// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace stagewright {

/// A text for reading and copying, as tall as its content: no frame, no scroll bars, no markup. Words longer
/// than a line are broken.
class ReadText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReadText(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace stagewright
