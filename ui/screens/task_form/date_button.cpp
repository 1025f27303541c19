// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/date_button.h"

#include "ui/screens/task_form/day_menu.h"
#include "ui/text/date_text.h"

#include <QMenu>

namespace stagewright {

using namespace Qt::StringLiterals;

DateButton::DateButton(const QString& name, QDate today, QWidget* parent)
    : Button(Button::Kind::Secondary, u"clock"_s, {}, parent), name_(name), today_(today)
{
    setMenuArrow(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &Button::clicked, this, &DateButton::openCalendar);
    showDate();
}

void DateButton::setDate(QDate date)
{
    if (date == date_)
        return;
    date_ = date;
    showDate();
    Q_EMIT dateChanged(date_);
}

void DateButton::showDate()
{
    const QString shown = date_.isValid() ? dayText(date_, QLocale()) : tr("No date");
    setText(shown);
    setAccessibleName(tr("%1: %2").arg(name_, shown));
}

void DateButton::openCalendar()
{
    dayMenu(this, name_, date_, today_, [this](QDate day) {
        setDate(day);
    })->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace stagewright
