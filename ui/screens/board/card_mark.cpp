// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/board/card_mark.h"

#include "core/domain/deal/idle.h"
#include "ui/text/date_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagewright {

namespace {

QString plannedText(const NextTask& task)
{
    const QString day = QLocale().toString(task.due, QStringLiteral("d MMM"));
    //: A card of the board: a task and its day, "Meeting, 12 Dec".
    return QCoreApplication::translate("CardMark", "%1, %2")
        .arg(taskTypeText(task.type),
             task.time.isValid() ? day + u' ' + timeText(task.time, QLocale()) : day);
}

} // namespace

CardMark cardMark(const DealRow& deal, int idleDays, QDate today, const QTimeZone& zone)
{
    const std::optional<NextTask>& task = deal.nextTask;
    if (task && task->due.isValid() && task->due < today) {
        const int late = static_cast<int>(task->due.daysTo(today));
        return {CardMark::Kind::Overdue,
                QCoreApplication::translate("CardMark", "%1, %n d late", nullptr, late)
                    .arg(taskTypeText(task->type))};
    }
    if (task && task->due == today && task->time.isValid())
        //: A card of the board: a task and its time, "Meeting today, 14:30".
        return {CardMark::Kind::Today, QCoreApplication::translate("CardMark", "%1 today, %2")
                                           .arg(taskTypeText(task->type), timeText(task->time, QLocale()))};
    if (task && task->due == today)
        return {CardMark::Kind::Today,
                QCoreApplication::translate("CardMark", "%1 today").arg(taskTypeText(task->type))};

    const QDate touched = dayIn(zone, deal.changedAt);
    const int quiet = static_cast<int>(touched.daysTo(today));
    if (IdleRule{idleDays, today}.holds(touched, task ? task->due : QDate()))
        return {CardMark::Kind::Idle, QCoreApplication::translate("CardMark", "idle %n d", nullptr, quiet)};
    if (task && task->due.isValid())
        return {CardMark::Kind::Planned, plannedText(*task)};
    if (task)
        return {CardMark::Kind::Planned, taskTypeText(task->type)};
    return {CardMark::Kind::NothingPlanned, QCoreApplication::translate("CardMark", "no task planned")};
}

} // namespace stagewright
