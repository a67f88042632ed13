-- What lists are sorted, counted and searched by, whatever their size. Two characters at the end of a phone
-- are looked up in an index of their own; the names' indexes and those of parts of words are in the files
-- of each engine.
CREATE INDEX rides_number ON rides (number_id, id);

CREATE INDEX rides_state_due ON rides (state, (COALESCE(due_at, '9')), id);

CREATE INDEX rides_due ON rides ((COALESCE(due_at, '9')), id);

CREATE INDEX legs_live_ride ON legs (ride_id) WHERE released_at IS NULL;

CREATE INDEX customers_phone_end ON customers ((substr(phone, length(phone) - 1)), id);

CREATE INDEX drivers_phone_end ON drivers ((substr(phone, length(phone) - 1)), id);
