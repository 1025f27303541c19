// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/money_edit.h"

#include "core/domain/amount.h"
#include "ui/text/money_text.h"
#include "ui/text/problem_text.h"
#include "ui/widgets/inputs/mark_wrong.h"
#include "ui/widgets/text/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

MoneyEdit::MoneyEdit(const Currency& currency, const QLocale& locale, QWidget* parent)
    : QLineEdit(parent), currency_(currency), locale_(locale)
{
    setPlaceholderText(currency.symbol());
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!problem())
            showReason({});
        Q_EMIT moneyChanged();
    });
    connect(this, &QLineEdit::returnPressed, this, &MoneyEdit::tidy);
}

void MoneyEdit::setCurrency(const Currency& currency)
{
    if (currency == currency_)
        return;
    // The same digits in another currency: what was typed keeps its meaning.
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
    const auto minor = parsedAmount(text(), currency_, amountMarksOf(locale_));
    return minor ? std::optional(Money(*minor, currency_)) : std::nullopt;
}

std::optional<Problem> MoneyEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto minor = parsedAmount(text(), currency_, amountMarksOf(locale_));
    return minor ? std::nullopt : std::optional(minor.problem());
}

QLayout* MoneyEdit::withReason()
{
    reason_ = new TextLabel({}, TextStyle::Caption, TextTone::Danger, parentWidget());
    reason_->setObjectName(objectName() + u"Reason"_s);
    reason_->setWordWrap(true);
    reason_->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(this);
    column->addWidget(reason_);
    return column;
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
    showReason(problem());
}

void MoneyEdit::showReason(const std::optional<Problem>& problem)
{
    const QString words = problem ? sentence(*problem) : QString();
    markWrong(this, problem.has_value());
    setAccessibleDescription(words);
    if (!reason_)
        return;
    reason_->setText(words);
    reason_->setVisible(problem.has_value());
}

} // namespace stagewright
