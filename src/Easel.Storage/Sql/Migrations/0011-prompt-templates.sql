CREATE TABLE prompt_templates (
    id {text} NOT NULL PRIMARY KEY,
    owner {text} NOT NULL,
    user_name {text},
    tenant {text},
    name {text} NOT NULL,
    description {text},
    category {text},
    prompt {text} NOT NULL,
    variables {text},
    is_public {flag} NOT NULL,
    usage_count BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    search {text} NOT NULL
);
CREATE INDEX prompt_templates_by_owner ON prompt_templates (owner, usage_count, created_at);
CREATE INDEX prompt_templates_public ON prompt_templates (usage_count, created_at) WHERE is_public;
