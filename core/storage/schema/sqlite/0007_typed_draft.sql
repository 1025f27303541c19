-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person typed into a form and neither stored nor discarded; it is offered again in that form.
CREATE TABLE typed_draft (
    user_id INTEGER NOT NULL REFERENCES workspace_user (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    deal_id INTEGER REFERENCES deal (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (user_id, place)
) STRICT;
CREATE INDEX typed_draft_by_deal ON typed_draft (deal_id) WHERE deal_id IS NOT NULL;
