-- SPDX-License-Identifier: GPL-3.0-or-later
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
