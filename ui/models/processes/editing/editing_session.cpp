// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/processes/editing/editing_session.h"

#include <utility>

namespace stagewright {

EditingSession::EditingSession(Desk& desk, Navigator& navigator, QObject* parent)
    : QObject(parent),
      open_(desk, navigator),
      undo_(open_, notice_),
      stored_(open_, notice_, undo_),
      merging_(open_, notice_, undo_),
      versions_(open_, notice_, undo_, merging_),
      saving_(open_, notice_, merging_, versions_),
      leaving_(open_, notice_, saving_)
{
    connect(&open_, &OpenProcess::aboutToLoad, &notice_, &DraftNotice::forget);
    connect(&desk, &Desk::actorChanged, this, &EditingSession::followActor);
    connect(&saving_, &DraftSaving::settled, this, [this] {
        if (std::exchange(actorWaits_, false))
            followActor();
    });
}

void EditingSession::followActor()
{
    if (open_.id().isNull())
        Q_EMIT open_.rightsChanged();
    else if (saving_.isRunning())
        actorWaits_ = true;
    else if (open_.isSeen())
        open_.open(open_.id());
    else // Opened again when somebody comes back to it.
        open_.close();
}

} // namespace stagewright
