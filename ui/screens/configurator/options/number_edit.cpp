// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/configurator/options/number_edit.h"

#include "ui/text/number_text.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace stagewright {

namespace {

/// More digits than any of these numbers has.
constexpr qsizetype mostDigits = 7;

} // namespace

std::optional<int> NumberEdit::numberIn(const QString& text) const
{
    bool ok = false;
    const int number = text.trimmed().toInt(&ok);
    return ok && number >= minimum() && number <= maximum() ? std::optional(number) : std::nullopt;
}

std::optional<int> NumberEdit::entered() const
{
    return numberIn(lineEdit()->text());
}

QString NumberEdit::refused()
{
    setFocus();
    selectAll();
    return tr("Enter a whole number from %1 to %2.").arg(numberText(minimum()), numberText(maximum()));
}

QValidator::State NumberEdit::validate(QString& text, int&) const
{
    const QString typed = text.trimmed();
    const bool isTyping =
        typed.size() <= mostDigits &&
        std::all_of(typed.cbegin(), typed.cend(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    if (!isTyping)
        return QValidator::Invalid;
    return numberIn(typed) ? QValidator::Acceptable : QValidator::Intermediate;
}

void NumberEdit::fixup(QString&) const
{
    // What is typed stays visible; the base class would replace it by the last valid number.
}

void NumberEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !entered())
        event->ignore(); // the dialog says what is wrong
    else
        QSpinBox::keyPressEvent(event);
}

void NumberEdit::focusOutEvent(QFocusEvent* event)
{
    if (entered()) {
        QSpinBox::focusOutEvent(event);
        return;
    }
    lineEdit()->event(event);
    // The direct base would put the last valid number there.
    QWidget::focusOutEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace stagewright
