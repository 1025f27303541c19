-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sees a deal besides its owner, participants and administrators: 0 the managers, 1 everybody, 2 nobody.
ALTER TABLE deal RENAME COLUMN is_public TO visibility;
-- What public deals add to the sums of those who do not own them, and hidden ones take from those of managers.
DROP INDEX deal_public_sums;
CREATE INDEX deal_by_visibility ON deal (visibility, process_id, owner_id, stage_id, product_id, source_id,
    value, done_weight, total_weight) WHERE status = 0 AND visibility > 0;
-- People are offered to those who see a deal of theirs.
CREATE INDEX deal_by_person ON deal (person_id) WHERE person_id IS NOT NULL;
