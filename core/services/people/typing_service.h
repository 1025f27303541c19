// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/typed_draft.h"

#include <QStringList>

#include <optional>

namespace stagewright {

class Session;

/// Keeps what people typed and did not store, for each person separately. Nobody else ever reads it.
class TypingService
{
public:
    explicit TypingService(Session& session) : session_(session) {}

    /// Replaces what the same form kept at that place, which is one of `before`; empty content drops it. What
    /// another window keeps there stays beside it. UserNotFound, UserInactive, TextTooLong; DealNotFound if
    /// the deal is gone or this person may not see it.
    [[nodiscard]] Outcome keep(UserId actor, const TypedDraft& draft, const QStringList& before = {});
    /// The newest one; nothing if nothing is kept there.
    [[nodiscard]] Result<std::optional<TypedDraft>> kept(UserId actor, const QString& place);
    /// Everything that is kept at that place: it was stored, or discarded by the person.
    [[nodiscard]] Outcome drop(UserId actor, const QString& place);

private:
    Session& session_;
};

} // namespace stagewright
