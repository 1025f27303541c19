// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/draft_keeper.h"

#include <chrono>
#include <utility>

namespace stagewright {

namespace {

/// Short enough that a crash loses a letter or two, long enough that a held key does not write a draft per
/// letter.
constexpr std::chrono::milliseconds pause(100);
constexpr std::chrono::seconds pauseAfterFailure(5);

} // namespace

DraftKeeper::DraftKeeper(Desk& desk, ProcessEditor& editor, QObject* parent)
    : QObject(parent), desk_(desk), editor_(editor), timer_(this)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] { flush(); });
    connect(&editor_, &ProcessEditor::changed, this, &DraftKeeper::typed);
}

void DraftKeeper::typed()
{
    if (!active_)
        return;
    stale_ = true;
    // Not restarted by further changes, so that somebody who edits without pausing is covered too.
    if (!timer_.isActive())
        timer_.start(pause);
}

void DraftKeeper::setComment(const QString& comment)
{
    if (comment == comment_)
        return;
    comment_ = comment;
    typed();
}

Process DraftKeeper::toKeep() const
{
    return typing_ ? typing_(editor_.process()) : editor_.process();
}

void DraftKeeper::begin(UserId owner, std::optional<Instant> stored, const QString& comment)
{
    end();
    owner_ = owner;
    stored_ = stored;
    comment_ = comment;
    active_ = true;
}

void DraftKeeper::end()
{
    ++generation_;
    timer_.stop();
    active_ = false;
    stale_ = false;
    writing_ = false;
    failing_ = false;
    overtaken_ = false;
    answer(done());
}

void DraftKeeper::flush(const Then& then)
{
    if (then)
        waiting_.append(then);
    timer_.stop();
    if (!writing_)
        writeNext();
}

void DraftKeeper::published()
{
    stored_.reset();
    overtaken_ = false;
    // A comment that is still there was written since, for the version after this one.
    stale_ = active_ && (!(toKeep() == editor_.saved()) || !comment_.isEmpty());
    if (stale_ && !timer_.isActive())
        timer_.start(pause);
}

void DraftKeeper::adopt(std::optional<Instant> stored)
{
    stored_ = stored;
    overtaken_ = false;
    failing_ = false;
    if (stale_ && active_)
        timer_.start(pause);
}

void DraftKeeper::writeNext()
{
    const Process draft = toKeep();
    const bool isDraft = !(draft == editor_.saved()) || !comment_.isEmpty();
    if (!active_ || !stale_ || (!isDraft && !stored_)) {
        stale_ = false;
        answer(done());
        return;
    }
    if (overtaken_) {
        answer(Problem{ProblemCode::DraftChangedElsewhere, {editor_.process().name.text()}});
        return;
    }
    stale_ = false;
    writing_ = true;
    send(draft, isDraft);
}

void DraftKeeper::send(const Process& draft, bool isDraft)
{
    const auto write = [owner = owner_, draft, isDraft, basedOn = editor_.basedOn(), comment = comment_,
                        seen = stored_](Workspace& workspace) -> Written {
        if (!isDraft) {
            const Outcome dropped = workspace.processDrafts().drop(owner, draft.id, *seen);
            return dropped ? Written(std::nullopt) : Written(dropped.problem());
        }
        const auto at = workspace.processDrafts().save(owner, draft, basedOn, seen, comment);
        return at ? Written(std::optional(*at)) : Written(at.problem());
    };
    desk_.write(write).then(this, [this, asked = generation_](const Written& written) {
        if (asked == generation_)
            take(written);
        else if (!written)
            Q_EMIT failed(written.problem());
    });
}

void DraftKeeper::take(const Written& written)
{
    writing_ = false;
    if (!written) {
        refuse(written.problem());
        return;
    }
    stored_ = *written;
    failing_ = false;
    if (stale_ && !waiting_.isEmpty()) {
        writeNext();
        return;
    }
    answer(done());
    // Changed while the write was in progress, when the timer had no effect.
    if (stale_ && active_ && !writing_ && !timer_.isActive())
        timer_.start(pause);
}

void DraftKeeper::refuse(const Problem& problem)
{
    stale_ = true;
    if (problem.code == ProblemCode::DraftChangedElsewhere) {
        if (!std::exchange(overtaken_, true))
            Q_EMIT overtaken();
    } else {
        timer_.start(pauseAfterFailure);
        if (!std::exchange(failing_, true) && waiting_.isEmpty())
            Q_EMIT failed(problem);
    }
    answer(problem);
}

void DraftKeeper::answer(const Outcome& outcome)
{
    const auto waiting = std::exchange(waiting_, {});
    for (const Then& then : waiting)
        then(outcome);
}

} // namespace stagewright
