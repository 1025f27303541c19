// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/processes/process_source.h"
#include "app/cli/say.h"
#include "ui/text/number_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList teamNames(const Context& context, const ProcessSummary& process)
{
    QStringList names;
    for (const TeamId id : process.teams) {
        if (const Team* team = context.directory.people.team(id))
            names.append(team->name);
    }
    return names;
}

Result<ExitCode> list(Context& context)
{
    if (context.json()) {
        QJsonArray processes;
        for (const ProcessSummary& each : context.directory.processes) {
            processes.append(QJsonObject{{u"id"_s, each.process.id.toText()},
                                         {u"name"_s, each.process.name.text()},
                                         {u"description"_s, each.process.description},
                                         {u"version"_s, each.version},
                                         {u"default"_s, each.isDefault},
                                         {u"active"_s, each.active},
                                         {u"teams"_s, QJsonArray::fromStringList(teamNames(context, each))},
                                         {u"stages"_s, each.process.stages.size()},
                                         {u"actions"_s, each.process.actionCount()},
                                         {u"open_deals"_s, each.openDeals}});
        }
        sayJson(processes);
        return Success;
    }
    QList<QStringList> rows{{Say::tr("Process"), Say::tr("Version"), Say::tr("Stages"), Say::tr("Actions"),
                             Say::tr("Open deals"), Say::tr("Marks")}};
    for (const ProcessSummary& each : context.directory.processes) {
        QStringList marks;
        if (each.isDefault)
            marks.append(Say::tr("default"));
        if (!each.active)
            marks.append(Say::tr("archived"));
        if (!each.teams.isEmpty())
            marks.append(Say::tr("for %1").arg(teamNames(context, each).join(u", "_s)));
        rows.append({each.process.name.text(), numberText(each.version),
                     numberText(each.process.stages.size()), numberText(each.process.actionCount()),
                     numberText(each.openDeals), marks.join(u", "_s)});
    }
    sayTable(rows);
    return Success;
}

Result<ExitCode> show(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const Process& process = (*found)->process;
    if (context.json()) {
        sayBytes(processFileBytes(process, context.directory.people, (*found)->version));
        return Success;
    }
    sayLine(Say::tr("%1, version %2").arg(process.name.text(), numberText((*found)->version)));
    for (const Stage& stage : process.stages) {
        sayLine({});
        sayLine(stage.name.text());
        QList<QStringList> rows;
        for (const Action& action : stage.actions) {
            rows.append(
                {u"  "_s + numberText(action.weight.value()),
                 action.mandatory ? action.name.text() + Say::tr(" (mandatory)") : action.name.text()});
        }
        sayTable(rows);
    }
    return Success;
}

/// The version that the next one of `summary` is based on: what is saved later is not overwritten unless
/// somebody says so.
Result<int> baseOf(const Context& context, const ProcessSummary& summary, const Proposal& proposal)
{
    const bool overwrites = context.arguments.has(u"overwrite"_s);
    if (context.arguments.has(u"based-on"_s)) {
        const auto basedOn = context.arguments.number(u"based-on"_s, 1, summary.version, summary.version);
        if (!basedOn)
            return basedOn.problem();
        if (overwrites)
            return usage(Say::tr("Specify either --based-on or --overwrite."));
        return static_cast<int>(*basedOn);
    }
    if (overwrites)
        return summary.version;
    if (proposal.madeFrom)
        return *proposal.madeFrom;
    // Nobody saved anything after the first version.
    if (summary.version == 1)
        return summary.version;
    return usage(
        Say::tr("The file does not tell which version of \"%1\" it was made from; version %2 is stored "
                "now. Specify the version with --based-on, or use --overwrite to replace what is "
                "stored.")
            .arg(summary.process.name.text(), numberText(summary.version)));
}

Result<ExitCode> set(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto proposal = proposalInFile(**found, context);
    if (!proposal)
        return proposal.problem();
    const auto basedOn = baseOf(context, **found, *proposal);
    if (!basedOn)
        return basedOn.problem();
    const Process& process = proposal->process;
    const auto version = context.workspace->processes().publish(context.actor, process, *basedOn,
                                                                context.arguments.value(u"comment"_s));
    if (!version && version.problem().code == ProblemCode::ProcessMovedOn) {
        // The sentence of the window speaks of merging, which is done there.
        const QStringList& values = version.problem().values;
        complain(Say::tr("%1 has saved version %2 of this process in the meantime. Nothing was changed; "
                         "\"process diff\" "
                         "shows what differs, and --overwrite replaces the newest version.")
                     .arg(values.value(0), values.value(1)));
        return Refused;
    }
    if (!version)
        return version.problem();
    if (context.json()) {
        sayJson(QJsonObject{{u"name"_s, process.name.text()},
                            {u"version"_s, *version},
                            {u"unknown_people"_s, QJsonArray::fromStringList(proposal->unknownPeople)}});
        return Success;
    }
    sayDoubts(*proposal, **found, context);
    sayLine(Say::tr("%1, version %2").arg(process.name.text(), numberText(*version)));
    return Success;
}

} // namespace

QList<Command> processCommands()
{
    return {{u"process list"_s,
             {},
             Say::tr("list processes"),
             0,
             0,
             Needs::Reading,
             {asOption(), jsonOption()},
             list},
            {u"process show"_s,
             u"NAME"_s,
             Say::tr("show a process; as JSON it is a process file"),
             1,
             1,
             Needs::Reading,
             {jsonOption()},
             show},
            {u"process set"_s,
             u"NAME"_s,
             Say::tr("make a process file the next version of a process"),
             1,
             1,
             Needs::Writing,
             {processFileOption(),
              {u"based-on"_s, u"VERSION"_s,
               Say::tr("the version the file was made from, if the file does not tell; refused if a newer "
                       "one has been "
                       "saved since")},
              {u"overwrite"_s, {}, Say::tr("replace the newest version, whatever the file was made from")},
              {u"comment"_s, u"TEXT"_s, Say::tr("what is new in this version")},
              asOption(),
              jsonOption()},
             set}};
}

} // namespace stagewright::cli
