// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_edit.h"

#include "ui/text/money_text.h"

#include <QStyle>

namespace stagewright {

namespace {

/// The style sheet draws the border of a wrong field red.
void markWrong(QLineEdit* edit, bool wrong)
{
    if (edit->property("wrong").toBool() == wrong)
        return;
    edit->setProperty("wrong", wrong);
    edit->style()->unpolish(edit);
    edit->style()->polish(edit);
}

} // namespace

MoneyEdit::MoneyEdit(const Currency& currency, const QLocale& locale, QWidget* parent)
    : QLineEdit(parent), currency_(currency), locale_(locale)
{
    setMaxLength(40);
    setPlaceholderText(currency.symbol());
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!isWrong())
            markWrong(this, false);
        Q_EMIT moneyChanged();
    });
    connect(this, &QLineEdit::returnPressed, this, &MoneyEdit::tidy);
}

void MoneyEdit::setCurrency(const Currency& currency)
{
    // The same figures in another currency: what was typed stays what was meant.
    const std::optional<Money> before = money();
    currency_ = currency;
    setPlaceholderText(currency.symbol());
    if (before)
        setText(amountText(*before, locale_));
    tidy();
}

void MoneyEdit::setMoney(const Money& money)
{
    currency_ = money.currency();
    setText(moneyText(money, locale_));
    setCursorPosition(0);
}

std::optional<Money> MoneyEdit::money() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    return parseMoney(text(), currency_, locale_);
}

bool MoneyEdit::isWrong() const
{
    return !text().trimmed().isEmpty() && !money();
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    tidy();
    QLineEdit::focusOutEvent(event);
}

void MoneyEdit::tidy()
{
    if (const std::optional<Money> read = money()) {
        const QString tidied = moneyText(*read, locale_);
        if (tidied != text())
            setText(tidied);
    }
    markWrong(this, isWrong());
}

} // namespace stagewright
