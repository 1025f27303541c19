// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/event.h"
#include "core/domain/deal/visibility.h"
#include "core/domain/people/people.h"
#include "core/domain/process/action.h"
#include "core/domain/statistics/open_deals.h"
#include "core/domain/task/task.h"

namespace stagewright {

// The program's words for its own values, in the chosen language.
[[nodiscard]] QString statusText(DealStatus status);
[[nodiscard]] QString roleText(Role role);
[[nodiscard]] QString taskTypeText(TaskType type);
[[nodiscard]] QString taskPriorityText(TaskPriority priority);
[[nodiscard]] QString taskBucketText(TaskBucket bucket);
[[nodiscard]] QString groupByText(GroupBy by);
[[nodiscard]] QString performerRuleText(PerformerRule rule);
[[nodiscard]] QString noteRequirementText(NoteRequirement requirement);
[[nodiscard]] QString responsibleText(Responsible responsible);
/// When a task sends a reminder: days before it is due, if at all.
[[nodiscard]] QString reminderText(std::optional<int> daysBefore);
/// The stage of a deal with no action done.
[[nodiscard]] QString notStartedText();
/// The group of deals without a product, owner or source.
[[nodiscard]] QString noneText(GroupBy by);
[[nodiscard]] QString visibilityText(Visibility visibility);
/// A sentence about who sees such a deal.
[[nodiscard]] QString visibilityHint(Visibility visibility);
/// The word for a fact of a deal that the history stores under this key ("expected_close"); the key itself if
/// unknown.
[[nodiscard]] QString factText(const QString& key);
/// A field value from a problem, for people: roles, types and yes-or-no as words, others as they are.
[[nodiscard]] QString factValueText(const QString& key, const QString& value);
/// What a timeline entry is about: an action, a task, a file, a fact.
[[nodiscard]] QString subjectText(const Event& event);
/// One line of the timeline: "Anna Kowalska completed Budget known".
[[nodiscard]] QString eventText(const Event& event, const QString& actor);

} // namespace stagewright
