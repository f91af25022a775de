using Easel.Jobs;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="ICrashRecords"/> does.</summary>
public abstract class CrashRecordsCompliance(TestDatabase database) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Who_began_and_said_no_more_is_counted_and_who_lives_is_not()
    {
        (await Open().BeginAsync("work", "one", default)).Count.ShouldBe(0);
        (await Open().BeginAsync("work", "two", default)).Count.ShouldBe(1);
        (await Open().BeginAsync("other", "two", default)).Count.ShouldBe(0, "each piece of work is by itself");
        await Open().EndAsync("work", "two", default);

        var third = await Open().BeginAsync("work", "three", default);

        third.Count.ShouldBe(1, "two lost it and lives");
        (await Open().BeginAsync("work", "three", default)).ShouldBe(third, "what it has taken again it has not died of");
        (await Open().BeginAsync("work", "four", default)).ShouldBe(new EarlierAttempts(2, third.Since));
    }

    [Fact]
    public async Task Starts_are_counted_once_each_and_by_when_they_were()
    {
        var records = Open();
        var (_, before) = await records.BeginAsync("work", "one", default);
        await records.NoteStartAsync("a", default);
        await records.NoteStartAsync("a", default);
        await Open().NoteStartAsync("b", default);

        (await Open().CountStartsAsync(before, default)).ShouldBe(2);
        (await Open().CountStartsAsync(before + TimeSpan.FromDays(1), default)).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_kept_for_ever_and_nothing_new_is_forgotten()
    {
        var database1 = database.Open();
        var records = new SqlCrashRecords(database1);
        var (_, before) = await records.BeginAsync("work", "one", default);
        await records.NoteStartAsync("a", default);
        await records.RemoveExpiredAsync(default);
        (await records.BeginAsync("work", "two", default)).Count.ShouldBe(1);
        var old = (long)TimeSpan.FromDays(3).TotalMilliseconds;
        await database1.TransactAsync(
            async session =>
            {
                await session.ExecuteAsync("UPDATE work_attempts SET begun_at = begun_at - @old", new { old });
                return await session.ExecuteAsync("UPDATE server_starts SET started_at = started_at - @old", new { old });
            },
            default
        );

        await records.RemoveExpiredAsync(default);

        (await records.BeginAsync("work", "three", default)).Count.ShouldBe(0);
        (await records.CountStartsAsync(before - TimeSpan.FromDays(4), default)).ShouldBeLessThanOrEqualTo(1, "the database's own at most");
    }

    private SqlCrashRecords Open() => new(database.Open());
}
