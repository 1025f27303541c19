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

    /// Selects only this action; the next extend() starts here.
    void begin(ActionId id);
    void toggle(ActionId id);
    /// Selects everything between the starting point and this action.
    void extend(const Process& process, ActionId to);
    void set(const QSet<ActionId>& ids);
    void clear();
    /// Deselects actions that the process no longer has.
    void prune(const Process& process);

Q_SIGNALS:
    void changed();

private:
    QSet<ActionId> ids_;
    ActionId anchor_;
};

} // namespace stagewright
