-- What the dispatcher has seen and dealt with. Rows that are there already count as seen.
ALTER TABLE messages ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;

ALTER TABLE messages ADD COLUMN seen_at {ordered};

-- What became of a text that failed: nothing yet, given up, repeated, or made pointless by what the
-- dispatcher did (the confirmation of a ride that was cancelled).
ALTER TABLE messages ADD COLUMN failure TEXT NOT NULL DEFAULT 'open'
    CHECK (failure IN ('open', 'dropped', 'sent_again', 'superseded'));

UPDATE messages SET failure = 'sent_again' WHERE state = 'failed' AND EXISTS (
    SELECT 1 FROM messages again WHERE again.ride_id = messages.ride_id AND again.resend_of = messages.id);

UPDATE messages SET failure = 'dropped' WHERE state = 'failed' AND failure = 'open'
    AND (ride_id IS NULL OR ride_id IN (SELECT id FROM rides WHERE state <> 'open'));

ALTER TABLE calls ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;

ALTER TABLE calls ADD COLUMN seen_at {ordered};

-- A text or call that matched no ride waits until somebody has dealt with it.
ALTER TABLE unrouted ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0;

ALTER TABLE unrouted ADD COLUMN handled_at {ordered};

ALTER TABLE unrouted ADD COLUMN outcome TEXT NOT NULL DEFAULT 'none'
    CHECK (outcome IN ('none', 'dismissed', 'linked', 'replied'));

ALTER TABLE unrouted ADD COLUMN ride_id BIGINT REFERENCES rides (id);

ALTER TABLE unrouted ADD COLUMN reply_id BIGINT REFERENCES messages (id);

CREATE INDEX messages_unread ON messages (ride_id) WHERE unread = 1;

CREATE INDEX calls_unread ON calls (ride_id) WHERE unread = 1;

CREATE INDEX messages_failure_open ON messages (id) WHERE state = 'failed' AND failure = 'open';

CREATE INDEX messages_failure_settled ON messages (id) WHERE state = 'failed' AND failure <> 'open';

CREATE INDEX unrouted_waiting ON unrouted (id) WHERE waiting = 1;

CREATE INDEX legs_phone ON legs (phone, id);

-- More phones of a person than the one in `customers` or `drivers`. Each gets a line of its own in the
-- person's rides, where the number is free for it; the first phone is the one that BirdCar writes to.
CREATE TABLE further_phones (
    id {id},
    role TEXT NOT NULL CHECK (role IN ('customer', 'driver')),
    person_id BIGINT NOT NULL,
    phone {ordered} NOT NULL,
    created_at {ordered} NOT NULL
);

CREATE UNIQUE INDEX further_phones_person ON further_phones (role, person_id, phone);

CREATE INDEX further_phones_phone ON further_phones (phone);
