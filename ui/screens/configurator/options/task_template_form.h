// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/action.h"
#include "ui/widgets/inputs/choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLayout;
class QSpinBox;

namespace stagewright {

class ChoiceBox;
class ReminderBox;
class TaskTitleEdit;

/// The task that an action proposes once it is done: title, type, due date, and for whom.
class TaskTemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit TaskTemplateForm(QWidget* parent = nullptr);

    void setPeople(const QList<Choice>& people);
    void setTemplate(const TaskTemplate& shown);
    [[nodiscard]] TaskTemplate value() const;
    /// What is still missing, as a sentence; empty if nothing is.
    [[nodiscard]] QString missing() const;
    void focusTitle();
    void focusMissing();

Q_SIGNALS:
    /// Something was entered.
    void changed();

private:
    void nameParts();
    void arrange();
    void connectParts();
    void showPerson();
    /// Buttons that insert the placeholders into the title.
    [[nodiscard]] QLayout* insertButtons();

    TaskTitleEdit* title_;
    QComboBox* type_;
    QSpinBox* days_;
    QCheckBox* workingDays_;
    ReminderBox* reminder_;
    QComboBox* responsible_;
    ChoiceBox* person_;
};

} // namespace stagewright
