-- SPDX-License-Identifier: GPL-3.0-or-later
-- An author changes and deletes their notes, and whoever added a file removes it. Nothing is erased: what was taken
-- away stays with the moment, so that it can come back, and the history says who did it.
ALTER TABLE note ADD COLUMN edited_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE file ADD COLUMN removed_at INTEGER NOT NULL DEFAULT 0;
-- The text that a note had before the change that the event tells of. Apart from the history, so that opening a deal
-- does not read every text a long note ever had.
CREATE TABLE note_version (
    event_id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX note_version_by_note ON note_version (note_id);
