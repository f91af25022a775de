-- What usage is told apart by, once each; its hash, because the values may be long.
CREATE TABLE usage_dimensions (
    id {identity},
    digest {text} NOT NULL UNIQUE,
    key_id {text} NOT NULL,
    tenant {text},
    user_name {text},
    api {text} NOT NULL,
    operation INTEGER NOT NULL,
    model {text} NOT NULL,
    provider {text},
    size {text},
    quality INTEGER NOT NULL,
    cached {flag} NOT NULL,
    batch {flag} NOT NULL,
    outcome INTEGER NOT NULL
);
-- Money is in billionths of a US dollar, time in microseconds, at in milliseconds.
CREATE TABLE usage_records (
    id {text} NOT NULL,
    at BIGINT NOT NULL,
    dimension BIGINT NOT NULL REFERENCES usage_dimensions (id),
    request_id {text} NOT NULL,
    images INTEGER NOT NULL,
    input_images INTEGER NOT NULL,
    input_text BIGINT NOT NULL,
    cached_input_text BIGINT NOT NULL,
    input_image BIGINT NOT NULL,
    cached_input_image BIGINT NOT NULL,
    output_text BIGINT NOT NULL,
    output_image BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    queue_time BIGINT NOT NULL,
    engine_time BIGINT NOT NULL,
    error {text}
);
CREATE INDEX usage_records_by_time ON usage_records (at, id);
-- By the minute, the hour and the day (width, in seconds), start in seconds.
CREATE TABLE usage_sums (
    width INTEGER NOT NULL,
    start BIGINT NOT NULL,
    dimension BIGINT NOT NULL REFERENCES usage_dimensions (id),
    requests BIGINT NOT NULL,
    images BIGINT NOT NULL,
    input_images BIGINT NOT NULL,
    input_text BIGINT NOT NULL,
    cached_input_text BIGINT NOT NULL,
    input_image BIGINT NOT NULL,
    cached_input_image BIGINT NOT NULL,
    output_text BIGINT NOT NULL,
    output_image BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    queue_time BIGINT NOT NULL,
    engine_time BIGINT NOT NULL,
    PRIMARY KEY (width, start, dimension)
);
-- By the day; quantities in millionths.
CREATE TABLE usage_costs (
    start BIGINT NOT NULL,
    dimension BIGINT NOT NULL REFERENCES usage_dimensions (id),
    billable INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    quantity BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    PRIMARY KEY (start, dimension, billable, unit)
);
CREATE TABLE usage_spending (
    kind INTEGER NOT NULL,
    scope {text} NOT NULL,
    month INTEGER NOT NULL,
    cost BIGINT NOT NULL,
    images BIGINT NOT NULL,
    PRIMARY KEY (kind, scope, month)
);
-- Batches that are written, so that none is written twice.
CREATE TABLE usage_batches (
    id {text} NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX usage_batches_by_time ON usage_batches (at);
