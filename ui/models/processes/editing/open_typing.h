// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/process/process.h"

namespace stagewright {

/// What a person has begun and not finished, wherever it is being typed or chosen: no step of the draft yet,
/// and never lost.
class OpenTyping
{
public:
    OpenTyping() = default;
    virtual ~OpenTyping() = default;
    OpenTyping(const OpenTyping&) = delete;
    OpenTyping& operator=(const OpenTyping&) = delete;

    /// Makes it part of the draft.
    virtual void commit() = 0;
    /// The process as it would be with it.
    [[nodiscard]] virtual Process applied(const Process& process) const = 0;
    /// Something that applied() does not include is going on: a dragged card, an open question.
    [[nodiscard]] virtual bool isBusy() const = 0;
};

} // namespace stagewright
