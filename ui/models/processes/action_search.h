// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// A search among the actions of a process, by name and hint, ignoring case and accents.
class ActionSearch
{
public:
    /// Starts a new search; an empty text ends it.
    void begin(const QString& text);
    [[nodiscard]] bool isActive() const { return !searched_.isEmpty(); }
    /// Where next() was last; null before that.
    [[nodiscard]] ActionId current() const { return current_; }
    /// In process order; empty if there is no search.
    [[nodiscard]] QList<ActionId> matches(const Process& process) const;
    /// Goes to the match after the current one, wrapping around. Returns it, or null if there is none.
    ActionId next(const Process& process);

private:
    QString searched_; ///< folded
    ActionId current_;
};

} // namespace stagewright
