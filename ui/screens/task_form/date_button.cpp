// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/date_button.h"

#include "ui/text/date_text.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

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
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString& text, QDate day) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, day] { setDate(day); });
    };
    offer(tr("Today"), today_);
    offer(tr("Tomorrow"), today_.addDays(1));
    offer(tr("In a week"), today_.addDays(7));
    offer(tr("No date"), {});
    menu->addSeparator();
    auto* calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(name_);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date_.isValid() ? date_ : today_);
    const auto take = [this, menu](QDate day) {
        setDate(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto* entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace stagewright
