INSERT INTO timelines (name) VALUES (md5(random()::text || clock_timestamp()::text));
