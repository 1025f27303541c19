-- SPDX-License-Identifier: GPL-3.0-or-later
-- The sum of value x done_weight does not fit into one number: weighted holds what is left of it above whole
-- billions. All sums are made anew, as some may have overflown.
ALTER TABLE deal_total ADD COLUMN weighted_billions INTEGER NOT NULL DEFAULT 0;
DELETE FROM deal_total;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, deal_count, value, weighted_billions, weighted)
    SELECT process_id, 0, stage_id, owner_id, count(*), sum(value), sum(value * done_weight / 1000000000),
        sum(value * done_weight % 1000000000) FROM deal WHERE status = 0 GROUP BY process_id, stage_id, owner_id;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, deal_count, value, weighted_billions, weighted)
    SELECT process_id, 1, coalesce(product_id, 0), owner_id, count(*), sum(value),
        sum(value * done_weight / 1000000000), sum(value * done_weight % 1000000000)
    FROM deal WHERE status = 0 GROUP BY process_id, coalesce(product_id, 0), owner_id;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, deal_count, value, weighted_billions, weighted)
    SELECT process_id, 2, owner_id, owner_id, count(*), sum(value), sum(value * done_weight / 1000000000),
        sum(value * done_weight % 1000000000) FROM deal WHERE status = 0 GROUP BY process_id, owner_id;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, deal_count, value, weighted_billions, weighted)
    SELECT process_id, 3, coalesce(source_id, 0), owner_id, count(*), sum(value),
        sum(value * done_weight / 1000000000), sum(value * done_weight % 1000000000)
    FROM deal WHERE status = 0 GROUP BY process_id, coalesce(source_id, 0), owner_id;

-- An event that changed the stage keeps what both were called then; empty: not started, or written before.
ALTER TABLE history ADD COLUMN stage_before_name TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN stage_after_name TEXT NOT NULL DEFAULT '';

-- The zone whose days and quarters count, by its IANA name; empty until a program that may write has set it to
-- the zone of its computer.
ALTER TABLE workspace ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
