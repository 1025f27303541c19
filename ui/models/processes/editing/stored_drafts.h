// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_process.h"

namespace stagewright {

class DraftNotice;
class DraftUndo;

/// Drafts of the open process that were stored by something else than this editing: the one that was left,
/// which has been opened, and one from another window or an import, which is offered.
class StoredDrafts : public QObject
{
    Q_OBJECT

public:
    StoredDrafts(OpenProcess& open, DraftNotice& notice, DraftUndo& undo, QObject* parent = nullptr);

private:
    void tellOfLeft(const OpenProcess::Content& content);
    void offerOther();
    void loadOther();
    void continueWith(const ProcessDraft& other);

    OpenProcess& open_;
    DraftNotice& notice_;
    DraftUndo& undo_;
};

} // namespace stagewright
