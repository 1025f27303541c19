// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace stagewright {

/// A process as a JSON file people can read and edit; people are given by their e-mails. Its form:
///
///     { "format": "stagewright-process", "version": 1, "id": ID, "name": TEXT, "description": TEXT,
///     "based_on": NUMBER, "stages": [
///         { "id": ID, "name": TEXT, "hint": TEXT, "idle_days": 1..365, "actions": [
///             { "id": ID, "name": TEXT, "hint": TEXT, "weight": 0..100, "mandatory": BOOL,
///               "performed_by": {"rule": "everyone"|"managers"|"administrators"|"chosen", "people":
///               [E-MAIL]}, "require_note": "no"|"note"|"note_with_file", "notify": {"administrators": BOOL,
///               "managers": BOOL, "participants": BOOL, "owner": BOOL,
///                          "people": [E-MAIL]},
///               "trigger_action": null | {"add_task": {"title": TEXT, "type":
///               "to_do"|"call"|"meeting"|"mail",
///                   "due_in_days": 0..365, "working_days": BOOL, "remind_days_before": 0..365,
///                   "responsible": "performer"|"owner"|"person", "person": E-MAIL}} } ] } ] }
///
/// Only the format and the names are needed; everything else has a default ("remind_days_before": no
/// reminder). "based_on" is the version of the process that the file was made from.
/// resources/processes/process_file.schema.json says the same as a JSON Schema.
[[nodiscard]] QByteArray processFileBytes(const Process& process, const Organisation& people,
                                          std::optional<int> basedOn = {});

inline constexpr qsizetype largestProcessFile = 10 * 1024 * 1024;

/// The content of a process file.
struct ProcessFileContent
{
    Process process;
    QStringList unknownPeople = {};  ///< e-mails that nobody here has, left out; sorted, each once
    std::optional<int> basedOn = {}; ///< the version of the process the file was made from, if it tells
    friend bool operator==(const ProcessFileContent&, const ProcessFileContent&) = default;
};

/// Reads what processFileBytes() wrote, or a hand-written file: missing ids are made. The first fault makes a
/// ProcessFileUnreadable with its line and place, such as stages[2].actions[0].weight.
[[nodiscard]] Result<ProcessFileContent> readProcessFile(const QByteArray& json, const QString& fileName,
                                                         const Organisation& people, IdSource& ids);

/// Reads the file at the path; FileUnreadable if the system refuses, otherwise like readProcessFile().
/// Blocks.
[[nodiscard]] Result<ProcessFileContent> loadProcessFile(const QString& path, const Organisation& people,
                                                         IdSource& ids);

/// Writes the file whole, or leaves the old one as it was: FileUnwritable. Blocks.
[[nodiscard]] Outcome saveProcessFile(const QString& path, const Process& process, const Organisation& people,
                                      std::optional<int> basedOn = {});

} // namespace stagewright
