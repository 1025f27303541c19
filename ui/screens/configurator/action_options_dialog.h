// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/action.h"
#include "core/services/directory.h"
#include "ui/widgets/card_dialog.h"

#include <optional>
#include <type_traits>
#include <utility>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace stagewright {

class ActionPreview;
class FormLayout;
class PeoplePicker;
class Segmented;
class TaskTemplateForm;

/// The options of an action, behind its gear; or of several at once. An option in which several differ shows
/// no choice and stays with each as it is until one is made.
class ActionOptionsDialog : public CardDialog
{
    Q_OBJECT

public:
    ActionOptionsDialog(const Action& action, const Organisation& people, QWidget* parent = nullptr);
    /// At least one action.
    ActionOptionsDialog(const QList<Action>& actions, const Organisation& people, QWidget* parent = nullptr);

    /// Shows beside the options what a salesperson will see; for a single action that `process` holds.
    void addPreview(const Process& process, const Directory& directory);

    /// The action with what was chosen.
    [[nodiscard]] Action applied(const Action& action) const;
    /// The same of the only action.
    [[nodiscard]] Action action() const { return applied(actions_.first()); }
    void accept() override;

private:
    void addMandatory(FormLayout& form);
    void addPerformers(FormLayout& form, const Organisation& people);
    void addNote(FormLayout& form);
    void addNotify(FormLayout& form, const Organisation& people);
    void addTrigger(FormLayout& form, const Organisation& people);
    QCheckBox* makeGroup(const QString& text, const QString& objectName, bool NotifyRule::*group);
    void addHint(FormLayout& form);
    /// What all of them have in common; nothing where they differ.
    template<class Get>
    [[nodiscard]] auto common(Get get) const
        -> std::optional<std::decay_t<decltype(get(std::declval<const Action&>()))>>
    {
        const auto value = get(actions_.first());
        for (const Action& each : actions_) {
            if (!(get(each) == value))
                return std::nullopt;
        }
        return value;
    }
    [[nodiscard]] NotifyRule appliedNotify(const NotifyRule& before) const;
    void connectPreview();
    void showPreview();
    /// Grows and shrinks with what is shown.
    void fit();

    const QList<Action> actions_;
    QHBoxLayout* columns_ = nullptr;
    ActionPreview* preview_ = nullptr;
    bool notifyPeopleChosen_ = false; ///< they are the same for all, or were picked here
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
