-- Ride forms put aside. A chosen person is named by id only, what was typed instead by its words.
CREATE TABLE drafts (
    id {id},
    customer_id BIGINT REFERENCES customers (id),
    driver_id BIGINT REFERENCES drivers (id),
    customer TEXT NOT NULL,
    driver TEXT NOT NULL,
    start TEXT NOT NULL,
    destination TEXT NOT NULL,
    typed_time TEXT NOT NULL,
    due_at {ordered},
    office_note TEXT NOT NULL,
    driver_note TEXT NOT NULL,
    created_at {ordered} NOT NULL
);
