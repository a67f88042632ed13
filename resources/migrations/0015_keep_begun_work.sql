-- What was begun in the window and neither sent nor saved when it was closed, for the next start of the same
-- depot: texts to a ride, answers to a row of the inbox, and which draft stood in the form.
CREATE TABLE begun_work (
    id {id},
    depot TEXT NOT NULL,
    ride_id BIGINT REFERENCES rides (id) ON DELETE CASCADE,
    unrouted_id BIGINT REFERENCES unrouted (id) ON DELETE CASCADE,
    draft_id BIGINT REFERENCES drafts (id) ON DELETE CASCADE,
    recipients TEXT NOT NULL DEFAULT 'both' CHECK (recipients IN ('customer', 'driver', 'both')),
    body TEXT NOT NULL DEFAULT ''
);
