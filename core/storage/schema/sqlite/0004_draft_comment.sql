-- SPDX-License-Identifier: GPL-3.0-or-later
-- The comment a person has begun to write for the next version stays with their draft.
ALTER TABLE process_draft ADD COLUMN comment TEXT NOT NULL DEFAULT '';
