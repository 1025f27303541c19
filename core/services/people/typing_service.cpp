// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people/typing_service.h"

#include "core/services/deals/deal_steps.h"

#include <algorithm>

namespace stagewright {

namespace {

using Slots = QList<TypedDraftStore::Kept>;

QString freeSlot(const Slots& taken, const QString& place)
{
    for (int number = 1;; ++number) {
        const QString name = TypedDraftStore::slotName(place, number);
        const bool isTaken =
            std::any_of(taken.cbegin(), taken.cend(), [&](const auto& each) { return each.slot == name; });
        if (!isTaken)
            return name;
    }
}

} // namespace

Outcome TypingService::keep(UserId actor, const TypedDraft& draft, const QStringList& before)
{
    return session_.write([&](Changes&) -> Outcome {
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        if (draft.content.size() > longestTypedDraft)
            return Problem{ProblemCode::TextTooLong, {QString::number(longestTypedDraft)}};
        if (!draft.deal.isNull() && !draft.content.isEmpty()) {
            const auto step = stepOn(session_, actor, draft.deal, DealVerb::See);
            if (!step)
                return step.problem();
        }
        const Slots all = session_.typedDrafts.all(actor, draft.place);
        QString slot;
        for (const auto& each : all) {
            if (!before.contains(each.draft.content) && each.draft.content != draft.content)
                continue;
            slot = each.slot;
            session_.typedDrafts.remove(actor, slot);
        }
        if (slot.isEmpty())
            slot = freeSlot(all, draft.place);
        if (!draft.content.isEmpty())
            session_.typedDrafts.save(actor, slot, draft, session_.environment().now());
        return done();
    });
}

Result<std::optional<TypedDraft>> TypingService::kept(UserId actor, const QString& place)
{
    return session_.read([&]() -> Result<std::optional<TypedDraft>> {
        const auto user = session_.activeUser(actor);
        if (!user)
            return user.problem();
        const Slots all = session_.typedDrafts.all(actor, place);
        return all.isEmpty() ? std::nullopt : std::optional(all.constFirst().draft);
    });
}

Outcome TypingService::drop(UserId actor, const QString& place)
{
    return session_.write([&](Changes&) -> Outcome {
        const auto user = session_.activeUser(actor);
        if (!user)
            return user.problem();
        const Slots all = session_.typedDrafts.all(actor, place);
        for (const auto& each : all)
            session_.typedDrafts.remove(actor, each.slot);
        return done();
    });
}

} // namespace stagewright
