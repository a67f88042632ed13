-- What kept the text of a test away, at least for a while: 'listener', 'tunnel' or 'keys'. Such a test says
-- nothing of its number.
ALTER TABLE number_tests ADD COLUMN cut_off TEXT;
