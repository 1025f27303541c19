// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task_edit.h"
#include "core/services/session/changes.h"
#include "ui/widgets/window/card_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace stagewright {

class ChoiceBox;
class DateButton;
class DealBox;
class DurationBox;
class Desk;
class FormKeeper;
class LeftForm;
class Navigator;
class PeoplePicker;
class RecurrenceEdit;
class ReminderBox;
class Segmented;
class TimeBox;

/// Adds a task (its id is null) or changes one. Saves through the desk and closes once that is done. The
/// navigator reports the result if the form was closed before, and always reports that a task was deleted.
class TaskDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `keptAt` is where typed text is kept; empty: with the task, or with the new task of its deal.
    TaskDialog(Desk& desk, Navigator& navigator, const Task& task, QWidget* parent = nullptr,
               const QString& keptAt = {});

    /// The form is for what follows this task, which is completed together with adding it.
    void setCompletes(TaskId task);

    void accept() override;
    /// The task as entered in the form.
    [[nodiscard]] Task task() const;

Q_SIGNALS:
    void saved(stagewright::TaskId task);
    /// The changes are stored; the person wants to complete the task and plan what follows it.
    void followUpWanted(const stagewright::Task& task);

private:
    void build();
    void buildDelete();
    void buildFollowUp();
    /// Why the entered values cannot be stored, and where; false if they can.
    [[nodiscard]] bool refuses(const Task& wanted);
    void fill();
    /// Fills only the fields whose value differs from what they show.
    void showValues(const Task& task);
    [[nodiscard]] Edit<Task> edit() const;
    /// Shows what somebody else changes, in the fields that were not touched.
    void follow(const Changes& changes);
    void add();
    void change();
    void stored(const Outcome& outcome);
    /// Without a date there is no time, nothing to remind of and nothing to repeat.
    void showReminder();
    void showReminderOf(const Task& task);
    [[nodiscard]] QWidget* buildWhen();
    void takeReminder(Task& task) const;
    void remove();
    /// Where typed text is kept.
    [[nodiscard]] QString place() const;
    /// Describes the form as it is now, for an answer that comes after it was closed.
    [[nodiscard]] LeftForm left() const;

    Desk& desk_;
    Navigator& navigator_;
    QString place_;
    FormKeeper* keeper_ = nullptr;
    Task base_; ///< what the untouched fields show; its id is null for a new task
    QLineEdit* title_ = nullptr;
    Segmented* type_ = nullptr;
    DateButton* due_ = nullptr;
    TimeBox* time_ = nullptr;
    DurationBox* duration_ = nullptr;
    ReminderBox* reminder_ = nullptr;
    DealBox* deal_ = nullptr;
    RecurrenceEdit* recurrence_ = nullptr;
    Segmented* priority_ = nullptr;
    PeoplePicker* participants_ = nullptr;
    ChoiceBox* responsible_ = nullptr;
    QPlainTextEdit* description_ = nullptr;
    TaskId completes_; ///< null: none
    bool plansNext_ = false;
    bool busy_ = false;
};

} // namespace stagewright
