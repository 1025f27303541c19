// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting processes to files, importing them as drafts, and comparing two of them.
#include "app/cli/processes/process_source.h"
#include "app/cli/say.h"
#include "core/domain/process/comparison.h"
#include "core/domain/process/matching.h"
#include "ui/text/change_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

namespace {

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::MovedWithin:
        return u"moved"_s;
    case ChangeKind::MovedStage:
        return u"moved_stage"_s;
    case ChangeKind::Name:
        return u"name"_s;
    case ChangeKind::Description:
        return u"description"_s;
    case ChangeKind::Hint:
        return u"hint"_s;
    case ChangeKind::IdleDays:
        return u"idle_days"_s;
    case ChangeKind::Weight:
        return u"weight"_s;
    case ChangeKind::Mandatory:
        return u"mandatory"_s;
    case ChangeKind::Performers:
        return u"performed_by"_s;
    case ChangeKind::Note:
        return u"require_note"_s;
    case ChangeKind::Notify:
        return u"notify"_s;
    case ChangeKind::Trigger:
        return u"trigger_action"_s;
    }
    return {};
}

template<class AnyId>
QJsonValue idJson(AnyId id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toText());
}

QJsonArray changesJson(const Process& before, const Process& after)
{
    QJsonArray list;
    const auto changes = compare(before, after);
    for (const ProcessChange& each : changes)
        list.append(QJsonObject{{u"change"_s, changeWord(each.kind)},
                                {u"stage_id"_s, idJson(each.stage)},
                                {u"action_id"_s, idJson(each.action)},
                                {u"text"_s, changeText(each, before, after)}});
    return list;
}

void sayChanges(const Process& before, const Process& after)
{
    const auto changes = compare(before, after);
    if (changes.isEmpty())
        sayLine(Say::tr("No differences."));
    for (const ProcessChange& each : changes)
        sayLine(changeText(each, before, after));
}

/// The version given by the option, otherwise the newest one.
Result<Process> versionOf(Context& context, const ProcessSummary& of, const QString& option)
{
    const auto wanted = context.arguments.number(option, 1, of.version, of.version);
    if (!wanted)
        return wanted.problem();
    const auto version =
        context.workspace->processes().version(context.actor, of.process.id, static_cast<int>(*wanted));
    if (version)
        return version->process;
    if (version.problem().code == ProblemCode::ProcessNotFound)
        return Problem{ProblemCode::ProcessNotFound, {of.process.name.text()}};
    return version.problem();
}

Result<ExitCode> exportProcess(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const auto process = versionOf(context, **found, u"number"_s);
    if (!process)
        return process.problem();
    const Organisation& people = context.directory.people;
    const int newest = (*found)->version;
    const auto version = context.arguments.number(u"number"_s, 1, newest, newest);
    if (!version)
        return version.problem();
    const int basedOn = static_cast<int>(*version);
    if (!context.arguments.has(u"file"_s)) {
        sayBytes(processFileBytes(*process, people, basedOn));
        return Success;
    }
    const QString path = context.arguments.value(u"file"_s);
    if (const Outcome written = saveProcessFile(path, *process, people, basedOn); !written)
        return written.problem();
    if (context.json())
        sayJson(QJsonObject{{u"file"_s, path}});
    return Success;
}

/// What the newest version, or the one given by --from, is compared with.
Result<Proposal> compared(Context& context, const ProcessSummary& summary)
{
    if (context.arguments.has(u"file"_s))
        return proposalInFile(summary, context);
    if (context.arguments.has(u"draft"_s))
        return keptDraft(summary, context);
    const auto later = versionOf(context, summary, u"to"_s);
    if (!later)
        return later.problem();
    return Proposal{*later, summary.version};
}

