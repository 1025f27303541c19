-- SPDX-License-Identifier: GPL-3.0-or-later
-- A task may remind of itself on a day; reminded_at says that it did.
ALTER TABLE task ADD COLUMN remind_on INTEGER;
ALTER TABLE task ADD COLUMN reminded_at INTEGER;
CREATE INDEX task_to_remind ON task (remind_on)
    WHERE remind_on IS NOT NULL AND reminded_at IS NULL AND done_at IS NULL;

-- A notification is about an action of a deal, or reminds of a task, which may have no deal. subject is what
-- the action or task was called.
CREATE TABLE notification_of_both (
    id INTEGER PRIMARY KEY,
    recipient_id INTEGER NOT NULL REFERENCES workspace_user (id),
    actor_id INTEGER NOT NULL,
    deal_id INTEGER REFERENCES deal (id) ON DELETE CASCADE,
    action_id INTEGER,
    task_id INTEGER REFERENCES task (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    read_at INTEGER,
    deal_name TEXT NOT NULL,
    subject TEXT NOT NULL
) STRICT;
INSERT INTO notification_of_both (id, recipient_id, actor_id, deal_id, action_id, at, read_at, deal_name, subject)
    SELECT id, recipient_id, actor_id, deal_id, action_id, at, read_at, deal_name, action_name FROM notification;
DROP TABLE notification;
ALTER TABLE notification_of_both RENAME TO notification;
CREATE INDEX notification_by_recipient ON notification (recipient_id);
CREATE INDEX notification_unread ON notification (recipient_id) WHERE read_at IS NULL;
CREATE INDEX notification_by_deal ON notification (deal_id);
CREATE INDEX notification_by_task ON notification (task_id) WHERE task_id IS NOT NULL;
