// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/deals/deal_json.h"
#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "ui/text/date_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    DealId deal;
    Process process;
    ActionId action;
};

Result<Target> targetOf(const Context& context)
{
    const auto id = dealFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    const auto details = context.workspace->dealQueries().details(context.actor, *id);
    if (!details)
        return details.problem();
    const auto action = actionFrom(details->process, context.arguments.word(1));
    if (!action)
        return action.problem();
    return Target{*id, details->process, *action};
}

void sayTicked(const Context& context, const Target& target, const TickResult& result)
{
    const int before = probability(result.before);
    const int after = probability(result.after);
    const Stage* stage = target.process.stage(result.after.stage);
    QStringList told;
    for (const UserId id : result.notified)
        told.append(context.directory.userName(id));
    if (context.json()) {
        const auto task = result.proposedTask;
        sayJson(QJsonObject{
            {u"id"_s, target.deal.toText()},
            {u"action"_s, target.process.action(target.action)->name.text()},
            {u"probability_before"_s, before},
            {u"probability"_s, after},
            {u"stage"_s, stage ? QJsonValue(stage->name.text()) : QJsonValue::Null},
            {u"notified"_s, QJsonArray::fromStringList(told)},
            {u"proposed_task"_s, task ? QJsonValue(taskJson(*task, {}, context)) : QJsonValue::Null}});
        return;
    }
    sayLine(Say::tr("%1: probability %2 -> %3, stage %4")
                .arg(target.process.action(target.action)->name.text(), percentText(before),
                     percentText(after), stage ? stage->name.text() : notStartedText()));
    if (!told.isEmpty())
        sayLine(Say::tr("Notified: %1").arg(told.join(u", "_s)));
    if (result.proposedTask) {
        sayLine(Say::tr("Task: %1, %2, due %3")
                    .arg(result.proposedTask->title,
                         context.directory.userName(result.proposedTask->responsible),
                         dayText(result.proposedTask->due, QLocale())));
    }
}

Result<ExitCode> tick(Context& context)
{
    const auto target = targetOf(context);
    if (!target)
        return target.problem();
    TickRequest request{target->deal, target->action, context.arguments.value(u"note"_s), {}};
    if (context.arguments.has(u"file"_s)) {
        auto file = readAttachment(context.arguments.value(u"file"_s));
        if (!file)
            return file.problem();
        request.files.append(std::move(*file));
    }
    if (context.arguments.has(u"on"_s)) {
        const QString day = context.arguments.value(u"on"_s);
        request.day = QDate::fromString(day, Qt::ISODate);
        if (!request.day.isValid())
            return Problem{ProblemCode::DateUnreadable, {day}};
    }
    const auto result = context.workspace->deals().tick(context.actor, request);
    if (!result)
        return result.problem();
    sayTicked(context, *target, *result);
    if (!context.arguments.has(u"add-task"_s) || !result->proposedTask)
        return Success;
    const auto saved = context.workspace->tasks().add(context.actor, *result->proposedTask);
    if (!saved)
        return saved.problem();
    return Success;
}

Result<ExitCode> untick(Context& context)
{
    const auto target = targetOf(context);
    if (!target)
        return target.problem();
    const auto result = context.workspace->deals().untick(context.actor, target->deal, target->action);
    if (!result)
        return result.problem();
    sayTicked(context, *target, *result);
    return Success;
}

Result<ExitCode> saidStatus(const Context& context, DealId id, const Outcome& outcome, DealStatus status)
{
    if (!outcome)
        return outcome.problem();
    if (context.json())
        sayJson(QJsonObject{{u"id"_s, id.toText()}, {u"status"_s, statusKey(status)}});
    else
        sayLine(id.toText() + u": "_s + statusText(status));
    return Success;
}

Result<ExitCode> win(Context& context)
{
    const auto id = dealFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    return saidStatus(context, *id, context.workspace->deals().win(context.actor, *id), DealStatus::Won);
}

Result<ExitCode> close(Context& context, DealStatus status)
{
    const auto id = dealFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    if (!context.arguments.has(u"reason"_s))
        return Problem{ProblemCode::ReasonRequired, {}};
    const auto reason = reasonFrom(context.directory, status, context.arguments.value(u"reason"_s));
    if (!reason)
        return reason.problem();
    const QString comment = context.arguments.value(u"comment"_s);
    return saidStatus(context, *id,
                      context.workspace->deals().close(context.actor, *id, status, *reason, comment), status);
}

Result<ExitCode> lose(Context& context)
{
    return close(context, DealStatus::Lost);
}

Result<ExitCode> outdate(Context& context)
{
    return close(context, DealStatus::Outdated);
}

Result<ExitCode> reopen(Context& context)
{
    const auto id = dealFrom(context.arguments.word(0));
    if (!id)
        return id.problem();
    return saidStatus(context, *id, context.workspace->deals().reopen(context.actor, *id), DealStatus::Open);
}

} // namespace

QList<Command> dealVerbs()
{
    const QList<Option> plain{asOption(), jsonOption()};
    const QList<Option> closing{{u"reason"_s, u"NAME"_s, Say::tr("a closing reason of this status")},
                                {u"comment"_s, u"TEXT"_s, Say::tr("comment in your own words")},
                                asOption(),
                                jsonOption()};
    return {
        {u"tick"_s,
         u"ID ACTION"_s,
         Say::tr("mark an action as done, by its name or identifier"),
         2,
         2,
         Needs::Writing,
         {{u"note"_s, u"TEXT"_s, Say::tr("a note that belongs to it")},
          {u"file"_s, u"FILE"_s, Say::tr("a file that belongs to the note")},
          {u"on"_s, u"DATE"_s, Say::tr("the day it was done on (yyyy-MM-dd); otherwise today")},
          {u"add-task"_s, {}, Say::tr("add the task that the action proposes")},
          asOption(),
          jsonOption()},
         tick},
        {u"untick"_s, u"ID ACTION"_s, Say::tr("undo an action"), 2, 2, Needs::Writing, plain, untick},
        {u"win"_s, u"ID"_s, Say::tr("close a deal as won"), 1, 1, Needs::Writing, plain, win},
        {u"lose"_s, u"ID"_s, Say::tr("close a deal as lost"), 1, 1, Needs::Writing, closing, lose},
        {u"outdate"_s, u"ID"_s, Say::tr("close a deal as outdated"), 1, 1, Needs::Writing, closing, outdate},
        {u"reopen"_s, u"ID"_s, Say::tr("reopen a closed deal"), 1, 1, Needs::Writing, plain, reopen}};
}

} // namespace stagewright::cli
