using System.Data;
using Easel.Core.Storage;
using Easel.Storage.FileSystem;
using Easel.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Easel.Storage.Sqlite;

/// <summary>The records, in one SQLite file with a write-ahead log: who reads waits for nobody who writes. Other servers of this machine
/// may have the same file open.</summary>
public sealed class SqliteDatabase : SqlDatabase, IDisposable
{
    private const string FileName = "easel.db";

    /// <summary>Free pages, of 4 KiB.</summary>
    private const int WorthRewriting = 2048;

    private readonly string _path;
    private readonly SqliteLane _writer;
    private readonly SqliteLane _reader;

    public SqliteDatabase(DataFolder folder)
    {
        _path = folder.FilePath(FileName);
        _writer = new SqliteLane(_path, SqliteOpenMode.ReadWriteCreate, PrepareAsync);
        _reader = new SqliteLane(_path, SqliteOpenMode.ReadWrite, PrepareReaderAsync);
    }

    public override SqlDialect Dialect => SqliteDialect.Instance;

    public override bool Exists => File.Exists(_path);

    protected override string Name => $"'{_path}'";

    public override async ValueTask ReclaimAsync(CancellationToken cancellationToken) =>
        await _writer.UseAsync(
            connection =>
            {
                var free = (long)connection.Read("PRAGMA freelist_count")!;
                if (free == 0)
                    return Task.FromResult(false);
                if (connection.Read("PRAGMA auto_vacuum") is not 0L)
                    Shrink(connection);
                // A file of an earlier version is written anew, once, as soon as that is worth it.
                else if (free > WorthRewriting)
                    connection.Run("PRAGMA auto_vacuum = INCREMENTAL; VACUUM;");
                connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
                return Task.FromResult(true);
            },
            0,
            cancellationToken
        );

    public void Dispose()
    {
        _reader.Dispose();
        _writer.Dispose();
    }

    protected override async ValueTask<T> RunAsync<T>(
        IsolationLevel? isolation,
        Func<SqlSession, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        if (isolation is not (null or IsolationLevel.Snapshot))
        {
            return await _writer.UseAsync(
                connection => TransactAsync(connection, "BEGIN IMMEDIATE", work, cancellationToken),
                0,
                cancellationToken
            );
        }

        // The one that writes makes the file, and brings it to this version.
        if (!_writer.IsOpen)
            await _writer.UseAsync(_ => Task.FromResult(0), 0, cancellationToken);
        return await _reader.UseAsync(
            connection =>
                isolation is null
                    ? work(Session(connection, cancellationToken))
                    : TransactAsync(connection, "BEGIN", work, cancellationToken),
            _writer.Opened,
            cancellationToken
        );
    }

    protected override ValueTask<int> CheckAsync(bool thorough, CancellationToken cancellationToken) =>
        _writer.UseAsync(
            connection =>
            {
                // Writes what is there already, and looks whether all of it is whole.
                var version = connection.Read("PRAGMA user_version");
                if (!thorough)
                    return Task.FromResult(0);
                connection.Run($"BEGIN IMMEDIATE; PRAGMA user_version = {version}; COMMIT;");
                return connection.Read("PRAGMA quick_check(1)") is string found and not "ok"
                    ? throw new StorageUnavailableException(SqliteProblems.Damaged(Name, found))
                    : Task.FromResult(0);
            },
            0,
            cancellationToken
        );

    protected override IOException? Translate(Exception failure) =>
        failure switch
        {
            SqliteException sqlite when SqliteProblems.IsFull(sqlite) => new StorageFullException(sqlite),
            SqliteException sqlite when !SqliteProblems.IsMistake(sqlite) => new StorageUnavailableException(
                SqliteProblems.Describe(sqlite, Name),
                sqlite
            ),
            _ => null,
        };

    /// <param name="begin">BEGIN IMMEDIATE has the right to write from its beginning.</param>
    private async Task<T> TransactAsync<T>(
        SqliteConnection connection,
        string begin,
        Func<SqlSession, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        // Where anything throws, the connection is reset, and the transaction goes.
        connection.Run(begin);
        var result = await work(Session(connection, cancellationToken));
        connection.Run("COMMIT");
        return result;
    }

    private SqlSession Session(SqliteConnection connection, CancellationToken cancellationToken) =>
        new(connection, transaction: null, Dialect, cancellationToken);

    private Task<bool> PrepareAsync(SqliteConnection connection)
    {
        // A crash of the machine may not lose what was acknowledged.
        connection.Run(
            "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 4194304; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
        );
        // Of two servers that start together, one waits and finds the work done.
        return TransactAsync(
            connection,
            "BEGIN IMMEDIATE",
            async session =>
            {
                await SqlMigrations.ApplyAsync(session, Name);
                return true;
            },
            CancellationToken.None
        );
    }

    private static Task PrepareReaderAsync(SqliteConnection connection)
    {
        connection.Run("PRAGMA query_only = ON");
        return Task.CompletedTask;
    }

    /// <summary>A row for each page that is given back.</summary>
    private static void Shrink(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA incremental_vacuum";
        using var pages = command.ExecuteReader();
        while (pages.Read())
        {
            // Each step gives one back.
        }
    }
}
