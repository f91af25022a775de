using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Easel.Storage.Sqlite;

/// <summary>One connection, used by one caller at a time: a statement takes microseconds. Reset, or opened anew, after work on it
/// failed.</summary>
/// <param name="prepare">Makes a connection that was opened ready for use.</param>
internal sealed class SqliteLane(string path, SqliteOpenMode mode, Func<SqliteConnection, Task> prepare) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private SqliteConnection? _connection;
    private int _opened;
    private int _usedFor;

    /// <summary>How often it was opened.</summary>
    public int Opened => Volatile.Read(ref _opened);

    /// <summary>There is a connection, to the file that is there.</summary>
    public bool IsOpen => Volatile.Read(ref _connection) is not null && File.Exists(path);

    /// <summary>Runs <paramref name="work"/> with the connection; nobody else uses it meanwhile.</summary>
    /// <param name="file">Tells one file from another under the same name: a connection that was used for another is opened anew.</param>
    public async ValueTask<T> UseAsync<T>(Func<SqliteConnection, Task<T>> work, int file, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // Whoever deleted the file wants a new one, and not that records go where nobody finds them.
            if (_connection is not null && (file != _usedFor || !File.Exists(path)))
                Drop();
            _usedFor = file;
            if (_connection is null)
                await OpenAsync();
            return await work(_connection!);
        }
        catch
        {
            Reset();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        Drop();
        _turn.Dispose();
    }

    private async Task OpenAsync()
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
            }.ToString()
        );
        try
        {
            await connection.OpenAsync();
            await prepare(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        Volatile.Write(ref _connection, connection);
        Interlocked.Increment(ref _opened);
    }

    /// <summary>Ends the transaction that the connection may be in the middle of; where that fails, or cannot be enough, the connection
    /// goes.</summary>
    private void Reset()
    {
        try
        {
            if (_connection is { } connection && raw.sqlite3_get_autocommit(connection.Handle) == 0)
                connection.Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            Drop();
        }
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

        Volatile.Write(ref _connection, null);
    }
}
