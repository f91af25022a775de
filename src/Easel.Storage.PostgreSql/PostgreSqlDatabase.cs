using System.Data;
using System.Runtime.CompilerServices;
using Easel.Core.Storage;
using Easel.Storage.Sql;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Easel.Storage.PostgreSql;

/// <summary>The records, in PostgreSQL. While it is down, work waits for it a while, then fails; work whose connection was lost before it
/// was committed is done again.</summary>
public sealed class PostgreSqlDatabase : SqlDatabase, IAsyncDisposable
{
    /// <summary>Of pg_advisory_xact_lock, held while the schema is changed; any number that others do not use.</summary>
    private const long MigrationLock = 0x4561_7365_6C44_4221;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly NpgsqlDataSource _source;
    private readonly TimeProvider _clock;
    private readonly PostgreSqlClock _theirs;
    private readonly TimeSpan _patience;
    private readonly ILogger<PostgreSqlDatabase> _log;
    private readonly SemaphoreSlim _migrating = new(1);
    private bool _isMigrated;
    private bool _isLost;

    /// <param name="patience">How long work waits for a database that is down.</param>
    public PostgreSqlDatabase(string connectionString, TimeProvider clock, TimeSpan patience, ILogger<PostgreSqlDatabase> log)
    {
        var builder = PostgreSqlConnectionString.Parse(connectionString);
        Name = $"PostgreSQL's database '{builder.Database ?? builder.Username}' on {builder.Host}";
        (_source, _clock, _patience, _log) = (NpgsqlDataSource.Create(builder), clock, patience, log);
        _theirs = new PostgreSqlClock(clock);
    }

    public override SqlDialect Dialect => PostgreSqlDialect.Instance;

    public override TimeSpan ClockSkew => _theirs.Skew;

    protected override string Name { get; }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        _migrating.Dispose();
    }

    /// <summary>What is told on a channel, until cancelled; null: a connection was made, and before it something may have been told.</summary>
    internal async IAsyncEnumerable<string?> ListenAsync(string channel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            await using (var ear = await PostgreSqlEar.TryOpenAsync(_source, channel, cancellationToken))
            {
                if (ear is not null)
                    yield return null;
                while (ear is not null && await ear.HearAsync(cancellationToken) is { } told)
                    yield return told;
            }

            await Task.Delay(LongestPause, _clock, cancellationToken);
        }
    }

    protected override async ValueTask<T> RunAsync<T>(
        IsolationLevel? isolation,
        Func<SqlSession, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        var start = _clock.GetTimestamp();
        for (var pause = FirstPause; ; pause = Longer(pause))
        {
            try
            {
                var result = await AttemptAsync(isolation, work, cancellationToken);
                if (Interlocked.Exchange(ref _isLost, false))
                    _log.Back(Name);
                return result;
            }
            catch (Exception failure) when (IsWorthAnother(failure) && _clock.GetElapsedTime(start) < _patience)
            {
                if (PostgreSqlFailures.Of(failure) is PostgreSqlFailure.Lost && !Interlocked.Exchange(ref _isLost, true))
                    _log.Lost(Name, failure);
            }

            await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()), _clock, cancellationToken);
        }
    }

    protected override async ValueTask<int> CheckAsync(bool thorough, CancellationToken cancellationToken) =>
        await AttemptAsync(
            thorough ? IsolationLevel.ReadCommitted : null,
            session =>
                thorough
                    ? session.ExecuteAsync(
                        "UPDATE schema_migrations SET name = name WHERE name = (SELECT MIN(name) FROM schema_migrations)"
                    )
                    : session.ScalarAsync<int>("SELECT 1"),
            cancellationToken
        );

    protected override IOException? Translate(Exception failure) =>
        PostgreSqlFailures.Of(failure) switch
        {
            PostgreSqlFailure.Mistake => null,
            PostgreSqlFailure.Full => new StorageFullException(failure),
            PostgreSqlFailure.Conflict => new StorageUnavailableException($"{Name} is busy with others' changes.", failure),
            _ => new StorageUnavailableException($"{Name} cannot be used: {failure.Message}", failure),
        };

    private async Task<T> AttemptAsync<T>(IsolationLevel? isolation, Func<SqlSession, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        if (!Volatile.Read(ref _isMigrated))
            await MigrateAsync(connection, cancellationToken);
        await _theirs.LookAsync(connection, cancellationToken);
        return isolation is { } level
            ? await TransactAsync(connection, level, work, cancellationToken)
            : await work(new SqlSession(connection, transaction: null, Dialect, cancellationToken));
    }

    private async Task<T> TransactAsync<T>(
        NpgsqlConnection connection,
        IsolationLevel isolation,
        Func<SqlSession, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        // Its "repeatable read" is a snapshot.
        await using var transaction = await connection.BeginTransactionAsync(
            isolation is IsolationLevel.Snapshot ? IsolationLevel.RepeatableRead : isolation,
            cancellationToken
        );
        var result = await work(new SqlSession(connection, transaction, Dialect, cancellationToken));
        try
        {
            // Cancelled now, nobody would know how it ended.
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception unknown) when (PostgreSqlFailures.Of(unknown) is PostgreSqlFailure.Lost)
        {
            throw new StorageUnavailableException($"{Name} was lost while it kept a change; whether it did is not known.", unknown);
        }

        return result;
    }

    private async Task MigrateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await _migrating.WaitAsync(cancellationToken);
        try
        {
            if (_isMigrated)
                return;
            await TransactAsync(
                connection,
                IsolationLevel.ReadCommitted,
                async session =>
                {
                    // Of two servers that start together, one waits and finds the work done.
                    await session.ExecuteAsync("SELECT pg_advisory_xact_lock(@key)", new { key = MigrationLock });
                    await SqlMigrations.ApplyAsync(session, Name);
                    return true;
                },
                cancellationToken
            );
            Volatile.Write(ref _isMigrated, true);
        }
        finally
        {
            _migrating.Release();
        }
    }

    private static bool IsWorthAnother(Exception failure) =>
        PostgreSqlFailures.Of(failure) is PostgreSqlFailure.Lost or PostgreSqlFailure.Conflict;

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}
