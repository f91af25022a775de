using Easel.Core.Storage;
using Easel.Storage.FileSystem;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Easel.Storage.Sqlite;

/// <summary>
/// The records, in one SQLite file. One connection, used by one caller at a time: a statement takes microseconds. Opened by
/// who needs it first; reset, or opened anew, after work on it failed. Other servers may have the same file open.
/// </summary>
public sealed class Database(DataFolder folder) : IStorageHealth, IDisposable
{
    private const string FileName = "easel.db";

    /// <summary>Free pages, of 4 KiB.</summary>
    private const int WorthRewriting = 2048;

    private readonly SemaphoreSlim _turn = new(1);
    private SqliteConnection? _connection;
    private string? _problem;

    /// <summary>There are records, of this process or an earlier one.</summary>
    public bool Exists => File.Exists(Path);

    private string Path => folder.FilePath(FileName);

    /// <summary>Runs <paramref name="work"/> with the connection; nobody else uses it meanwhile.</summary>
    /// <exception cref="InvalidOperationException">The file was written by a newer Easel.</exception>
    /// <exception cref="StorageFullException">The disk is full; nothing was changed.</exception>
    internal async ValueTask<T> UseAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return Use(work);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Runs <paramref name="work"/> in a transaction that has the right to write from its beginning.</summary>
    /// <exception cref="StorageFullException">The disk is full; nothing was changed.</exception>
    internal ValueTask<T> TransactAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellationToken) =>
        UseAsync(
            connection =>
            {
                // Where anything throws, the connection is reset, and the transaction goes.
                connection.Execute("BEGIN IMMEDIATE");
                var result = work(connection);
                connection.Execute("COMMIT");
                return result;
            },
            cancellationToken
        );

    /// <summary>Gives the space of deleted records back to the disk.</summary>
    internal ValueTask<bool> ReclaimAsync(CancellationToken cancellationToken) =>
        UseAsync(
            connection =>
            {
                var free = connection.Read("PRAGMA freelist_count", row => row.GetInt64(0))[0];
                if (free == 0)
                    return false;
                if (connection.Read("PRAGMA auto_vacuum", row => row.GetInt32(0))[0] != 0)
                    connection.Read("PRAGMA incremental_vacuum", _ => 0);
                // A file of an earlier version is written anew, once, as soon as that is worth it.
                else if (free > WorthRewriting)
                    connection.Execute("PRAGMA auto_vacuum = INCREMENTAL; VACUUM;");
                connection.Read("PRAGMA wal_checkpoint(TRUNCATE)", _ => 0);
                return true;
            },
            cancellationToken
        );

    public async ValueTask<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        if (!Exists)
            return null;
        try
        {
            // A failure is remembered until writing works again: reading still may.
            if (_problem is null)
                await UseAsync(
                    connection => connection.Read("SELECT COUNT(*) FROM sqlite_master", row => row.GetInt64(0)),
                    cancellationToken
                );
            else
                await TransactAsync(Check, cancellationToken);
            return _problem = null;
        }
        catch (Exception broken) when (broken is SqliteException or IOException or InvalidOperationException)
        {
            return _problem;
        }
    }

    public void Dispose()
    {
        Drop();
        _turn.Dispose();
    }

    private T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            // Whoever deleted the file wants a new one, and not that records go where nobody finds them.
            if (_connection is not null && !Exists)
                Drop();
            return work(_connection ??= Open());
        }
        catch (Exception broken)
        {
            Reset();
            if (broken is not SqliteException failure)
            {
                if (broken is InvalidOperationException)
                    _problem = broken.Message;
                throw;
            }

            _problem = SqliteProblems.Describe(failure, Path);
            if (SqliteProblems.IsFull(failure))
                throw new StorageFullException(failure);
            throw;
        }
    }

    /// <summary>Ends the transaction that the connection may be in the middle of; where that fails, or cannot be enough, the connection
    /// goes.</summary>
    private void Reset()
    {
        try
        {
            if (_connection is { } connection && raw.sqlite3_get_autocommit(connection.Handle) == 0)
                connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            Drop();
        }
    }

    /// <summary>Writes what is there already, and looks whether all of it is whole.</summary>
    private static int Check(SqliteConnection connection)
    {
        connection.Execute($"PRAGMA user_version = {connection.Read("PRAGMA user_version", row => row.GetInt32(0))[0]}");
        var found = connection.Read("PRAGMA quick_check(1)", row => row.GetString(0))[0];
        return found is "ok" ? 0 : throw new IOException(found);
    }

    private void Drop()
    {
        try
        {
            _connection?.Dispose();
        }
        catch (SqliteException)
        {
            // What cannot be closed well is closed all the same.
        }

        _connection = null;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            // A crash of the machine may not lose what was acknowledged.
            connection.Execute(
                "PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 4194304; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
            );
            Migrations.Apply(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
