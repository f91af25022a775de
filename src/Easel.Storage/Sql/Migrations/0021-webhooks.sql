-- A job that nobody waits for at a connection: its end is an event.
ALTER TABLE jobs ADD COLUMN announced {flag} NOT NULL DEFAULT FALSE;
-- Times in milliseconds.
CREATE TABLE webhook_events (
    id {text} NOT NULL PRIMARY KEY,
    type {text} NOT NULL,
    owner {text} NOT NULL,
    created_at BIGINT NOT NULL,
    data {text} NOT NULL,
    is_new {flag} NOT NULL
);
CREATE INDEX webhook_events_new ON webhook_events (created_at) WHERE is_new;
CREATE INDEX webhook_events_by_time ON webhook_events (created_at);
CREATE TABLE webhook_deliveries (
    event {text} NOT NULL REFERENCES webhook_events (id) ON DELETE CASCADE,
    endpoint {text} NOT NULL,
    attempts INTEGER NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (event, endpoint)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (due_at);
