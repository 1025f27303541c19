// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/processes/process_drafts.h"

#include "core/services/processes/process_checks.h"
#include "core/services/session/session.h"

namespace stagewright {

Result<Instant> ProcessDrafts::save(UserId actor, const Process& draft, int basedOn,
                                    std::optional<Instant> seen, const QString& comment)
{
    return session_.write([&](Changes&) -> Result<Instant> {
        if (const auto allowed = session_.requireAdministrator(actor); !allowed)
            return allowed.problem();
        if (draft.id.isNull())
            return Problem{ProblemCode::ProcessNotFound, {draft.id.toText()}};
        if (const auto sound = storable(draft); !sound)
            return sound.problem();
        if (const auto sound = storableComment(comment); !sound)
            return sound.problem();
        const auto stored = session_.processes.draftChangedAt(draft.id, actor);
        if (stored && !(stored == seen))
            return Problem{ProblemCode::DraftChangedElsewhere, {draft.name.text()}};
        // Later than the previous draft, however coarse the clock is: the moment tells drafts apart.
        const Instant now = session_.environment().now();
        const Instant at = stored && stored->ms >= now.ms ? Instant{stored->ms + 1} : now;
        session_.processes.saveDraft({draft.id, actor, basedOn, at, draft, comment});
        return at;
    });
}

Result<std::optional<ProcessDraft>> ProcessDrafts::of(UserId actor, ProcessId id)
{
    return session_.readAs(actor, [&]() -> Result<std::optional<ProcessDraft>> {
        auto record = session_.processes.draft(id, actor);
        if (!record)
            return std::optional<ProcessDraft>();
        return std::optional<ProcessDraft>(
            {std::move(record->body), record->basedOn, record->changedAt, record->comment});
    });
}

Result<QSet<ProcessId>> ProcessDrafts::processes(UserId actor)
{
    return session_.readAs(
        actor, [&]() -> Result<QSet<ProcessId>> { return session_.processes.processesWithDraft(actor); });
}

Outcome ProcessDrafts::drop(UserId actor, ProcessId id, Instant seen)
{
    return session_.write([&](Changes&) -> Outcome {
        if (const auto user = session_.activeUser(actor); !user)
            return user.problem();
        if (session_.processes.draftChangedAt(id, actor) == seen)
            session_.processes.removeDraft(id, actor);
        return done();
    });
}

} // namespace stagewright
