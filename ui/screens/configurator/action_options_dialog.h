// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/action.h"
#include "ui/widgets/card_dialog.h"

class QCheckBox;
class QLineEdit;

namespace stagewright {

class FormLayout;
class PeoplePicker;
class Segmented;
class TaskTemplateForm;

/// The options of an action, behind its gear.
class ActionOptionsDialog : public CardDialog
{
    Q_OBJECT

public:
    ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent = nullptr);

    /// The action with what was chosen.
    [[nodiscard]] Action action() const;
    void accept() override;

private:
    void addMandatory(FormLayout& form);
    void addPerformers(FormLayout& form, const Organisation& people);
    void addNote(FormLayout& form);
    void addNotify(FormLayout& form, const Organisation& people);
    void addTrigger(FormLayout& form, const Organisation& people);
    QCheckBox* makeGroup(const QString& text, const QString& objectName, bool on);
    /// Grows and shrinks with what is shown.
    void fit();

    Action action_;
    QCheckBox* mandatory_ = nullptr;
    Segmented* performers_ = nullptr;
    PeoplePicker* performerPeople_ = nullptr;
    Segmented* note_ = nullptr;
    QCheckBox* administrators_ = nullptr;
    QCheckBox* managers_ = nullptr;
    QCheckBox* participants_ = nullptr;
    QCheckBox* owner_ = nullptr;
    PeoplePicker* notifyPeople_ = nullptr;
    Segmented* trigger_ = nullptr;
    TaskTemplateForm* task_ = nullptr;
    QLineEdit* hint_ = nullptr;
};

} // namespace stagewright
