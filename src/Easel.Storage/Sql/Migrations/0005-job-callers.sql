ALTER TABLE jobs ADD COLUMN caller_key {text};
ALTER TABLE jobs ADD COLUMN caller_tenant {text};
ALTER TABLE jobs ADD COLUMN caller_user {text};
