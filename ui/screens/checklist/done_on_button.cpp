// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/checklist/done_on_button.h"

#include "ui/text/date_text.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QWidgetAction>

namespace stagewright {

using namespace Qt::StringLiterals;

DoneOnButton::DoneOnButton(QDate today, QWidget* parent)
    : Button(Button::Kind::Secondary, u"calendar"_s, {}, parent), today_(today), date_(today)
{
    setMenuArrow(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &Button::clicked, this, &DoneOnButton::openCalendar);
    showDate();
}

void DoneOnButton::setDate(QDate date)
{
    date_ = date.isValid() ? std::min(date, today_) : today_;
    showDate();
}

void DoneOnButton::showDate()
{
    const QString day = dayText(date_, QLocale());
    const QString shown = date_ == today_ ? tr("Today, %1").arg(day) : day;
    setText(shown);
    setAccessibleName(tr("Done on: %1").arg(shown));
}

void DoneOnButton::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu](const QString& text, QDate day) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, day] { setDate(day); });
    };
    offer(tr("Today"), today_);
    offer(tr("Yesterday"), today_.addDays(-1));
    menu->addSeparator();
    auto* calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(tr("Done on"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMaximumDate(today_);
    calendar->setSelectedDate(date_);
    const auto take = [this, menu](QDate day) {
        setDate(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace stagewright
