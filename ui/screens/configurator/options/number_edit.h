// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace stagewright {

/// A number in a dialog. Every digit can be typed and stays there, so that 120 is refused when the dialog is
/// accepted, instead of becoming 12 or the number from before.
class NumberEdit : public QSpinBox
{
    Q_OBJECT

public:
    using QSpinBox::QSpinBox;

    /// What is typed; nothing if it is no number within the range.
    [[nodiscard]] std::optional<int> entered() const;
    /// Puts the cursor there and returns what to tell.
    [[nodiscard]] QString refused();

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::optional<int> numberIn(const QString& text) const;
};

} // namespace stagewright
