// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/task/task_edit.h"
#include "core/services/changes.h"
#include "ui/widgets/card_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace stagewright {

class ChoiceBox;
class DateButton;
class Desk;
class FormKeeper;
class LeftForm;
class Navigator;
class ReminderBox;
class Segmented;

/// Adds a task (its id is null) or changes one. Saves through the desk and closes when that was done. What
/// became of it is told by the navigator when the form was closed before, and that a task was deleted always.
class TaskDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `keptAt` is where what is typed is kept; empty: with the task, or the new one of its deal.
    TaskDialog(Desk& desk, Navigator& navigator, const Task& task, QWidget* parent = nullptr,
               const QString& keptAt = {});

    void accept() override;
    /// The task as the form stands.
    [[nodiscard]] Task task() const;

Q_SIGNALS:
    void saved(stagewright::TaskId task);

private:
    void build();
    void buildDelete();
    void fill();
    /// Into the fields in which it differs from what they show.
    void showValues(const Task& task);
    [[nodiscard]] Edit<Task> edit() const;
    /// What somebody else changes is shown in the fields that were not touched.
    void follow(const Changes& changes);
    void add();
    void change();
    void stored(const Outcome& outcome);
    /// Without a date there is nothing to remind of.
    void showReminder();
    void remove();
    /// Where what is typed is kept.
    [[nodiscard]] QString place() const;
    /// The form as it is now, for an answer that comes when it was closed.
    [[nodiscard]] LeftForm left() const;

    Desk& desk_;
    Navigator& navigator_;
    QString place_;
    FormKeeper* keeper_ = nullptr;
    Task base_; ///< what the fields that were not touched show; its id is null for a new task
    QLineEdit* title_ = nullptr;
    Segmented* type_ = nullptr;
    DateButton* due_ = nullptr;
    ReminderBox* reminder_ = nullptr;
    ChoiceBox* responsible_ = nullptr;
    QPlainTextEdit* description_ = nullptr;
    bool busy_ = false;
};

} // namespace stagewright
