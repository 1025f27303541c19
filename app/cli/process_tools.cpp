// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at a process before it is saved: its versions, what may be wrong with it, what it does to deals.
#include "app/cli/process_source.h"
#include "app/cli/say.h"
#include "core/domain/process/findings.h"
#include "core/domain/process/impact.h"
#include "ui/text/date_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/money_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Option draftOption()
{
    return {u"file"_s, u"FILE"_s, Say::tr("a process as \"process show NAME --json\" prints it")};
}

Result<ExitCode> versions(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto all = context.workspace->processes().versions((*found)->process.id);
    if (!all)
        return all.problem();
    QJsonArray objects;
    QList<QStringList> rows{{Say::tr("Version"), Say::tr("When"), Say::tr("Who"), Say::tr("Comment")}};
    for (const ProcessVersion& each : *all) {
        const QString author = context.directory.userName(each.savedBy);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(each.savedAt.ms, Qt::UTC);
        objects.append(QJsonObject{{u"version"_s, each.version},
                                   {u"saved"_s, at.toString(Qt::ISODate)},
                                   {u"saved_by"_s, author},
                                   {u"comment"_s, each.comment}});
        rows.append({QString::number(each.version),
                     momentText(each.savedAt, context.environment.zone, QLocale()), author, each.comment});
    }
    if (context.json())
        sayJson(objects);
    else
        sayTable(rows);
    return Success;
}

QString severityWord(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Error:
        return u"error"_s;
    case FindingSeverity::Warning:
        return u"warning"_s;
    case FindingSeverity::Hint:
        return u"hint"_s;
    }
    return {};
}

/// The process itself, or the draft in a file.
Result<Process> judged(const ProcessSummary& summary, const Context& context)
{
    return context.arguments.has(u"file"_s) ? draftOf(summary, context) : Result<Process>(summary.process);
}

Result<ExitCode> checkProcess(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto process = judged(**found, context);
    if (!process)
        return process.problem();
    const QList<Finding> findings = check(*process, context.directory.people);
    QJsonArray objects;
    ExitCode code = Success;
    for (const Finding& each : findings) {
        const QString sentence = findingText(each, *process, context.directory.people);
        const Stage* stage = process->stage(each.stage);
        const Action* action = process->action(each.action);
        objects.append(QJsonObject{{u"severity"_s, severityWord(each.severity)},
                                   {u"stage"_s, stage ? QJsonValue(stage->name.text()) : QJsonValue()},
                                   {u"action"_s, action ? QJsonValue(action->name.text()) : QJsonValue()},
                                   {u"sentence"_s, sentence}});
        if (!context.json())
            sayLine(severityWord(each.severity) + u": "_s + sentence);
        if (each.severity == FindingSeverity::Error)
            code = Failure;
    }
    if (context.json())
        sayJson(objects);
    else if (findings.isEmpty())
        sayLine(Say::tr("Everything is as it should be."));
    return code;
}

QString stageName(const Process& process, StageId id)
{
    const Stage* stage = process.stage(id);
    return stage ? stage->name.text() : notStartedText();
}

QJsonArray perAction(const QList<ActionDeals>& deals, const Process& process)
{
    QJsonArray objects;
    for (const ActionDeals& each : deals) {
        const Action* action = process.action(each.action);
        objects.append(QJsonObject{{u"action"_s, action ? action->name.text() : QString()},
                                   {u"deals"_s, static_cast<qint64>(each.deals.size())}});
    }
    return objects;
}

QJsonObject impactJson(const Impact& impact, const Process& before, const Process& after,
                       const Currency& currency)
{
    QJsonArray moves;
    for (const StageChange& each : impact.stageChanges)
        moves.append(QJsonObject{{u"from"_s, stageName(before, each.from)},
                                 {u"to"_s, stageName(after, each.to)},
                                 {u"deals"_s, static_cast<qint64>(each.deals.size())}});
    const auto major = [&currency](qint64 minor) {
        return static_cast<double>(minor) / static_cast<double>(currency.minorPerMajor());
    };
    return {{u"open_deals"_s, impact.dealCount},
            {u"change_stage"_s, static_cast<qint64>(impact.otherStage.size())},
            {u"stage_changes"_s, moves},
            {u"change_probability"_s, static_cast<qint64>(impact.otherProbability.size())},
            {u"weighted_before"_s, major(impact.weightedBefore)},
            {u"weighted_after"_s, major(impact.weightedAfter)},
            {u"currency"_s, currency.code()},
            {u"newly_blocked"_s, static_cast<qint64>(impact.newlyBlocked.size())},
            {u"blocked_by"_s, perAction(impact.blockedBy, after)},
            {u"lost_ticks"_s, perAction(impact.lostTicks, before)}};
}

