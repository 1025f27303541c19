// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/people.h"
#include "core/domain/process/action.h"
#include "ui/widgets/layout/form_layout.h"

#include <QWidget>

#include <optional>
#include <type_traits>
#include <utility>

class QCheckBox;
class QLineEdit;

namespace stagewright {

class PeoplePicker;
class Segmented;
class TaskTemplateForm;

/// The options of an action, or of several at once. An option in which several actions differ shows no
/// choice, and stays different until one is made.
class ActionOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ActionOptionsForm(FormLayout::Labels labels, QWidget* parent = nullptr);

    void setPeople(const Organisation& people);
    /// There must be at least one action. Does not emit.
    void setActions(const QList<Action>& actions);
    /// The same actions with the choices made here applied: nothing shown changes, so that typing is not
    /// interrupted.
    void follow(const QList<Action>& actions) { actions_ = actions; }
    [[nodiscard]] const QList<Action>& actions() const { return actions_; }
    /// The action with the choices made here; incomplete choices leave it unchanged.
    [[nodiscard]] Action applied(const Action& action) const;
    /// What is still missing, as a sentence; empty if nothing is.
    [[nodiscard]] QString missing() const;
    /// Moves the focus to the field that missing() is about.
    void focusMissing();
    /// The width of the widest row of segments, which must not wrap in any language.
    [[nodiscard]] int fieldWidth() const;

Q_SIGNALS:
    /// Something was chosen; for typed text, `field` names the field, so that consecutive letters become one
    /// step.
    void changed(const QString& field);
    /// A part appeared or disappeared.
    void resized();

private:
    void build(FormLayout& form);
    void addPerformers(FormLayout& form);
    void addNotify(FormLayout& form);
    void addTrigger(FormLayout& form);
    Segmented* makeChoice(const QString& name, const QString& objectName);
    PeoplePicker* makePicker(const QString& name, const QString& objectName);
    QCheckBox* makeBox(const QString& text, const QString& name, const QString& objectName);
    void showNotify();
    void showTrigger();
    /// Which of the parts that depend on a choice are shown.
    void showDependent();
    void tellChanged(const QString& field = {});
    /// The values that all of them share; nothing where they differ.
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
    [[nodiscard]] bool choosesPeople() const;
    [[nodiscard]] bool addsTask() const;
    [[nodiscard]] NotifyRule appliedNotify(const NotifyRule& before) const;

    QList<Action> actions_;
    bool showing_ = false;            ///< changes are not made by the person now
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
