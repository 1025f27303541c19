-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each person did last, so that it can be taken back. state: 0 done, 1 done and refused when it was to be taken
-- back, 2 taken back, 3 taken back and refused when it was to be done again. position: the order in each state, larger
-- is later. detail is the name of an action, or the key of a fact.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES workspace_user (id),
    at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3),
    position INTEGER NOT NULL,
    deal_count INTEGER NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX undo_step_by_user ON undo_step (user_id, state, position);

-- What a step changed, each part with how it was before and how the step left it.
CREATE TABLE undo_change (
    step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (step_id, position)
) STRICT, WITHOUT ROWID;

-- Deals, and notes of deals, that were deleted and can be brought back whole. id is that of the deal or note.
CREATE TABLE bin_item (
    id INTEGER PRIMARY KEY,
    removed_by INTEGER NOT NULL,
    removed_at INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX bin_item_by_time ON bin_item (removed_at);

-- The rows that went with it, in the order in which they have to be stored again: column to value.
CREATE TABLE bin_row (
    item_id INTEGER NOT NULL REFERENCES bin_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
) STRICT;

CREATE TABLE bin_file (
    file_id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES bin_item (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX bin_file_by_item ON bin_file (item_id);