void sayImpact(const Impact& impact, const Process& before, const Process& after, const Currency& currency)
{
    const auto count = [](qsizetype deals) {
        return QString::number(deals);
    };
    const auto money = [&currency](qint64 minor) {
        return moneyText(Money(minor, currency), QLocale());
    };
    sayTable({{Say::tr("Open deals"), count(impact.dealCount)},
              {Say::tr("Change their stage"), count(impact.otherStage.size())},
              {Say::tr("Change their probability"), count(impact.otherProbability.size())},
              {Say::tr("Weighted before"), money(impact.weightedBefore)},
              {Say::tr("Weighted after"), money(impact.weightedAfter)},
              {Say::tr("Cannot be won any more"), count(impact.newlyBlocked.size())}});
    for (const StageChange& each : impact.stageChanges)
        sayLine(u"%1 -> %2: %3"_s.arg(stageName(before, each.from), stageName(after, each.to),
                                      count(each.deals.size())));
}

/// The draft in a file, otherwise the one that was left unsaved.
Result<Process> weighed(const ProcessSummary& summary, const Context& context)
{
    if (context.arguments.has(u"file"_s))
        return draftOf(summary, context);
    const auto kept = context.workspace->processes().draft(context.actor, summary.process.id);
    if (!kept)
        return kept.problem();
    if (!kept->has_value())
        return usage(
            Say::tr("There is no unsaved draft of \"%1\". Say which file holds one: --file FILE.json.")
                .arg(summary.process.name.text()));
    return (*kept)->process;
}

Result<ExitCode> weigh(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const Process& before = (*found)->process;
    const auto after = weighed(**found, context);
    if (!after)
        return after.problem();
    const auto months = context.arguments.number(u"months"_s, 1, 120, 12);
    if (!months)
        return months.problem();
    auto& processes = context.workspace->processes();
    const auto open = processes.openTicks(before.id);
    if (!open)
        return open.problem();
    const Instant since =
        context.environment.startOf(context.environment.today().addMonths(-static_cast<int>(*months)));
    const auto won = processes.wonTicks(before.id, since);
    if (!won)
        return won.problem();
    const Impact impact = impactOf(*open, before, *after);
    const QList<ActionDeals> refused = refusedWins(*won, *after);
    const Currency& currency = context.directory.currency;
    if (context.json()) {
        QJsonObject object = impactJson(impact, before, *after, currency);
        object.insert(u"won_deals"_s, static_cast<qint64>(won->rows().size()));
        object.insert(u"would_have_been_refused"_s, perAction(refused, *after));
        sayJson(object);
        return Success;
    }
    sayImpact(impact, before, *after, currency);
    for (const ActionDeals& each : refused)
        sayLine(Say::tr("Won without \"%1\": %2 of %3")
                    .arg(after->action(each.action)->name.text(), QString::number(each.deals.size()),
                         QString::number(won->rows().size())));
    return Success;
}

} // namespace

QList<Command> processTools()
{
    return {{u"process versions"_s,
             u"NAME"_s,
             Say::tr("list the versions of a process, newest first"),
             1,
             1,
             Needs::Reading,
             {jsonOption()},
             versions},
            {u"process check"_s,
             u"NAME"_s,
             Say::tr("tell what may be wrong with a process, or with the one in a file"),
             1,
             1,
             Needs::Reading,
             {draftOption(), jsonOption()},
             checkProcess},
            {u"process impact"_s,
             u"NAME"_s,
             Say::tr("tell what the process in a file, or the unsaved draft, would do to the deals"),
             1,
             1,
             Needs::Reading,
             {draftOption(),
              {u"months"_s, u"N"_s, Say::tr("how far back won deals are looked at; 12 unless given")},
              asOption(),
              jsonOption()},
             weigh}};
}

} // namespace stagewright::cli
