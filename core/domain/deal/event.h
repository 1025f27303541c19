// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deal/deal.h"

namespace stagewright {

/// What can happen to a deal. The numbers are stored: never renumber.
enum class EventKind {
    Created = 1,
    Ticked = 2,
    Unticked = 3,
    NoteAdded = 4,
    Won = 5,
    Lost = 6,
    Outdated = 7,
    Reopened = 8,
    FactsChanged = 9,
    ProcessChanged = 10,
    TaskAdded = 11,
    TaskDone = 12,
    Imported = 13,
    FileAdded = 14,
    TaskReopened = 15,
    DealRemoved = 16,
    DealRestored = 17,
    TaskRemoved = 18,
    NoteChanged = 19,
    NoteRemoved = 20,
    NoteRestored = 21,
    FileRemoved = 22,
    FileRestored = 23,
};

/// One entry of the append-only history, read back as the timeline.
struct Event
{
    EventId id;
    DealId deal;
    Instant at;
    UserId actor;
    EventKind kind = EventKind::Created;
    ActionId action;
    QString subject; ///< name of the action, task, file or changed fact at that time
    Progress before;
    Progress after;
    /// Before and after of a changed fact, a reason, a comment; of a tick, the day on which it was done if
    /// that is not the day of the event (ISO 8601).
    QString detail;
    NoteId note;
    QString stageBefore =
        {}; ///< the names of the stages at that time, if they differ from now; empty: not started
    QString stageAfter = {};
    friend bool operator==(const Event&, const Event&) = default;
};

/// A note on a deal; one with an action was written when the action was ticked.
struct Note
{
    NoteId id;
    DealId deal;
    ActionId action;
    UserId author;
    Instant at;
    QString text;
    Instant editedAt = {}; ///< when its author last changed it; null: never
    friend bool operator==(const Note&, const Note&) = default;
};

/// A file kept in the database, without its content.
struct FileInfo
{
    FileId id;
    DealId deal;
    NoteId note;
    QString name;
    qint64 size = 0;
    UserId addedBy;
    Instant addedAt;
    friend bool operator==(const FileInfo&, const FileInfo&) = default;
};

inline constexpr qint64 largestFile = 50LL * 1024 * 1024;
inline constexpr qsizetype longestNote = 1024 * 1024;

} // namespace stagewright
