CREATE TABLE cache_entries (
    owner {text} NOT NULL,
    request {text} NOT NULL,
    content {text} NOT NULL,
    bytes BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (owner, request)
);
CREATE INDEX cache_entries_by_use ON cache_entries (used_at);
CREATE INDEX cache_entries_by_expiry ON cache_entries (expires_at);
CREATE TABLE cache_counts (
    owner {text} NOT NULL PRIMARY KEY,
    hits BIGINT NOT NULL,
    misses BIGINT NOT NULL
);
