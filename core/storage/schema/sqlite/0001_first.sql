-- Version 1. Instants are milliseconds since 1970 UTC, dates Julian day numbers, money minor units of the
-- workspace's one currency, ids made by the program. Derived columns say so.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    parent_id INTEGER REFERENCES team (id),
    manager_id INTEGER REFERENCES workspace_user (id)
) STRICT;

-- "user" is a word of its own in PostgreSQL.
CREATE TABLE workspace_user (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    folded_email TEXT NOT NULL UNIQUE,
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 2),
    team_id INTEGER REFERENCES team (id),
    active INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE company (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL
) STRICT;
CREATE INDEX company_by_name ON company (folded_name);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    company_id INTEGER REFERENCES company (id),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_by_name ON person (folded_name);

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE closing_reason (
    id INTEGER PRIMARY KEY,
    status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 3),
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE process (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    is_default INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A version is one value and never changes, so it is kept as one document.
CREATE TABLE process_version (
    process_id INTEGER NOT NULL REFERENCES process (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by INTEGER REFERENCES workspace_user (id),
    comment TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    PRIMARY KEY (process_id, version)
) STRICT;

-- The process of a draft may not exist yet.
CREATE TABLE process_draft (
    process_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES workspace_user (id),
    based_on INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (process_id, user_id)
) STRICT;

-- Derived: stage_id and furthest_stage_id (0: not started), done_weight, total_weight, folded_name.
-- process_version is the version a deal was closed under, 0 while it is open.
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    process_id INTEGER NOT NULL REFERENCES process (id),
    owner_id INTEGER NOT NULL REFERENCES workspace_user (id),
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 3),
    stage_id INTEGER NOT NULL DEFAULT 0,
    furthest_stage_id INTEGER NOT NULL DEFAULT 0,
    done_weight INTEGER NOT NULL DEFAULT 0,
    total_weight INTEGER NOT NULL DEFAULT 0,
    value INTEGER NOT NULL DEFAULT 0 CHECK (value >= 0),
    company_id INTEGER REFERENCES company (id),
    person_id INTEGER REFERENCES person (id),
    product_id INTEGER REFERENCES product (id),
    source_id INTEGER REFERENCES source (id),
    is_public INTEGER NOT NULL DEFAULT 0,
    expected_close INTEGER,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    closed_at INTEGER,
    closing_reason_id INTEGER REFERENCES closing_reason (id),
    process_version INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    closing_comment TEXT NOT NULL DEFAULT ''
) STRICT;

-- The board: the newest cards of a column without a sort, who may see them, and what idle ones add up to.
CREATE INDEX deal_board ON deal (process_id, stage_id, changed_at, owner_id, is_public, value, done_weight)
    WHERE status = 0;
-- Sums of open deals under any filter of the charts without touching the table.
CREATE INDEX deal_open_sums ON deal (process_id, created_at, owner_id, is_public, stage_id, product_id,
    source_id, value, done_weight, total_weight) WHERE status = 0;
-- What public open deals add to the sums of those who do not own them.
CREATE INDEX deal_public_sums ON deal (process_id, owner_id, stage_id, product_id, source_id, value,
    done_weight, total_weight) WHERE status = 0 AND is_public <> 0;
-- The deal list in its usual order, with what its usual filters look at.
CREATE INDEX deal_by_change ON deal (changed_at, status, owner_id, process_id, is_public);
-- The other orders of the list; only the last two move when an action is ticked.
CREATE INDEX deal_by_name ON deal (folded_name);
CREATE INDEX deal_by_value ON deal (value);
CREATE INDEX deal_by_creation ON deal (created_at);
CREATE INDEX deal_by_expected_close ON deal (expected_close);
CREATE INDEX deal_by_closing_time ON deal (closed_at);
CREATE INDEX deal_by_owner ON deal (owner_id);
CREATE INDEX deal_by_company ON deal (company_id);
CREATE INDEX deal_by_product ON deal (product_id);
CREATE INDEX deal_by_source ON deal (source_id);
CREATE INDEX deal_by_status ON deal (status);
CREATE INDEX deal_by_stage ON deal (stage_id);
CREATE INDEX deal_by_probability ON deal (CASE status WHEN 0 THEN CASE WHEN total_weight > 0
    THEN 1000000 * done_weight / total_weight ELSE 0 END WHEN 1 THEN 1000000 ELSE 0 END);
