// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/exchange/process_file.h"

namespace stagewright::cli {

/// A process that is no version yet.
struct Proposal
{
    Process process;
    int basedOn = 0;                ///< the version it was made from; a file is about the newest one
    QStringList unknownPeople = {}; ///< e-mails of the file that nobody here has
};

/// The process that the first word names.
[[nodiscard]] Result<const ProcessSummary*> namedProcess(const Context& context);

/// What the file of --file holds, as it stands.
[[nodiscard]] Result<ProcessFileContent> fileGiven(const Context& context);
/// The content of a file as the next version of `target`: matched by id, then by name.
[[nodiscard]] Proposal proposalFor(const ProcessSummary& target, const ProcessFileContent& file,
                                   const Context& context);
/// The one in the file of --file.
[[nodiscard]] Result<Proposal> proposalInFile(const ProcessSummary& target, const Context& context);
/// The unsaved draft that the actor has of the process.
[[nodiscard]] Result<Proposal> keptDraft(const ProcessSummary& target, const Context& context);

/// Says who in the file is unknown, and that the process moved on since the draft was made. Besides JSON it
/// goes to the standard error.
void sayDoubts(const Proposal& proposal, const ProcessSummary& of, const Context& context);

[[nodiscard]] Option processFileOption();
[[nodiscard]] Option draftOption();

} // namespace stagewright::cli
