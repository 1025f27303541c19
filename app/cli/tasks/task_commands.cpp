// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "core/domain/task/task_time.h"
#include "core/exchange/calendar/calendar_file.h"
#include "core/exchange/durable_file.h"
#include "ui/text/tasks/task_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<TaskQuery> queryFrom(const Context& context)
{
    TaskQuery query;
    query.done = context.arguments.has(u"done"_s);
    const auto limit = context.arguments.number(u"limit"_s, 1, 1'000'000, query.limit);
    if (!limit)
        return limit.problem();
    query.limit = int(*limit);
    if (context.arguments.has(u"owner"_s)) {
        const auto user = userFrom(context.directory, context.arguments.value(u"owner"_s));
        if (!user)
            return user.problem();
        query.responsible = *user;
    }
    return query;
}

Result<ExitCode> writeCalendar(const Context& context, const QList<TaskRow>& tasks)
{
    const auto entries =
        context.arguments.has(u"events"_s) ? CalendarEntries::Events : CalendarEntries::Tasks;
    const QString file = context.arguments.value(u"ics"_s);
    const auto written =
        writeDurably(file, calendarFile(tasks, entries, context.directory.zone, context.environment.now()));
    if (!written)
        return written.problem();
    if (!context.json())
        sayLine(Say::tr("Wrote %n task(s) to %1.", nullptr, int(tasks.size())).arg(file));
    else
        sayJson(QJsonObject{{u"file"_s, file}, {u"tasks"_s, tasks.size()}});
    return Success;
}

Result<ExitCode> list(Context& context)
{
    const auto query = queryFrom(context);
    if (!query)
        return query.problem();
    const auto found = context.workspace->tasks().list(context.actor, *query);
    if (!found)
        return found.problem();
    if (context.arguments.has(u"ics"_s))
        return writeCalendar(context, *found);
    if (context.json()) {
        QJsonArray tasks;
        for (const TaskRow& row : *found)
            tasks.append(taskJson(row.task, row.dealName, context));
        sayJson(tasks);
        return Success;
    }
    QList<QStringList> rows{{Say::tr("When"), Say::tr("Due"), Say::tr("Type"), Say::tr("Priority"),
                             Say::tr("Who"), Say::tr("Deal"), Say::tr("Task"), Say::tr("ID")}};
    const Environment& now = context.environment;
    for (const TaskRow& row : *found) {
        rows.append({taskBucketText(bucketOf(row.task, now.today(), now.timeOfDay())),
                     taskWhenText(row.task, QLocale()), taskTypeText(row.task.type),
                     taskPriorityText(row.task.priority), context.directory.userName(row.task.responsible),
                     row.dealName, row.task.title, row.task.id.toText()});
    }
    sayTable(rows);
    return Success;
}

Result<TaskId> taskFrom(const QString& text)
{
    const auto id = TaskId::fromText(text.trimmed());
    if (!id || id->isNull())
        return Problem{ProblemCode::TaskNotFound, {text}};
    return *id;
}

template<class Value>
std::optional<Value> keyed(const QList<std::pair<QString, Value>>& known, const QString& key)
{
    for (const auto& [each, value] : known) {
        if (each == key.toLower())
            return value;
    }
    return std::nullopt;
}

/// The day and the time; "none" for the day stands for no date, for the time for the whole day.
Outcome takeMoment(const Context& context, Task& task)
{
    QDate day = task.due;
    QTime time = task.dueTime;
    if (context.arguments.has(u"due"_s)) {
        const QString text = context.arguments.value(u"due"_s);
        day = QDate::fromString(text, Qt::ISODate);
        if (!day.isValid() && text != u"none")
            return Problem{ProblemCode::DateUnreadable, {text}};
    }
    if (context.arguments.has(u"time"_s)) {
        const QString text = context.arguments.value(u"time"_s);
        const auto read = text == u"none" ? std::optional(QTime()) : readTime(text, QLocale::c());
        if (!read)
            return Problem{ProblemCode::UsageError,
                           {Say::tr("--time is a time of day such as 14:30, or none.")}};
        time = *read;
    }
    task = movedTo(task, day, time);
    return done();
}

