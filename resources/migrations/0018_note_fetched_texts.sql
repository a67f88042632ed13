-- When a text was fetched from MessageBird, because no webhook had brought it. Empty again once one has.
ALTER TABLE messages ADD COLUMN fetched_at {ordered};

CREATE INDEX messages_fetched ON messages (sender, recipient) WHERE fetched_at IS NOT NULL;

-- Until when it is known what came in.
CREATE TABLE text_checks (name {ordered} PRIMARY KEY, checked_until {ordered} NOT NULL);
