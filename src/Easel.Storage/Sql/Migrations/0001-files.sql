CREATE TABLE files (
    sequence {identity},
    id {text} NOT NULL UNIQUE,
    owner {text} NOT NULL,
    name {text} NOT NULL,
    purpose INTEGER NOT NULL,
    length BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT
);
CREATE INDEX files_by_owner ON files (owner, sequence);
CREATE INDEX files_by_expiry ON files (expires_at) WHERE expires_at IS NOT NULL;
