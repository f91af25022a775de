-- Sums of fewer dimensions than a record has, for queries that ask for fewer: a view says which those are.
ALTER TABLE usage_dimensions ADD COLUMN view INTEGER NOT NULL DEFAULT 0;
CREATE INDEX usage_dimensions_by_view ON usage_dimensions (view);
-- By the day, start in seconds. By dimension first: who asks for a long time asks for few of them.
CREATE TABLE usage_days (
    dimension BIGINT NOT NULL REFERENCES usage_dimensions (id),
    start BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    cached_requests BIGINT NOT NULL,
    unfinished_requests BIGINT NOT NULL,
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
    PRIMARY KEY (dimension, start)
) {clustered};
-- By the minute and the hour (width, in seconds).
CREATE TABLE usage_hours (
    view INTEGER NOT NULL,
    width INTEGER NOT NULL,
    start BIGINT NOT NULL,
    dimension BIGINT NOT NULL REFERENCES usage_dimensions (id),
    requests BIGINT NOT NULL,
    cached_requests BIGINT NOT NULL,
    unfinished_requests BIGINT NOT NULL,
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
    PRIMARY KEY (view, width, start, dimension)
) {clustered};
-- By the day; quantities in millionths.
CREATE TABLE usage_charges (
    dimension BIGINT NOT NULL REFERENCES usage_dimensions (id),
    start BIGINT NOT NULL,
    billable INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    quantity BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    PRIMARY KEY (dimension, start, billable, unit)
) {clustered};
-- Whose record it is, as far as an index takes it: the tenant's, or the key's where there is none.
ALTER TABLE usage_records ADD COLUMN owner {text} NOT NULL DEFAULT '';
CREATE INDEX usage_records_by_owner ON usage_records (owner, at, id);
