// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typing_keeper.h"

#include <chrono>

namespace stagewright {

namespace {
constexpr std::chrono::milliseconds pause(500);
constexpr std::chrono::seconds pauseAfterFailure(5);
} // namespace

TypingKeeper::TypingKeeper(Desk& desk, QObject* parent) : QObject(parent), desk_(&desk)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &TypingKeeper::flush);
}

TypingKeeper::~TypingKeeper()
{
    end();
}

void TypingKeeper::begin(const QString& place, DealId deal, const Offer& offer)
{
    end();
    owner_ = desk_->actor();
    if (owner_.isNull())
        return;
    draft_ = {place, deal, {}};
    kept_.clear();
    active_ = true;
    offering_ = true;
    const auto read = [owner = owner_, place](Workspace& workspace) {
        return workspace.typing().kept(owner, place);
    };
    // Asked of the writing connection: what was typed a moment ago may still wait to be written.
    desk_->write(read).then(
        this, [this, offer, asked = generation_](const Result<std::optional<TypedDraft>>& kept) {
            if (asked != generation_)
                return;
            offering_ = false;
            if (kept && kept->has_value()) {
                kept_ = (*kept)->content;
                offer(kept_);
            }
            if (draft_.content != kept_)
                timer_.start(pause);
        });
}

void TypingKeeper::typed(const QString& content)
{
    if (!active_ || content == draft_.content)
        return;
    draft_.content = content;
    // Not restarted by further changes: somebody who types without a pause is kept all the same.
    if (!offering_ && !timer_.isActive())
        timer_.start(pause);
}

void TypingKeeper::flush()
{
    timer_.stop();
    if (!active_ || !desk_ || draft_.content == kept_)
        return;
    // What was kept before is not known yet: it is not written over with nothing.
    if (offering_ && draft_.content.isEmpty())
        return;
    send();
}

void TypingKeeper::send()
{
    kept_ = draft_.content;
    const auto write = [owner = owner_, draft = draft_](Workspace& workspace) {
        return workspace.typing().keep(owner, draft);
    };
    desk_->write(write).then(this, [this, place = draft_.place, owner = owner_](const Outcome& outcome) {
        take(place, owner, outcome);
    });
}

void TypingKeeper::take(const QString& place, UserId owner, const Outcome& outcome)
{
    if (outcome || !active_ || place != draft_.place || owner != owner_)
        return;
    // A deal that is gone takes no drafts any more; anything else is tried again.
    if (outcome.problem().code == ProblemCode::DealNotFound)
        return;
    kept_.clear();
    if (!timer_.isActive())
        timer_.start(pauseAfterFailure);
}

void TypingKeeper::drop()
{
    if (!active_)
        return;
    timer_.stop();
    ++generation_;
    draft_.content.clear();
    const bool nothing = kept_.isEmpty() && !offering_;
    offering_ = false;
    if (!nothing)
        send();
}

void dropTyped(Desk& desk, UserId owner, const QString& place)
{
    desk.write([owner, place](Workspace& workspace) { return workspace.typing().drop(owner, place); });
}

void dropTyped(Desk& desk, UserId owner, const QString& place, const QString& content)
{
    desk.write([owner, place, content](Workspace& workspace) -> Outcome {
        const auto kept = workspace.typing().kept(owner, place);
        if (!kept)
            return kept.problem();
        const bool same = kept->has_value() && (*kept)->content == content;
        return same ? workspace.typing().drop(owner, place) : done();
    });
}

void TypingKeeper::end()
{
    if (desk_)
        flush();
    ++generation_;
    timer_.stop();
    active_ = false;
    offering_ = false;
}

} // namespace stagewright