Result<ExitCode> diff(Context& context)
{
    const auto found = namedProcess(context);
    if (!found)
        return found.problem();
    const bool versions = context.arguments.has(u"from"_s);
    const int ways =
        int(versions) + int(context.arguments.has(u"file"_s)) + int(context.arguments.has(u"draft"_s));
    if (ways != 1 || (!versions && context.arguments.has(u"to"_s)))
        return usage(Say::tr(
            "Specify what to compare with: --file FILE, --draft, or --from VERSION and --to VERSION."));
    const auto before = versionOf(context, **found, u"from"_s);
    if (!before)
        return before.problem();
    const auto after = compared(context, **found);
    if (!after)
        return after.problem();
    sayDoubts(*after, **found, context);
    if (context.json())
        sayJson(changesJson(*before, after->process));
    else
        sayChanges(*before, after->process);
    return Success;
}

/// The process named by the arguments, otherwise the one the file is about.
Result<const ProcessSummary*> targetOf(const Context& context, const Process& file)
{
    if (!context.arguments.words().isEmpty())
        return namedProcess(context);
    QList<Process> all;
    for (const ProcessSummary& each : context.directory.processes)
        all.append(each.process);
    const Process* match = matchOf(file, all);
    if (!match)
        return Problem{ProblemCode::ProcessNotFound, {file.name.text()}};
    return context.directory.process(match->id);
}

Result<ExitCode> importProcess(Context& context)
{
    const auto file = fileGiven(context);
    if (!file)
        return file.problem();
    const auto target = targetOf(context, file->process);
    if (!target)
        return target.problem();
    const Process& before = (*target)->process;
    ProcessDrafts& drafts = context.workspace->processDrafts();
    const auto kept = drafts.of(context.actor, before.id);
    if (!kept)
        return kept.problem();
    if (kept->has_value() && !context.arguments.has(u"replace"_s))
        return usage(Say::tr("There is already an unsaved draft of \"%1\". Use --replace to discard it.")
                         .arg(before.name.text()));
    const Proposal draft = proposalFor(**target, *file, context);
    const auto seen = kept->has_value() ? std::optional((*kept)->changedAt) : std::nullopt;
    if (const auto saved = drafts.save(context.actor, draft.process, draft.basedOn, seen); !saved)
        return saved.problem();
    if (context.json()) {
        sayJson(QJsonObject{{u"process"_s, before.name.text()},
                            {u"based_on"_s, draft.basedOn},
                            {u"unknown_people"_s, QJsonArray::fromStringList(draft.unknownPeople)},
                            {u"changes"_s, changesJson(before, draft.process)}});
        return Success;
    }
    sayDoubts(draft, **target, context);
    sayChanges(before, draft.process);
    sayLine(Say::tr("It is now a draft of \"%1\"; no version was saved. The configurator will offer it.")
                .arg(before.name.text()));
    return Success;
}

} // namespace

QList<Command> processFiles()
{
    return {{u"process export"_s,
             u"NAME"_s,
             Say::tr("write a process as a file"),
             1,
             1,
             Needs::Reading,
             {{u"file"_s, u"FILE"_s, Say::tr("where to; otherwise to the output")},
              {u"number"_s, u"VERSION"_s, Say::tr("which version; otherwise the newest")},
              jsonOption()},
             exportProcess},
            {u"process import"_s,
             u"[NAME]"_s,
             Say::tr("load a process file as a draft of its process"),
             0,
             1,
             Needs::Writing,
             {{u"file"_s, u"FILE"_s, Say::tr("the process file")},
              {u"replace"_s, {}, Say::tr("discard an unsaved draft")},
              asOption(),
              jsonOption()},
             importProcess},
            {u"process diff"_s,
             u"NAME"_s,
             Say::tr("show what differs between two versions, in a file or in a draft"),
             1,
             1,
             Needs::Reading,
             {{u"file"_s, u"FILE"_s, Say::tr("a process file, compared with the newest version")},
              {u"draft"_s, {}, Say::tr("the unsaved draft, compared with the newest version")},
              {u"from"_s, u"VERSION"_s, Say::tr("the earlier version")},
              {u"to"_s, u"VERSION"_s, Say::tr("the later version; otherwise the newest")},
              asOption(),
              jsonOption()},
             diff}};
}

} // namespace stagewright::cli
