-- Texts that one number of the pool sent another (or itself) to see whether they come back in. `word` tells
-- them from other texts; `answer_id` is the text as it came in, and heard_at when the webhook brought it.
CREATE TABLE number_tests (
    id {id},
    number {ordered} NOT NULL,
    via {ordered} NOT NULL,
    word {ordered} NOT NULL,
    message_id BIGINT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    answer_id BIGINT REFERENCES messages (id) ON DELETE SET NULL,
    started_at {ordered} NOT NULL,
    heard_at {ordered}
);

CREATE UNIQUE INDEX number_tests_word ON number_tests (word);

CREATE INDEX number_tests_number ON number_tests (number, id);

CREATE INDEX number_tests_unheard ON number_tests (started_at) WHERE heard_at IS NULL;

CREATE INDEX number_tests_text ON number_tests (message_id);

CREATE INDEX number_tests_answer ON number_tests (answer_id) WHERE answer_id IS NOT NULL;

-- The last text of a number that MessageBird could not bring, not counting those that BirdCar held back.
CREATE INDEX messages_faults ON messages (proxy, id)
    WHERE state = 'failed' AND reason NOT IN ('late', 'withdrawn', 'opted_out', 'stop_word');
