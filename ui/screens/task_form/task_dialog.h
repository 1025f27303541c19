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
class Desk;
class FormKeeper;
class LeftForm;
class Navigator;
class ReminderBox;
class Segmented;

/// Adds a task (its id is null) or changes one. Saves through the desk and closes once that is done. The
/// navigator reports the result if the form was closed before, and always reports that a task was deleted.
class TaskDialog : public CardDialog
{
    Q_OBJECT

public:
    /// `keptAt` is where typed text is kept; empty: with the task, or with the new task of its deal.
    TaskDialog(Desk& desk, Navigator& navigator, const Task& task, QWidget* parent = nullptr,
               const QString& keptAt = {});

    void accept() override;
    /// The task as entered in the form.
    [[nodiscard]] Task task() const;

Q_SIGNALS:
    void saved(stagewright::TaskId task);

private:
    void build();
    void buildDelete();
    void fill();
    /// Fills only the fields whose value differs from what they show.
    void showValues(const Task& task);
    [[nodiscard]] Edit<Task> edit() const;
    /// Shows what somebody else changes, in the fields that were not touched.
    void follow(const Changes& changes);
    void add();
    void change();
    void stored(const Outcome& outcome);
    /// Without a date there is nothing to remind of.
    void showReminder();
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
    ReminderBox* reminder_ = nullptr;
    ChoiceBox* responsible_ = nullptr;
    QPlainTextEdit* description_ = nullptr;
    bool busy_ = false;
};

} // namespace stagewright
