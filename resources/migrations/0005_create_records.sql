-- Every call answered, what reached nobody, who did what, and the depot's settings.
CREATE TABLE calls (
    id {id},
    ride_id BIGINT REFERENCES rides (id),
    proxy {ordered} NOT NULL,
    caller {ordered},
    answer TEXT NOT NULL CHECK (answer IN ('transfer', 'say')),
    callee {ordered},
    call_id {ordered},
    created_at {ordered} NOT NULL
);

CREATE INDEX calls_ride ON calls (ride_id, id);

CREATE TABLE unrouted (
    id {id},
    kind TEXT NOT NULL CHECK (kind IN ('text', 'call')),
    message_id BIGINT REFERENCES messages (id),
    call_id BIGINT REFERENCES calls (id),
    reason TEXT NOT NULL CHECK (
        reason IN ('no_ride', 'late', 'withheld', 'ambiguous', 'loop', 'not_in_pool', 'id_reused')),
    created_at {ordered} NOT NULL,
    CHECK ((message_id IS NULL) <> (call_id IS NULL))
);

CREATE TABLE events (
    id {id},
    kind TEXT NOT NULL,
    subject {ordered} NOT NULL,
    detail TEXT NOT NULL,
    created_at {ordered} NOT NULL
);

CREATE INDEX events_subject ON events (subject, id);

CREATE TABLE used_tokens (token {ordered} PRIMARY KEY, expires_at {ordered} NOT NULL);

CREATE INDEX used_tokens_expiry ON used_tokens (expires_at);

CREATE TABLE settings (
    depot {ordered} NOT NULL,
    name {ordered} NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (depot, name)
);
