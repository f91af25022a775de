using System.Data;
using Easel.Core.Idempotency;

namespace Easel.Storage.Sql;

/// <summary>Claims of responses in the database; each change is one statement.</summary>
public sealed class SqlResponseClaims(SqlDatabase database, TimeProvider clock) : IResponseClaims
{
    /// <summary>Whoever follows a response elsewhere sees how it ended.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    public async ValueTask<ResponseClaim> TakeAsync(ResponseClaim claim, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = Now;
        var row = await ChangeAsync(
            async session =>
            {
                await session.ExecuteAsync(
                    """
                    INSERT INTO response_claims (key, request, server, file, state, lease_until) VALUES (@key, @request, @server, @file, 1, @until)
                    ON CONFLICT (key) DO UPDATE SET request = excluded.request, server = excluded.server, file = excluded.file, state = 1,
                        lease_until = excluded.lease_until, followed_until = 0, cancel_requested = FALSE
                    WHERE response_claims.state > 1 OR response_claims.lease_until <= @now OR response_claims.server = excluded.server
                    """,
                    new
                    {
                        key = claim.Key,
                        request = claim.Request,
                        server = claim.Server,
                        file = claim.File,
                        until = now + Milliseconds(lease),
                        now,
                    }
                );
                return await FindAsync(session, claim.Key);
            },
            cancellationToken
        );
        return row!.ToClaim(now);
    }

    public async ValueTask<ResponseClaim?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await database.ReadAsync(session => FindAsync(session, key), cancellationToken))?.ToClaim(Now);

    public async ValueTask FollowAsync(string key, TimeSpan duration, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "UPDATE response_claims SET followed_until = @until WHERE key = @key AND state = 1 AND followed_until < @until",
                    new { key, until = Now + Milliseconds(duration) }
                ),
            cancellationToken
        );

    public async ValueTask CancelAsync(string key, CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await ChangeAsync(
            session =>
                session.ExecuteAsync("UPDATE response_claims SET cancel_requested = TRUE WHERE key = @key AND state = 1", new { key }),
            cancellationToken
        );
    }

    public async ValueTask<IReadOnlyList<ResponseClaim>> RenewAsync(string server, TimeSpan lease, CancellationToken cancellationToken)
    {
        var now = Now;
        var rows = await ChangeAsync(
            session =>
                session.QueryAsync<ResponseClaimRow>(
                    $"UPDATE response_claims SET lease_until = @until WHERE server = @server AND state = 1 RETURNING {ResponseClaimRow.Columns}",
                    new { server, until = now + Milliseconds(lease) }
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToClaim(now))];
    }

    public async ValueTask EndAsync(string key, string file, ResponseClaimState state, CancellationToken cancellationToken) =>
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "UPDATE response_claims SET state = @state, lease_until = @until WHERE key = @key AND file = @file AND state = 1",
                    new
                    {
                        key,
                        file,
                        state,
                        until = Now + Milliseconds(Remembered),
                    }
                ),
            cancellationToken
        );

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await ChangeAsync(
            session =>
                session.ExecuteAsync(
                    "DELETE FROM response_claims WHERE lease_until <= @before",
                    new { before = Now - Milliseconds(Remembered) }
                ),
            cancellationToken
        );
    }

    private long Now => (clock.GetUtcNow() + database.ClockSkew).ToUnixTimeMilliseconds();

    private static long Milliseconds(TimeSpan duration) => (long)duration.TotalMilliseconds;

    private static Task<ResponseClaimRow?> FindAsync(SqlSession session, string key) =>
        session.FindAsync<ResponseClaimRow>($"SELECT {ResponseClaimRow.Columns} FROM response_claims WHERE key = @key", new { key });

    private ValueTask<T> ChangeAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellationToken) =>
        database.TransactAsync(IsolationLevel.ReadCommitted, work, cancellationToken);
}