Outcome takeReminder(const Context& context, Task& task)
{
    if (!context.arguments.has(u"remind"_s))
        return done();
    if (context.arguments.value(u"remind"_s) == u"none") {
        task.remindOn = {};
        task.remindMinutes.reset();
        return done();
    }
    const auto minutes = context.arguments.number(u"remind"_s, 0, longestReminderMinutes, 0);
    if (!minutes)
        return minutes.problem();
    task.remindOn = {};
    task.remindMinutes.reset();
    if (task.dueTime.isValid())
        task.remindMinutes = int(*minutes);
    else if (task.due.isValid())
        task.remindOn = task.due.addDays(-((*minutes + minutesOfDay - 1) / minutesOfDay));
    return done();
}

Outcome takePeople(const Context& context, Task& task)
{
    if (context.arguments.has(u"owner"_s)) {
        const auto user = userFrom(context.directory, context.arguments.value(u"owner"_s));
        if (!user)
            return user.problem();
        task.responsible = *user;
    }
    if (!context.arguments.has(u"participants"_s))
        return done();
    task.participants.clear();
    for (const QString& mail : context.arguments.value(u"participants"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto user = userFrom(context.directory, mail);
        if (!user)
            return user.problem();
        task.participants.append(*user);
    }
    return done();
}

Outcome takeKeys(const Context& context, Task& task)
{
    if (context.arguments.has(u"type"_s)) {
        const auto type = keyed<TaskType>({{u"to_do"_s, TaskType::ToDo},
                                           {u"call"_s, TaskType::Call},
                                           {u"meeting"_s, TaskType::Meeting},
                                           {u"mail"_s, TaskType::Mail}},
                                          context.arguments.value(u"type"_s));
        if (!type)
            return Problem{ProblemCode::UsageError, {Say::tr("--type is to_do, call, meeting or mail.")}};
        task.type = *type;
    }
    if (context.arguments.has(u"priority"_s)) {
        const auto priority = keyed<TaskPriority>({{u"low"_s, TaskPriority::Low},
                                                   {u"normal"_s, TaskPriority::Normal},
                                                   {u"high"_s, TaskPriority::High}},
                                                  context.arguments.value(u"priority"_s));
        if (!priority)
            return Problem{ProblemCode::UsageError, {Say::tr("--priority is low, normal or high.")}};
        task.priority = *priority;
    }
    return done();
}

Outcome takeDeal(const Context& context, Task& task)
{
    if (!context.arguments.has(u"deal"_s))
        return done();
    const QString text = context.arguments.value(u"deal"_s);
    task.deal = {};
    if (text == u"none")
        return done();
    const auto deal = dealFrom(text);
    if (!deal)
        return deal.problem();
    task.deal = *deal;
    return done();
}

/// What the options say about a task.
Outcome takeOptions(const Context& context, Task& task)
{
    for (const auto take : {takeMoment, takeReminder, takePeople, takeKeys, takeDeal}) {
        if (const auto taken = take(context, task); !taken)
            return taken;
    }
    const auto minutes = context.arguments.number(u"minutes"_s, 0, longestTaskMinutes, task.minutes);
    if (!minutes)
        return minutes.problem();
    task.minutes = int(*minutes);
    task.title = context.arguments.value(u"title"_s, task.title);
    task.description = context.arguments.value(u"description"_s, task.description);
    const QString rule = context.arguments.value(u"repeat"_s, task.recurrence);
    task.recurrence = rule == u"none" ? QString() : rule;
    return done();
}

/// Says how the task is stored now.
Result<ExitCode> sayStored(const Context& context, TaskId id)
{
    const auto stored = context.workspace->tasks().byId(context.actor, id);
    if (!stored)
        return stored.problem();
    if (context.json())
        sayJson(taskJson(*stored, {}, context));
    else
        sayLine(u"%1: %2"_s.arg(id.toText(), stored->title));
    return Success;
}

Result<ExitCode> add(Context& context)
{
    Task task;
    task.title = context.arguments.word(0);
    task.responsible = context.actor;
    if (const auto taken = takeOptions(context, task); !taken)
        return taken.problem();
    const auto id = context.workspace->tasks().add(context.actor, task);
    return id ? sayStored(context, *id) : id.problem();
}

Result<ExitCode> change(Context& context)
{
    const auto id = taskFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    const auto stored = context.workspace->tasks().byId(context.actor, *id);
    if (!stored)
        return stored.problem();
    Task wanted = *stored;
    if (const auto taken = takeOptions(context, wanted); !taken)
        return taken.problem();
    const auto changed = context.workspace->tasks().change(context.actor, {*stored, wanted});
    return changed ? sayStored(context, *id) : changed.problem();
}

Result<ExitCode> setDone(Context& context, bool isDone)
{
    const auto id = taskFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    const auto stored = context.workspace->tasks().setDone(context.actor, *id, isDone);
    return stored ? sayStored(context, *id) : stored.problem();
}

Result<ExitCode> complete(Context& context)
{
    return setDone(context, true);
}

Result<ExitCode> reopen(Context& context)
{
    return setDone(context, false);
}

QList<Option> taskOptions()
{
    return {{u"due"_s, u"DAY"_s, Say::tr("such as 2026-12-24; none for no date")},
            {u"time"_s, u"TIME"_s, Say::tr("such as 14:30; none for the whole day")},
            {u"minutes"_s, u"N"_s, Say::tr("how long it takes")},
            {u"remind"_s, u"N"_s, Say::tr("minutes before it, or none")},
            {u"repeat"_s, u"RULE"_s, Say::tr("an RRULE of RFC 5545 such as FREQ=WEEKLY;BYDAY=MO, or none")},
            {u"type"_s, u"TYPE"_s, Say::tr("to_do, call, meeting or mail")},
            {u"priority"_s, u"PRIORITY"_s, Say::tr("low, normal or high")},
            {u"owner"_s, u"MAIL"_s, Say::tr("who does it")},
            {u"participants"_s, u"MAILS"_s, Say::tr("who takes part, separated by commas")},
            {u"deal"_s, u"ID"_s, Say::tr("the deal it belongs to, or none")},
            {u"description"_s, u"TEXT"_s, Say::tr("in more words")},
            {u"title"_s, u"TEXT"_s, Say::tr("what is to be done")},
            asOption(),
            jsonOption()};
}

} // namespace

