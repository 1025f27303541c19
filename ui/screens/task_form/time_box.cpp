// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/time_box.h"

#include "ui/text/date_text.h"
#include "ui/text/tasks/task_text.h"

#include <QCompleter>
#include <QLineEdit>

namespace stagewright {

namespace {

constexpr int firstOffered = 7 * 60; ///< the list begins with the working day, and ends with the night
constexpr int step = 30;
constexpr int day = 24 * 60;

} // namespace

TimeBox::TimeBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setAccessibleName(tr("Time"));
    addItem(tr("All day"));
    for (int minute = firstOffered; minute < firstOffered + day; minute += step)
        addItem(timeText(QTime::fromMSecsSinceStartOfDay(minute % day * 60'000), QLocale()));
    // "1" is one o'clock, not the beginning of "10:00".
    setCompleter(nullptr);
    setCurrentIndex(0);
    connect(this, &QComboBox::editTextChanged, this, &TimeBox::timeChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TimeBox::tidy);
}

bool TimeBox::saysAllDay() const
{
    const QString text = currentText().simplified();
    return text.isEmpty() || text.compare(itemText(0), Qt::CaseInsensitive) == 0;
}

QTime TimeBox::time() const
{
    return saysAllDay() ? QTime() : readTime(currentText(), QLocale()).value_or(QTime());
}

bool TimeBox::isWrong() const
{
    return !saysAllDay() && !time().isValid();
}

void TimeBox::setTime(QTime time)
{
    setEditText(time.isValid() ? timeText(time, QLocale()) : itemText(0));
}

void TimeBox::tidy()
{
    if (!isWrong())
        setTime(time());
}

} // namespace stagewright
