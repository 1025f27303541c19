// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/draft_leaving.h"
#include "ui/models/processes/editing/draft_merging.h"
#include "ui/models/processes/editing/draft_notice.h"
#include "ui/models/processes/editing/draft_saving.h"
#include "ui/models/processes/editing/draft_undo.h"
#include "ui/models/processes/editing/open_process.h"
#include "ui/models/processes/editing/stored_drafts.h"
#include "ui/models/processes/editing/version_watch.h"

namespace stagewright {

/// One process being edited: from opening it, with the draft that was kept, until it is saved as the next
/// version or left. Works without a window; what has to be asked is asked by signals of its parts, and what
/// there is to say goes to the navigator.
class EditingSession : public QObject
{
    Q_OBJECT

public:
    EditingSession(Desk& desk, Navigator& navigator, QObject* parent = nullptr);

    [[nodiscard]] OpenProcess& process() { return open_; }
    [[nodiscard]] const OpenProcess& process() const { return open_; }
    [[nodiscard]] ProcessEditor& editor() { return open_.editor(); }
    [[nodiscard]] DraftNotice& notice() { return notice_; }
    [[nodiscard]] DraftUndo& undo() { return undo_; }
    [[nodiscard]] DraftMerging& merging() { return merging_; }
    [[nodiscard]] VersionWatch& versions() { return versions_; }
    [[nodiscard]] DraftSaving& saving() { return saving_; }
    [[nodiscard]] DraftLeaving& leaving() { return leaving_; }

private:
    /// Another person acts now: the previous person's draft is kept as theirs, and what the new person may
    /// see is opened.
    void followActor();

    OpenProcess open_;
    DraftNotice notice_;
    DraftUndo undo_;
    StoredDrafts stored_;
    DraftMerging merging_;
    VersionWatch versions_;
    DraftSaving saving_;
    DraftLeaving leaving_;
    bool actorWaits_ = false; ///< somebody else acts since a version began to be saved
};

} // namespace stagewright