-- Deals of one closed status in the order of their ends, with what is summed of them.
CREATE INDEX deal_by_closing ON deal (status, closed_at, process_id, owner_id, is_public, value, created_at)
    WHERE status > 0;

CREATE TABLE participant (
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES workspace_user (id),
    PRIMARY KEY (deal_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_user ON participant (user_id, deal_id);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    action_id INTEGER,
    author_id INTEGER NOT NULL REFERENCES workspace_user (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_deal ON note (deal_id);

CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    note_id INTEGER REFERENCES note (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_by INTEGER NOT NULL REFERENCES workspace_user (id),
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX file_by_deal ON file (deal_id);
CREATE INDEX file_by_note ON file (note_id);

-- Apart from its facts, so that listing files never reads their bytes.
CREATE TABLE file_content (
    file_id INTEGER PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT;

-- Ticks stay when the process changes or the deal moves to another one.
CREATE TABLE completed_action (
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    action_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    note_id INTEGER,
    PRIMARY KEY (deal_id, action_id)
) STRICT, WITHOUT ROWID;

-- Append-only: who, when, what, before and after.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    action_id INTEGER,
    stage_before INTEGER NOT NULL DEFAULT 0,
    stage_after INTEGER NOT NULL DEFAULT 0,
    done_before INTEGER NOT NULL DEFAULT 0,
    done_after INTEGER NOT NULL DEFAULT 0,
    total_before INTEGER NOT NULL DEFAULT 0,
    total_after INTEGER NOT NULL DEFAULT 0,
    note_id INTEGER,
    subject TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX history_by_deal ON history (deal_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    type INTEGER NOT NULL,
    due INTEGER,
    responsible_id INTEGER NOT NULL REFERENCES workspace_user (id),
    deal_id INTEGER REFERENCES deal (id) ON DELETE CASCADE,
    created_by INTEGER NOT NULL REFERENCES workspace_user (id),
    created_at INTEGER NOT NULL,
    done_at INTEGER,
    description TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_open ON task (responsible_id, due) WHERE done_at IS NULL;
-- Open tasks of many people by date.
CREATE INDEX task_open_by_due ON task (due, responsible_id) WHERE done_at IS NULL;
CREATE INDEX task_done ON task (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX task_by_deal ON task (deal_id, due) WHERE deal_id IS NOT NULL;
CREATE INDEX task_open_by_deal ON task (deal_id, due) WHERE done_at IS NULL;

CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    recipient_id INTEGER NOT NULL REFERENCES workspace_user (id),
    actor_id INTEGER NOT NULL,
    deal_id INTEGER NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    action_id INTEGER,
    at INTEGER NOT NULL,
    read_at INTEGER,
    deal_name TEXT NOT NULL,
    action_name TEXT NOT NULL
) STRICT;
CREATE INDEX notification_by_recipient ON notification (recipient_id);
CREATE INDEX notification_unread ON notification (recipient_id) WHERE read_at IS NULL;
CREATE INDEX notification_by_deal ON notification (deal_id);

-- Derived: sums over the open deals of a process by one dimension (0 stage, 1 product, 2 owner, 3 source) and
-- owner; key_id 0 is "not started" or "none". weighted is the sum of value x done_weight.
CREATE TABLE deal_total (
    process_id INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    deal_count INTEGER NOT NULL,
    value INTEGER NOT NULL,
    weighted INTEGER NOT NULL,
    PRIMARY KEY (process_id, dimension, key_id, owner_id)
) STRICT, WITHOUT ROWID;

-- Derived: the folded names of deal, company and person, which the search looks through by three letters.
CREATE TABLE deal_text (
    deal_id INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE deal_search USING fts5 (text, content = 'deal_text', content_rowid = 'deal_id',
    tokenize = 'trigram case_sensitive 1');
-- Which three letters occur at all: what a search for one or two letters asks first.
CREATE VIRTUAL TABLE deal_search_term USING fts5vocab (deal_search, row);
