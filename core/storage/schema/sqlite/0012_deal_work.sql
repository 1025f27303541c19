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

-- Deals that were deleted and can be brought back whole. id is that of the deal.
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

-- The search knows companies, people, tasks and notes too. Every connection knows the functions searchable() and
-- digits_of(). Derived: all of this.

-- Every word of a text begins behind a space now, the first one too, so that what begins with a word is found first.
UPDATE deal_text SET text = ' ' || text;
INSERT INTO deal_search (deal_search) VALUES ('rebuild');

-- A company's name.
CREATE TABLE company_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE company_search USING fts5 (text, content = 'company_text', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE company_search_term USING fts5vocab (company_search, row);
INSERT INTO company_text (id, text) SELECT id, searchable(name) FROM company;
INSERT INTO company_search (company_search) VALUES ('rebuild');

-- A person's name, mail address, company, and the digits of the telephone number.
CREATE TABLE person_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE person_search USING fts5 (text, content = 'person_text', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE person_search_term USING fts5vocab (person_search, row);
INSERT INTO person_text (id, text)
    SELECT p.id, searchable(p.name || char(10) || p.email || char(10) || coalesce(c.name, '') || char(10) ||
        digits_of(p.phone)) FROM person p LEFT JOIN company c ON c.id = p.company_id;
INSERT INTO person_search (person_search) VALUES ('rebuild');

-- A task's title and description, and the name of its deal.
CREATE TABLE task_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE task_search USING fts5 (text, content = 'task_text', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE task_search_term USING fts5vocab (task_search, row);
INSERT INTO task_text (id, text)
    SELECT t.id, searchable(t.title || char(10) || t.description || char(10) || coalesce(d.name, ''))
    FROM task t LEFT JOIN deal d ON d.id = t.deal_id;
INSERT INTO task_search (task_search) VALUES ('rebuild');

-- What a note says.
CREATE TABLE note_text (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE note_search USING fts5 (text, content = 'note_text', content_rowid = 'id',
    tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE note_search_term USING fts5vocab (note_search, row);
INSERT INTO note_text (id, text) SELECT id, searchable(text) FROM note;
INSERT INTO note_search (note_search) VALUES ('rebuild');

-- The people of a company.
CREATE INDEX person_by_company ON person (company_id);

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
