-- Parts of words: FTS5 with three letters a piece, over the tables themselves and kept by triggers. People
-- and the rides' own places have indexes apart, so that a new name is found at once in every old ride.
CREATE INDEX customers_sort_name ON customers (lower(name), id);

CREATE INDEX drivers_sort_name ON drivers (lower(name), id);

CREATE VIRTUAL TABLE customers_search USING fts5(
    name, phone, content = 'customers', content_rowid = 'id', tokenize = 'trigram', columnsize = 0);

CREATE VIRTUAL TABLE drivers_search USING fts5(
    name, phone, content = 'drivers', content_rowid = 'id', tokenize = 'trigram', columnsize = 0);

CREATE VIRTUAL TABLE rides_search USING fts5(
    start, destination, content = 'rides', content_rowid = 'id', tokenize = 'trigram', columnsize = 0);

INSERT INTO customers_search (customers_search) VALUES ('rebuild');

INSERT INTO drivers_search (drivers_search) VALUES ('rebuild');

INSERT INTO rides_search (rides_search) VALUES ('rebuild');

CREATE TRIGGER customers_search_added AFTER INSERT ON customers BEGIN
    INSERT INTO customers_search (rowid, name, phone) VALUES (new.id, new.name, new.phone);
END;

CREATE TRIGGER customers_search_removed AFTER DELETE ON customers BEGIN
    INSERT INTO customers_search (customers_search, rowid, name, phone)
        VALUES ('delete', old.id, old.name, old.phone);
END;

CREATE TRIGGER customers_search_changed AFTER UPDATE OF id, name, phone ON customers BEGIN
    INSERT INTO customers_search (customers_search, rowid, name, phone)
        VALUES ('delete', old.id, old.name, old.phone);
    INSERT INTO customers_search (rowid, name, phone) VALUES (new.id, new.name, new.phone);
END;

CREATE TRIGGER drivers_search_added AFTER INSERT ON drivers BEGIN
    INSERT INTO drivers_search (rowid, name, phone) VALUES (new.id, new.name, new.phone);
END;

CREATE TRIGGER drivers_search_removed AFTER DELETE ON drivers BEGIN
    INSERT INTO drivers_search (drivers_search, rowid, name, phone)
        VALUES ('delete', old.id, old.name, old.phone);
END;

CREATE TRIGGER drivers_search_changed AFTER UPDATE OF id, name, phone ON drivers BEGIN
    INSERT INTO drivers_search (drivers_search, rowid, name, phone)
        VALUES ('delete', old.id, old.name, old.phone);
    INSERT INTO drivers_search (rowid, name, phone) VALUES (new.id, new.name, new.phone);
END;

CREATE TRIGGER rides_search_added AFTER INSERT ON rides BEGIN
    INSERT INTO rides_search (rowid, start, destination) VALUES (new.id, new.start, new.destination);
END;

CREATE TRIGGER rides_search_removed AFTER DELETE ON rides BEGIN
    INSERT INTO rides_search (rides_search, rowid, start, destination)
        VALUES ('delete', old.id, old.start, old.destination);
END;

CREATE TRIGGER rides_search_changed AFTER UPDATE OF id, start, destination ON rides BEGIN
    INSERT INTO rides_search (rides_search, rowid, start, destination)
        VALUES ('delete', old.id, old.start, old.destination);
    INSERT INTO rides_search (rowid, start, destination) VALUES (new.id, new.start, new.destination);
END;
