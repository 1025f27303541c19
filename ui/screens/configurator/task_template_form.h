// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/action.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace stagewright {

class ChoiceBox;

/// The task an action proposes once it is done: title, type, when it is due, and for whom.
class TaskTemplateForm : public QWidget
{
    Q_OBJECT

public:
    explicit TaskTemplateForm(const Organisation& people, QWidget* parent = nullptr);

    void setTemplate(const TaskTemplate& shown);
    [[nodiscard]] TaskTemplate value() const;
    /// What is still missing, as a sentence; empty when nothing is.
    [[nodiscard]] QString missing() const;
    void focusTitle();

Q_SIGNALS:
    /// Something was entered.
    void changed();

private:
    void showPerson();

    QLineEdit* title_;
    QComboBox* type_;
    QSpinBox* days_;
    QCheckBox* workingDays_;
    QComboBox* responsible_;
    ChoiceBox* person_;
};

} // namespace stagewright
