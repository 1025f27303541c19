-- SPDX-License-Identifier: GPL-3.0-or-later
-- A task may have a time on its day, in minutes since midnight; -1 is the whole day, which comes first. It may take a
-- number of minutes, has a priority (0 low, 1 normal, 2 high), may remind to the minute, and may come again by a rule
-- of RFC 5545; next_id is then the task that was made of it when it was completed.
ALTER TABLE task ADD COLUMN due_time INTEGER NOT NULL DEFAULT -1;
ALTER TABLE task ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE task ADD COLUMN priority INTEGER NOT NULL DEFAULT 1;
ALTER TABLE task ADD COLUMN remind_minutes INTEGER;
ALTER TABLE task ADD COLUMN recurrence TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN next_id INTEGER;
-- Derived: when it reminds by the clock of the workspace, in minutes since the start of Julian day 0.
ALTER TABLE task ADD COLUMN remind_at INTEGER;
UPDATE task SET remind_at = remind_on * 1440 WHERE remind_on IS NOT NULL;

DROP INDEX task_to_remind;
CREATE INDEX task_to_remind ON task (remind_at)
    WHERE remind_at IS NOT NULL AND reminded_at IS NULL AND done_at IS NULL;
DROP INDEX task_open;
CREATE INDEX task_open ON task (responsible_id, due, due_time) WHERE done_at IS NULL;
DROP INDEX task_open_by_due;
CREATE INDEX task_open_by_due ON task (due, due_time, responsible_id) WHERE done_at IS NULL;
DROP INDEX task_open_by_deal;
CREATE INDEX task_open_by_deal ON task (deal_id, due, due_time) WHERE done_at IS NULL;
-- What a calendar shows: the days of a week, done or not.
CREATE INDEX task_by_day ON task (due, due_time) WHERE due IS NOT NULL;

-- Who takes part besides the responsible person.
CREATE TABLE task_participant (
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES workspace_user (id),
    PRIMARY KEY (task_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_participant_by_user ON task_participant (user_id);
