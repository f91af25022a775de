using Easel.Jobs;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IWorkerStore"/> does.</summary>
public abstract class WorkerStoreCompliance(TestDatabase database) : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private static readonly WorkerRecord One = new("one", "[{}]")
    {
        Version = "1.0",
        Device = "cuda",
        MemoryBytes = 1L << 36,
        Slots = 2,
        Running = 1,
        Loaded = "a,b",
        SeenAt = Now,
    };

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Who_gave_a_sign_of_life_is_listed_as_he_said_and_who_did_not_is_not()
    {
        (await Open().BeatAsync(One with { Running = 0, SeenAt = Now.AddSeconds(-5) }, default)).ShouldBeFalse();
        (await Open().BeatAsync(One, default)).ShouldBeFalse();
        await Open().BeatAsync(new WorkerRecord("old", "[]") { SeenAt = Now.AddSeconds(-6) }, default);

        (await Open().ListAsync(Now.AddSeconds(-5), default)).ShouldBe([One]);
        (await Open().ListAsync(Now.AddSeconds(-6), default)).Select(worker => worker.Name).ShouldBe(["old", "one"]);
        (await Open().ListAsync(default, default)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_that_ended_is_not_listed_as_alive_and_is_forgotten_after_days()
    {
        await Open().BeatAsync(One, default);
        await Open().BeatAsync(One with { Name = "two" }, default);

        await Open().EndAsync("one", Now.AddSeconds(-12), default);

        (await Open().ListAsync(Now.AddSeconds(-10), default)).ShouldHaveSingleItem().Name.ShouldBe("two");
        (await Open().ListAsync(Now.AddSeconds(-60), default)).Count.ShouldBe(2, "its models may be waited for");
        await Open().EndAsync("two", Now.AddDays(3), default);
        (await Open().ListAsync(default, default)).ShouldHaveSingleItem().Name.ShouldBe("two");
    }

    [Fact]
    public async Task One_that_is_to_take_nothing_more_hears_it_with_its_next_sign_of_life()
    {
        (await Open().DrainAsync("one", default)).ShouldBeFalse("there is none yet");
        await Open().BeatAsync(One, default);

        (await Open().DrainAsync("one", default)).ShouldBeTrue();

        (await Open().BeatAsync(One, default)).ShouldBeTrue();
        (await Open().ListAsync(Now, default)).ShouldHaveSingleItem().IsDraining.ShouldBeTrue();
        (await Open().BeatAsync(One with { Name = "other" }, default)).ShouldBeFalse();
    }

    private SqlWorkerStore Open() => new(database.Open());
}
