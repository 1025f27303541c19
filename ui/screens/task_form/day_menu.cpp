// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/task_form/day_menu.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

namespace stagewright {

namespace {

struct DayMenu
{
    Q_DECLARE_TR_FUNCTIONS(DayMenu)
};

} // namespace

QMenu* dayMenu(QWidget* parent, const QString& name, QDate chosen, QDate today,
               const std::function<void(QDate)>& take)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("dayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [menu, take](const QString& text, QDate day) {
        QObject::connect(menu->addAction(text), &QAction::triggered, menu, [take, day] { take(day); });
    };
    offer(DayMenu::tr("Today"), today);
    offer(DayMenu::tr("Tomorrow"), today.addDays(1));
    offer(DayMenu::tr("In a week"), today.addDays(7));
    offer(DayMenu::tr("No date"), {});
    menu->addSeparator();
    auto* calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(name);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(chosen.isValid() ? chosen : today);
    const auto takeAndClose = [take, menu](QDate day) {
        take(day);
        menu->close();
    };
    QObject::connect(calendar, &QCalendarWidget::clicked, menu, takeAndClose);
    QObject::connect(calendar, &QCalendarWidget::activated, menu, takeAndClose);
    auto* entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    return menu;
}

} // namespace stagewright
