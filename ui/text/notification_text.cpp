// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/notification_text.h"

#include "ui/text/date_text.h"
#include "ui/text/isolated.h"

#include <QCoreApplication>
#include <QLocale>

namespace stagewright {

namespace {

struct Notifications
{
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

} // namespace

QString completedSentence(const Notification& entry, const QString& performer)
{
    const QString who = performer.isEmpty() ? Notifications::tr("Somebody") : isolated(performer);
    return Notifications::tr("%1 completed %2 on %3")
        .arg(who, isolated(entry.subject), isolated(entry.dealName));
}

QString reminderSentence(const Notification& entry)
{
    QString text = entry.taskDue.isValid() ? Notifications::tr("Reminder: %1, due %2")
                                                 .arg(isolated(entry.subject),
                                                      dayTimeText(entry.taskDue, entry.taskTime, QLocale()))
                                           : Notifications::tr("Reminder: %1").arg(isolated(entry.subject));
    if (!entry.dealName.isEmpty())
        text += QStringLiteral(" (%1)").arg(isolated(entry.dealName));
    return text;
}

} // namespace stagewright
