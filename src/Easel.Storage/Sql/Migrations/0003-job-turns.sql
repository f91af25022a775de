ALTER TABLE jobs ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE jobs ADD COLUMN lone_crashes INTEGER NOT NULL DEFAULT 0;
CREATE INDEX jobs_waiting ON jobs (kind, owner, sequence) WHERE state = 1;
CREATE INDEX jobs_running ON jobs (runner) WHERE state = 2;
CREATE TABLE job_turns (
    kind {text} NOT NULL,
    owner {text} NOT NULL,
    turn BIGINT NOT NULL,
    PRIMARY KEY (kind, owner)
);
