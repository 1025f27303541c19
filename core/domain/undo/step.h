// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/problem.h"
#include "core/domain/task/task.h"

#include <optional>
#include <variant>

namespace stagewright {

using StepId = Id<struct StepTag>;

/// What somebody did that can be taken back. The numbers are stored: never renumber.
enum class StepKind {
    Ticked = 1,
    Unticked = 2,
    FactsChanged = 3,
    ProcessChanged = 4,
    Won = 5,
    Lost = 6,
    Outdated = 7,
    Reopened = 8,
    DealAdded = 9,
    DealRemoved = 10,
    NoteAdded = 11,
    NoteChanged = 12,
    NoteRemoved = 13,
    TaskAdded = 14,
    TaskChanged = 15,
    TaskDone = 16,
    TaskReopened = 17,
    TaskRemoved = 18,
    Moved = 19,       ///< dropped on another column of the board
    BulkChanged = 20, ///< several deals at once
    Imported = 21,
    FileRemoved = 22,
};
inline constexpr int lastStepKind = 22;

// What a step changed: how it was before it, and how the step left it.

/// Nothing where the action was not done.
struct TickChange
{
    DealId deal;
    ActionId action;
    std::optional<Tick> before;
    std::optional<Tick> after;
    friend bool operator==(const TickChange&, const TickChange&) = default;
};

/// The process among them.
struct FactsChange
{
    DealId deal;
    DealFacts before;
    DealFacts after;
    friend bool operator==(const FactsChange&, const FactsChange&) = default;
};

/// Whether and how a deal was closed, and under which version of its process.
struct DealEnd
{
    DealStatus status = DealStatus::Open;
    Closing closing = {};
    int processVersion = 0;
    friend bool operator==(const DealEnd&, const DealEnd&) = default;
};

struct StatusChange
{
    DealId deal;
    DealEnd before;
    DealEnd after;
    friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

struct DealsAdded
{
    QList<DealId> deals;
    friend bool operator==(const DealsAdded&, const DealsAdded&) = default;
};

struct DealsRemoved
{
    QList<DealId> deals;
    friend bool operator==(const DealsRemoved&, const DealsRemoved&) = default;
};

/// Its text; nothing where the note was not there.
struct NoteChange
{
    DealId deal;
    NoteId note;
    std::optional<QString> before;
    std::optional<QString> after;
    friend bool operator==(const NoteChange&, const NoteChange&) = default;
};

/// Whether the file is there.
struct FileChange
{
    DealId deal;
    FileId file;
    bool before = false;
    bool after = false;
    friend bool operator==(const FileChange&, const FileChange&) = default;
};

/// Nothing where the task was not there.
struct TaskChange
{
    std::optional<Task> before;
    std::optional<Task> after;
    friend bool operator==(const TaskChange&, const TaskChange&) = default;
};

using StepChange = std::variant<TickChange, FactsChange, StatusChange, DealsAdded, DealsRemoved, NoteChange,
                                FileChange, TaskChange>;

/// One thing that somebody did, however many deals it touched; its changes are kept apart from it.
struct Step
{
    StepId id;
    UserId actor;
    Instant at;
    StepKind kind = StepKind::Ticked;
    QString subject;  ///< the name of the deal, task or file at that time
    QString detail;   ///< the name of the action, or the key of a fact; often empty
    qint64 deals = 0; ///< how many it touched; 0 for a task without a deal
    friend bool operator==(const Step&, const Step&) = default;
};

inline constexpr int keptSteps = 200; ///< of a person
inline constexpr int keptStepDays = 30;

/// What came of taking a step back, or of doing it again.
struct StepResult
{
    Step step;
    qint64 taken = 0;                    ///< parts (deals, or a task) that are as they were
    qint64 stayed = 0;                   ///< parts that are left alone
    QStringList stayedNames = {};        ///< of the first few of those
    std::optional<Problem> refusal = {}; ///< why the first of them stayed
    friend bool operator==(const StepResult&, const StepResult&) = default;
};
inline constexpr int namedOfThoseThatStayed = 3;

/// What can be taken back and done again next.
struct NextSteps
{
    std::optional<Step> undo;
    std::optional<Step> redo;
    friend bool operator==(const NextSteps&, const NextSteps&) = default;
};

} // namespace stagewright
