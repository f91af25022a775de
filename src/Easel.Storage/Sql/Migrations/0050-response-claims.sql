CREATE TABLE response_claims (
    key {text} NOT NULL PRIMARY KEY,
    request {text} NOT NULL,
    server {text} NOT NULL,
    file {text} NOT NULL,
    state INTEGER NOT NULL,
    lease_until BIGINT NOT NULL,
    followed_until BIGINT NOT NULL DEFAULT 0,
    cancel_requested {flag} NOT NULL DEFAULT FALSE
);
CREATE INDEX response_claims_by_server ON response_claims (server);
CREATE INDEX response_claims_by_lease ON response_claims (lease_until);
