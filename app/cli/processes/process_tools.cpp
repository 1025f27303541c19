// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at a process before it is saved: its versions, what may be wrong with it, and its effect on deals.
#include "app/cli/processes/process_source.h"
#include "app/cli/say.h"
#include "core/domain/configuring/findings.h"
#include "core/domain/configuring/impact.h"
#include "ui/text/date_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> versions(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto all = context.workspace->processes().versionList(context.actor, (*found)->process.id);
    if (!all)
        return all.problem();
    QJsonArray objects;
    QList<QStringList> rows{{Say::tr("Version"), Say::tr("When"), Say::tr("Who"), Say::tr("Comment")}};
    for (const ProcessVersionInfo& each : *all) {
        const QString author = context.directory.userName(each.savedBy);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(each.savedAt.ms, Qt::UTC);
        objects.append(QJsonObject{{u"version"_s, each.version},
                                   {u"saved"_s, at.toString(Qt::ISODate)},
                                   {u"saved_by"_s, author},
                                   {u"comment"_s, each.comment}});
        rows.append({numberText(each.version), momentText(each.savedAt, context.environment.zone, QLocale()),
                     author, each.comment});
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

/// The process in a file, otherwise the unsaved draft.
Result<Proposal> proposed(const ProcessSummary& summary, const Context& context)
{
    if (!context.arguments.has(u"file"_s))
        return keptDraft(summary, context);
    if (context.arguments.has(u"draft"_s))
        return usage(Say::tr("Use either --file or --draft."));
    return proposalInFile(summary, context);
}

Result<Proposal> judged(const ProcessSummary& summary, const Context& context)
{
    if (context.arguments.has(u"file"_s) || context.arguments.has(u"draft"_s))
        return proposed(summary, context);
    return Proposal{summary.process, summary.version};
}

Result<ExitCode> checkProcess(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto proposal = judged(**found, context);
    if (!proposal)
        return proposal.problem();
    sayDoubts(*proposal, **found, context);
    const Process& process = proposal->process;
    const QList<Finding> findings = check(process, context.directory.people);
    QJsonArray objects;
    ExitCode code = Success;
    for (const Finding& each : findings) {
        const QString sentence = findingText(each, process, context.directory.people, Spelling::Stored);
        const Stage* stage = process.stage(each.stage);
        const Action* action = process.action(each.action);
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
        sayLine(Say::tr("No problems found."));
    return code;
}

QString stageName(const Process& process, StageId id)
{
    const Stage* stage = process.stage(id);
    return stage ? stage->name.text() : notStartedText();
}

QString actionName(const Process& process, ActionId id)
{
    const Action* action = process.action(id);
    return action ? action->name.text() : QString();
}

QJsonArray perAction(const QList<ActionDeals>& deals, const Process& process)
{
    QJsonArray objects;
    for (const ActionDeals& each : deals)
        objects.append(QJsonObject{{u"action"_s, actionName(process, each.action)},
                                   {u"deals"_s, static_cast<qint64>(each.deals.size())}});
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
    QJsonArray probabilities;
    for (const ProbabilityChange& each : impact.probabilityChanges)
        probabilities.append(QJsonObject{{u"from"_s, each.from},
                                         {u"to"_s, each.to},
                                         {u"deals"_s, static_cast<qint64>(each.deals.size())}});
    const auto major = [&currency](qint64 minor) {
        return static_cast<double>(minor) / static_cast<double>(currency.minorPerMajor());
    };
    return {{u"open_deals"_s, impact.dealCount},
            {u"change_stage"_s, static_cast<qint64>(impact.otherStage.size())},
            {u"stage_changes"_s, moves},
            {u"change_probability"_s, static_cast<qint64>(impact.otherProbabilityCount())},
            {u"probability_changes"_s, probabilities},
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
        return numberText(deals);
    };
    const auto money = [&currency](qint64 minor) {
        return moneyText(Money(minor, currency), QLocale());
    };
    sayTable({{Say::tr("Open deals"), count(impact.dealCount)},
              {Say::tr("Move to another stage"), count(impact.otherStage.size())},
              {Say::tr("Change probability"), count(impact.otherProbabilityCount())},
              {Say::tr("Weighted before"), money(impact.weightedBefore)},
              {Say::tr("Weighted after"), money(impact.weightedAfter)},
              {Say::tr("Can no longer be won"), count(impact.newlyBlocked.size())}});
    for (const StageChange& each : impact.stageChanges)
        sayLine(u"%1 -> %2: %3"_s.arg(stageName(before, each.from), stageName(after, each.to),
                                      count(each.deals.size())));
    for (const ProbabilityChange& each : impact.probabilityChanges)
        sayLine(
            u"%1% -> %2%: %3"_s.arg(numberText(each.from), numberText(each.to), count(each.deals.size())));
    for (const ActionDeals& each : impact.blockedBy)
        sayLine(Say::tr("Cannot be won without \"%1\": %2")
                    .arg(actionName(after, each.action), count(each.deals.size())));
    for (const ActionDeals& each : impact.lostTicks)
        sayLine(Say::tr("Ticks of \"%1\" that would be lost: %2")
                    .arg(actionName(before, each.action), count(each.deals.size())));
}

QJsonObject backtestJson(const Backtest& backtest, const Process& after)
{
    return {{u"won_deals"_s, static_cast<qint64>(backtest.won)},
            {u"would_have_been_refused_deals"_s, static_cast<qint64>(backtest.refused.size())},
            {u"would_have_been_refused"_s, perAction(backtest.refusedBy, after)}};
}

void sayBacktest(const Backtest& backtest, const Process& after)
{
    const QString won = numberText(backtest.won);
    sayLine(Say::tr("Won deals the new rules would have blocked: %1 of %2")
                .arg(numberText(backtest.refused.size()), won));
    for (const ActionDeals& each : backtest.refusedBy)
        sayLine(Say::tr("Won without \"%1\": %2 of %3")
                    .arg(actionName(after, each.action), numberText(each.deals.size()), won));
}

struct Effect
{
    Impact impact;
    Backtest backtest;
};

Result<Effect> effectOf(const Context& context, const Process& before, const Process& after)
{
    const auto months = context.arguments.number(u"months"_s, 1, 120, 12);
    if (!months)
        return months.problem();
    const Environment& environment = context.environment;
    const Instant since = environment.startOf(environment.today().addMonths(-static_cast<int>(*months)));
    ProcessUsage& usage = context.workspace->processUsage();
    const auto open = usage.openTicks(context.actor, before.id);
    if (!open)
        return open.problem();
    const auto won = usage.wonTicks(context.actor, before.id, since);
    if (!won)
        return won.problem();
    return Effect{impactOf(*open, before, after), backtestOf(*won, after)};
}

Result<ExitCode> weigh(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto proposal = proposed(**found, context);
    if (!proposal)
        return proposal.problem();
    const Process& before = (*found)->process;
    const Process& after = proposal->process;
    const auto effect = effectOf(context, before, after);
    if (!effect)
        return effect.problem();
    const Currency& currency = context.directory.currency;
    if (!context.json()) {
        sayDoubts(*proposal, **found, context);
        sayImpact(effect->impact, before, after, currency);
        sayBacktest(effect->backtest, after);
        return Success;
    }
    QJsonObject object = impactJson(effect->impact, before, after, currency);
    const QJsonObject backtest = backtestJson(effect->backtest, after);
    for (auto it = backtest.begin(); it != backtest.end(); ++it)
        object.insert(it.key(), it.value());
    object.insert(u"based_on"_s, proposal->basedOn);
    object.insert(u"unknown_people"_s, QJsonArray::fromStringList(proposal->unknownPeople));
    sayJson(object);
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
             Say::tr("check a process, a process file or a draft for problems"),
             1,
             1,
             Needs::Reading,
             {processFileOption(), draftOption(), asOption(), jsonOption()},
             checkProcess},
            {u"process impact"_s,
             u"NAME"_s,
             Say::tr("show what a process file, or the unsaved draft, would do to the deals"),
             1,
             1,
             Needs::Reading,
             {processFileOption(),
              draftOption(),
              {u"months"_s, u"N"_s, Say::tr("how far back won deals are looked at; 12 unless given")},
              asOption(),
              jsonOption()},
             weigh}};
}

} // namespace stagewright::cli
