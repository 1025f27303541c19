// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typing_service.h"

#include "core/services/deal_steps.h"

namespace stagewright {

Outcome TypingService::keep(UserId actor, const TypedDraft& draft)
{
    if (draft.content.isEmpty())
        return drop(actor, draft.place);
    return session_.write([&](Changes&) -> Outcome {
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        if (draft.content.size() > longestTypedDraft)
            return Problem{ProblemCode::TextTooLong, {QString::number(longestTypedDraft)}};
        if (!draft.deal.isNull()) {
            const auto step = stepOn(session_, actor, draft.deal, DealVerb::See);
            if (!step)
                return step.problem();
        }
        session_.typedDrafts.save(actor, draft, session_.environment().now());
        return done();
    });
}

Result<std::optional<TypedDraft>> TypingService::kept(UserId actor, const QString& place)
{
    return session_.read([&]() -> Result<std::optional<TypedDraft>> {
        const auto user = session_.activeUser(actor);
        if (!user)
            return user.problem();
        return session_.typedDrafts.find(actor, place);
    });
}

Outcome TypingService::drop(UserId actor, const QString& place)
{
    return session_.write([&](Changes&) -> Outcome {
        const auto user = session_.activeUser(actor);
        if (!user)
            return user.problem();
        session_.typedDrafts.remove(actor, place);
        return done();
    });
}

} // namespace stagewright
