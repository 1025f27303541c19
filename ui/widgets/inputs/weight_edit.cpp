// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inputs/weight_edit.h"

#include "core/domain/process/action.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

/// More digits than anybody would accept as a weight.
constexpr qsizetype mostDigits = 6;

bool isNumber(const QString& text)
{
    const bool signedOne = text.startsWith(u'-');
    const auto digits = QStringView(text).mid(signedOne ? 1 : 0);
    return digits.size() <= mostDigits && std::all_of(digits.cbegin(), digits.cend(), [](QChar each) {
               return each >= u'0' && each <= u'9';
           });
}

} // namespace

WeightEdit::WeightEdit(int weight, QWidget* parent) : QSpinBox(parent)
{
    setRange(0, 100);
    setValue(weight);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] {
        const bool sound = checked().ok();
        if (!sound)
            Q_EMIT spoilt();
        // The number may equal the one before it became invalid: the base class then emits nothing.
        else if (isSpoilt_ && !lineEdit()->text().trimmed().isEmpty())
            Q_EMIT mended(lineEdit()->text().trimmed().toInt());
        isSpoilt_ = !sound;
    });
}

void WeightEdit::typeFirst(QChar digit)
{
    setValue(digit.unicode() - u'0');
    lineEdit()->setCursorPosition(1);
}

Outcome WeightEdit::checked() const
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed.isEmpty())
        return done();
    bool ok = false;
    const int number = typed.toInt(&ok);
    if (ok && Weight::from(number))
        return done();
    return Problem{ProblemCode::WeightOutOfRange, {typed}};
}

QValidator::State WeightEdit::validate(QString& text, int&) const
{
    const QString typed = text.trimmed();
    if (!isNumber(typed))
        return QValidator::Invalid;
    bool ok = false;
    const int number = typed.toInt(&ok);
    return ok && Weight::from(number) ? QValidator::Acceptable : QValidator::Intermediate;
}

void WeightEdit::fixup(QString&) const
{
    // Invalid text stays visible; the base class would replace it by the last valid number.
}

} // namespace stagewright
