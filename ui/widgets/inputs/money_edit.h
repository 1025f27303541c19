// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QLineEdit>
#include <QLocale>

#include <optional>

namespace stagewright {

class TextLabel;

/// An amount of money as written in the person's locale. It is tidied up when the focus leaves.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(const Currency& currency, const QLocale& locale = QLocale(),
                       QWidget* parent = nullptr);

    void setCurrency(const Currency& currency);
    void setMoney(const Money& money);
    /// Nothing if the field is empty or cannot be read as an amount.
    [[nodiscard]] std::optional<Money> money() const;
    /// Why the text is not an amount; nothing if it is one or the field is empty.
    [[nodiscard]] std::optional<Problem> problem() const;
    /// The field with the reason below it, which is shown from when the field is left until it is valid.
    [[nodiscard]] QLayout* withReason();

Q_SIGNALS:
    void moneyChanged();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tidy();
    void showReason(const std::optional<Problem>& problem);

    Currency currency_;
    QLocale locale_;
    TextLabel* reason_ = nullptr;
};

} // namespace stagewright
