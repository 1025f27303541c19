-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kept sums of what somebody takes part in know whose deals those are: for a manager, who sees a part of them
-- anyway, and for the deals of chosen owners they no longer have to be added up deal by deal.
ALTER TABLE deal_total RENAME TO old_total;
-- Derived: sums over the open deals of a process by one dimension (0 stage, 1 product, 2 owner, 3 source). With
-- participant_id 0: the deals of owner_id, or everybody's where that is 0 too. Otherwise: those deals of owner_id, not
-- public, that participant_id takes part in without owning them. key_id 0 is "not started" or "none". The sum of
-- value x done_weight is weighted_billions whole billions and weighted on top.
CREATE TABLE deal_total (
    process_id INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    participant_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    visibility INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    deal_count INTEGER NOT NULL,
    value INTEGER NOT NULL,
    weighted_billions INTEGER NOT NULL,
    weighted INTEGER NOT NULL,
    PRIMARY KEY (process_id, dimension, participant_id, owner_id, visibility, key_id)
) STRICT, WITHOUT ROWID;
INSERT INTO deal_total (process_id, dimension, participant_id, owner_id, visibility, key_id, deal_count, value,
        weighted_billions, weighted)
    SELECT process_id, dimension, 0, user_id, visibility, key_id, deal_count, value, weighted_billions, weighted
    FROM old_total WHERE scope IN (0, 1);
INSERT INTO deal_total (process_id, dimension, participant_id, owner_id, visibility, key_id, deal_count, value,
        weighted_billions, weighted)
    SELECT d.process_id, w.dimension, p.user_id, d.owner_id, d.visibility,
        CASE w.dimension WHEN 0 THEN d.stage_id WHEN 1 THEN coalesce(d.product_id, 0) WHEN 2 THEN d.owner_id
            ELSE coalesce(d.source_id, 0) END,
        count(*), sum(d.value), sum(d.value * d.done_weight / 1000000000),
        sum(d.value * d.done_weight % 1000000000)
    FROM participant p JOIN deal d ON d.id = p.deal_id
        CROSS JOIN (SELECT 0 AS dimension UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) w
    WHERE d.status = 0 AND d.visibility <> 1 AND d.owner_id <> p.user_id
        -- What cannot be an amount or a weight is left out, so that a damaged deal does not keep the file from being
        -- opened; a check names it.
        AND d.value BETWEEN 0 AND 1000000000000 AND d.done_weight BETWEEN 0 AND 1000000
    GROUP BY 1, 2, 3, 4, 5, 6;
DROP TABLE old_total;
