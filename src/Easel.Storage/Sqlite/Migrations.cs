using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>Brings a database to the schema that this version knows.</summary>
internal static class Migrations
{
    /// <summary>Step i leads from version i to i + 1. Never changed once released, only added to.</summary>
    private static readonly string[] Steps =
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

    /// <exception cref="InvalidOperationException">The file was written by a newer Easel.</exception>
    public static void Apply(SqliteConnection connection)
    {
        // At once a write transaction: of two servers that start together, one waits and finds the work done.
        connection.Execute("BEGIN IMMEDIATE");
        var version = connection.Read("PRAGMA user_version", row => row.GetInt32(0))[0];
        if (version > Steps.Length)
        {
            throw new InvalidOperationException(
                $"'{connection.DataSource}' was written by a newer version of Easel (its schema is {version}, this one knows {Steps.Length})."
            );
        }

        for (var step = version; step < Steps.Length; step++)
            connection.Execute(Steps[step]);
        if (version < Steps.Length)
            connection.Execute($"PRAGMA user_version = {Steps.Length}");
        connection.Execute("COMMIT");
    }
}
