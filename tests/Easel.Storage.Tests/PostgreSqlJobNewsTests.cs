using Easel.Jobs;
using Easel.Storage.PostgreSql;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

/// <summary>What one server does with a job, another hears at once.</summary>
public sealed class PostgreSqlJobNewsTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    [Fact]
    public async Task Each_change_is_heard_when_it_is_kept_also_after_the_database_came_back()
    {
        using var server = new PostgreSqlServer();
        await using var database = new PostgreSqlTestDatabase(server);
        var store = new SqlJobStore(database.Open(), TimeProvider.System);
        await using var news = new PostgreSqlJobNews((PostgreSqlDatabase)database.Open()).ListenAsync(default).GetAsyncEnumerator();

        (await NextAsync(news)).ShouldBeNull("it begins to listen");
        await store.AddAsync(New("queued"), default);
        (await NextAsync(news)).ShouldBe(new JobNews("queued", ForRunners: true));
        var claimed = (await store.ClaimAsync("response", "a", Lease, alone: true, default)).Job.ShouldNotBeNull();
        (await NextAsync(news)).ShouldBe(new JobNews("queued", ForRunners: false));
        await store.AppendAsync(claimed.Lease, "note"u8.ToArray(), default);
        (await NextAsync(news)).ShouldBe(new JobNews("queued", ForRunners: false));
        await store.CancelAsync("me", "queued", default);
        (await NextAsync(news)).ShouldBe(new JobNews("queued", ForRunners: true));
        await store.EndAsync(claimed.Lease, JobState.Cancelled, null, default);
        (await NextAsync(news)).ShouldBe(new JobNews("queued", ForRunners: true));

        server.Kill();
        server.Start();

        (await NextAsync(news)).ShouldBeNull("something may have been missed");
        await store.AddAsync(New("later"), default);
        (await NextAsync(news)).ShouldBe(new JobNews("later", ForRunners: true));
    }

    private static NewJob New(string id) => new(id, "me", "response", default, null);

    private static async Task<JobNews?> NextAsync(IAsyncEnumerator<JobNews?> news)
    {
        (await news.MoveNextAsync()).ShouldBeTrue();
        return news.Current;
    }
}
