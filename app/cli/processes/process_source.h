// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/exchange/process_file.h"

namespace stagewright::cli {

/// A process that has not become a version yet.
struct Proposal
{
    Process process;
    int basedOn = 0;                  ///< the version it was made from; for a file, the newest one
    std::optional<int> madeFrom = {}; ///< the version its file was made from, if the file tells
    QStringList unknownPeople = {};   ///< e-mails in the file that belong to nobody here
};

/// The process named by the first word.
[[nodiscard]] Result<const ProcessSummary*> namedProcess(const Context& context);

/// The content of the file given by --file, as it is.
[[nodiscard]] Result<ProcessFileContent> fileGiven(const Context& context);
/// The content of a file as the next version of `target`, matched by id and then by name.
[[nodiscard]] Proposal proposalFor(const ProcessSummary& target, const ProcessFileContent& file,
                                   const Context& context);
/// The proposal in the file given by --file.
[[nodiscard]] Result<Proposal> proposalInFile(const ProcessSummary& target, const Context& context);
/// The actor's unsaved draft of the process.
[[nodiscard]] Result<Proposal> keptDraft(const ProcessSummary& target, const Context& context);

/// Says which people in the file are unknown, and whether the process has moved on since the draft was made.
/// With --json this goes to standard error.
void sayDoubts(const Proposal& proposal, const ProcessSummary& of, const Context& context);

[[nodiscard]] Option processFileOption();
[[nodiscard]] Option draftOption();

} // namespace stagewright::cli
