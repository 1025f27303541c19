// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk/typing_keeper.h"

#include <algorithm>
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
    connect(&desk, &Desk::typedStored, this,
            [this](UserId owner, const QString& place, const QString& content) {
                if (offering_ && owner == owner_ && place == draft_.place)
                    storedSince_ = content;
            });
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
    before_.clear();
    storedSince_.clear();
    active_ = true;
    offering_ = true;
    const auto read = [owner = owner_, place](Workspace& workspace) {
        return workspace.typing().kept(owner, place);
    };
    // Asked on the writing connection: what was typed a moment ago may still be waiting to be written.
    desk_->write(read).then(
        this, [this, offer, asked = generation_](const Result<std::optional<TypedDraft>>& kept) {
            if (asked != generation_)
                return;
            offering_ = false;
            if (kept && kept->has_value() && (*kept)->content != storedSince_) {
                kept_ = (*kept)->content;
                before_.append(kept_);
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
    // Not restarted by further changes, so that somebody who types without pausing is covered too.
    if (!offering_ && !timer_.isActive())
        timer_.start(pause);
}

void TypingKeeper::flush()
{
    timer_.stop();
    if (!active_ || !desk_ || draft_.content == kept_)
        return;
    // What was kept before is not known yet, so it must not be overwritten with nothing.
    if (offering_ && draft_.content.isEmpty())
        return;
    send();
}

void TypingKeeper::send()
{
    kept_ = draft_.content;
    const auto write = [owner = owner_, draft = draft_, before = before_](Workspace& workspace) {
        return workspace.typing().keep(owner, draft, before);
    };
    before_.append(kept_);
    desk_->write(write).then(
        this, [this, sent = draft_, owner = owner_](const Outcome& outcome) { take(sent, owner, outcome); });
}

void TypingKeeper::take(const TypedDraft& sent, UserId owner, const Outcome& outcome)
{
    if (!active_ || sent.place != draft_.place || owner != owner_)
        return;
    if (outcome) {
        before_.remove(0, std::max<qsizetype>(0, before_.lastIndexOf(sent.content)));
        return;
    }
    // A deal that is gone accepts no drafts; anything else is retried.
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

void dropTyped(Desk& desk, UserId owner, const QString& place, const QString& content)
{
    if (content.isEmpty())
        return;
    Q_EMIT desk.typedStored(owner, place, content);
    desk.write([owner, place, content](Workspace& workspace) {
        return workspace.typing().keep(owner, {place, {}, {}}, {content});
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
