-- additive
-- What tells work that ends servers from work that had bad luck. Times in milliseconds, by the database's clock.
CREATE TABLE server_starts (
    name {text} NOT NULL PRIMARY KEY,
    started_at BIGINT NOT NULL
);
CREATE TABLE work_attempts (
    work {text} NOT NULL,
    worker {text} NOT NULL,
    begun_at BIGINT NOT NULL,
    PRIMARY KEY (work, worker)
);
