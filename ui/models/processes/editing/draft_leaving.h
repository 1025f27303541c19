// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_process.h"

#include <functional>

namespace stagewright {

class DraftNotice;
class DraftSaving;

/// What becomes of the draft when the person leaves: saved, kept for later, or discarded, which can be undone
/// from wherever the person has gone.
class DraftLeaving : public QObject
{
    Q_OBJECT

public:
    using Go = std::function<void()>;

    DraftLeaving(OpenProcess& open, DraftNotice& notice, DraftSaving& saving, QObject* parent = nullptr);

    /// Calls `go` when the person may leave: at once if there is no draft, otherwise after questionRaised()
    /// has been answered with one of the functions below.
    void leave(const Go& go);
    void save(const Go& go);
    void keep(const Go& go);
    void discard(const Go& go);

Q_SIGNALS:
    void questionRaised(const std::function<void()>& go);

private:
    /// Stores a draft that was discarded on leaving, and opens it again.
    void bringBack(UserId owner, const ProcessDraft& draft);

    OpenProcess& open_;
    DraftNotice& notice_;
    DraftSaving& saving_;
};

} // namespace stagewright
