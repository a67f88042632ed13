-- Notes on rides, and what is needed to take an action back for a few seconds. The texts and the lines of
-- such an action wait in their own tables, so that it takes effect whatever becomes of these rows.
ALTER TABLE rides ADD COLUMN office_note TEXT NOT NULL DEFAULT '';

ALTER TABLE rides ADD COLUMN driver_note TEXT NOT NULL DEFAULT '';

ALTER TABLE rides ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

CREATE INDEX rides_open_customer ON rides (customer_id, id) WHERE state = 'open';

CREATE INDEX rides_open_driver ON rides (driver_id, due_at) WHERE state = 'open';

CREATE TABLE undos (
    id {id},
    action TEXT NOT NULL CHECK (action IN ('create', 'close', 'cancel', 'change_driver')),
    ride_id BIGINT NOT NULL REFERENCES rides (id),
    revision INTEGER NOT NULL,
    driver_id BIGINT,
    number_id BIGINT,
    expires_at {ordered} NOT NULL
);

CREATE INDEX undos_ride ON undos (ride_id, id);

CREATE INDEX undos_expiry ON undos (expires_at);

CREATE TABLE undo_legs (
    undo_id BIGINT NOT NULL REFERENCES undos (id) ON DELETE CASCADE,
    leg_id BIGINT NOT NULL,
    opened INTEGER NOT NULL,
    other_phone {ordered},
    via_proxy {ordered},
    hold_until {ordered},
    PRIMARY KEY (undo_id, leg_id)
);

CREATE TABLE undo_texts (
    undo_id BIGINT NOT NULL REFERENCES undos (id) ON DELETE CASCADE,
    message_id BIGINT NOT NULL,
    held INTEGER NOT NULL,
    PRIMARY KEY (undo_id, message_id)
);
