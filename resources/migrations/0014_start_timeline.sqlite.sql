INSERT INTO timelines (name) VALUES (lower(hex(randomblob(16))));
