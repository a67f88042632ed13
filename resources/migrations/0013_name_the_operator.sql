-- The initials of who did it at a shared desk; empty for commands and for what the program does by itself.
ALTER TABLE events ADD COLUMN operator TEXT NOT NULL DEFAULT '';

ALTER TABLE messages ADD COLUMN operator TEXT NOT NULL DEFAULT '';
