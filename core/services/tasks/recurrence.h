// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/task/recurrence_rule.h"
#include "core/domain/task/task.h"

#include <optional>

namespace stagewright {

/// The rule that an RRULE of RFC 5545 stands for; RecurrenceUnreadable if it is none, or says what a
/// RecurrenceRule cannot. The text may come from anywhere.
[[nodiscard]] Result<RecurrenceRule> parsedRule(const QString& text);

/// Days on which a task that began on `start` comes again: the first `most` after `start`, of which there are
/// fewer if the rule ends. A rule without an end is read no further than a hundred years.
[[nodiscard]] QList<QDate> occurrences(const RecurrenceRule& rule, QDate start, int most);

/// The next occurrence of a task that is completed on the day `today`: the first one after its own day, that
/// is not past yet. What was missed in between is skipped and counted. Nothing if the task does not come
/// again. It is open, as the completed one was before, and reminds as long ahead; it has no id.
[[nodiscard]] std::optional<Task> nextOccurrence(const Task& task, QDate today);

} // namespace stagewright
