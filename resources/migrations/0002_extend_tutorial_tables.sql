-- What BirdCar adds to the tutorial's tables. Every column has a default, so the tutorial's INSERTs
-- still run; a row that they add has phone_checked = 0 or adopted_at NULL until the runner has seen it.
ALTER TABLE customers ADD COLUMN phone {ordered};

ALTER TABLE customers ADD COLUMN phone_checked INTEGER NOT NULL DEFAULT 0;

ALTER TABLE customers ADD COLUMN archived_at {ordered};

CREATE INDEX customers_phone ON customers (phone);

CREATE INDEX customers_unchecked ON customers (id) WHERE phone_checked = 0;

ALTER TABLE drivers ADD COLUMN phone {ordered};

ALTER TABLE drivers ADD COLUMN phone_checked INTEGER NOT NULL DEFAULT 0;

ALTER TABLE drivers ADD COLUMN archived_at {ordered};

CREATE INDEX drivers_phone ON drivers (phone);

CREATE INDEX drivers_unchecked ON drivers (id) WHERE phone_checked = 0;

ALTER TABLE proxy_numbers ADD COLUMN phone {ordered};

ALTER TABLE proxy_numbers ADD COLUMN phone_checked INTEGER NOT NULL DEFAULT 0;

ALTER TABLE proxy_numbers ADD COLUMN state TEXT NOT NULL DEFAULT 'active'
    CHECK (state IN ('active', 'draining', 'disabled'));

ALTER TABLE proxy_numbers ADD COLUMN last_used_at {ordered};

CREATE UNIQUE INDEX proxy_numbers_phone ON proxy_numbers (phone);

CREATE INDEX proxy_numbers_unchecked ON proxy_numbers (id) WHERE phone_checked = 0;

ALTER TABLE rides ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'cancelled'));

ALTER TABLE rides ADD COLUMN due_at {ordered};

ALTER TABLE rides ADD COLUMN closes_at {ordered};

ALTER TABLE rides ADD COLUMN created_at {ordered};

ALTER TABLE rides ADD COLUMN closed_at {ordered};

ALTER TABLE rides ADD COLUMN adopted_at {ordered};

CREATE INDEX rides_state ON rides (state, id);

CREATE INDEX rides_customer ON rides (customer_id, id);

CREATE INDEX rides_driver ON rides (driver_id, id);

CREATE INDEX rides_open_until ON rides (closes_at) WHERE state = 'open';

CREATE INDEX rides_unadopted ON rides (id) WHERE adopted_at IS NULL;
