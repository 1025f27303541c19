// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/typed_draft.h"

#include <optional>

namespace stagewright {

class Session;

/// Keeps what people typed and did not store, each person's own. Nobody else ever reads it.
class TypingService
{
public:
    explicit TypingService(Session& session) : session_(session) {}

    /// In the place of what was kept there; an empty content drops it. UserNotFound, UserInactive;
    /// DealNotFound when the deal is gone or not for this person, TextTooLong.
    [[nodiscard]] Outcome keep(UserId actor, const TypedDraft& draft);
    /// Nothing when nothing is kept there.
    [[nodiscard]] Result<std::optional<TypedDraft>> kept(UserId actor, const QString& place);
    /// It was stored, or the person discarded it.
    [[nodiscard]] Outcome drop(UserId actor, const QString& place);

private:
    Session& session_;
};

} // namespace stagewright
