// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

#include <QObject>
#include <QSet>

namespace stagewright {

/// Which actions of a process are selected. As in any list: one is toggled, or everything up to it from where
/// the person began.
class ActionSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QSet<ActionId>& ids() const { return ids_; }
    [[nodiscard]] bool isEmpty() const { return ids_.isEmpty(); }
    [[nodiscard]] bool contains(ActionId id) const { return ids_.contains(id); }

    /// Forgets the rest; the next extend() begins here.
    void begin(ActionId id);
    void toggle(ActionId id);
    /// Everything between where it began and this one.
    void extend(const Process& process, ActionId to);
    void set(const QSet<ActionId>& ids);
    void clear();
    /// What the process does not have any more is not selected either.
    void prune(const Process& process);

Q_SIGNALS:
    void changed();

private:
    QSet<ActionId> ids_;
    ActionId anchor_;
};

} // namespace stagewright
