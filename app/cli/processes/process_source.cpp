// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/processes/process_source.h"

#include "app/cli/lookup.h"
#include "app/cli/say.h"
#include "core/domain/process/matching.h"
#include "ui/text/number_text.h"
#include "ui/text/process_file_text.h"

namespace stagewright::cli {

using namespace Qt::StringLiterals;

Result<const ProcessSummary*> namedProcess(const Context& context)
{
    const auto id = processFrom(context.directory, context.arguments.word(0));
    if (!id)
        return id.problem();
    return context.directory.process(*id);
}

Result<ProcessFileContent> fileGiven(const Context& context)
{
    if (!context.arguments.has(u"file"_s))
        return usage(Say::tr("Specify the process file with --file FILE.json."));
    return loadProcessFile(context.arguments.value(u"file"_s), context.directory.people,
                           *context.environment.ids);
}

Proposal proposalFor(const ProcessSummary& target, const ProcessFileContent& file, const Context& context)
{
    QList<Process> others;
    for (const ProcessSummary& each : context.directory.processes) {
        if (each.process.id != target.process.id)
            others.append(each.process);
    }
    // The numbers of another process, or of a workspace that went on by itself, mean nothing here.
    const bool tells =
        file.basedOn && file.process.id == target.process.id && *file.basedOn <= target.version;
    return {asNextOf(target.process, file.process, takenIds(others), *context.environment.ids),
            target.version, tells ? file.basedOn : std::nullopt, file.unknownPeople};
}

Result<Proposal> proposalInFile(const ProcessSummary& target, const Context& context)
{
    const auto file = fileGiven(context);
    if (!file)
        return file.problem();
    return proposalFor(target, *file, context);
}

Result<Proposal> keptDraft(const ProcessSummary& target, const Context& context)
{
    const auto kept = context.workspace->processDrafts().of(context.actor, target.process.id);
    if (!kept)
        return kept.problem();
    if (!kept->has_value())
        return usage(Say::tr("There is no unsaved draft of \"%1\". Specify a file with --file FILE.json.")
                         .arg(target.process.name.text()));
    return Proposal{(*kept)->process, (*kept)->basedOn};
}

void sayDoubts(const Proposal& proposal, const ProcessSummary& of, const Context& context)
{
    const auto say = context.json() ? complain : sayLine;
    if (!proposal.unknownPeople.isEmpty())
        say(unknownPeopleText(proposal.unknownPeople));
    if (proposal.basedOn < of.version)
        say(Say::tr("The draft was made from version %1; the process is now at version %2.")
                .arg(numberText(proposal.basedOn), numberText(of.version)));
}

Option processFileOption()
{
    return {u"file"_s, u"FILE"_s, Say::tr("a process as \"process show NAME --json\" prints it")};
}

Option draftOption()
{
    return {u"draft"_s, {}, Say::tr("the unsaved draft")};
}

} // namespace stagewright::cli
