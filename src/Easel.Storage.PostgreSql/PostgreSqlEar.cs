using Npgsql;

namespace Easel.Storage.PostgreSql;

/// <summary>A connection that listens to a channel.</summary>
internal sealed class PostgreSqlEar : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly Queue<string> _heard = new();

    private PostgreSqlEar(NpgsqlConnection connection)
    {
        _connection = connection;
        connection.Notification += (_, told) => _heard.Enqueue(told.Payload);
    }

    /// <summary>Null when there is no connection now.</summary>
    public static async Task<PostgreSqlEar?> TryOpenAsync(NpgsqlDataSource source, string channel, CancellationToken cancellationToken)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await source.OpenConnectionAsync(cancellationToken);
            var ear = new PostgreSqlEar(connection);
            await using var listen = new NpgsqlCommand($"LISTEN {channel}", connection);
            await listen.ExecuteNonQueryAsync(cancellationToken);
            connection = null;
            return ear;
        }
        catch (Exception lost) when (PostgreSqlFailures.Of(lost) is not PostgreSqlFailure.Mistake)
        {
            return null;
        }
        finally
        {
            if (connection is not null)
                await connection.DisposeAsync();
        }
    }

    /// <summary>Waits for the next message; null when the connection is lost.</summary>
    public async Task<string?> HearAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (_heard.Count == 0)
                await _connection.WaitAsync(cancellationToken);
            return _heard.Dequeue();
        }
        catch (Exception lost) when (PostgreSqlFailures.Of(lost) is not PostgreSqlFailure.Mistake)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
