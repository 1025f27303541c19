// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/action_search.h"

namespace stagewright {

void ActionSearch::begin(const QString& text)
{
    searched_ = folded(text);
    current_ = {};
}

QList<ActionId> ActionSearch::matches(const Process& process) const
{
    QList<ActionId> found;
    if (!isActive())
        return found;
    for (const Stage& stage : process.stages) {
        for (const Action& action : stage.actions) {
            if (folded(action.name.text()).contains(searched_) || folded(action.hint).contains(searched_))
                found.append(action.id);
        }
    }
    return found;
}

ActionId ActionSearch::next(const Process& process)
{
    const QList<ActionId> found = matches(process);
    if (found.isEmpty())
        return {};
    current_ = found[(found.indexOf(current_) + 1) % found.size()];
    return current_;
}

} // namespace stagewright
