using Easel.Storage.FileSystem;
using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>
/// The records, in one SQLite file. One connection, used by one caller at a time: a statement takes microseconds. Opened by
/// who needs it first. Other servers may have the same file open.
/// </summary>
public sealed class Database(DataFolder folder) : IDisposable
{
    private const string FileName = "easel.db";

    /// <summary>Step i leads from version i to i + 1. Never changed once released, only added to.</summary>
    private static readonly string[] Migrations =
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
    ];

    private readonly SemaphoreSlim _turn = new(1);
    private SqliteConnection? _connection;

    /// <summary>There are records, of this process or an earlier one.</summary>
    public bool Exists => _connection is not null || File.Exists(folder.FilePath(FileName));

    /// <summary>Runs <paramref name="work"/> with the connection; nobody else uses it meanwhile.</summary>
    /// <exception cref="InvalidOperationException">This system has no SQLite, or the file was written by a newer Easel.</exception>
    internal async ValueTask<T> UseAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return work(_connection ??= Open());
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _turn.Dispose();
    }

    private SqliteConnection Open()
    {
        if (!SqliteLibrary.Use()) throw new InvalidOperationException(SqliteLibrary.Problem);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.FilePath(FileName), Pooling = false }.ToString());
        try
        {
            connection.Open();
            // A crash of the machine may not lose what was acknowledged.
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
            Migrate(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Migrate(SqliteConnection connection)
    {
        // At once a write transaction: of two servers that start together, one waits and finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = connection.Read("PRAGMA user_version", row => row.GetInt32(0))[0];
        if (version > Migrations.Length)
        {
            throw new InvalidOperationException($"'{connection.DataSource}' was written by a newer version of Easel (its schema is {version}, this one knows {Migrations.Length}).");
        }

        for (var step = version; step < Migrations.Length; step++) connection.Execute(Migrations[step]);
        if (version < Migrations.Length) connection.Execute($"PRAGMA user_version = {Migrations.Length}");
        transaction.Commit();
    }
}
