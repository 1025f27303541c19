// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/process.h"

#include <QList>

#include <optional>

namespace stagewright {

/// What may be wrong with a process.
enum class FindingCode {
    NoStages,
    StageWithoutActions,
    NoWeights,
    NothingMandatory,
    MandatoryWithoutWeight,
    OnlyAdministratorsCan,
    PerformerLeft,
    NotifiedLeft,
    NobodyToNotify,
    NotifiedMayNotSee,
    ResponsibleLeft,
    UnknownPlaceholder,
    EqualStageNames,
    EqualActionNames,
    RepeatedActionName,
    LongName
};

/// Error: people will be stopped by it. Warning: something will not work as configured. Hint: worth a
/// thought.
enum class FindingSeverity { Error, Warning, Hint };

/// One finding: where it is, and whom it is about.
struct Finding
{
    FindingCode code;
    FindingSeverity severity;
    StageId stage = {};        ///< null for the whole process
    ActionId action = {};      ///< null for a stage or the whole process
    QList<UserId> people = {}; ///< those who have left, or may miss something
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Names of stages and actions longer than this are cut off on cards.
inline constexpr qsizetype comfortableName = 60;

/// All findings: first those of the whole process, then stage by stage and action by action.
[[nodiscard]] QList<Finding> check(const Process& process, const Organisation& people);

/// The process with this finding repaired; nothing if only a person can decide.
[[nodiscard]] std::optional<Process> repaired(const Process& process, const Organisation& people,
                                              const Finding& finding);

} // namespace stagewright
