-- A text is written on as many pages as there are indexes that hold it. These held every text although only
-- one direction has the value: texts that come in have no reference, those that leave no dedupe key, and
-- MessageBird's id is looked for among those that left.
DROP INDEX messages_reference;

CREATE UNIQUE INDEX messages_reference ON messages (reference) WHERE reference IS NOT NULL;

DROP INDEX messages_dedupe;

CREATE UNIQUE INDEX messages_dedupe ON messages (dedupe_key) WHERE dedupe_key IS NOT NULL;

DROP INDEX messages_provider;

CREATE INDEX messages_provider ON messages (provider_id) WHERE direction = 'out' AND provider_id IS NOT NULL;

-- Only for a text without any id: those of the last five seconds are found by messages_created.
DROP INDEX messages_received;

-- One for both: a ride has few calls, so those that nobody has seen are counted among all of them.
DROP INDEX calls_unread;

DROP INDEX calls_ride;

CREATE INDEX calls_ride ON calls (ride_id, id, unread);
