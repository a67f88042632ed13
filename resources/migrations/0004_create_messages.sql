-- Every text, in and out. The unsent rows are the outbox. dedupe_key makes the same inbound text one row,
-- however often it is delivered.
CREATE TABLE messages (
    id {id},
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    kind TEXT NOT NULL CHECK (kind IN ('inbound', 'forward', 'notice', 'dispatch')),
    topic TEXT NOT NULL DEFAULT 'none'
        CHECK (topic IN ('none', 'confirmation', 'cancelled', 'driver_changed', 'driver_removed')),
    ride_id BIGINT REFERENCES rides (id),
    proxy {ordered} NOT NULL,
    sender {ordered} NOT NULL,
    recipient {ordered} NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('received', 'pending', 'sending', 'sent', 'delivered', 'failed')),
    reason TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    reference {ordered},
    provider_id {ordered},
    dedupe_key {ordered},
    cause_id BIGINT REFERENCES messages (id),
    resend_of BIGINT REFERENCES messages (id),
    created_at {ordered} NOT NULL,
    arrived_at {ordered} NOT NULL,
    next_attempt_at {ordered},
    first_attempt_at {ordered},
    sent_at {ordered},
    delivered_at {ordered},
    owner TEXT,
    lease_until {ordered},
    CHECK ((direction = 'in') = (state = 'received'))
);

CREATE UNIQUE INDEX messages_reference ON messages (reference);

CREATE UNIQUE INDEX messages_dedupe ON messages (dedupe_key);

CREATE INDEX messages_provider ON messages (provider_id);

CREATE INDEX messages_ride ON messages (ride_id, id);

CREATE INDEX messages_received ON messages (sender, recipient, id) WHERE direction = 'in';

CREATE INDEX messages_due ON messages (next_attempt_at, id) WHERE state = 'pending';

CREATE INDEX messages_sending ON messages (id) WHERE state = 'sending';

CREATE INDEX messages_conversation ON messages (proxy, recipient, id) WHERE state IN ('pending', 'sending');

CREATE INDEX messages_failed ON messages (ride_id) WHERE state = 'failed';
