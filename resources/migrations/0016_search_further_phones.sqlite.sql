CREATE VIRTUAL TABLE further_phones_search USING fts5(
    phone, content = 'further_phones', content_rowid = 'id', tokenize = 'trigram', columnsize = 0);

INSERT INTO further_phones_search (further_phones_search) VALUES ('rebuild');

CREATE TRIGGER further_phones_search_added AFTER INSERT ON further_phones BEGIN
    INSERT INTO further_phones_search (rowid, phone) VALUES (new.id, new.phone);
END;

CREATE TRIGGER further_phones_search_removed AFTER DELETE ON further_phones BEGIN
    INSERT INTO further_phones_search (further_phones_search, rowid, phone)
        VALUES ('delete', old.id, old.phone);
END;

CREATE TRIGGER further_phones_search_changed AFTER UPDATE OF id, phone ON further_phones BEGIN
    INSERT INTO further_phones_search (further_phones_search, rowid, phone)
        VALUES ('delete', old.id, old.phone);
    INSERT INTO further_phones_search (rowid, phone) VALUES (new.id, new.phone);
END;