QList<Command> taskCommands()
{
    const QList<Option> plain{asOption(), jsonOption()};
    return {
        {u"tasks"_s,
         {},
         Say::tr("list tasks"),
         0,
         0,
         Needs::Reading,
         {{u"done"_s, {}, Say::tr("the ones that are done")},
          {u"owner"_s, u"MAIL"_s, Say::tr("only of this person")},
          {u"limit"_s, u"N"_s, Say::tr("maximum number")},
          {u"ics"_s, u"FILE"_s, Say::tr("write them into a calendar file")},
          {u"events"_s, {}, Say::tr("as events, for calendars that ignore tasks")},
          asOption(),
          jsonOption()},
         list},
        {u"task add"_s, u"TITLE"_s, Say::tr("add a task"), 1, 1, Needs::Writing, taskOptions(), add},
        {u"task change"_s, u"ID"_s, Say::tr("change a task"), 1, 1, Needs::Writing, taskOptions(), change},
        {u"task done"_s, u"ID"_s, Say::tr("complete a task; one that repeats is planned again"), 1, 1,
         Needs::Writing, plain, complete},
        {u"task reopen"_s, u"ID"_s, Say::tr("mark a task as not done"), 1, 1, Needs::Writing, plain, reopen}};
}

} // namespace stagewright::cli
