// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QObject>
#include <QSet>

namespace stagewright {

/// Which actions of a process are selected. Works as in any list: one action is toggled, or everything from
/// where the person began up to this one is selected.
class ActionSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QSet<ActionId>& ids() const { return ids_; }
    [[nodiscard]] bool isEmpty() const { return ids_.isEmpty(); }
    [[nodiscard]] bool contains(ActionId id) const { return ids_.contains(id); }

    /// The action itself, or the whole selection if it is part of it.
    [[nodiscard]] QSet<ActionId> togetherWith(ActionId id) const;

    /// A click, or Ctrl+Space: plain, with Ctrl or with Shift.
    void pick(const Process& process, ActionId id, Qt::KeyboardModifiers modifiers);
    /// A key moved on, so the action that was clicked last is no longer where a selection starts.
    void forgetClick() { clicked_ = {}; }
    /// Selects nothing; the next extend() starts at this action.
    void begin(ActionId id);
    void toggle(ActionId id);
    /// Selects everything between the starting point and this action.
    void extend(const Process& process, ActionId to);
    void set(const QSet<ActionId>& ids);
    /// Selects all actions of a stage.
    void setStage(const Process& process, StageId stage);
    void setAll(const Process& process);
    void clear();
    /// Deselects actions that the process no longer has.
    void prune(const Process& process);

Q_SIGNALS:
    void changed();

private:
    QSet<ActionId> ids_;
    ActionId anchor_;
    ActionId clicked_; ///< with a plain click, and no key moved on since
};

} // namespace stagewright
