-- Tells every listening process that something changed; SQLite has PRAGMA data_version for that.
CREATE FUNCTION birdcar_notify() RETURNS trigger LANGUAGE plpgsql AS
'BEGIN NOTIFY birdcar_changed; RETURN NULL; END';

CREATE TRIGGER customers_changed AFTER INSERT OR UPDATE OR DELETE ON customers
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER drivers_changed AFTER INSERT OR UPDATE OR DELETE ON drivers
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER proxy_numbers_changed AFTER INSERT OR UPDATE OR DELETE ON proxy_numbers
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER rides_changed AFTER INSERT OR UPDATE OR DELETE ON rides
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER messages_changed AFTER INSERT OR UPDATE OR DELETE ON messages
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER calls_changed AFTER INSERT OR UPDATE OR DELETE ON calls
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER unrouted_changed AFTER INSERT OR UPDATE OR DELETE ON unrouted
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();

CREATE TRIGGER settings_changed AFTER INSERT OR UPDATE OR DELETE ON settings
    FOR EACH STATEMENT EXECUTE FUNCTION birdcar_notify();
