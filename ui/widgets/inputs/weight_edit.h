// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QSpinBox>

namespace stagewright {

/// The weight of an action while it is typed. Every digit can be typed, so that 120 is refused instead of
/// becoming 12.
class WeightEdit : public QSpinBox
{
    Q_OBJECT

public:
    explicit WeightEdit(int weight, QWidget* parent = nullptr);

    /// As if it had been typed from the beginning.
    void typeFirst(QChar digit);
    /// WeightOutOfRange with the text; done() if it is a weight or empty.
    [[nodiscard]] Outcome checked() const;

Q_SIGNALS:
    /// The text is no longer a weight.
    void spoilt();
    /// The text is a weight again.
    void mended(int weight);

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;

private:
    bool isSpoilt_ = false;
};

} // namespace stagewright
