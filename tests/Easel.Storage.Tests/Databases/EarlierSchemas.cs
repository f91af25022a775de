namespace Easel.Storage.Tests.Databases;

/// <summary>What versions before the journal of migrations ran, step by step, and a record of each kind; not to be changed.</summary>
internal static class EarlierSchemas
{
    public static string[] Steps { get; } =
    [
        """
            CREATE TABLE files (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                owner TEXT NOT NULL,
                name TEXT NOT NULL,
                purpose INTEGER NOT NULL,
                length INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                expires_at INTEGER
            );
            CREATE INDEX files_by_owner ON files (owner, sequence);
            CREATE INDEX files_by_expiry ON files (expires_at) WHERE expires_at IS NOT NULL;
            INSERT INTO files (id, owner, name, purpose, length, created_at) VALUES ('file-1', 'me', 'n', 1, 7, 1767225600);
            """,
        """
            CREATE TABLE jobs (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                id TEXT NOT NULL UNIQUE,
                owner TEXT NOT NULL,
                kind TEXT NOT NULL,
                payload BLOB NOT NULL,
                state INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                started_at INTEGER,
                ended_at INTEGER,
                expires_at INTEGER,
                error_code TEXT,
                error_message TEXT,
                cancel_requested INTEGER NOT NULL DEFAULT 0,
                attempts INTEGER NOT NULL DEFAULT 0,
                runner TEXT,
                lease_until INTEGER
            );
            CREATE INDEX jobs_by_owner ON jobs (owner, sequence);
            CREATE INDEX jobs_to_run ON jobs (kind, sequence) WHERE state IN (1, 2);
            CREATE INDEX jobs_by_expiry ON jobs (expires_at) WHERE expires_at IS NOT NULL;
            CREATE TABLE job_notes (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                job INTEGER NOT NULL REFERENCES jobs (sequence) ON DELETE CASCADE,
                note BLOB NOT NULL
            );
            CREATE INDEX job_notes_by_job ON job_notes (job, number);
            INSERT INTO jobs (id, owner, kind, payload, state, created_at, started_at, cancel_requested, attempts, runner, lease_until)
                VALUES ('job_1', 'me', 'response', x'00ff', 2, 1767225600000, 1767225600001, 1, 1, 'r', 1767225606000);
            INSERT INTO job_notes (job, note) VALUES (1, x'07');
            """,
        """
            ALTER TABLE jobs ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE jobs ADD COLUMN lone_crashes INTEGER NOT NULL DEFAULT 0;
            CREATE INDEX jobs_waiting ON jobs (kind, owner, sequence) WHERE state = 1;
            CREATE INDEX jobs_running ON jobs (runner) WHERE state = 2;
            CREATE TABLE job_turns (
                kind TEXT NOT NULL,
                owner TEXT NOT NULL,
                turn INTEGER NOT NULL,
                PRIMARY KEY (kind, owner)
            ) WITHOUT ROWID;
            """,
    ];
}
