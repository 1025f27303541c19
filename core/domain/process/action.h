// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/name.h"
#include "core/domain/task_type.h"

#include <QList>

#include <optional>

namespace stagewright {

/// An action's share in the win probability: 0 to 100.
class Weight
{
public:
    constexpr Weight() = default;
    [[nodiscard]] static Result<Weight> from(int value);
    [[nodiscard]] constexpr int value() const { return value_; }
    friend constexpr auto operator<=>(Weight, Weight) = default;

private:
    constexpr explicit Weight(int value) : value_(value) {}
    int value_ = 0;
};

/// Who may perform an action; administrators always may.
enum class PerformerRule { Everyone, Managers, Administrators, Chosen };

struct Performers
{
    PerformerRule rule = PerformerRule::Everyone;
    QList<UserId> people; ///< only used if the rule is Chosen
    friend bool operator==(const Performers&, const Performers&) = default;
};

enum class NoteRequirement { None, Note, NoteWithFile };

/// Whom a tick notifies.
struct NotifyRule
{
    bool administrators = false;
    bool managers = false;
    bool participants = false;
    bool owner = false;
    QList<UserId> people;
    [[nodiscard]] bool isEmpty() const
    {
        return !administrators && !managers && !participants && !owner && people.isEmpty();
    }
    friend bool operator==(const NotifyRule&, const NotifyRule&) = default;
};

enum class Responsible { Performer, Owner, Person };

/// What the task form starts with after a tick. Days are 0 to 365; the reminder's are counted back from the
/// due date.
struct TaskTemplate
{
    static constexpr int mostDays = 365;

    QString title;
    TaskType type = TaskType::ToDo;
    int dueInDays = 1;
    bool workingDays = false;
    Responsible responsible = Responsible::Performer;
    UserId person; ///< only used if responsible is Person
    std::optional<int> remindDaysBefore = {};
    friend bool operator==(const TaskTemplate&, const TaskTemplate&) = default;
};

/// One thing to do for a deal.
struct Action
{
    ActionId id;
    ActionName name;
    QString hint = {};
    Weight weight = {};
    bool mandatory = false;
    Performers performers = {};
    NoteRequirement note = NoteRequirement::None;
    NotifyRule notify = {};
    std::optional<TaskTemplate> trigger = {};
    friend bool operator==(const Action&, const Action&) = default;
};

} // namespace stagewright
