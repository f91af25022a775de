ALTER TABLE jobs ADD COLUMN baggage {text};
