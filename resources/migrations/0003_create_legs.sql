-- One row per party of a ride. The unique index is what everything rests on: whoever calls a proxy number
-- has exactly one other party. It is on phones, because two people may share one, and it is kept by the
-- database, so that two processes cannot break it.
CREATE TABLE legs (
    id {id},
    ride_id BIGINT NOT NULL REFERENCES rides (id),
    number_id BIGINT NOT NULL REFERENCES proxy_numbers (id),
    proxy {ordered} NOT NULL,
    phone {ordered} NOT NULL,
    other_phone {ordered} NOT NULL,
    via_proxy {ordered} NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('customer', 'driver')),
    opened_at {ordered} NOT NULL,
    hold_until {ordered},
    released_at {ordered},
    contested INTEGER NOT NULL DEFAULT 0,
    CHECK (contested = 0 OR released_at IS NOT NULL)
);

CREATE UNIQUE INDEX legs_live ON legs (proxy, phone) WHERE released_at IS NULL;

CREATE INDEX legs_history ON legs (proxy, phone, id);

CREATE INDEX legs_pair ON legs (phone, other_phone, id);

CREATE INDEX legs_live_phone ON legs (phone) WHERE released_at IS NULL;

CREATE INDEX legs_ride ON legs (ride_id);

CREATE INDEX legs_hold ON legs (hold_until) WHERE released_at IS NULL AND hold_until IS NOT NULL;

CREATE INDEX legs_contested ON legs (proxy, phone) WHERE contested = 1;
