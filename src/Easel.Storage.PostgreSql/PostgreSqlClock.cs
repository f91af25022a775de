using Npgsql;

namespace Easel.Storage.PostgreSql;

/// <summary>How far PostgreSQL's clock is ahead of this machine's, looked at once a minute. Less than a second is none. Thread-safe.</summary>
internal sealed class PostgreSqlClock(TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);

    private long _skew;
    private long _lookedAt = long.MinValue;

    public TimeSpan Skew => new(Interlocked.Read(ref _skew));

    /// <summary>Asks again, if it is time to.</summary>
    public async ValueTask LookAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var last = Interlocked.Read(ref _lookedAt);
        if (last != long.MinValue && clock.GetElapsedTime(last) < Look)
            return;
        await using var ask = new NpgsqlCommand("SELECT clock_timestamp()", connection);
        var before = clock.GetUtcNow();
        var theirs = new DateTimeOffset((DateTime)(await ask.ExecuteScalarAsync(cancellationToken))!);
        var after = clock.GetUtcNow();
        var skew = theirs - (before + (after - before) / 2);
        Interlocked.Exchange(ref _skew, skew.Duration() < Least ? 0 : skew.Ticks);
        Interlocked.Exchange(ref _lookedAt, clock.GetTimestamp());
    }
}
