// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/processes/editing/open_process.h"

namespace stagewright {

class DraftMerging;
class DraftNotice;
class DraftUndo;

/// The saved versions of the open process, also those that other windows and programs save meanwhile: a newer
/// one is loaded at once if nothing would be lost, otherwise the person is told and offered to merge.
class VersionWatch : public QObject
{
    Q_OBJECT

public:
    VersionWatch(OpenProcess& open, DraftNotice& notice, DraftUndo& undo, DraftMerging& merging,
                 QObject* parent = nullptr);

    /// Reads the versions and follows the newest.
    void read();
    /// There is a newer version than the draft is based on, as far as is known.
    [[nodiscard]] bool isDraftBehind();
    /// Lists all of them for a person who wants to see them.
    void list();
    /// Turns an older version into the draft, as one step.
    void restore(int number, const Process& version);

Q_SIGNALS:
    /// Newest first.
    void changed(const QList<stagewright::ProcessVersionInfo>& versions);
    /// The answer to list(); never empty.
    void listed(const QList<stagewright::ProcessVersionInfo>& versions);

private:
    void begin(int newest);
    void followOthers(const Changes& changes);
    void follow(const ProcessVersion& newest);
    /// Says that the version told_ exists, and offers to merge it.
    void offerNewer();
    void mergeNewer();
    /// Says so if a step led to a version older than the newest the draft was ever based on.
    void followStep(int basedOnBefore);
    [[nodiscard]] QString savedByText(UserId user) const;

    OpenProcess& open_;
    DraftNotice& notice_;
    DraftUndo& undo_;
    DraftMerging& merging_;
    int newest_ = 0; ///< the newest version that the draft was ever based on
    int told_ = 0;   ///< the newest version that the person has been told of
    UserId toldOf_;  ///< who saved it, unless it was saved here
};

} // namespace stagewright
