DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') THEN
        EXECUTE 'CREATE INDEX further_phones_parts ON further_phones USING gin (phone gin_trgm_ops)';
    END IF;
END
$$;
