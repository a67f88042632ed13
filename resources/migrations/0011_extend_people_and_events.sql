-- People who do not work now, and people whose name and phone were erased. Customers are never off duty:
-- both tables have the same columns, so that one statement reads either.
ALTER TABLE customers ADD COLUMN off_duty INTEGER NOT NULL DEFAULT 0;

ALTER TABLE customers ADD COLUMN erased_at {ordered};

CREATE INDEX customers_archived ON customers (id) WHERE archived_at IS NOT NULL;

ALTER TABLE drivers ADD COLUMN off_duty INTEGER NOT NULL DEFAULT 0;

ALTER TABLE drivers ADD COLUMN erased_at {ordered};

CREATE INDEX drivers_archived ON drivers (id) WHERE archived_at IS NOT NULL;

CREATE INDEX events_kind ON events (kind, id);

CREATE INDEX legs_of_number ON legs (proxy, opened_at);

CREATE INDEX calls_unmatched ON calls (caller) WHERE ride_id IS NULL;

CREATE INDEX messages_unmatched ON messages (sender) WHERE ride_id IS NULL;

CREATE INDEX customers_name ON customers (name);

CREATE INDEX drivers_name ON drivers (name);

CREATE INDEX messages_unmatched_out ON messages (recipient) WHERE ride_id IS NULL AND direction = 'out';

CREATE INDEX unrouted_message ON unrouted (message_id);

CREATE INDEX unrouted_call ON unrouted (call_id);
