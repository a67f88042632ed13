-- Phones that get no texts, because somebody asked for that there, with the time when it was taken back, if it
-- was. `word` is what was written, or empty.
CREATE TABLE opt_outs (
    digits {ordered} PRIMARY KEY,
    word TEXT NOT NULL,
    since {ordered} NOT NULL,
    ended_at {ordered}
);
