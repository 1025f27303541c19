// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/deals/next_text.h"

#include "ui/text/number_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace stagewright {

namespace {
struct NextText
{
    Q_DECLARE_TR_FUNCTIONS(NextText)
};

/// tr() takes an int; no calendar is longer.
int counted(qint64 days)
{
    return static_cast<int>(days);
}
} // namespace

QString nextWhyText(const NextWhy& why, std::optional<TaskType> nextTask)
{
    const QString task = taskTypeText(nextTask.value_or(TaskType::ToDo));
    switch (why.reason) {
    case NextReason::NeededToWin:
        return NextText::tr("needed to win");
    case NextReason::TaskLate:
        return NextText::tr("%1: %2 d late").arg(task, numberText(why.days));
    case NextReason::ClosingPast:
        return countText(NextText::tr("closing date %n day(s) past", nullptr, counted(why.days)), why.days);
    case NextReason::TaskToday:
        return NextText::tr("%1 today").arg(task);
    case NextReason::Idle:
        return NextText::tr("idle %1 d").arg(numberText(why.days));
    case NextReason::ClosingSoon:
        return why.days == 0
                   ? NextText::tr("closes today")
                   : countText(NextText::tr("closes in %n day(s)", nullptr, counted(why.days)), why.days);
    case NextReason::TaskTomorrow:
        return NextText::tr("%1 tomorrow").arg(task);
    case NextReason::TaskPlanned:
        return countText(NextText::tr("%1 in %n day(s)", nullptr, counted(why.days)).arg(task), why.days);
    case NextReason::NothingPlanned:
        return NextText::tr("no task planned");
    }
    return {};
}

} // namespace stagewright
