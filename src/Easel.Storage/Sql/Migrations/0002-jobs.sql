CREATE TABLE jobs (
    sequence {identity},
    id {text} NOT NULL UNIQUE,
    owner {text} NOT NULL,
    kind {text} NOT NULL,
    payload {bytes} NOT NULL,
    state INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    expires_at BIGINT,
    error_code {text},
    error_message {text},
    cancel_requested {flag} NOT NULL DEFAULT FALSE,
    attempts INTEGER NOT NULL DEFAULT 0,
    runner {text},
    lease_until BIGINT
);
CREATE INDEX jobs_by_owner ON jobs (owner, sequence);
CREATE INDEX jobs_to_run ON jobs (kind, sequence) WHERE state IN (1, 2);
CREATE INDEX jobs_by_expiry ON jobs (expires_at) WHERE expires_at IS NOT NULL;
CREATE TABLE job_notes (
    number {identity},
    job BIGINT NOT NULL REFERENCES jobs (sequence) ON DELETE CASCADE,
    note {bytes} NOT NULL
);
CREATE INDEX job_notes_by_job ON job_notes (job, number);
