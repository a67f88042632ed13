-- The four tables of the tutorial's own database, with its names and columns. A database that the
-- tutorial made has them already. Statements are separated by blank lines; {id} and {ordered} are
-- written by each engine in its own way (see Dialect).
CREATE TABLE IF NOT EXISTS customers (id {id}, name TEXT, number TEXT);

CREATE TABLE IF NOT EXISTS drivers (id {id}, name TEXT, number TEXT);

CREATE TABLE IF NOT EXISTS proxy_numbers (id {id}, number TEXT);

CREATE TABLE IF NOT EXISTS rides (
    id {id},
    start TEXT,
    destination TEXT,
    datetime TEXT,
    customer_id BIGINT REFERENCES customers (id),
    driver_id BIGINT REFERENCES drivers (id),
    number_id BIGINT REFERENCES proxy_numbers (id)
);
