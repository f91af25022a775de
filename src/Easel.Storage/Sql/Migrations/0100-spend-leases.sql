-- What requests under way on several servers may spend of a month. Money in billionths of a US dollar, lease_until by the database's clock.
CREATE TABLE spend_leases (
    kind INTEGER NOT NULL,
    scope {text} NOT NULL,
    month INTEGER NOT NULL,
    id {text} NOT NULL,
    holder {text} NOT NULL,
    cost BIGINT NOT NULL,
    images BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    PRIMARY KEY (kind, scope, month, id)
);
CREATE INDEX spend_leases_by_id ON spend_leases (id);
