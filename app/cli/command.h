// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/services/workspace/workspace.h"

namespace stagewright::cli {

enum ExitCode { Success = 0, Failure = 1, Misused = 2, Refused = 3 };

/// What a command works with.
struct Context
{
    QString database;
    QString language; ///< "en" or "pl"
    Arguments arguments;
    Environment environment;
    std::unique_ptr<Workspace> workspace = {}; ///< null for commands that need none
    Directory directory = {};
    UserId actor = {}; ///< the user named by --as, otherwise the first active administrator

    [[nodiscard]] bool json() const { return arguments.has(QStringLiteral("json")); }
};

/// Which workspace a command needs.
enum class Needs { Nothing, Reading, Writing };

struct Command
{
    QString name;  ///< one or two words
    QString words; ///< the arguments after the name, for the help
    QString summary;
    qsizetype leastWords = 0;
    qsizetype mostWords = 0;
    Needs needs = Needs::Reading;
    QList<Option> options = {};
    Result<ExitCode> (*run)(Context&) = nullptr;
};

// One list for each group of commands.
[[nodiscard]] QList<Command> workspaceCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> dealCommands();
[[nodiscard]] QList<Command> dealVerbs();
[[nodiscard]] QList<Command> dealChanges();
[[nodiscard]] QList<Command> nextCommands();
[[nodiscard]] QList<Command> bulkCommands();
[[nodiscard]] QList<Command> processCommands();
[[nodiscard]] QList<Command> processTools();
[[nodiscard]] QList<Command> processFiles();
[[nodiscard]] QList<Command> peopleCommands();
[[nodiscard]] QList<Command> searchCommands();
[[nodiscard]] QList<Command> contactCommands();
[[nodiscard]] QList<Command> taskCommands();
[[nodiscard]] QList<Command> statisticsCommands();
[[nodiscard]] QList<Command> undoCommands();

/// Options that nearly every command has.
[[nodiscard]] Option jsonOption();
[[nodiscard]] Option asOption();

} // namespace stagewright::cli
