-- People are found by every phone they have. Two characters at the end have an index of their own.
CREATE INDEX further_phones_end ON further_phones ((substr(phone, length(phone) - 1)), id);
