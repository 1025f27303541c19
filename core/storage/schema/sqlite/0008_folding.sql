-- SPDX-License-Identifier: GPL-3.0-or-later
-- Folding knows more letters (ø, đ, ß, æ and their like) and drops what is invisible: what is kept folded is folded
-- anew. Every connection knows the function folded().
UPDATE company SET folded_name = folded(name) WHERE folded_name <> folded(name);
UPDATE person SET folded_name = folded(name) WHERE folded_name <> folded(name);
UPDATE deal SET folded_name = folded(name) WHERE folded_name <> folded(name);
UPDATE OR IGNORE workspace_user SET folded_email = folded(email) WHERE folded_email <> folded(email);

CREATE TEMP TABLE refolded AS
    SELECT deal_id, before, after FROM (
        SELECT t.deal_id AS deal_id, t.text AS before,
            folded(d.name || char(10) || coalesce(c.name, '') || char(10) || coalesce(p.name, '')) || '  ' AS after
        FROM deal_text t JOIN deal d ON d.id = t.deal_id
            LEFT JOIN company c ON c.id = d.company_id LEFT JOIN person p ON p.id = d.person_id)
    WHERE before <> after;
INSERT INTO deal_search (deal_search, rowid, text) SELECT 'delete', deal_id, before FROM refolded;
UPDATE deal_text SET text = (SELECT after FROM refolded WHERE refolded.deal_id = deal_text.deal_id)
    WHERE deal_id IN (SELECT deal_id FROM refolded);
INSERT INTO deal_search (rowid, text) SELECT deal_id, after FROM refolded;
DROP TABLE refolded;
