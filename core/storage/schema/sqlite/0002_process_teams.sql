-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may use a process: the people of these teams and of the teams below them. No row: everybody.
CREATE TABLE process_team (
    process_id INTEGER NOT NULL REFERENCES process (id) ON DELETE CASCADE,
    team_id INTEGER NOT NULL REFERENCES team (id),
    PRIMARY KEY (process_id, team_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_team_by_team ON process_team (team_id);
