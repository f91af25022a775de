CREATE TABLE provider_keys (
    id {text} NOT NULL PRIMARY KEY,
    tenant {text} NOT NULL,
    provider {text} NOT NULL,
    name {text} NOT NULL,
    protected {text} NOT NULL,
    last_used_at BIGINT,
    expires_at BIGINT,
    usage_limit BIGINT,
    current_usage BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX provider_keys_by_tenant ON provider_keys (tenant, provider, created_at);
