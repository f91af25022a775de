using Easel.Core.Idempotency;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IResponseClaims"/> does. Two of them over the same data are two servers.</summary>
public abstract class ResponseClaimsCompliance(TestDatabase database) : IAsyncDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_767_225_600));

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Of_servers_that_take_a_key_at_once_one_gets_it()
    {
        var taken = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => Task.Run(async () => await Open().TakeAsync(Claim($"server {i}"), Lease, default)))
        );

        taken.Select(claim => claim.Server).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        taken[0].State.ShouldBe(ResponseClaimState.Writing);
        (await Open().FindAsync("key", default)).ShouldBe(taken[0]);
        (await Open().FindAsync("another", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_claim_is_anybodys_when_it_has_ended_or_its_server_is_silent()
    {
        var claims = Open();
        await claims.TakeAsync(Claim("a"), Lease, default);
        (await claims.TakeAsync(Claim("b"), Lease, default)).Server.ShouldBe("a");
        _time.Advance(Lease - TimeSpan.FromMilliseconds(1));
        (await claims.RenewAsync("a", Lease, default)).ShouldHaveSingleItem().Key.ShouldBe("key");
        _time.Advance(TimeSpan.FromSeconds(5));
        (await claims.TakeAsync(Claim("b"), Lease, default)).Server.ShouldBe("a", "it was renewed");
        _time.Advance(TimeSpan.FromSeconds(1));

        (await claims.FindAsync("key", default)).ShouldNotBeNull().IsLost.ShouldBeTrue();
        (await claims.TakeAsync(Claim("b"), Lease, default)).Server.ShouldBe("b");
        await claims.EndAsync("key", "file of a", ResponseClaimState.Broken, default);
        (await claims.FindAsync("key", default)).ShouldNotBeNull().State.ShouldBe(ResponseClaimState.Writing, "it is b's now");
        await claims.EndAsync("key", "file of b", ResponseClaimState.Whole, default);
        (await claims.FindAsync("key", default)).ShouldNotBeNull().State.ShouldBe(ResponseClaimState.Whole);
        (await claims.TakeAsync(Claim("c"), Lease, default)).Server.ShouldBe("c");
    }

    [Fact]
    public async Task Who_writes_hears_that_others_follow_or_want_it_to_stop()
    {
        var claims = Open();
        await claims.TakeAsync(Claim("a"), Lease, default);
        await Open().FollowAsync("key", TimeSpan.FromSeconds(3), default);

        var renewed = (await claims.RenewAsync("a", Lease, default)).ShouldHaveSingleItem();
        (renewed.IsFollowed, renewed.CancelRequested).ShouldBe((true, false));
        _time.Advance(TimeSpan.FromSeconds(3));
        await Open().CancelAsync("key", default);
        renewed = (await claims.RenewAsync("a", Lease, default)).ShouldHaveSingleItem();
        (renewed.IsFollowed, renewed.CancelRequested).ShouldBe((false, true));
        (await claims.RenewAsync("b", Lease, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_ended_long_ago_is_forgotten()
    {
        var claims = Open();
        await claims.TakeAsync(Claim("a"), Lease, default);
        await claims.EndAsync("key", "file of a", ResponseClaimState.Whole, default);
        await claims.RemoveExpiredAsync(default);
        (await claims.FindAsync("key", default)).ShouldNotBeNull();
        _time.Advance(TimeSpan.FromMinutes(2));

        await claims.RemoveExpiredAsync(default);

        (await claims.FindAsync("key", default)).ShouldBeNull();
    }

    private SqlResponseClaims Open() => new(database.Open(), _time);

    private static ResponseClaim Claim(string server) => new("key", "request", server, "file of " + server);
}

public sealed class SqliteResponseClaimsTests() : ResponseClaimsCompliance(new SqliteTestDatabase());

public sealed class PostgreSqlResponseClaimsTests() : ResponseClaimsCompliance(new PostgreSqlTestDatabase());
