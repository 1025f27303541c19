// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"

namespace stagewright {

/// An ordered part of a process.
struct Stage
{
    static constexpr int leastIdleDays = 1;
    static constexpr int mostIdleDays = 365;

    StageId id;
    StageName name;
    QString hint = {};
    int idleDays = 14; ///< a deal is idle here after this many quiet days; 1 to 365
    QList<Action> actions = {};
    friend bool operator==(const Stage&, const Stage&) = default;
};

/// The position of an action in a process.
struct ActionPlace
{
    qsizetype stage;
    qsizetype action;
    friend bool operator==(const ActionPlace&, const ActionPlace&) = default;
};

/// A way of selling: ordered stages. A plain value; every change is a function that returns the next value.
/// Functions given an id that the process does not have return the process unchanged.
struct Process
{
    static constexpr qsizetype maxStages = 100;
    static constexpr qsizetype maxActions = 2000;

    ProcessId id;
    ProcessName name;
    QString description = {};
    QList<Stage> stages = {};

    [[nodiscard]] const Stage* stage(StageId id) const;
    [[nodiscard]] const Action* action(ActionId id) const;
    [[nodiscard]] qsizetype stageIndex(StageId id) const; ///< -1 if there is none
    [[nodiscard]] std::optional<ActionPlace> place(ActionId id) const;
    [[nodiscard]] const Stage* stageOf(ActionId id) const;
    [[nodiscard]] qsizetype actionCount() const;
    [[nodiscard]] qint64 totalWeight() const;
    [[nodiscard]] qint64 weightOf(StageId id) const;

    [[nodiscard]] Process withName(const ProcessName& newName) const;
    [[nodiscard]] Process withDescription(const QString& text) const;
    [[nodiscard]] Process withStageAdded(Stage stage, qsizetype at) const;
    [[nodiscard]] Process withStageRemoved(StageId id) const;
    /// Moves the stage so that it ends up at index `to`, clamped to the process.
    [[nodiscard]] Process withStageMoved(StageId id, qsizetype to) const;
    /// Replaces the stage with the same id, including its actions.
    [[nodiscard]] Process withStage(const Stage& changed) const;
    [[nodiscard]] Process withActionAdded(StageId stage, Action action, qsizetype at) const;
    [[nodiscard]] Process withActionRemoved(ActionId id) const;
    /// Moves the action so that it ends up at index `to` of the stage `into`, clamped.
    [[nodiscard]] Process withActionMoved(ActionId id, StageId into, qsizetype to) const;
    /// Replaces the action with the same id.
    [[nodiscard]] Process withAction(const Action& changed) const;

    friend bool operator==(const Process&, const Process&) = default;
};

/// `wanted`, or "wanted (2)" and so on if the process has a stage of that name, ignoring case.
[[nodiscard]] StageName freeStageName(const Process& process, const StageName& wanted);

} // namespace stagewright
