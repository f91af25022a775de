using Easel.Core.Idempotency;
using Easel.Jobs;
using Easel.Storage.PostgreSql;
using Easel.Storage.Sql;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Storage.Tests.Databases;

/// <summary>Servers of one database whose clocks are minutes apart.</summary>
public sealed class PostgreSqlClockTests : IAsyncLifetime
{
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private readonly OtherTime _behind = new(-Apart);
    private readonly OtherTime _ahead = new(Apart);
    private readonly PostgreSqlDatabase _one;
    private readonly PostgreSqlDatabase _other;

    public PostgreSqlClockTests()
    {
        var connection = PostgreSqlServer.Shared.CreateDatabase();
        _one = new PostgreSqlDatabase(connection, _behind, Lease, NullLogger<PostgreSqlDatabase>.Instance);
        _other = new PostgreSqlDatabase(connection, _ahead, Lease, NullLogger<PostgreSqlDatabase>.Instance);
    }

    public async ValueTask InitializeAsync()
    {
        await _one.OpenAsync(default);
        await _other.OpenAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _other.DisposeAsync();
    }

    [Fact]
    public async Task A_job_that_one_holds_the_other_does_not_take()
    {
        var (one, other) = (new SqlJobStore(_one, _behind), new SqlJobStore(_other, _ahead));
        await one.AddAsync(new NewJob("job_1", "me", "response", default, null), default);
        await other.AddAsync(new NewJob("job_2", "me", "response", default, null), default);
        var held = (await one.ClaimAsync("response", "one", Lease, alone: true, default)).Job.ShouldNotBeNull();
        var others = (await other.ClaimAsync("response", "other", Lease, alone: true, default)).Job.ShouldNotBeNull();

        others.Job.Id.ShouldNotBe(held.Job.Id);
        (await one.RenewAsync("one", Lease, default)).Count.ShouldBe(1);
        (await other.ClaimAsync("response", "other", Lease, alone: true, default)).Job.ShouldBeNull();
        (await one.ClaimAsync("response", "one", Lease, alone: true, default)).Job.ShouldBeNull();
        (await one.EndAsync(held.Lease, JobState.Completed, null, default)).ShouldBeTrue();
        (await other.EndAsync(others.Lease, JobState.Completed, null, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_response_that_one_writes_the_other_follows()
    {
        var (one, other) = (new SqlResponseClaims(_one, _behind), new SqlResponseClaims(_other, _ahead));
        await one.TakeAsync(new ResponseClaim("key", "request", "one", "file-1"), Lease, default);

        var found = await other.TakeAsync(new ResponseClaim("key", "request", "other", "file-2"), Lease, default);

        found.Server.ShouldBe("one");
        found.IsLost.ShouldBeFalse();
    }

    [Fact]
    public async Task A_worker_that_is_alive_is_so_for_all()
    {
        await new SqlWorkerStore(_one).BeatAsync(new WorkerRecord("one", "[]") { SeenAt = _behind.GetUtcNow() }, default);

        var seen = await new SqlWorkerStore(_other).ListAsync(_ahead.GetUtcNow() - Lease, default);

        seen.Single().Name.ShouldBe("one");
        (_ahead.GetUtcNow() - seen[0].SeenAt).Duration().ShouldBeLessThan(Lease);
    }

    private sealed class OtherTime(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
