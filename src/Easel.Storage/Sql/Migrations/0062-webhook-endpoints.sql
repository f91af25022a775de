-- Who is told of events, beside those that the configuration names. Times in milliseconds; secrets are encrypted.
CREATE TABLE webhook_endpoints (
    id {text} NOT NULL PRIMARY KEY,
    tenant {text},
    name {text} NOT NULL,
    url {text} NOT NULL,
    events {text} NOT NULL,
    enabled {flag} NOT NULL,
    secret {text} NOT NULL,
    previous_secret {text},
    previous_expires_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version INTEGER NOT NULL
);
CREATE INDEX webhook_endpoints_by_time ON webhook_endpoints (created_at, id);
ALTER TABLE webhook_events ADD COLUMN tenant {text};
-- What became of a delivery stays beside it: 0 is still to be tried, 1 has arrived, 2 was given up.
ALTER TABLE webhook_deliveries ADD COLUMN state INTEGER NOT NULL DEFAULT 0;
ALTER TABLE webhook_deliveries ADD COLUMN status INTEGER;
ALTER TABLE webhook_deliveries ADD COLUMN problem {text};
ALTER TABLE webhook_deliveries ADD COLUMN tried_at BIGINT;
DROP INDEX webhook_deliveries_due;
CREATE INDEX webhook_deliveries_open ON webhook_deliveries (due_at) WHERE state = 0;
CREATE INDEX webhook_deliveries_by_endpoint ON webhook_deliveries (endpoint);
