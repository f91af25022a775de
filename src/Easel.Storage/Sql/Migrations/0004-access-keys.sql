CREATE TABLE access_keys (
    id {text} NOT NULL PRIMARY KEY,
    hash {text} NOT NULL UNIQUE,
    previous_hash {text} UNIQUE,
    previous_expires_at BIGINT,
    hint {text} NOT NULL,
    name {text} NOT NULL,
    tenant {text},
    user_name {text},
    permissions {text} NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    last_used_at BIGINT,
    version INTEGER NOT NULL
);
CREATE INDEX access_keys_by_time ON access_keys (created_at, id);
