-- SPDX-License-Identifier: GPL-3.0-or-later
-- The kept sums know who sees the deals behind them (deal.visibility), so that the sums of people who do not see
-- everything no longer read every public or hidden deal. The index that was read for these goes.
DROP INDEX deal_by_visibility;
DROP TABLE deal_total;
-- Derived: sums over the open deals of a process by one dimension (0 stage, 1 product, 2 owner, 3 source), owner
-- and visibility; key_id 0 is "not started" or "none". The sum of value x done_weight is weighted_billions whole
-- billions and weighted on top.
CREATE TABLE deal_total (
    process_id INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    visibility INTEGER NOT NULL,
    deal_count INTEGER NOT NULL,
    value INTEGER NOT NULL,
    weighted_billions INTEGER NOT NULL,
    weighted INTEGER NOT NULL,
    PRIMARY KEY (process_id, dimension, key_id, owner_id, visibility)
) STRICT, WITHOUT ROWID;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, visibility, deal_count, value,
        weighted_billions, weighted)
    SELECT process_id, 0, stage_id, owner_id, visibility, count(*), sum(value), sum(value * done_weight / 1000000000),
        sum(value * done_weight % 1000000000)
    FROM deal WHERE status = 0 GROUP BY process_id, stage_id, owner_id, visibility;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, visibility, deal_count, value,
        weighted_billions, weighted)
    SELECT process_id, 1, coalesce(product_id, 0), owner_id, visibility, count(*), sum(value), sum(value * done_weight / 1000000000),
        sum(value * done_weight % 1000000000)
    FROM deal WHERE status = 0 GROUP BY process_id, coalesce(product_id, 0), owner_id, visibility;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, visibility, deal_count, value,
        weighted_billions, weighted)
    SELECT process_id, 2, owner_id, owner_id, visibility, count(*), sum(value),
        sum(value * done_weight / 1000000000), sum(value * done_weight % 1000000000)
    FROM deal WHERE status = 0 GROUP BY process_id, owner_id, visibility;
INSERT INTO deal_total (process_id, dimension, key_id, owner_id, visibility, deal_count, value,
        weighted_billions, weighted)
    SELECT process_id, 3, coalesce(source_id, 0), owner_id, visibility, count(*), sum(value),
        sum(value * done_weight / 1000000000), sum(value * done_weight % 1000000000)
    FROM deal WHERE status = 0 GROUP BY process_id, coalesce(source_id, 0), owner_id, visibility;
