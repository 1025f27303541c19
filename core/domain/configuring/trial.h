// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"
#include "core/domain/people/people.h"
#include "core/domain/process/process.h"
#include "core/domain/task/task.h"

#include <QSet>

namespace stagewright {

/// An invented deal for trying out a draft; nothing of it is ever stored.
struct Trial
{
    DealFacts facts;     ///< name, owner and participants are used by the rules
    QString companyName; ///< for the titles of tasks
    QSet<ActionId> done = {};
    StageId furthest = {};
    DealStatus status = DealStatus::Open;
    friend bool operator==(const Trial&, const Trial&) = default;
};

/// Who does something with a trial deal, in which process, and on which day.
struct TrialScene
{
    const Process& process;
    const Organisation& people;
    UserId actor;
    QDate today;
};

/// The result of a step, and what it would have set off.
struct TrialStep
{
    Trial trial;
    Progress before;
    Progress after;
    QList<UserId> notified;
    std::optional<Task> task;
};

/// An active user to try the role as; for a manager, one who manages the owner. Null if there is nobody.
[[nodiscard]] UserId someoneAs(Role role, const Organisation& people, UserId owner);

[[nodiscard]] Progress progressOf(const Process& process, const Trial& trial);

// The verbs refuse exactly as they do for real deals, with the same problems.
[[nodiscard]] Result<TrialStep> tick(const TrialScene& scene, const Trial& trial, ActionId action,
                                     const QString& note, bool hasFile);
[[nodiscard]] Result<TrialStep> untick(const TrialScene& scene, const Trial& trial, ActionId action);
[[nodiscard]] Result<TrialStep> win(const TrialScene& scene, const Trial& trial);
[[nodiscard]] Result<TrialStep> lose(const TrialScene& scene, const Trial& trial);
[[nodiscard]] Result<TrialStep> reopen(const TrialScene& scene, const Trial& trial);

} // namespace stagewright
