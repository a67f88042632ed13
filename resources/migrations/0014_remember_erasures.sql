-- When the words of a text were removed because they had been kept for long enough.
ALTER TABLE messages ADD COLUMN purged_at {ordered};

-- The texts that still have words, the oldest first.
CREATE INDEX messages_with_words ON messages (created_at, id) WHERE body <> '';

-- Who was erased, so that a backup of the time before can be made to forget them again. A person is known
-- there by a salted digest of role, phone and name, or by the row's id where the backup is of the same
-- timeline. Each restore begins a timeline, because ids are given out again from there.
CREATE TABLE erasures (
    id {id},
    role TEXT NOT NULL CHECK (role IN ('customer', 'driver')),
    person_id BIGINT NOT NULL,
    timeline {ordered} NOT NULL,
    salt {ordered} NOT NULL,
    digest {ordered} NOT NULL,
    erased_at {ordered} NOT NULL,
    tidied INTEGER NOT NULL DEFAULT 0
);

CREATE UNIQUE INDEX erasures_digest ON erasures (salt, digest, timeline, person_id);

CREATE INDEX erasures_untidied ON erasures (role) WHERE tidied = 0;

CREATE TABLE timelines (id {id}, name {ordered} NOT NULL);
