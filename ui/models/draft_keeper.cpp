// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/draft_keeper.h"

#include <chrono>

namespace stagewright {

DraftKeeper::DraftKeeper(Desk& desk, ProcessEditor& editor, QObject* parent)
    : QObject(parent), desk_(desk), editor_(editor)
{
    timer_.setSingleShot(true);
    timer_.setInterval(std::chrono::milliseconds(500));
    connect(&timer_, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&editor_, &ProcessEditor::changed, this, [this] {
        // Not restarted by further changes: somebody who edits without a pause is stored all the same.
        if (enabled_ && !timer_.isActive())
            timer_.start();
    });
}

void DraftKeeper::setEnabled(bool enabled)
{
    enabled_ = enabled;
    if (!enabled)
        timer_.stop();
}

void DraftKeeper::flush()
{
    if (!enabled_)
        return;
    timer_.stop();
    if (!editor_.isDirty()) {
        drop();
        return;
    }
    const auto store = [actor = desk_.actor(), draft = editor_.process(),
                        basedOn = editor_.basedOn()](Workspace& workspace) {
        return workspace.processes().saveDraft(actor, draft, basedOn);
    };
    desk_.write(store).then(this, [this](const Outcome& outcome) { report(outcome); });
}

void DraftKeeper::drop()
{
    timer_.stop();
    const auto forget = [actor = desk_.actor(), id = editor_.process().id](Workspace& workspace) {
        return workspace.processes().dropDraft(actor, id);
    };
    desk_.write(forget).then(this, [this](const Outcome& outcome) { report(outcome); });
}

void DraftKeeper::report(const Outcome& outcome)
{
    if (!outcome)
        Q_EMIT failed(outcome.problem());
}

} // namespace stagewright
