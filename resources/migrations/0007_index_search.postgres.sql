-- Parts of words: pg_trgm, where this user may create it. Without it names are found by their beginning.
CREATE INDEX customers_sort_name ON customers ((lower(name) COLLATE "C"), id);

CREATE INDEX drivers_sort_name ON drivers ((lower(name) COLLATE "C"), id);

DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION WHEN OTHERS THEN
    RAISE LOG 'birdcar: pg_trgm is not available: %', SQLERRM;
END
$$;

DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN
        EXECUTE 'CREATE INDEX customers_name_parts ON customers USING gin (lower(name) gin_trgm_ops)';
        EXECUTE 'CREATE INDEX customers_phone_parts ON customers USING gin (phone gin_trgm_ops)';
        EXECUTE 'CREATE INDEX drivers_name_parts ON drivers USING gin (lower(name) gin_trgm_ops)';
        EXECUTE 'CREATE INDEX drivers_phone_parts ON drivers USING gin (phone gin_trgm_ops)';
        EXECUTE 'CREATE INDEX rides_place_parts ON rides USING gin '
            '((lower(COALESCE(start, '''') || chr(10) || COALESCE(destination, ''''))) gin_trgm_ops)';
    END IF;
END
$$;
