-- Times in milliseconds.
CREATE TABLE workers (
    name {text} NOT NULL PRIMARY KEY,
    version {text} NOT NULL,
    device {text} NOT NULL,
    memory_bytes BIGINT NOT NULL,
    slots INTEGER NOT NULL,
    running INTEGER NOT NULL,
    models {text} NOT NULL,
    loaded {text} NOT NULL,
    is_draining {flag} NOT NULL DEFAULT FALSE,
    seen_at BIGINT NOT NULL
);
